//! People: who there is beside the customer, where each of them is, and whose mood is meant.

use super::{IdStyle, Resolver};
use crate::content::report::say::{duplicate_id, no_mood, out_of_range, unknown_name};
use crate::content::written::{AnyNumber, At, Entries, RawCondition, RawFeels, RawMood, RawNode, RawScenario, RawStep};
use crate::scenario::{Condition, Feels, Mood, MoodStep, Person};
use crate::terms::{Ix as _, PersonIx};

impl Resolver<'_> {
    pub(super) fn check_people(&mut self, raw: &RawScenario<'_>) {
        self.problems.check_ids(duplicate_id::person, IdStyle::Dashes, raw.people.ids());
        for id in raw.people.ids() {
            self.refuse_reserved(id);
        }
    }

    /// Those beside the customer.
    pub(super) fn everybody(&mut self, raw: &RawScenario<'_>) -> Vec<Person> {
        raw.people
            .0
            .iter()
            .map(|(id, one)| Person { id: (*id).into(), feels: self.feels(one.mood.0.as_ref()) })
            .collect()
    }

    fn feels(&mut self, raw: Option<&RawFeels<'_>>) -> Feels {
        match raw {
            Some(RawFeels::Own(mood)) => Feels::Own(self.mood_at_start(mood)),
            Some(RawFeels::AsTheCustomer) => Feels::AsTheCustomer,
            // what could not be read has been told
            Some(RawFeels::Unseen) | None => Feels::Unseen,
        }
    }

    pub(super) fn mood_at_start(&mut self, raw: &RawMood<'_>) -> Mood {
        let mut scale = |axis: &str, figure: At<'_, AnyNumber>| {
            self.problems.in_range(figure, 0..=10_u8, |value| out_of_range::mood_at_start(axis, value))
        };
        Mood {
            anger: scale("anger", raw.anger),
            anxiety: scale("anxiety", raw.anxiety),
            trust: scale("trust", raw.trust),
        }
    }

    /// Somebody beside the customer.
    pub(super) fn person(&mut self, name: &str) -> Option<PersonIx> {
        let Some(at) = self.people.iter().position(|(known, _)| **known == *name) else {
            let known = self.people.iter().map(|(known, _)| &**known);
            self.problems.unknown(name, unknown_name::person, known, unknown_name::people());
            return None;
        };
        PersonIx::of(at + 1)
    }

    /// Somebody beside the customer who has a mood of his own.
    fn feeling(&mut self, name: &str) -> Option<PersonIx> {
        let found = self.person(name)?;
        let own = self.people.iter().any(|(known, own)| **known == *name && *own);
        if !own {
            self.problems.error(name, no_mood::of_his_own(name), no_mood::give_him_one());
        }
        own.then_some(found)
    }

    /// What moves the moods of those beside the customer, in their order.
    pub(super) fn steps(&mut self, owner: &str, raw: &Entries<'_, RawStep<'_>>) -> Vec<(PersonIx, MoodStep)> {
        self.problems.check_unique(duplicate_id::person, raw.ids());
        let steps = raw.0.iter().map(|(name, step)| (self.feeling(name), self.step(owner, *step)));
        let mut steps: Vec<_> = steps.filter_map(|(who, step)| Some((who?, step))).collect();
        steps.sort_by_key(|(who, _)| *who);
        steps
    }

    /// Who is at a node beside the customer, in their order: whom it names, else all who don't enter later, and in an
    /// aftermath nobody.
    pub(super) fn present(&mut self, node: &RawNode<'_>, raw: &RawScenario<'_>) -> Vec<PersonIx> {
        let Some(named) = &node.present else {
            let there =
                raw.people.0.iter().enumerate().filter(|(_, (_, one))| !(one.enters.0 == Some(true) || node.aftermath));
            return there.filter_map(|(at, _)| PersonIx::of(at + 1)).collect();
        };
        self.problems.check_unique(duplicate_id::person, named.iter().copied());
        let mut present: Vec<_> = named.iter().filter_map(|name| self.person(name)).collect();
        present.sort_unstable();
        present
    }

    /// A condition on somebody's mood.
    pub(super) fn of(&mut self, name: &str, inner: &RawCondition<'_>) -> Option<Condition> {
        let who = self.feeling(name);
        let mut other = false;
        inner.each_leaf(&mut |leaf| other |= !matches!(leaf, RawCondition::AtLeast(..) | RawCondition::AtMost(..)));
        if other {
            self.problems.error(name, no_mood::about_another_thing(name), no_mood::ask_it_beside());
        }
        let before = std::mem::replace(&mut self.whose, who.unwrap_or_default());
        let condition = self.condition(inner);
        self.whose = before;
        who.and(condition)
    }
}
