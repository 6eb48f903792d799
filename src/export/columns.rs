//! The columns of a table of records: one list for CSV and workbooks. Each has a name that stays, a message that names it for
//! people, and what stands in it.

use super::cells::{DECIMAL, decimal, pairs, seen, write_cell};
use super::facts::RecordOrigin;
use super::reliance::{Reliance, signed_in};
use super::replayed::Held;
use super::scenes::RecordScene;
use crate::assessment::{Assessment, CompoundMade};
use crate::attempt::Named as _;
use crate::records::wire::Worded as _;
use crate::records::{Circumstances, ClockAnomaly, Note, Record, Timestamp};
use std::borrow::Cow;

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Datum<'r> {
    Nothing,
    /// A text, also where it looks like a number.
    Text(Cow<'r, str>),
    /// A text of several lines' length.
    Prose(&'r str),
    /// A scenario's id, which has a title for people.
    Scenario(&'r str),
    /// Ids of clauses, which have names for people.
    Clauses(&'r [Box<str>]),
    /// A kind: its word for programs, and the message that names it for people.
    Kind(&'static str, &'static str),
    Whole(i64),
    /// Basis points, told as points of a hundred with two places: 7,340 is 73.40.
    Score(u16),
    /// RFC 3339, UTC, to the millisecond.
    Moment(&'r Timestamp),
    /// The same on the wall's clock, to the second.
    WallClock(&'r Timestamp),
    Flag(bool),
    /// What was odd about the clock: nothing, or several things.
    Clock(&'r [ClockAnomaly]),
}

impl<'r> Datum<'r> {
    pub(super) fn text(text: &'r str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }

    /// Writes it as CSV has it. What the program itself has put into words needs no look at its signs.
    pub(super) fn write_csv(self, to: &mut Vec<u8>) {
        match self {
            Self::Nothing => {}
            Self::Kind(word, _) => to.extend_from_slice(word.as_bytes()),
            Self::Flag(flag) => to.extend_from_slice(if flag { b"true" } else { b"false" }),
            Self::Whole(number) => to.extend_from_slice(decimal(number, &mut [0; DECIMAL]).as_bytes()),
            Self::Score(points) => {
                to.extend_from_slice(decimal(i64::from(points / 100), &mut [0; DECIMAL]).as_bytes());
                to.extend_from_slice(&[b'.', digit(points / 10), digit(points)]);
            }
            other => write_cell(&seen(other.csv()), to),
        }
    }

    fn csv(self) -> Cow<'r, str> {
        match self {
            Self::Nothing => Cow::Borrowed(""),
            Self::Text(text) => text,
            Self::Prose(text) => Cow::Borrowed(text),
            Self::Scenario(text) => Cow::Borrowed(text),
            Self::Clauses(ids) => ids.join(" ").into(),
            Self::Kind(word, _) => Cow::Borrowed(word),
            Self::Whole(number) => number.to_string().into(),
            Self::Score(points) => format!("{}.{:02}", points / 100, points % 100).into(),
            Self::Moment(at) => Cow::Borrowed(at.as_str()),
            Self::WallClock(at) => at.wall_clock().map_or_else(String::new, wall_clock).into(),
            Self::Flag(flag) => Cow::Borrowed(if flag { "true" } else { "false" }),
            Self::Clock(odd) => odd.iter().map(|one| one.word()).collect::<Vec<_>>().join(" ").into(),
        }
    }
}

/// `2026-03-06 15:40:12`, which spreadsheets take for a time.
fn wall_clock(at: jiff::civil::DateTime) -> String {
    // there are a few in each of very many rows
    let Some(year) = u16::try_from(at.year()).ok().filter(|year| *year < 10_000) else {
        return at.strftime("%Y-%m-%d %H:%M:%S").to_string();
    };
    let mut told = String::with_capacity(19);
    let mut two = |of: u16, behind: &str| {
        told.extend([char::from(digit(of / 10)), char::from(digit(of))]);
        told.push_str(behind);
    };
    let of = |part: i8| u16::from(part.unsigned_abs());
    two(year / 100, "");
    two(year % 100, "-");
    two(of(at.month()), "-");
    two(of(at.day()), " ");
    two(of(at.hour()), ":");
    two(of(at.minute()), ":");
    two(of(at.second()), "");
    told
}

/// The last digit of a number.
fn digit(of: u16) -> u8 {
    b'0' + u8::try_from(of % 10).unwrap_or_default()
}

/// What a row is made from.
#[derive(Clone, Copy)]
pub(super) struct RecordRow<'r> {
    pub(super) record: &'r Record,
    pub(super) assessment: &'r Assessment,
    pub(super) scene: &'r RecordScene,
    pub(super) origin: &'r RecordOrigin,
    pub(super) held: Held,
    pub(super) zone: &'r str,
    /// Since when roles bind.
    pub(super) bound: Option<&'r Timestamp>,
}

/// A column.
pub(super) struct Column {
    /// Its name in CSV; it stays.
    pub(super) name: &'static str,
    /// The message that names it for people.
    pub(super) head: &'static str,
    /// How wide it is in a workbook, in characters.
    pub(super) width: f64,
    pub(super) of: for<'r> fn(RecordRow<'r>) -> Datum<'r>,
}

macro_rules! columns {
    ($($name:literal $head:literal $width:literal $of:expr;)*) => {
        &[$(Column { name: $name, head: $head, width: $width, of: $of }),*]
    };
}

/// The columns of a record, in their order. New ones come last.
pub(super) const COLUMNS: &[Column] = columns! {
    "attempt" "sheet-record" 12.0 |of| Datum::text(of.record.attempt.id.as_str());
    "employee" "sign-in-number" 12.0 |of| personal(of, |who| who.number);
    "name" "records-name" 12.0 |of| personal(of, |who| who.name);
    "branch" "sheet-branch" 20.0 |of| personal(of, |who| who.branch);
    "position" "sheet-position" 14.0 |of| personal(of, |who| who.position);
    "sample_employee" "sheet-sample" 10.0 |of| Datum::Flag(of.record.who().is_some_and(|who| who.sample));
    "scenario" "history-scenario" 26.0 |of| Datum::Scenario(&of.record.attempt.scenario);
    "channel" "sheet-channel" 10.0 |of| of.scene.channel.map_or(Datum::Nothing, |one| Datum::Kind(one.word(), one.message()));
    "category" "sheet-category" 10.0 |of| of.scene.category.map_or(Datum::Nothing, |one| Datum::Kind(one.word(), one.message()));
    "mode" "history-mode" 10.0 |of| Datum::Kind(of.record.attempt.mode.word(), of.record.attempt.mode.message());
    "role" "sheet-role" 10.0 |of| Datum::Kind(of.record.attempt.role.word(), of.record.attempt.role.message());
    "locale" "sheet-language" 10.0 |of| Datum::text(&of.record.attempt.locale);
    "attempt_number" "sheet-attempt-number" 10.0 |of| Datum::Whole(of.record.attempt.number.into());
    "earlier_exposure" "sheet-exposure" 10.0 |of| Datum::Whole(of.record.attempt.exposure.into());
    "started_at" "sheet-started-utc" 24.0 |of| Datum::Moment(&of.record.attempt.started_at);
    "finished_at" "sheet-finished-utc" 24.0 |of| Datum::Moment(&of.record.finished.finished_at);
    "started_local" "sheet-started" 19.0 |of| Datum::WallClock(&of.record.attempt.started_at);
    "finished_local" "records-finished" 19.0 |of| Datum::WallClock(&of.record.finished.finished_at);
    "time_zone" "sheet-zone" 16.0 |of| Datum::text(of.zone);
    "outcome" "history-outcome" 10.0 |of| Datum::Kind(of.record.finished.outcome.word(), of.record.finished.outcome.message());
    "closing" "sheet-closing" 10.0 |of| Datum::Kind(of.record.finished.closing.word(), of.record.finished.closing.message());
    "score" "history-score" 10.0 |of| {
        of.record.finished.outcome.told(of.record.finished.score).map_or(Datum::Nothing, |score| Datum::Score(score.0))
    };
    "pass_mark" "sheet-pass-mark" 10.0 |of| Datum::Score(of.assessment.pass_mark.0);
    "points" "sheet-points" 10.0 |of| Datum::Whole(of.record.finished.points.0.into());
    "top" "sheet-top" 10.0 |of| Datum::Whole(of.record.finished.points.1.into());
    "zero" "sheet-zero" 10.0 |of| of.assessment.zero.map_or(Datum::Nothing, Datum::Whole);
    "recommendation" "history-recommendation" 34.0 |of| {
        Datum::Kind(of.record.finished.recommendation.word(), of.record.finished.recommendation.message())
    };
    "critical_broken" "sheet-critical" 34.0 |of| Datum::Clauses(&of.assessment.critical_broken);
    "ending" "sheet-ending" 10.0 |of| of.record.finished.ending.as_deref().map_or(Datum::Nothing, Datum::text);
    "ending_fields" "sheet-ending-fields" 20.0 |of| {
        Datum::Text(pairs(of.assessment.ending_fields.iter().map(|one| (&*one.field, &*one.says))).into())
    };
    "picks" "sheet-picks" 30.0 |of| Datum::Text(told(of.assessment.made.iter().map(picks)).into());
    "time_factor_percent" "sheet-time-factor" 10.0 |of| Datum::Whole(of.record.attempt.time_factor_percent.into());
    "played" "sheet-played" 14.0 |of| of.record.played().map_or(Datum::Nothing, |one| Datum::Kind(one.word(), one.message()));
    "interruptions" "sheet-interruptions" 10.0 |of| Datum::Whole(of.record.interruptions.into());
    "seal" "sheet-seal" 14.0 |of| Datum::Kind(of.held.word(), of.held.message());
    "sequence" "sheet-sequence" 10.0 |of| {
        of.record.finished.seal.as_ref().map_or(Datum::Nothing, |seal| Datum::Whole(seal.sequence.into()))
    };
    "hash" "sheet-hash" 14.0 |of| Datum::text(of.record.hash());
    "scenario_hash" "sheet-scenario-hash" 14.0 |of| Datum::text(&of.record.scenario_hash);
    "book" "sheet-book-hash" 14.0 |of| Datum::text(&of.record.book);
    "scale_hash" "sheet-scale-hash" 14.0 |of| of.record.finished.scale.as_deref().map_or(Datum::Nothing, Datum::text);
    "engine" "sheet-engine" 10.0 |of| Datum::text(&of.record.attempt.engine);
    "semantics" "sheet-semantics" 10.0 |of| Datum::Whole(of.record.attempt.semantics.into());
    "ruling" "sheet-ruling" 14.0 |of| ruled(of, |note| Datum::Kind(note.kind.word(), note.kind.message()));
    "counts_as" "sheet-counts-as" 14.0 |of| {
        of.record.counts_as().map_or(Datum::Nothing, |one| Datum::Kind(one.word(), one.message()))
    };
    "ruled_at" "sheet-ruled-at" 19.0 |of| ruled(of, |note| Datum::WallClock(&note.at));
    "ruling_reason" "sheet-ruling-reason" 34.0 |of| ruled(of, |note| note.reason.as_deref().map_or(Datum::Nothing, Datum::Prose));
    "signed_in" "sheet-signed-in" 10.0 |of| Datum::Flag(signed_in(of.bound, &of.record.attempt.started_at));
    "practice_before" "sheet-practice-before" 10.0 |of| circumstance(of, |one| Datum::Whole(one.exposure.practice.into()));
    "warm_ups_before" "sheet-warm-ups-before" 10.0 |of| circumstance(of, |one| Datum::Whole(one.exposure.warm_ups.into()));
    "assessed_before" "sheet-assessed-before" 10.0 |of| circumstance(of, |one| Datum::Whole(one.exposure.retries.into()));
    "time_granted_by" "hr-granted" 20.0 |of| of.origin.granted.as_deref().map_or(Datum::Nothing, Datum::text);
    "notice" "sheet-notice" 14.0 |of| of.origin.notice.as_deref().map_or(Datum::Nothing, Datum::text);
    "clock" "hr-clock" 20.0 |of| circumstance(of, |one| Datum::Clock(&one.clock));
    "station" "sheet-station" 14.0 |of| circumstance(of, |one| Datum::text(&one.station));
    "evidence" "sheet-evidence" 24.0 |of| {
        let reliance = Reliance::of(of.record, of.held, of.bound);
        Datum::Kind(reliance.word(), reliance.message())
    };
};

/// Where the id of a record stands, and how it is held by its seal: of one that cannot be read there is nothing else.
pub(super) const OF_UNREADABLE: [&str; 2] = ["attempt", "seal"];

fn personal<'r>(of: RecordRow<'r>, field: fn(crate::records::Who<'r>) -> &'r str) -> Datum<'r> {
    of.record.who().map_or(Datum::Nothing, |who| Datum::text(field(who)))
}

fn circumstance<'r>(of: RecordRow<'r>, field: fn(&'r Circumstances) -> Datum<'r>) -> Datum<'r> {
    of.record.finished.circumstances.as_ref().map_or(Datum::Nothing, field)
}

fn ruled<'r>(of: RecordRow<'r>, field: fn(&'r Note) -> Datum<'r>) -> Datum<'r> {
    of.record.ruling.as_ref().map_or(Datum::Nothing, field)
}

fn told(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("; ")
}

/// What was picked in a compound response; in brackets where it was not made whole.
fn picks(made: &CompoundMade) -> String {
    let picks = pairs(made.picks.iter().map(|one| (&*one.step, &*one.pick)));
    if made.unfinished { format!("({picks})") } else { picks }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::PickMade;

    #[test]
    fn what_was_picked_of_each_compound_response_stands_apart() {
        let of = |turn, unfinished| {
            let pick = |step: &str, pick: &str| PickMade { step: step.into(), pick: pick.into() };
            let picks = vec![pick("phone", "as-said"), pick("asks", "call")];
            CompoundMade { turn, response: "record".into(), picks, unfinished }
        };
        let cell = |made: &[CompoundMade]| told(made.iter().map(picks));
        assert_eq!(cell(&[]), "");
        assert_eq!(cell(&[of(3, false)]), "phone=as-said asks=call");
        assert_eq!(cell(&[of(3, false), of(5, true)]), "phone=as-said asks=call; (phone=as-said asks=call)");
    }

    #[test]
    fn no_two_columns_share_a_name_and_each_is_documented() {
        let text = include_str!("../../docs/exports.md");
        for (at, column) in COLUMNS.iter().enumerate() {
            let row = format!("\n| `{}` |", column.name);
            assert_eq!(text.matches(&row).count(), 1, "docs/exports.md: {}", column.name);
            assert!(COLUMNS.iter().skip(at + 1).all(|one| one.name != column.name), "{}", column.name);
        }
        for name in super::super::reliance::CHAIN {
            assert_eq!(text.matches(&format!("\n| `{name}` |")).count(), 1, "docs/exports.md: {name}");
            assert!(COLUMNS.iter().all(|one| one.name != name), "{name}");
        }
        for part in super::super::competency_columns::PARTS {
            assert!(text.contains(&format!("\n| `competency_ID{}` |", part.suffix)), "{}", part.suffix);
        }
    }

    #[test]
    fn a_moment_is_told_as_the_library_that_knows_calendars_tells_it() {
        for (year, month, day) in [(2026, 3, 6), (999, 12, 31), (9_999, 1, 1), (-5, 1, 1)] {
            let at = jiff::civil::date(year, month, day).at(7, 8, 59, 0);
            assert_eq!(wall_clock(at), at.strftime("%Y-%m-%d %H:%M:%S").to_string());
        }
    }

    #[test]
    fn a_score_is_told_as_the_screen_tells_it() {
        for (score, told) in [(10_000, "100.00"), (7_340, "73.40"), (5, "0.05"), (0, "0.00")] {
            let mut cell = Vec::new();
            Datum::Score(score).write_csv(&mut cell);
            assert_eq!((&*Datum::Score(score).csv(), &*cell), (told, told.as_bytes()));
        }
    }
}
