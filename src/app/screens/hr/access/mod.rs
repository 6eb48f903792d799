//! Who looked at whose records. Looking at that is a look as well.

pub(super) mod ui;
pub(super) mod view;

use super::super::common::Common;
use super::pages::{PAGE, Pages, keep};
use super::why::WhyNot;
use super::witness::{LookWitness, Noting};
use crate::app::reader::StoreReader;
use crate::locale::joined;
use crate::records::accounts::{Access, AccessKind};
use crate::records::{Store, StoreError, SubjectId};
use std::collections::HashMap;
use view::{AccessAction, AccessLine, AccessView};

/// A page of looks, each with who looked and at whose; and how many there are in all.
type LooksRead = (Vec<(Access, String, String)>, usize);

/// The log of looks, read some at a time.
pub(super) struct AccessLog {
    reader: StoreReader,
    witness: LookWitness,
    /// It was written down that somebody looks at this.
    noting: Option<Noting>,
    noted: bool,
    pages: Pages<Result<LooksRead, WhyNot>>,
}

impl AccessLog {
    pub(super) fn new(reader: StoreReader, witness: LookWitness) -> Self {
        Self { reader, witness, noting: None, noted: false, pages: Pages::default() }
    }

    /// Reads it anew: somebody has turned to it.
    pub(super) fn look(&mut self, view: &mut AccessView) {
        view.pages.clear();
        (view.count, view.trouble, self.noted) = (None, None, false);
        self.pages.forget();
        self.noting = Some(self.witness.looks(AccessKind::Log, None, 0, String::new()));
    }

    fn read_page(&mut self, page: usize) {
        self.pages.read(page, self.reader.send(move |store, _| Ok(read(store, page)?)));
    }

    /// What is asked for about it.
    pub(super) fn act(&mut self, view: &AccessView, action: AccessAction) {
        let AccessAction::See(rows) = action;
        let wanted = self.pages.wanted(&rows, &view.pages);
        if self.noted {
            wanted.into_iter().for_each(|page| self.read_page(page));
        }
    }

    /// Takes what has been read. Whether something still is.
    pub(super) fn pass(&mut self, common: &Common, view: &mut AccessView) -> bool {
        let words = &common.words;
        let gone = || words.plain("notice-fault-what");
        if let Some(done) = self.noting.as_ref().and_then(Noting::is_done) {
            self.noting = None;
            match done {
                Ok(Ok(())) => {
                    self.noted = true;
                    self.read_page(0);
                }
                Ok(Err(WhyNot(why))) => view.trouble = Some(why.text(words)),
                Err(_) => view.trouble = Some(gone()),
            }
        }
        for (page, found) in self.pages.done() {
            match found {
                Ok(Ok((looks, count))) => {
                    view.count = Some(count);
                    let lines = looks.iter().map(|(access, who, whose)| AccessLine {
                        when: access.at.local(),
                        who: who.clone(),
                        how: words.plain(access.kind.message()),
                        whose: whose.clone(),
                        count: access.count,
                        which: access.filter.clone(),
                    });
                    keep(&mut view.pages, page, lines.collect());
                }
                Ok(Err(WhyNot(why))) => view.trouble = Some(why.text(words)),
                Err(_) => view.trouble = Some(gone()),
            }
        }
        self.noting.is_some() || !self.pages.is_idle()
    }
}

fn read(store: &Store, page: usize) -> Result<LooksRead, StoreError> {
    let (looks, count) = store.latest_accesses(page * PAGE, PAGE)?;
    let mut known: HashMap<SubjectId, String> = HashMap::new();
    let mut called = |subject: &SubjectId| -> Result<String, StoreError> {
        if let Some(known) = known.get(subject) {
            return Ok(known.clone());
        }
        let found = store.subject(subject)?;
        let name = found.map_or_else(String::new, |one| joined([one.fields.number(), one.fields.name()], " "));
        known.insert(subject.clone(), name.clone());
        Ok(name)
    };
    let mut told = Vec::with_capacity(looks.len());
    for access in looks {
        let who = called(&access.subject)?;
        let whose = access.whose.as_ref().map_or(Ok(String::new()), &mut called)?;
        told.push((access, who, whose));
    }
    Ok((told, count))
}
