//! What a scenario is scored by and who is in it, as its file says it. It reads what has errors as well, as far as it is there.

use super::board::{BoardWhen, steps_of, when_of};
use super::edit::{MoodSteps, PersonFeels, ScenarioFile, ScenarioTexts, entries, field, listed, name_in, number_of};
use crate::content::syntax::{Kind, RonTree, RonValue};
use crate::scenario::ClaimKind;

/// What a scenario is scored by, and who is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScoringSheet {
    /// The score that passes, in basis points.
    pub pass_mark: Option<i64>,
    /// Whether nobody is assessed by it.
    pub practice_only: bool,
    /// The customer's mood at the start.
    pub mood: MoodSteps,
    /// The clauses that are earned.
    pub earns: Vec<ScoredClause>,
    /// The goals.
    pub goals: Vec<ScoredGoal>,
    /// What its author claims of it.
    pub claims: Vec<ScoredClaim>,
    /// Who there is beside the customer.
    pub people: Vec<SheetPerson>,
}

/// A clause that is earned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoredClause {
    /// Its id.
    pub id: String,
    /// For which facts it counts.
    pub applies: Option<BoardWhen>,
    /// Why it is on offer only once.
    pub only_chance: Option<String>,
}

/// A goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoredGoal {
    /// Its id, which nobody is shown.
    pub id: String,
    /// When it is met.
    pub when: Option<BoardWhen>,
    /// What it counts for: a competency of the book.
    pub competency: String,
    /// How much it weighs.
    pub weight: i64,
}

/// A claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoredClaim {
    /// Its id, which nobody is shown.
    pub id: String,
    /// What it says, and of which plays.
    pub says: Option<(ClaimKind, BoardWhen)>,
}

/// Somebody beside the customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetPerson {
    /// His id, which nobody is shown.
    pub id: String,
    /// How he feels.
    pub feels: PersonFeels,
    /// Whether he is not there at first, but comes.
    pub enters: bool,
}

fn is_true(of: RonValue<'_>, name: &str) -> bool {
    field(of, name).is_some_and(|value| value.kind() == Kind::Word && value.name() == "true")
}

fn clause(one: RonValue<'_>) -> ScoredClause {
    let id = name_in(one, "clause").unwrap_or_else(|| one.name());
    let only_chance = name_in(one, "only_chance").map(str::to_owned);
    ScoredClause { id: id.to_owned(), applies: field(one, "applies").map(when_of), only_chance }
}

fn goal(one: RonValue<'_>) -> ScoredGoal {
    ScoredGoal {
        id: name_in(one, "id").unwrap_or_default().to_owned(),
        when: field(one, "when").map(when_of),
        competency: name_in(one, "competency").unwrap_or_default().to_owned(),
        weight: field(one, "weight").and_then(number_of).unwrap_or(0),
    }
}

fn claim(one: RonValue<'_>) -> ScoredClaim {
    let says = ClaimKind::ALL.into_iter().find_map(|kind| Some((kind, when_of(field(one, kind.word())?))));
    ScoredClaim { id: name_in(one, "id").unwrap_or_default().to_owned(), says }
}

fn person((id, value): (&str, RonValue<'_>)) -> SheetPerson {
    let feels = match field(value, "mood") {
        None => PersonFeels::Unseen,
        Some(mood) if mood.kind() == Kind::Word => PersonFeels::AsTheCustomer,
        Some(mood) => PersonFeels::Own(steps_of(mood)),
    };
    SheetPerson { id: id.to_owned(), feels, enters: is_true(value, "enters") }
}

impl ScoringSheet {
    /// Of a scenario's texts.
    #[must_use]
    pub fn of(texts: &ScenarioTexts) -> Self {
        let story = texts.get(&ScenarioFile::Story).map_or("", String::as_str);
        let tree = RonTree::read(story);
        let Some(root) = tree.root(story) else { return Self::default() };
        Self {
            pass_mark: field(root, "pass_mark").and_then(number_of),
            practice_only: is_true(root, "practice_only"),
            mood: field(root, "mood").map(steps_of).unwrap_or_default(),
            earns: listed(root, "earns").into_iter().map(clause).collect(),
            goals: listed(root, "goals").into_iter().map(goal).collect(),
            claims: listed(root, "claims").into_iter().map(claim).collect(),
            people: entries(root, "people").into_iter().map(person).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Root;
    use crate::scenario::Axis;
    use crate::studio::edit::Chip;
    use crate::studio::read_texts;

    #[test]
    fn a_scenario_is_read_with_all_that_it_is_scored_by() {
        let texts = read_texts(&Root::Shipped, "rude-customer").expect("ships");
        let sheet = ScoringSheet::of(&texts);
        assert_eq!((sheet.pass_mark, sheet.practice_only), (Some(8100), false));
        assert_eq!(sheet.mood, MoodSteps { anger: 5, anxiety: 5, trust: 3 });
        assert!(sheet.earns.iter().any(|one| one.id == "work-log" && one.only_chance.is_none()));
        let believes = sheet.goals.iter().find(|one| one.id == "believes-us").expect("there");
        assert_eq!(believes.when, Some(BoardWhen::Chip(Chip::AtLeast(Axis::Trust, 8))));
        assert_eq!((believes.competency.as_str(), believes.weight), ("communication", 2));
        let once = ScoringSheet::of(&read_texts(&Root::Shipped, "emergency-withdrawal").expect("ships"));
        assert!(once.claims.len() == 3 && once.claims.iter().all(|one| one.says.is_some()));
        assert!(once.earns.iter().any(|one| one.id == "work-log" && one.only_chance.is_some()));
        assert_eq!(ScoringSheet::of(&ScenarioTexts::new()), ScoringSheet::default());
    }
}
