//! What is done about one person: that he has left, that two are one, that they are two after all. What it would change is told before
//! it is written, by the same functions that write it.

use super::super::guard::expect;
use super::super::why::WhyNot;
use super::view::MoveOrder;
use crate::locale::{Explanation, With, Words};
use crate::records::accounts::Permission;
use crate::records::{CalendarDay, Filter, RecordQuery, RosterColumn, RosterPerson, Store, StoreError, SubjectId};

/// What would become of one person, or of two; how many records each has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Considered {
    pub(super) order: MoveOrder,
    one: (RosterPerson, usize),
    /// The other; nobody where one leaves.
    other: Option<(RosterPerson, usize)>,
}

/// Finds out what it would change; nothing is written.
pub(super) fn consider(store: &Store, order: MoveOrder) -> Result<Considered, WhyNot> {
    let counted = |one: RosterPerson| -> Result<(RosterPerson, usize), StoreError> {
        let filter = Filter { subject: Some(one.subject.clone()), ..Filter::default() };
        let count = store.record_numbers(&RecordQuery { filter, ..RecordQuery::default() })?.len();
        Ok((one, count))
    };
    let (one, other) = match &order {
        MoveOrder::Leave { who, on } => (store.would_leave(who, day(on)?)?, None),
        MoveOrder::Merge { who, into } => {
            let (one, into) = store.would_merge(who, into.trim())?;
            (one, Some(into))
        }
        MoveOrder::Split { who } => {
            let (one, was) = store.would_split(who)?;
            (one, Some(was))
        }
    };
    let other = other.map(counted).transpose()?;
    Ok(Considered { one: counted(one)?, other, order })
}

/// The day that was typed; today where none was.
fn day(typed: &str) -> Result<Option<CalendarDay>, WhyNot> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    match CalendarDay::read(typed) {
        Some(day) => Ok(Some(day)),
        None => Err(WhyNot(Explanation::new("roster-bad-day").with("found", typed))),
    }
}

/// Writes what was considered; not where it would change something else by now.
pub(super) fn carry_out(
    store: &mut Store, by: Option<&SubjectId>, considered: &Considered,
) -> Result<Considered, WhyNot> {
    expect(store, by, Permission::ChangeRoster)?;
    let now = consider(store, considered.order.clone())?;
    if (&now.one.0, now.other.as_ref().map(|other| &other.0))
        != (&considered.one.0, considered.other.as_ref().map(|other| &other.0))
    {
        return Err(WhyNot(Explanation::new("hr-move-meanwhile")));
    }
    match &considered.order {
        MoveOrder::Leave { who, on } => drop(store.leave(who, day(on)?)?),
        MoveOrder::Merge { who, into } => drop(store.merge(who, into.trim())?),
        MoveOrder::Split { who } => drop(store.split(who)?),
    }
    Ok(now)
}

/// Somebody by number, name and branch.
fn who(words: &Words, one: &RosterPerson) -> String {
    let texts = [
        ("number", one.fields.number().to_owned()),
        ("name", one.fields.name().to_owned()),
        ("branch", one.fields.get(RosterColumn::Branch).to_owned()),
    ];
    words.text("roster-known", &With::from_iter(texts))
}

impl Considered {
    /// What it would change, line by line.
    pub(super) fn would(&self, words: &Words) -> Vec<String> {
        let (one, records) = &self.one;
        let mut with = self.with(words);
        with.set("records", i64::try_from(*records).unwrap_or(i64::MAX));
        let others = self.other.as_ref().map_or(0, |(_, records)| *records);
        with.set("others", i64::try_from(others).unwrap_or(i64::MAX));
        let messages: &[&str] = match &self.order {
            MoveOrder::Leave { .. } => &["hr-would-leave", "hr-would-leave-records"],
            MoveOrder::Merge { .. } => &["hr-would-merge", "hr-would-merge-records"],
            MoveOrder::Split { .. } if one.on_roster => &["hr-would-split"],
            MoveOrder::Split { .. } => &["hr-would-split", "hr-would-split-left"],
        };
        messages.iter().map(|message| words.text(message, &with)).collect()
    }

    /// That it was written.
    pub(super) fn done(&self, words: &Words) -> String {
        let message = match &self.order {
            MoveOrder::Leave { .. } => "roster-has-left",
            MoveOrder::Merge { .. } => "roster-is-one",
            MoveOrder::Split { .. } if self.one.0.on_roster => "roster-is-two",
            MoveOrder::Split { .. } => "roster-is-two-and-left",
        };
        words.text(message, &self.with(words))
    }

    /// Who they are, under the names that the messages have for them.
    fn with(&self, words: &Words) -> With {
        let (one, _) = &self.one;
        let mut with =
            With::from_iter([("who", who(words, one)), ("one", who(words, one)), ("day", one.since.to_string())]);
        if let Some((other, _)) = &self.other {
            with.set("into", who(words, other));
            with.set("was", who(words, other));
        }
        with
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::words;

    const STAFF: &str = "number,name,branch\n1001,李晓燕,城东支行\n1002,李晓燕,滨江路支行\n";

    #[test]
    fn what_is_told_before_is_what_is_written_and_no_more() {
        let mut store = Store::in_memory().expect("a store");
        store.import_roster("staff.csv", STAFF.as_bytes()).expect("imported");
        let words = words("en-US");
        let merge = MoveOrder::Merge { who: "1002".into(), into: " 1001 ".into() };
        let considered = consider(&store, merge).expect("possible");
        assert!(considered.would(&words)[0].contains("1002 李晓燕"), "{:?}", considered.would(&words));
        assert!(store.person("1002").expect("there").is_own(), "nothing was written");
        carry_out(&mut store, None, &considered).expect("written");
        assert_eq!(store.person("1002").expect("there").fields.number(), "1001");
        let again = carry_out(&mut store, None, &considered);
        assert!(again.is_err(), "they are one already");
        let split = consider(&store, MoveOrder::Split { who: "1002".into() }).expect("possible");
        carry_out(&mut store, None, &split).expect("written");
        assert_eq!(store.person("1002").expect("there").fields.number(), "1002");
        let leave = consider(&store, MoveOrder::Leave { who: "1001".into(), on: String::new() }).expect("possible");
        let done = carry_out(&mut store, None, &leave).expect("written");
        assert!(done.done(&words).contains("left the roster"), "{}", done.done(&words));
        assert!(!store.person("1001").expect("there").on_roster);
        let WhyNot(why) =
            consider(&store, MoveOrder::Leave { who: "1002".into(), on: "soon".into() }).expect_err("no day");
        assert_eq!(why.message(), "roster-bad-day");
    }

    #[test]
    fn nothing_is_written_where_the_roster_has_changed_or_nobody_may() {
        let mut store = Store::in_memory().expect("a store");
        store.import_roster("staff.csv", STAFF.as_bytes()).expect("imported");
        let leave = consider(&store, MoveOrder::Leave { who: "1002".into(), on: String::new() }).expect("possible");
        let changed = "number,name,branch\n1002,李晓燕,城西支行\n";
        store.import_roster("staff.csv", changed.as_bytes()).expect("imported");
        let WhyNot(why) = carry_out(&mut store, None, &leave).expect_err("changed");
        assert_eq!(why.message(), "hr-move-meanwhile");
        let leave = consider(&store, MoveOrder::Leave { who: "1002".into(), on: String::new() }).expect("possible");
        store.found_hr("1001").expect("founded");
        let WhyNot(why) = carry_out(&mut store, None, &leave).expect_err("bound");
        assert_eq!(why.message(), "hr-bound-meanwhile");
        let own = store.person("1002").expect("there").subject;
        assert!(carry_out(&mut store, Some(&own), &leave).is_err(), "a learner may not");
        assert!(store.person("1002").expect("there").on_roster);
    }
}
