//! Endings, with the fields that tell one play's from another's.

use super::{IdStyle, MOST_LINES, Resolver};
use crate::content::report::help;
use crate::content::report::say::{duplicate_id, lines, out_of_range};
use crate::content::written::{RawEnding, RawScenario, RawVariant};
use crate::scenario::{Ending, EndingField, MOST_ENDING_FIELDS, Variant};

impl Resolver<'_> {
    /// How many bits the prover takes for claims and what fields of endings say; none where no field says anything.
    pub(super) fn claims_and_says(raw: &RawScenario<'_>) -> usize {
        let fields = raw.endings.0.iter().flat_map(|(_, ending)| &ending.fields.0);
        match fields.map(|(_, variants)| variants.len()).sum::<usize>() {
            0 => 0,
            says => raw.claims.0.len() + says,
        }
    }

    pub(super) fn ending(&mut self, id: &str, raw: &RawEnding<'_>) -> Ending {
        // each is an attribute of the ending's message
        let says = raw.fields.0.iter().flat_map(|(_, variants)| variants.iter().map(|variant| variant.say));
        self.problems.check_ids(duplicate_id::of_ending, IdStyle::Dashes, raw.fields.ids().chain(says));
        if let Some(field) = raw.fields.ids().nth(MOST_ENDING_FIELDS) {
            let sentence = out_of_range::ending_fields(id, raw.fields.ids().len());
            self.problems.error(field, sentence, help::at_most(MOST_ENDING_FIELDS));
        }
        let fields = raw.fields.0.iter().map(|(id, variants)| self.field(id, variants)).collect();
        let topics = self.topics_of(&raw.tell, &raw.assume, &raw.exclude);
        Ending { id: id.into(), kind: raw.outcome, topics, fields }
    }

    fn field(&mut self, id: &str, raw: &[RawVariant<'_>]) -> EndingField {
        self.check_first_match(id, raw.iter().map(|variant| (variant.say, variant.when.is_some())));
        let variant = |one: &RawVariant<'_>| Variant {
            when: one.when.as_ref().and_then(|when| self.condition(when)),
            say: one.say.into(),
        };
        EndingField { id: id.into(), variants: raw.iter().map(variant).collect() }
    }

    /// Of what is said by the first of some conditions that holds, the last alone has none.
    pub(super) fn check_first_match<'a>(&mut self, id: &str, all: impl ExactSizeIterator<Item = (&'a str, bool)>) {
        let count = all.len();
        let mut all = all.enumerate().peekable();
        if all.peek().is_none() {
            self.problems.error(id, lines::none(id), lines::order());
        }
        for (at, (say, has_condition)) in all {
            match (at + 1 == count, has_condition) {
                (true, true) => self.problems.error(say, lines::last_has_condition(id), lines::order()),
                (false, false) => self.problems.error(say, lines::never_said(say), lines::order()),
                (true, false) | (false, true) => {}
            }
        }
        if count > MOST_LINES {
            self.problems.error(id, lines::too_many(id, count), help::at_most(MOST_LINES));
        }
    }
}
