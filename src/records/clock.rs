//! The one place where the store looks at a clock.

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlResult, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A moment: RFC 3339, UTC, milliseconds (`2026-03-06T07:40:00.000Z`). Orders as text does. Only [`now`] makes new ones.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(Box<str>);

/// The moment this is called.
#[must_use]
pub fn now() -> Timestamp {
    Timestamp(format!("{:.3}", jiff::Timestamp::now()).into())
}

impl Timestamp {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl ToSql for Timestamp {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(&*self.0))
    }
}

impl FromSql for Timestamp {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Ok(Self(value.as_str()?.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::now;

    #[test]
    fn a_moment_is_written_in_utc_with_milliseconds() {
        let moment = now();
        assert_eq!(moment.as_str().len(), "2026-03-06T07:40:00.000Z".len(), "{moment}");
        assert!(moment.as_str().ends_with('Z') && moment.as_str().parse::<jiff::Timestamp>().is_ok(), "{moment}");
    }
}
