//! What there is to tell of a text: how it stands, and what will not do.

use super::view::{WordsCell, WordsTable};
use crate::app::theme::{HexColour, Theme};
use crate::app::widgets::parts::{self, counted, named};
use crate::content::review::TextState;
use crate::content::splice;
use crate::locale::{Language, With, Words, joined};

/// How a text stands, in a word.
pub(super) const fn state(state: TextState) -> &'static str {
    match state {
        TextState::Missing => "studio-state-missing",
        TextState::Draft => "studio-state-draft",
        TextState::Stale => "studio-state-stale",
        TextState::Unreviewed => "studio-state-unread",
        TextState::Reviewed => "studio-state-read",
        TextState::Source => "studio-state-source",
    }
}

/// The inks of a state: of its word, and of the cell where it wants something done.
pub(super) fn inks(theme: &Theme, cell: &WordsCell) -> (HexColour, Option<(HexColour, HexColour)>) {
    match cell.state {
        _ if cell.is_faulty() => (theme.bad, Some((theme.bad, theme.bad_wash))),
        TextState::Missing if cell.optional => (theme.quiet, None),
        TextState::Missing => (theme.bad, Some((theme.bad, theme.bad_wash))),
        TextState::Draft => (theme.accent, Some((theme.accent, theme.accent_wash))),
        TextState::Stale => (theme.care, Some((theme.care, theme.care_wash))),
        TextState::Unreviewed => (theme.text, None),
        TextState::Reviewed => (theme.good, None),
        TextState::Source => (theme.quiet, None),
    }
}

/// A language by its own name.
pub(super) fn language(language: &Language) -> &'static str {
    let tag = language.to_string();
    parts::LANGUAGES.iter().find(|(_, own)| *own == tag).map_or("", |(name, _)| name)
}

/// A language in a sign or two.
pub(super) fn short(words: &Words, language: &Language) -> String {
    words.plain(match language.to_string().as_str() {
        "zh-CN" => "studio-short-zh-cn",
        "zh-TW" => "studio-short-zh-tw",
        _ => "studio-short-en-us",
    })
}

/// What will not do in a text, a sentence each.
pub(super) fn faults(words: &Words, table: &WordsTable, language: &Language, cell: &WordsCell) -> Vec<String> {
    let typed = splice::typed(&cell.pieces);
    let signs = |places: &[std::ops::Range<usize>]| {
        let mut all: Vec<&str> = places.iter().filter_map(|place| typed.get(place.clone())).collect();
        all.dedup();
        all.concat()
    };
    let mut told = Vec::new();
    if !cell.lacks.is_empty() {
        let names = cell.lacks.iter().map(|name| lacking(table, language, name));
        told.push(named(words, "studio-lacks", "what", &joined(names, &words.plain("list-and"))));
    }
    if !cell.undrawn.is_empty() {
        told.push(named(words, "studio-undrawn", "signs", &signs(&cell.undrawn)));
    }
    if !cell.foreign.is_empty() {
        told.push(named(words, "studio-foreign", "signs", &signs(&cell.foreign)));
    }
    if let Some(most) = cell.most.filter(|most| cell.length > *most) {
        told.push(counted(words, "studio-too-long", "count", i64::try_from(most).unwrap_or(i64::MAX)));
    }
    told
}

/// How something is called that the source puts in.
fn lacking(table: &WordsTable, language: &Language, name: &str) -> String {
    let own = table.called.get(language);
    let found = own.and_then(|own| own.iter().find(|(put, _)| super::chips::name_of(put) == Some(name)));
    found.map_or_else(|| name.to_owned(), |(_, called)| called.clone())
}

/// How long it is, and among what.
pub(super) fn length(words: &Words, cell: &WordsCell) -> String {
    let count = i64::try_from(cell.length).unwrap_or(i64::MAX);
    match cell.among {
        Some((least, most)) => {
            let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
            let mut with = With::new();
            with.set("count", count);
            with.set("least", number(least));
            with.set("most", number(most));
            words.text("studio-length-among", &with)
        }
        None => counted(words, "studio-length", "count", count),
    }
}
