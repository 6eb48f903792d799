//! What resolving a book and a scenario share: ids, figures in range.

mod book;
mod scenario;

pub(super) use book::{STAY_SILENT, resolve as book};
pub(super) use scenario::{book_of, resolve as scenario};

use super::Code;
use super::report::Problems;
use super::written::Entries;
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

impl Problems {
    /// Checks one id's form.
    pub(crate) fn check_id(&mut self, id: &str, style: IdStyle) {
        let joiner = if style == IdStyle::Dashes { b'-' } else { b'_' };
        let sound = id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == joiner)
            && id.starts_with(|first: char| first.is_ascii_lowercase())
            && id.len() <= 64;
        if !sound {
            let help = format!(
                "an id begins with a small letter and goes on with small letters, digits and `{}`, 64 at most",
                char::from(joiner)
            );
            self.error(Code::BadId, id, format!("`{}` is not an id", id.escape_debug()), Some(help));
        }
    }

    /// Checks that ids are sound and each is its own.
    pub(crate) fn check_ids<'i>(&mut self, what: &str, style: IdStyle, ids: impl IntoIterator<Item = &'i str>) {
        let check = |id: &&'i str| self.check_id(id, style);
        let ids: Vec<&str> = ids.into_iter().inspect(check).collect();
        self.check_unique(what, ids);
    }

    /// Checks that each is its own.
    pub(crate) fn check_unique<'i>(&mut self, what: &str, ids: impl IntoIterator<Item = &'i str>) {
        let mut known = HashSet::new();
        for id in ids.into_iter().filter(|id| !known.insert(*id)) {
            self.error(Code::DuplicateId, id, format!("{what} `{id}` is defined twice"), None);
        }
    }

    /// A figure in its range; out of it, the nearest bound and a problem.
    pub(crate) fn in_range(&mut self, what: &str, at: &str, figure: i64, range: RangeInclusive<i64>) -> i64 {
        if !range.contains(&figure) {
            let help = format!("{} to {} is possible", range.start(), range.end());
            self.error(Code::OutOfRange, at, format!("{what} is {figure}"), Some(help));
        }
        figure.clamp(*range.start(), *range.end())
    }
}

impl<'a, T> Entries<'a, T> {
    pub(crate) fn ids(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.0.iter().map(|(id, _)| *id)
    }
}
