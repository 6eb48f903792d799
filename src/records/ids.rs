//! Random 128-bit ids, written as 32 hex digits: they say nothing about whom or what they name.

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlResult, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! random_id {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Box<str>);

        impl $name {
            pub(super) fn random() -> Self {
                Self(format!("{:032x}", rand::random::<u128>()).into())
            }

            /// The hex digits.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::from(&*self.0))
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                Ok(Self(value.as_str()?.into()))
            }
        }
    )*};
}

random_id! {
    /// Names a person without saying who it is.
    SubjectId;
    /// Names an attempt, and the record it leads to.
    AttemptId;
    /// Names a turn that a warm-up asked.
    WarmUpId;
}

impl SubjectId {
    /// What is noted of somebody who is not on the roster, under one of a few: who tries numbers is answered like one who has one.
    pub(super) fn nobody(bucket: u16) -> Self {
        Self(format!("nobody-{bucket:04x}").into())
    }
}
