//! What resolving a book and a scenario share: ids, figures in range.

mod book;
mod scenario;

pub(super) use book::{of_raw as book_of_raw, resolve as book};
pub(super) use scenario::{of_raw as scenario_of_raw, resolve as scenario};

use super::report::Code;
use super::report::say::bad_id;
use super::report::{Arg, Problems, Sentence, help};
use super::written::{AnyNumber, At};
use std::collections::HashSet;
use std::ops::RangeInclusive;

/// What an id may look like.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum IdStyle {
    /// `[a-z][a-z0-9-]*`
    Dashes,
    /// `[a-z][a-z0-9_]*`
    Underscores,
}

/// How many there are, how many there may be, and what is said where there are more.
type Count = (usize, usize, fn(usize) -> Sentence);

impl Problems {
    /// Checks one id's form.
    pub(crate) fn check_id(&mut self, id: &str, style: IdStyle) {
        let joiner = if style == IdStyle::Dashes { b'-' } else { b'_' };
        let is_sound = |id: &str| {
            id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == joiner)
                && id.starts_with(|first: char| first.is_ascii_lowercase())
                && id.len() <= 64
        };
        if !is_sound(id) && !self.wrong_signs(id, is_sound) {
            self.error(id, bad_id::not_an_id(id), bad_id::form(char::from(joiner).to_string()));
        }
    }

    /// Checks that ids are sound and each is its own.
    pub(crate) fn check_ids<'i>(
        &mut self, twice: fn(&'i str) -> Sentence, style: IdStyle, ids: impl IntoIterator<Item = &'i str>,
    ) {
        let check = |id: &&'i str| self.check_id(id, style);
        let ids: Vec<&str> = ids.into_iter().inspect(check).collect();
        self.check_unique(twice, ids);
    }

    /// Checks that each is its own.
    pub(crate) fn check_unique<'i>(&mut self, twice: fn(&'i str) -> Sentence, ids: impl IntoIterator<Item = &'i str>) {
        let mut known = HashSet::new();
        for id in ids.into_iter().filter(|id| !known.insert(*id)) {
            self.error(id, twice(id), None);
        }
    }

    /// Checks how many there are of each, against the most there may be.
    pub(super) fn at_most(&mut self, counts: &[Count]) {
        for (count, most, sentence) in counts.iter().filter(|(count, most, _)| count > most) {
            self.error("", sentence(*count), help::at_most(*most));
        }
    }

    /// The ids that are told to be none: what they would need or name is not asked for.
    pub(crate) fn refused(&self) -> HashSet<&str> {
        let ids = self.list.iter().filter(|one| matches!(one.code, Code::BadId | Code::ReservedId));
        ids.filter_map(|one| self.file.text.get(one.span.clone())).collect()
    }

    /// A figure in its range; out of it, the nearest bound and a problem.
    pub(crate) fn in_range<T: Copy + PartialOrd + Into<i64> + TryFrom<i64>>(
        &mut self, figure: At<'_, AnyNumber>, range: RangeInclusive<T>, sentence: impl FnOnce(Arg) -> Sentence,
    ) -> T {
        let AnyNumber(number) = figure.value;
        if let Some(found) = T::try_from(number).ok().filter(|found| range.contains(found)) {
            return found;
        }
        let (least, most) = (*range.start(), *range.end());
        self.error(figure.at, sentence(figure.told()), help::between(least.into(), most.into()));
        if number < least.into() { least } else { most }
    }
}
