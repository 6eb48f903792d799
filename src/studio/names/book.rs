//! The names of a book: what can be done, what is asked, what counts.

use super::Called;
use crate::content::BookPack;
use crate::handbook::Handbook;
use crate::locale::{Language, Words};
use crate::policy::{ActivityActor, Scoring, Severity};
use crate::terms::Role;

/// Something that can be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeedName {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// What counts as it, and what doesn't.
    pub meaning: String,
    /// Whether staff can do it.
    pub by_staff: bool,
    /// Whether a customer can do it.
    pub by_customer: bool,
    /// What it can carry, such as a sum.
    pub fields: Vec<Called>,
    /// The clauses that say something of it.
    pub clauses: Vec<String>,
}

/// A clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClauseName {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// What it asks.
    pub asks: String,
    /// Whether it is earned by doing, or kept by not breaking it.
    pub scoring: Scoring,
    /// What a breach weighs.
    pub severity: Severity,
    /// Whether a scenario can have somebody earn it.
    pub is_earnable: bool,
    /// The roles that it binds.
    pub binds: Vec<Role>,
}

/// What a book calls things.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BookNames {
    /// What can be done, in the book's order.
    pub deeds: Vec<DeedName>,
    /// The clauses, in the book's order.
    pub clauses: Vec<ClauseName>,
    /// What is learned.
    pub competencies: Vec<Called>,
    /// The figures.
    pub figures: Vec<Called>,
}

impl BookNames {
    /// Of a book in a language; `app` are the program's own words in it.
    #[must_use]
    pub fn of(pack: &BookPack, language: &Language, app: &Words) -> Self {
        let handbook = Handbook::of(pack);
        let deed = |page: crate::handbook::ActivityPage| DeedName {
            id: page.meaning.id.into(),
            label: page.meaning.label,
            meaning: page.meaning.description,
            by_staff: page.actor != ActivityActor::Customer,
            by_customer: page.actor != ActivityActor::Staff,
            fields: page.fields.into_iter().map(|field| Called::new(&field.id, field.label)).collect(),
            clauses: page.clauses.into_iter().map(|one| one.label).collect(),
        };
        let binding = |id: &str| {
            let binds = |role: &Role| pack.book.binding(*role).any(|(_, clause)| &*clause.id == id);
            Role::ALL.into_iter().filter(binds).collect()
        };
        let clause = |page: crate::handbook::Page| ClauseName {
            binds: binding(&page.id),
            id: page.id.into(),
            label: page.label,
            asks: page.asks,
            scoring: page.scoring,
            severity: page.severity,
            is_earnable: page.is_earnable,
        };
        let competencies = handbook.competencies(None, language, app).into_iter();
        let figures = handbook.parameters(language, app).into_iter();
        Self {
            deeds: handbook.activities(language, app).into_iter().map(deed).collect(),
            clauses: handbook.pages(language, app).into_iter().map(clause).collect(),
            competencies: competencies.map(|page| Called::new(&page.id, page.label)).collect(),
            figures: figures.map(|page| Called::new(&page.figure.id, page.figure.label)).collect(),
        }
    }

    /// What something that can be done is called.
    #[must_use]
    pub fn deed(&self, id: &str) -> Option<&DeedName> {
        self.deeds.iter().find(|one| one.id == id)
    }

    /// A clause.
    #[must_use]
    pub fn clause(&self, id: &str) -> Option<&ClauseName> {
        self.clauses.iter().find(|one| one.id == id)
    }
}

impl DeedName {
    /// Whether words are found in what it is called or in what it means; the best first.
    #[must_use]
    pub fn found(&self, sought: &str) -> Option<u8> {
        let sought = sought.trim().to_lowercase();
        let (label, meaning) = (self.label.to_lowercase(), self.meaning.to_lowercase());
        match () {
            () if sought.is_empty() || label.starts_with(&sought) => Some(0),
            () if label.contains(&sought) => Some(1),
            () if meaning.contains(&sought) => Some(2),
            () if self.clauses.iter().any(|clause| clause.to_lowercase().contains(&sought)) => Some(3),
            () => None,
        }
    }
}
