//! What a roster says of a person, and how it stands in the store.

use super::super::SubjectId;
use super::super::day::CalendarDay;
use super::super::number::normal;
use super::super::roster_column::RosterColumn;
use rusqlite::Row;

/// The columns of `employees` that a roster fills, in the order of [`RosterColumn::ALL`].
pub(in crate::records) const FIELDS: &str = "number, name, branch, position, hired_on, manager, time_factor";

/// What a roster says of somebody, column by column; empty where it says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonFields([String; RosterColumn::ALL.len()]);

impl PersonFields {
    /// What a column says.
    #[must_use]
    pub fn get(&self, column: RosterColumn) -> &str {
        self.0.get(column as usize).map_or("", |text| text)
    }

    /// Has a column say something else.
    pub(in crate::records) fn set(&mut self, column: RosterColumn, text: String) {
        if let Some(field) = self.0.get_mut(column as usize) {
            *field = text;
        }
    }

    /// The number.
    #[must_use]
    pub fn number(&self) -> &str {
        self.get(RosterColumn::Number)
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.get(RosterColumn::Name)
    }

    /// Each column that says something.
    pub(super) fn said(&self) -> impl Iterator<Item = (RosterColumn, &str)> {
        RosterColumn::ALL.into_iter().map(|column| (column, self.get(column))).filter(|(_, text)| !text.is_empty())
    }
}

/// A subject of the roster, now or formerly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RosterPerson {
    /// The random id.
    pub subject: SubjectId,
    /// What the roster says.
    pub fields: PersonFields,
    /// Whether on the roster; else he has left.
    pub on_roster: bool,
    /// Since which day so.
    pub since: CalendarDay,
    /// The subject that stands for this person: another one where two were found to be one.
    pub stands: SubjectId,
    /// Invented, for trying the program out.
    pub sample: bool,
}

impl RosterPerson {
    /// Whether this subject stands for its person itself, and is not one with another.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.stands == self.subject
    }
}

/// A row of `employees`: [`FIELDS`], then what stands beside them, in this order. To look columns up by their names takes as long as to
/// read them.
pub(in crate::records) fn person_row(row: &Row<'_>) -> rusqlite::Result<RosterPerson> {
    let mut fields = PersonFields::default();
    for (at, column) in RosterColumn::ALL.into_iter().enumerate() {
        fields.set(column, row.get(at)?);
    }
    let behind = RosterColumn::ALL.len();
    Ok(RosterPerson {
        fields,
        subject: row.get(behind)?,
        on_roster: row.get(behind + 1)?,
        since: row.get(behind + 2)?,
        stands: row.get(behind + 3)?,
        sample: row.get(behind + 4)?,
    })
}

/// A name without width, case, spaces and the signs between its parts.
pub(super) fn bare(name: &str) -> String {
    let signs = normal(name).to_lowercase();
    signs.chars().filter(|sign| !sign.is_whitespace() && !matches!(sign, '·' | '・' | '.' | '-' | '\'' | '’')).collect()
}
