//! What people read of books, as JSON: `policy list`, `show`, `activities`, `competencies`, `parameters` and
//! `consequences`, each with `--json`.

use crate::handbook::{
    ActivityField, ActivityPage, ClauseDeed, CompetencyPage, Consequences, Figure, Meaning, Mention, Page,
    ParameterPage, Worth,
};
use crate::policy::{ActivityActor, Basis, BoundActor, FieldKind, Force, Scoring, Severity, Stance};
use crate::records::wire::{ValueDoc, Word};
use serde::{Deserialize, Serialize};

/// The format that is written.
pub const HANDBOOK_FORMAT: u32 = 2;

/// Pages of books; those of a kind that was not asked for are null.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandbookDoc {
    /// [`HANDBOOK_FORMAT`].
    pub format: u32,
    /// Clauses.
    pub clauses: Option<Vec<ClausePageDoc>>,
    /// Activities.
    pub activities: Option<Vec<ActivityPageDoc>>,
    /// What the documents provide for real cases, a list for each book that tells it.
    pub consequences: Option<Vec<ConsequencesDoc>>,
    /// Competencies.
    pub competencies: Option<Vec<CompetencyPageDoc>>,
    /// Parameters.
    pub parameters: Option<Vec<ParameterDoc>>,
}

impl HandbookDoc {
    const NOTHING: Self = Self {
        format: HANDBOOK_FORMAT,
        clauses: None,
        activities: None,
        consequences: None,
        competencies: None,
        parameters: None,
    };

    /// Of clauses.
    pub fn clauses(pages: impl IntoIterator<Item = Page>) -> Self {
        Self { clauses: Some(pages.into_iter().map(Into::into).collect()), ..Self::NOTHING }
    }

    /// Of activities.
    pub fn activities(pages: impl IntoIterator<Item = ActivityPage>) -> Self {
        Self { activities: Some(pages.into_iter().map(Into::into).collect()), ..Self::NOTHING }
    }

    /// Of competencies.
    pub fn competencies(pages: impl IntoIterator<Item = CompetencyPage>) -> Self {
        Self { competencies: Some(pages.into_iter().map(Into::into).collect()), ..Self::NOTHING }
    }

    /// Of parameters.
    pub fn parameters(pages: impl IntoIterator<Item = ParameterPage>) -> Self {
        Self { parameters: Some(pages.into_iter().map(Into::into).collect()), ..Self::NOTHING }
    }

    /// Of what the documents provide.
    pub fn consequences(lists: impl IntoIterator<Item = Consequences>) -> Self {
        Self { consequences: Some(lists.into_iter().map(Into::into).collect()), ..Self::NOTHING }
    }
}

/// A clause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the page says what each is")]
pub struct ClausePageDoc {
    pub book: Box<str>,
    pub id: Box<str>,
    pub label: String,
    pub asks: String,
    pub reason: String,
    pub example: String,
    pub source: String,
    pub actor: Word<BoundActor>,
    pub force: Word<Force>,
    pub basis: Word<Basis>,
    pub severity: Word<Severity>,
    pub competency: Box<str>,
    pub competency_label: String,
    pub template: Box<str>,
    pub rule: String,
    pub scoring: Word<Scoring>,
    pub is_earnable: bool,
    pub activities: Vec<MeaningDoc>,
    pub triggers: Vec<ClauseDeedDoc>,
    pub deeds: Vec<ClauseDeedDoc>,
    pub parameters: Vec<FigureDoc>,
}

/// An activity as a clause names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the page says what each is")]
pub struct ClauseDeedDoc {
    pub id: Box<str>,
    pub label: String,
    pub actor: Word<ActivityActor>,
}

/// A competency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the page says what each is")]
pub struct CompetencyPageDoc {
    pub book: Box<str>,
    pub id: Box<str>,
    pub label: String,
    pub clauses: Vec<Box<str>>,
    pub earnable: Vec<Box<str>>,
}

/// A parameter with the clauses that read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the page says what each is")]
pub struct ParameterDoc {
    pub book: Box<str>,
    #[serde(flatten)]
    pub figure: FigureDoc,
    pub clauses: Vec<Box<str>>,
}

/// A parameter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the page says what each is")]
pub struct FigureDoc {
    pub id: Box<str>,
    pub label: String,
    pub kind: Word<FieldKind>,
    pub cases: Vec<WorthDoc>,
}

/// What a parameter is worth in a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorthDoc {
    /// The fact it depends on, with its value; left out where nothing else is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fact: Option<(Box<str>, ValueDoc)>,
    /// The worth; money is fen.
    pub value: ValueDoc,
    /// The case in words.
    pub text: String,
}

/// What counts as an activity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the page says what each is")]
pub struct MeaningDoc {
    pub id: Box<str>,
    pub label: String,
    pub description: String,
}

/// An activity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the page says what each is")]
pub struct ActivityPageDoc {
    pub book: Box<str>,
    #[serde(flatten)]
    pub meaning: MeaningDoc,
    pub actor: Word<ActivityActor>,
    pub fields: Vec<ActivityFieldDoc>,
    pub clauses: Vec<MentionDoc>,
}

/// A piece of an activity's data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the page says what each is")]
pub struct ActivityFieldDoc {
    pub id: Box<str>,
    pub label: String,
    pub kind: Word<FieldKind>,
}

/// A clause that an activity is in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the page says what each is")]
pub struct MentionDoc {
    pub id: Box<str>,
    pub label: String,
    pub stances: Vec<Word<Stance>>,
}

/// What the documents provide for real cases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the page says what each is")]
pub struct ConsequencesDoc {
    pub book: Box<str>,
    pub title: String,
    pub scale: Vec<String>,
    pub note: String,
}

impl From<Page> for ClausePageDoc {
    fn from(of: Page) -> Self {
        Self {
            book: of.book,
            id: of.id,
            label: of.label,
            asks: of.asks,
            reason: of.reason,
            example: of.example,
            source: of.source,
            actor: Word(of.actor),
            force: Word(of.force),
            basis: Word(of.basis),
            severity: Word(of.severity),
            competency: of.competency,
            competency_label: of.competency_label,
            template: of.template.into(),
            rule: of.rule,
            scoring: Word(of.scoring),
            is_earnable: of.is_earnable,
            activities: of.activities.into_iter().map(Into::into).collect(),
            triggers: of.triggers.into_iter().map(Into::into).collect(),
            deeds: of.deeds.into_iter().map(Into::into).collect(),
            parameters: of.parameters.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<ClauseDeed> for ClauseDeedDoc {
    fn from(ClauseDeed { id, label, actor }: ClauseDeed) -> Self {
        Self { id, label, actor: Word(actor) }
    }
}

impl From<CompetencyPage> for CompetencyPageDoc {
    fn from(CompetencyPage { book, id, label, clauses, earnable }: CompetencyPage) -> Self {
        Self { book, id, label, clauses, earnable }
    }
}

impl From<ParameterPage> for ParameterDoc {
    fn from(ParameterPage { book, figure, clauses }: ParameterPage) -> Self {
        Self { book, figure: figure.into(), clauses }
    }
}

impl From<Figure> for FigureDoc {
    fn from(Figure { id, label, kind, cases }: Figure) -> Self {
        Self { id, label, kind: Word(kind), cases: cases.iter().map(Into::into).collect() }
    }
}

impl From<&Worth> for WorthDoc {
    fn from(Worth { fact, value, text }: &Worth) -> Self {
        let fact = fact.as_ref().map(|(fact, value)| (fact.clone(), value.into()));
        Self { fact, value: value.into(), text: text.clone() }
    }
}

impl From<Meaning> for MeaningDoc {
    fn from(Meaning { id, label, description }: Meaning) -> Self {
        Self { id, label, description }
    }
}

impl From<ActivityPage> for ActivityPageDoc {
    fn from(ActivityPage { book, meaning, actor, fields, clauses }: ActivityPage) -> Self {
        let field = |ActivityField { id, label, kind }| ActivityFieldDoc { id, label, kind: Word(kind) };
        let mention =
            |Mention { id, label, stances }| MentionDoc { id, label, stances: stances.into_iter().map(Word).collect() };
        Self {
            book,
            meaning: meaning.into(),
            actor: Word(actor),
            fields: fields.into_iter().map(field).collect(),
            clauses: clauses.into_iter().map(mention).collect(),
        }
    }
}

impl From<Consequences> for ConsequencesDoc {
    fn from(Consequences { book, title, scale, note }: Consequences) -> Self {
        Self { book, title, scale, note }
    }
}
