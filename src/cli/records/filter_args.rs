//! The arguments that say which records are asked for: the same for the list and every export.

use super::super::language::words;
use super::super::out;
use super::super::refusal::refuse;
use anyhow::{Result, bail};
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use composure::export::{NOT_RULED, UNKNOWN};
use composure::locale::{Explanation, With};
use composure::records::wire::Worded;
use composure::records::{CalendarDay, ClosedAs, Filter, NoteKind, PlayedBy, Store, Unmatched, WhichAttempt, zone};
use std::io::Write as _;

/// Which records. Several values of one option are any of them; several options are all of them.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct FilterArgs {
    /// Those closed on this day or later, such as 2026-03-06. Days are those of this machine's time zone.
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// Those closed on this day or earlier.
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
    /// Of people who were at this branch then; may be given several times.
    #[arg(long, value_name = "NAME")]
    branch: Vec<String>,
    /// Of people who were in this position then; may be given several times.
    #[arg(long, value_name = "NAME")]
    position: Vec<String>,
    /// Of the employee who had this number then, or has it today; may be given several times.
    #[arg(long, value_name = "NUMBER")]
    employee: Vec<String>,
    /// Of this scenario, by its id; may be given several times.
    #[arg(long, value_name = "ID")]
    scenario: Vec<String>,
    /// Those that came out so, as they stand today: one that was corrected counts as it was corrected, and one that is void as none
    /// of these. May be given several times.
    #[arg(long, value_parser = worded::<ClosedAs>())]
    outcome: Vec<ClosedAs>,
    /// Those of which this was ruled last, `none` for those that stand as they were sealed; may be given several times.
    #[arg(long, value_parser = ruled())]
    ruling: Vec<RulingFilter>,
    /// Those that were played so, `unknown` for those that do not say it; may be given several times.
    #[arg(long, value_parser = played())]
    played: Vec<PlayedFilter>,
    /// Of several that one person has of one scenario the first, the latest, or all; whatever else is asked.
    #[arg(long, value_parser = worded::<WhichAttempt>(), default_value = "all")]
    which: WhichAttempt,
}

/// Reads one of the words of a kind.
fn worded<T: Worded + Send + Sync>() -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(T::WORDS).try_map(|word| T::of(&word).ok_or(word))
}

/// How a record was played, as it is asked for: none for those that do not say it.
#[derive(Clone, Copy, Debug)]
struct PlayedFilter(Option<PlayedBy>);

fn played() -> impl TypedValueParser<Value = PlayedFilter> {
    let words: Vec<_> = PlayedBy::WORDS.iter().copied().chain([UNKNOWN]).collect();
    PossibleValuesParser::new(words).map(|word| PlayedFilter(PlayedBy::of(&word)))
}

/// What was ruled of a record, as it is asked for: none for one that stands as it was sealed.
#[derive(Clone, Copy, Debug)]
struct RulingFilter(Option<NoteKind>);

fn ruled() -> impl TypedValueParser<Value = RulingFilter> {
    // a remark rules on nothing
    let words = NoteKind::WORDS.iter().copied().filter(|word| *word != NoteKind::Remark.word());
    let words: Vec<_> = words.chain([NOT_RULED]).collect();
    PossibleValuesParser::new(words).map(|word| RulingFilter(NoteKind::of(&word)))
}

impl FilterArgs {
    /// What they ask for.
    pub(super) fn filter(&self) -> Result<Filter> {
        let (from, to) = days(self.from.as_deref(), self.to.as_deref())?;
        Ok(Filter {
            from,
            to,
            branches: self.branch.clone(),
            positions: self.position.clone(),
            employees: self.employee.clone(),
            scenarios: self.scenario.clone(),
            upshots: self.outcome.clone(),
            rulings: self.ruling.iter().map(|one| one.0).collect(),
            played: self.played.iter().map(|one| one.0).collect(),
            which: self.which,
            ..Filter::default()
        })
    }
}

/// The days of `--from` and `--to`.
pub(super) fn days(from: Option<&str>, to: Option<&str>) -> Result<(Option<CalendarDay>, Option<CalendarDay>)> {
    let day = |option: &str, text: Option<&str>| -> Result<Option<CalendarDay>> {
        let Some(text) = text else { return Ok(None) };
        match CalendarDay::read(text) {
            Some(day) => Ok(Some(day)),
            None => bail!(refuse("refuse-day").with("option", option).with("found", text)),
        }
    };
    let (from, to) = (day("from", from)?, day("to", to)?);
    if let (Some(from), Some(to)) = (from, to)
        && from > to
    {
        bail!(refuse("refuse-days-reversed").with("from", from.to_string()).with("to", to.to_string()));
    }
    Ok((from, to))
}

/// Says in which zone the days are that were asked for, and what of it nothing here has.
pub(super) fn note_asked(store: &Store, filter: &Filter) -> Result<()> {
    // standard error may be gone; what is written doesn't depend on it
    let note = |said: String| writeln!(out::notes(), "{said}").unwrap_or_default();
    if filter.from.is_some() || filter.to.is_some() {
        note(words().text("records-days", &With::from_iter([("zone", zone())])));
    }
    for Unmatched { by, value, near } in store.unmatched(filter)? {
        let near = near
            .map_or_else(|| Explanation::new("ids-none-like"), |near| Explanation::new("ids-near").with("near", near));
        note(
            Explanation::new("records-unmatched")
                .with("option", by)
                .with("found", value)
                .with("near", near)
                .text(words()),
        );
    }
    Ok(())
}
