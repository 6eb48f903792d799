//! What people read of a book: a clause's page, an activity's page, and their parts.

use crate::policy::{ActivityActor, Basis, BoundActor, FieldKind, Force, Scoring, Severity, Stance};
use crate::terms::Value;

/// A clause as people read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The book's id.
    pub book: Box<str>,
    /// The clause's id.
    pub id: Box<str>,
    /// Its label.
    pub label: String,
    /// What it asks.
    pub asks: String,
    /// Why it is there.
    pub reason: String,
    /// What keeps or breaks it.
    pub example: String,
    /// Title of the document it comes from, and the place in it.
    pub source: String,
    /// Whom it binds.
    pub actor: BoundActor,
    /// How strongly the source asks.
    pub force: Force,
    /// What it rests on.
    pub basis: Basis,
    /// What a breach weighs.
    pub severity: Severity,
    /// The competency's id.
    pub competency: Box<str>,
    /// The competency's label.
    pub competency_label: String,
    /// The template's name in the literature.
    pub template: &'static str,
    /// The constraint in plain words.
    pub rule: String,
    /// Whether it is earned or kept.
    pub scoring: Scoring,
    /// Whether a scenario can have somebody earn it: it is earned, and staff can do what it asks for.
    pub is_earnable: bool,
    /// The activities the constraint names.
    pub activities: Vec<Meaning>,
    /// Those of them that bring it up; none where it is about what is done, whatever else is.
    pub triggers: Vec<ClauseDeed>,
    /// Those of them that it then asks for, limits or forbids.
    pub deeds: Vec<ClauseDeed>,
    /// The parameters the constraint reads.
    pub parameters: Vec<Figure>,
}

/// A parameter as people read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The parameter's id.
    pub id: Box<str>,
    /// Its label.
    pub label: String,
    /// What it holds.
    pub kind: FieldKind,
    /// What it is worth: one case, or one for each value of a fact and the last for all others.
    pub cases: Vec<Worth>,
}

/// What a parameter is worth in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worth {
    /// The fact it depends on, with the value it has here; none where nothing else is known.
    pub fact: Option<(Box<str>, Value)>,
    /// The worth; money is fen.
    pub value: Value,
    /// The case in words.
    pub text: String,
}

/// What the bank's documents provide for real cases. It stands in the handbook for reference: no attempt proposes any of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consequences {
    /// The book's id.
    pub book: Box<str>,
    /// What the list is.
    pub title: String,
    /// Each with the document it stands in, the mildest first.
    pub scale: Vec<String>,
    /// That a simulation never leads there.
    pub note: String,
}

/// What counts as an activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// The activity's id.
    pub id: Box<str>,
    /// Its label.
    pub label: String,
    /// What counts as it and what does not; empty where the book's words don't tell.
    pub description: String,
}

/// An activity as a clause names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClauseDeed {
    /// The activity's id.
    pub id: Box<str>,
    /// Its label.
    pub label: String,
    /// Who can perform it.
    pub actor: ActivityActor,
}

/// A competency as people read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompetencyPage {
    /// The book's id.
    pub book: Box<str>,
    /// The competency's id.
    pub id: Box<str>,
    /// Its label.
    pub label: String,
    /// The clauses that count towards it, in the book's order.
    pub clauses: Vec<Box<str>>,
    /// Those of them that a scenario can have somebody earn.
    pub earnable: Vec<Box<str>>,
}

/// A parameter with the clauses that read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParameterPage {
    /// The book's id.
    pub book: Box<str>,
    /// What it is worth.
    pub figure: Figure,
    /// The clauses that read it, in the book's order.
    pub clauses: Vec<Box<str>>,
}

/// An activity as people read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActivityPage {
    /// The book's id.
    pub book: Box<str>,
    /// What counts as it.
    pub meaning: Meaning,
    /// Who can perform it.
    pub actor: ActivityActor,
    /// The data it may carry.
    pub fields: Vec<ActivityField>,
    /// The clauses it is in, in the book's order.
    pub clauses: Vec<Mention>,
}

/// A piece of an activity's data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActivityField {
    /// The field's id.
    pub id: Box<str>,
    /// Its label.
    pub label: String,
    /// What it holds.
    pub kind: FieldKind,
}

/// A clause that an activity is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The clause's id.
    pub id: Box<str>,
    /// Its label.
    pub label: String,
    /// What it says of the activity, in the order of [`Stance::ALL`]; more than one thing where it looks both ways.
    pub stances: Vec<Stance>,
}
