//! What an import would change of a person, as people are shown it.

use crate::locale::{With, Words, joined};
use crate::records::{RosterChange, RosterChangeKind, RosterColumn};

/// What changes of a person.
#[must_use]
pub fn change_in_words(one: &RosterChange, words: &Words) -> String {
    let known = || {
        one.of.as_ref().map(|known| {
            let fields = &known.fields;
            let texts = [
                ("number", fields.number().to_owned()),
                ("name", fields.name().to_owned()),
                ("branch", fields.get(RosterColumn::Branch).to_owned()),
            ];
            words.text("roster-known", &With::from_iter(texts))
        })
    };
    let was_and_is = |column: &RosterColumn| {
        let was = one.of.as_ref().map(|known| known.fields.get(*column)).unwrap_or_default();
        let shown = |text: &str| if text.is_empty() { "—".to_owned() } else { text.to_owned() };
        let texts =
            [("name", words.plain(column.message())), ("was", shown(was)), ("is", shown(one.fields.get(*column)))];
        words.text("roster-was-and-is", &With::from_iter(texts))
    };
    let has = || {
        let columns = [RosterColumn::Branch, RosterColumn::Position, RosterColumn::HiredOn];
        let said = columns.map(|column| one.fields.get(column).to_owned());
        said.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>()
    };
    match one.kind {
        RosterChangeKind::Joined => joined(has(), " · "),
        RosterChangeKind::Left => one.fields.get(RosterColumn::Branch).to_owned(),
        RosterChangeKind::Renamed | RosterChangeKind::Changed => {
            let also = one
                .also
                .iter()
                .map(|number| words.text("roster-also-written", &With::from_iter([("number", number.clone())])));
            joined(one.columns.iter().map(was_and_is).chain(also), " · ")
        }
        RosterChangeKind::Back => {
            let since = one.of.as_ref().map(|known| known.since.to_string()).unwrap_or_default();
            let left = words.text("roster-left-on", &With::from_iter([("day", since)]));
            joined([left].into_iter().chain(one.columns.iter().map(was_and_is)), " · ")
        }
        RosterChangeKind::Reused | RosterChangeKind::AskName => {
            joined(known().map(|known| words.text("roster-number-of", &With::from_iter([("who", known)]))), " · ")
        }
        RosterChangeKind::Alike | RosterChangeKind::AskAlike => {
            joined(known().map(|known| words.text("roster-looks-like", &With::from_iter([("who", known)]))), " · ")
        }
    }
}
