//! What stands in a sheet for the ids of a field: the words of a language, each its own, so that they can be picked and taken back.

use super::row::{StoryField, StoryPart, Storyboard};
use crate::attempt::Named;
use crate::content::BookPack;
use crate::locale::{Language, SHIPPED, With, Words};
use crate::scenario::{Act, ClaimKind, ResponseKind};
use crate::studio::edit::TextKey;
use std::collections::{BTreeMap, BTreeSet};

/// The words for the ids of each field that is picked from a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct StoryLabels {
    lists: BTreeMap<StoryField, Vec<(String, String)>>,
    moments: BTreeMap<String, String>,
    clauses: BTreeMap<String, String>,
}

/// How many signs of its first words a moment is called by.
const FIRST_WORDS: usize = 22;

impl StoryLabels {
    /// The words of a language; `app` are the program's own in it. Of a book that is not there only the ids are known.
    pub(super) fn new(board: &Storyboard, book: Option<&BookPack>, language: &Language, app: &Words) -> Self {
        let mut lists: BTreeMap<StoryField, Vec<(String, String)>> = BTreeMap::new();
        let kinds = ResponseKind::ALL.iter().map(|kind| (format!("{kind:?}"), app.plain(kind.message())));
        lists.insert(StoryField::Kind, kinds.collect());
        lists.insert(
            StoryField::Act,
            Act::ALL.iter().map(|act| (format!("{act:?}"), app.plain(act.message()))).collect(),
        );
        let claim = |kind: ClaimKind| {
            let message = match kind {
                ClaimKind::NeverPasses => "storyboard-claim-never-passes",
                ClaimKind::NeverFails => "storyboard-claim-never-fails",
                ClaimKind::CanPass => "storyboard-claim-can-pass",
                ClaimKind::Never => "storyboard-claim-never",
                ClaimKind::Can => "storyboard-claim-can",
            };
            (kind.word().to_owned(), app.plain(message))
        };
        lists.insert(StoryField::Claim, ClaimKind::ALL.into_iter().map(claim).collect());
        let mut clauses = BTreeMap::new();
        if let Some(pack) = book {
            let words = pack.words(language);
            let told = |id: &str, attribute: Option<&str>| words.find(id, attribute, &With::new());
            let named = |prefix: &str, id: &str| {
                (id.to_owned(), told(&format!("{prefix}{id}"), None).unwrap_or_else(|| id.to_owned()))
            };
            lists.insert(StoryField::Deeds, pack.book.activity_names.iter().map(|id| named("activity-", id)).collect());
            lists.insert(
                StoryField::Competency,
                pack.book.competencies.iter().map(|id| named("competency-", id)).collect(),
            );
            let name = |id: &str| Some((id.to_owned(), told(id, Some("name"))?));
            clauses = pack.book.clause_names.iter().filter_map(name).collect();
        }
        let at = SHIPPED.iter().position(|tag| *tag == language.to_string()).unwrap_or(0);
        let moments: Vec<_> = board
            .moments
            .iter()
            .zip(1_usize..)
            .map(|(id, number)| (id.clone(), moment(board, id, number, at)))
            .collect();
        let endings = board.endings.iter().map(|id| {
            let key = TextKey::message(format!("ending-{id}"));
            let words = board.words(&key, at).or_else(|| board.words(&key, 0)).map_or_else(|| id.clone(), first_words);
            (id.clone(), app.text("storyboard-to-ending", &With::from_iter([("words", words)])))
        });
        lists.insert(StoryField::Goto, moments.iter().cloned().chain(endings).collect());
        lists.values_mut().for_each(|list| tell_apart(list));
        let of = |id: &str, list: &Vec<(String, String)>| {
            list.iter().find(|(one, _)| one == id).map(|(_, label)| label.clone())
        };
        let goto = lists.get(&StoryField::Goto);
        let moments = moments.into_iter().filter_map(|(id, _)| Some((id.clone(), of(&id, goto?)?))).collect();
        Self { lists, moments, clauses }
    }

    /// What can be picked for a field: each id with its words.
    pub(super) fn list(&self, field: StoryField) -> &[(String, String)] {
        self.lists.get(&field).map_or(&[], Vec::as_slice)
    }

    /// The words for an id; the id where it has none.
    pub(super) fn label<'l>(&'l self, field: StoryField, id: &'l str) -> &'l str {
        self.list(field).iter().find(|(one, _)| one == id).map_or(id, |(_, label)| label)
    }

    /// The id that words stand for, or that they are.
    pub(super) fn id(&self, field: StoryField, label: &str) -> Option<&str> {
        let list = self.list(field);
        let by =
            |same: &dyn Fn(&(String, String)) -> bool| list.iter().find(|one| same(one)).map(|(id, _)| id.as_str());
        by(&|(_, words)| words == label)
            .or_else(|| by(&|(id, _)| id == label))
            .or_else(|| by(&|(_, words)| loose(words) == loose(label)))
    }

    /// What a moment is called.
    pub(super) fn moment<'l>(&'l self, id: &'l str) -> &'l str {
        self.moments.get(id).map_or(id, String::as_str)
    }

    /// What a clause is called.
    pub(super) fn clause<'l>(&'l self, id: &'l str) -> &'l str {
        self.clauses.get(id).map_or(id, String::as_str)
    }

    /// A list as a file has it, in the place of the one that is known.
    pub(super) fn take(&mut self, field: StoryField, list: Vec<(String, String)>) {
        // what came since is known as well
        let known = self.lists.remove(&field).unwrap_or_default();
        let more: Vec<_> = known.into_iter().filter(|(id, _)| list.iter().all(|(one, _)| one != id)).collect();
        self.lists.insert(field, list.into_iter().chain(more).collect());
    }
}

/// Words without what a keyboard or a spreadsheet makes of them.
fn loose(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn moment(board: &Storyboard, id: &str, number: usize, language: usize) -> String {
    let mut lines = board.rows.iter().filter(|row| row.moment.as_deref() == Some(id));
    let main = lines.rfind(|row| row.part == StoryPart::Line);
    let words = main.and_then(|row| {
        let text = |at: usize| row.fields.get(&StoryField::Words(at)).filter(|text| !text.is_empty());
        text(language).or_else(|| text(0)).or_else(|| text(1)).or_else(|| text(2))
    });
    format!("{number} · {}", words.map_or_else(|| id.to_owned(), |words| first_words(words)))
}

/// The first words of a text, without what is put in and what is only seen.
pub(super) fn first_words(text: &str) -> String {
    let (mut plain, mut depth, mut stars) = (String::new(), 0_usize, false);
    for sign in text.chars() {
        match sign {
            '{' => depth += 1,
            '}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 && !stars {
                    plain.push('…');
                }
            }
            '*' if depth == 0 => stars = !stars,
            _ if depth > 0 || stars => {}
            '\n' => plain.push(' '),
            sign => plain.push(sign),
        }
    }
    let plain = if plain.trim().is_empty() { text.replace(['*', '\n'], " ") } else { plain };
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    match plain.char_indices().nth(FIRST_WORDS) {
        Some((end, _)) => format!("{}…", plain.get(..end).unwrap_or_default().trim_end()),
        None => plain,
    }
}

/// Of words that stand for several ids each gets its id behind them.
fn tell_apart(list: &mut [(String, String)]) {
    let (mut seen, mut twice) = (BTreeSet::new(), BTreeSet::new());
    for (_, label) in list.iter() {
        if !seen.insert(loose(label)) {
            twice.insert(loose(label));
        }
    }
    for (id, label) in list.iter_mut().filter(|(_, label)| twice.contains(&loose(label))) {
        *label = format!("{label} ({id})");
    }
}
