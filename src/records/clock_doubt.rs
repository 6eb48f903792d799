//! Whether the machine's clock can be taken at its word where something is let go by its age: it is held against what the station
//! wrote down before.

use super::error::Trouble;
use super::{Timestamp, clock};
use rusqlite::{Connection, OptionalExtension as _};

/// After how many days without an entry it is asked whether the clock is right.
const SILENT_DAYS: u16 = 31;

/// Why the machine's clock is not taken at its word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClockDoubt {
    /// It is behind what was written down already.
    Behind {
        /// The newest entry.
        last: Timestamp,
    },
    /// Nothing was written down for long before today: nobody was here, or the clock has run ahead.
    Ahead {
        /// The newest entry before today's.
        last: Timestamp,
    },
}

/// What speaks against the clock's saying that it is `now`; what was written in the last day is as right or wrong as the clock.
pub(super) fn doubt(connection: &Connection, now: &Timestamp) -> Result<Option<ClockDoubt>, Trouble> {
    let newest: Option<Timestamp> = connection.query_one("SELECT max(at) FROM chain", [], |row| row.get(0))?;
    if let Some(last) = newest.filter(|last| last > now) {
        return Ok(Some(ClockDoubt::Behind { last }));
    }
    let Some(today) = now.days_later_or_earlier(-1) else { return Ok(None) };
    let link = "SELECT at FROM chain WHERE at < ?1 ORDER BY sequence DESC LIMIT 1";
    let link: Option<Timestamp> = connection.query_row(link, [&today], |row| row.get(0)).optional()?;
    let record = "SELECT max(finished_at) FROM records WHERE finished_at < ?1";
    let record: Option<Timestamp> = connection.query_one(record, [&today], |row| row.get(0))?;
    let last = link.max(record);
    Ok(last
        .filter(|last| last.days_later(SILENT_DAYS).is_none_or(|late| late < *now))
        .map(|last| ClockDoubt::Ahead { last }))
}

/// What speaks against the clock as it is.
pub(super) fn doubt_now(connection: &Connection) -> Result<Option<ClockDoubt>, Trouble> {
    doubt(connection, &clock::now())
}

#[cfg(test)]
mod tests {
    use super::super::{Store, testing};
    use super::*;

    #[test]
    fn a_clock_is_held_against_what_was_written_down() {
        let mut store = Store::in_memory().expect("a store");
        testing::employ(&mut store);
        let now = clock::now();
        let ask = |days: i64| {
            let then = now.days_later_or_earlier(days).expect("a moment");
            store.read(|connection| doubt(connection, &then)).expect("read")
        };
        assert_eq!((ask(0), ask(1), ask(30)), (None, None, None));
        assert!(matches!(ask(33), Some(ClockDoubt::Ahead { .. })));
        assert!(matches!(ask(4_000), Some(ClockDoubt::Ahead { .. })));
        assert!(matches!(ask(-1), Some(ClockDoubt::Behind { .. })));
    }
}
