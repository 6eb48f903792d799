//! A log that speaks of other activities than the model does: judged by it, it would comply with everything.

use super::summary::short;
use crate::cli::language::words;
use crate::cli::refusal::{Rejection, refuse};
use composure::content::did_you_mean;
use composure::locale::{Explanation, ExplanationArg};
use composure::logs::LogSummary;
use composure::policy::Book;
use std::path::Path;

/// Of so many activities in a log one must be the model's.
const ONE_OF: u64 = 10;
/// Most names that are told of either.
const MOST_NAMED: usize = 6;
/// Most pairs of names that are told as alike, and most names that are held against each other.
const MOST_PAIRS: (usize, usize) = (3, 1_000);

/// The names that do not meet.
pub(super) struct Strangers {
    /// How often the log has an activity of the model.
    pub(super) known: u64,
    /// How often it has one at all.
    all: u64,
    found: Vec<String>,
    wanted: Vec<String>,
    /// A name of the log's and the one of the model's that may be meant.
    pairs: Vec<(String, String)>,
}

impl Strangers {
    /// Those of a log that has been judged: none where the model knows one activity in ten, or where most of what its clauses ask
    /// about is there.
    pub(super) fn of(log: &LogSummary, book: &Book) -> Option<Self> {
        let known: u64 = log.known.iter().sum();
        let names = log.unknown.names();
        let unknown = log.unknown.others() + names.iter().map(|(_, count)| count).sum::<u64>();
        let constraints = book.clauses.as_slice().iter().map(|clause| &clause.constraint);
        let triggers = constraints.flat_map(|one| std::iter::once(&one.activation).chain(&one.target));
        let mut asked: Vec<_> = triggers.flat_map(|trigger| trigger.activities.iter().copied()).collect();
        asked.sort_unstable();
        asked.dedup();
        let of_clauses = asked.len();
        asked.retain(|activity| log.known.get(activity.at()).is_none_or(|count| *count == 0));
        let most_are_there = asked.len() * 2 <= of_clauses;
        if unknown == 0 || known * ONE_OF >= known + unknown || (known > 0 && most_are_there) {
            return None;
        }
        let wanted: Vec<_> = asked.iter().map(|activity| book.activity_names.name(*activity)).collect();
        let near = |name: &str| did_you_mean(name, wanted.iter().copied().take(MOST_PAIRS.1));
        let pairs = names.iter().filter_map(|(name, _)| Some(((*name).to_owned(), near(name)?.to_owned())));
        Some(Self {
            known,
            all: known + unknown,
            pairs: pairs.take(MOST_PAIRS.0).collect(),
            found: few(names.iter().map(|(name, _)| *name)),
            wanted: few(wanted.iter().copied()),
        })
    }

    /// Where the model knows none of them.
    pub(super) fn refused(&self, log: &Path) -> Rejection {
        refuse("refuse-log-strangers")
            .with("path", log)
            .with("found", self.found.clone())
            .with("wanted", self.wanted.clone())
            .with("near", self.near())
    }

    /// Where it knows few.
    pub(super) fn told(&self) -> String {
        let told = Explanation::new("conform-strangers")
            .with("known", self.known)
            .with("all", self.all)
            .with("found", self.found.clone())
            .with("wanted", self.wanted.clone())
            .with("near", self.near());
        told.text(words())
    }

    fn near(&self) -> ExplanationArg {
        let pair = |(found, wanted): &(String, String)| {
            Explanation::new("conform-pair").with("found", short(found)).with("wanted", short(wanted))
        };
        if self.pairs.is_empty() {
            return "".into();
        }
        Explanation::new("conform-near")
            .with("pairs", ExplanationArg::Row(self.pairs.iter().map(pair).collect()))
            .into()
    }
}

fn few<'n>(names: impl Iterator<Item = &'n str>) -> Vec<String> {
    let mut few: Vec<_> = names.take(MOST_NAMED + 1).map(short).collect();
    if few.len() > MOST_NAMED {
        few.truncate(MOST_NAMED);
        few.push("…".to_owned());
    }
    few
}
