//! A scenario that is open: what was done to it, what the last check said of it, and what is saved.

mod field_ui;
mod moment_ui;
mod outline_ui;
mod problems_ui;
mod question_ui;
pub(super) mod ui;

use super::super::common::Common;
use super::super::screen::{IDLE, WAITING};
use super::refusal::StudioRefusal;
use super::told::{beginning, counted, first_words};
use super::view::{
    Draft, MomentRow, MomentView, ProblemRow, ScriptAction, ScriptView, StudioQuestion, TextRow, WrittenAnswer,
};
use crate::app::reader::{Errand, StoreReader};
use crate::content::{Diagnostic, DiagnosticLevel, Library, Root};
use crate::locale::{Explain as _, Language, SHIPPED, Words};
use crate::records::accounts::{AccountError, Permission};
use crate::records::{Store, SubjectId};
use crate::scenario::ResponseKind;
use crate::studio::edit::{
    FieldEdit, FirstWords, Hangs, OutlineMoment, ScenarioFile, ScenarioTexts, StoryOutline, TextKey, owner_at, texts_in,
};
use crate::studio::{Edit, EditError, OpenScenario, Owner, save};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How long nothing is typed before it is checked.
const REST: Duration = Duration::from_millis(300);

/// Something that a check found, and whose it is.
type Found = (Diagnostic, Owner, Option<Language>);
/// A check that is under way, and of which texts.
type Checking = (u64, Errand<Result<Vec<Found>, StudioRefusal>>);
/// Texts that were saved, and the content with them.
type Saved = (ScenarioTexts, Arc<Library>);

/// What is asked about.
#[derive(Clone, Debug)]
enum Asked {
    Remove(Owner),
    Leave,
}

/// A scenario that is open.
pub(super) struct OpenScript {
    open: OpenScenario,
    root: Root,
    /// As the files said when they were read, or saved last.
    saved: ScenarioTexts,
    source: Language,
    language: Language,
    moment: Option<String>,
    /// What the last check found, and of which texts.
    found: Option<(u64, Vec<Found>)>,
    checking: Option<Checking>,
    /// From when it may be checked.
    due: Option<Instant>,
    saving: Option<Errand<Result<Saved, StudioRefusal>>>,
    leaves: bool,
    /// The text that is being typed: what comes belongs to the same step.
    typing: Option<TextKey>,
    asked: Option<(Asked, StudioQuestion)>,
    trouble: Option<String>,
    epoch: u64,
}

impl OpenScript {
    /// Of texts that were read from a root.
    pub(super) fn new(id: String, texts: ScenarioTexts, root: Root) -> Self {
        let source = Library::source_language_of(texts.get(&ScenarioFile::Story).map_or("", String::as_str));
        let outline = StoryOutline::of(&texts);
        let moment = outline.start.clone().or_else(|| outline.moments.first().map(|one| one.id.clone()));
        Self {
            open: OpenScenario::new(id, texts.clone()),
            root,
            saved: texts,
            language: source.clone(),
            source,
            moment,
            found: None,
            checking: None,
            due: None,
            saving: None,
            leaves: false,
            typing: None,
            asked: None,
            trouble: None,
            epoch: 0,
        }
    }

    /// What the bank ships stays as it is.
    fn is_own(&self) -> bool {
        self.root.folder().is_some()
    }

    fn is_unsaved(&self) -> bool {
        // a file that says nothing is not made
        let said = |(_, text): &(&ScenarioFile, &String)| !text.is_empty();
        !self.open.texts().iter().filter(said).eq(self.saved.iter().filter(said))
    }

    /// Asks before what is not saved is left; whether nothing has to be asked.
    pub(super) fn leave(&mut self) -> bool {
        if self.saving.is_some() {
            return false;
        }
        if !self.is_unsaved() {
            return true;
        }
        self.asked = Some((Asked::Leave, StudioQuestion::Leave));
        false
    }

    /// Carries out what was asked for; whether the scenario is to be closed.
    pub(super) fn act(
        &mut self, action: ScriptAction, common: &Common, saver: &StoreReader, at: Instant, draft: &mut Draft,
    ) -> bool {
        let before = self.open.revision();
        if !matches!(action, ScriptAction::Type(..)) {
            self.typing = None;
        }
        if !matches!(action, ScriptAction::Rest) {
            self.trouble = None;
        }
        let mut closes = false;
        match action {
            ScriptAction::Choose(id) => {
                self.moment = Some(id);
                draft.reveal = true;
            }
            ScriptAction::Speak(language) => self.language = language,
            ScriptAction::Type(key, text) => self.typed(key, text, common),
            ScriptAction::Rest => {}
            ScriptAction::Kind(answer, kind) => self.set(answer, FieldEdit::Kind(kind), common),
            ScriptAction::Lead(answer, to) => {
                let from = self.answer(answer);
                self.make(from.map(|from| Edit::Lead { from, to }), common);
            }
            ScriptAction::AddAnswer => self.add_answer(common, draft),
            ScriptAction::AddMoment => self.add_moment(common, draft),
            ScriptAction::AskRemove(what) => self.ask_remove(what, common),
            ScriptAction::Confirm => match self.asked.take() {
                Some((Asked::Remove(what), _)) => self.remove(what, common, draft),
                Some((Asked::Leave, _)) => closes = true,
                None => {}
            },
            ScriptAction::Cancel => self.asked = None,
            ScriptAction::SaveAndLeave => {
                (self.asked, self.leaves) = (None, true);
                self.save(common, saver);
            }
            ScriptAction::Undo => {
                self.open.undo();
            }
            ScriptAction::Redo => {
                self.open.redo();
            }
            ScriptAction::Save => self.save(common, saver),
            ScriptAction::GoThere(at) => self.go_there(at, draft),
        }
        if self.open.revision() != before {
            self.due = Some(at + REST);
            let outline = StoryOutline::of(self.open.texts());
            if self.moment.as_ref().is_none_or(|id| outline.moment(id).is_none()) {
                self.moment = outline.moments.first().map(|one| one.id.clone());
            }
        }
        if self.typing.is_none() && self.open.revision() != before {
            self.epoch += 1;
        }
        closes
    }

    fn answer(&self, answer: String) -> Option<Owner> {
        Some(Owner::Answer { moment: self.moment.clone()?, answer })
    }

    fn set(&mut self, answer: String, field: FieldEdit, common: &Common) {
        let owner = self.answer(answer);
        self.make(owner.map(|owner| Edit::Set(owner, field)), common);
    }

    /// Makes an edit; the id of what was added.
    fn make(&mut self, edit: Option<Edit>, common: &Common) -> Option<String> {
        let edit = edit.filter(|_| self.is_own())?;
        match self.open.edit(&edit) {
            Ok(made) => made,
            Err(why) => {
                self.refused(&why, common);
                None
            }
        }
    }

    fn refused(&mut self, why: &EditError, common: &Common) {
        self.trouble = Some(why.explain().text(&common.words));
    }

    fn typed(&mut self, key: TextKey, text: String, common: &Common) {
        if !self.is_own() {
            return;
        }
        let goes_on = self.typing.as_ref() == Some(&key);
        let edit = Edit::Text { language: self.language.clone(), key: key.clone(), text };
        let made = if goes_on { self.open.go_on(&edit) } else { self.open.edit(&edit) };
        match made {
            Ok(_) => self.typing = Some(key),
            Err(why) => {
                self.typing = Some(key);
                self.refused(&why, common);
            }
        }
    }

    fn add_answer(&mut self, common: &Common, draft: &mut Draft) {
        let Some(id) = self.moment.clone() else { return };
        let outline = StoryOutline::of(self.open.texts());
        let Some(moment) = outline.moment(&id) else { return };
        // where the last one leads, else on to the next moment, else to an ending: it is brought elsewhere by a pick
        let last = moment.answers.iter().rev().find_map(|one| one.to.clone());
        let next = outline.moments.iter().skip_while(|one| one.id != id).nth(1).map(|one| one.id.clone());
        let ending = outline.endings.first().map(|(id, _)| id.clone());
        let to = last.or(next).or(ending).unwrap_or_else(|| id.clone());
        let words = FirstWords { language: self.language.clone(), text: String::new() };
        let edit = Edit::AddAnswer { moment: id.clone(), kind: ResponseKind::Say, to, words };
        let Some(made) = self.make(Some(edit), common) else { return };
        let outline = StoryOutline::of(self.open.texts());
        let added = outline.moment(&id).and_then(|one| one.answers.iter().find(|one| one.id == made)?.key.clone());
        draft.comes_to = added;
    }

    fn add_moment(&mut self, common: &Common, draft: &mut Draft) {
        let words = FirstWords { language: self.language.clone(), text: String::new() };
        let edit = Edit::AddMoment { behind: self.moment.clone(), from: None, words };
        let Some(made) = self.make(Some(edit), common) else { return };
        let outline = StoryOutline::of(self.open.texts());
        draft.comes_to = outline.moment(&made).and_then(|one| Some(one.lines.first()?.key.clone()));
        draft.reveal = true;
        self.moment = Some(made);
    }

    fn ask_remove(&mut self, what: Owner, common: &Common) {
        if !self.is_own() {
            return;
        }
        match self.open.what_hangs_on(&what) {
            Ok(hangs) => {
                let told = Telling::of(self, &common.words);
                let question = StudioQuestion::Remove {
                    what: beginning(&told.called(&what)),
                    hangs: told.hangs(&hangs, &common.words),
                };
                self.asked = Some((Asked::Remove(what), question));
            }
            Err(why) => self.refused(&why, common),
        }
    }

    fn remove(&mut self, what: Owner, common: &Common, draft: &mut Draft) {
        let gone = match &what {
            Owner::Moment(id) if self.moment.as_ref() == Some(id) => Some(id.clone()),
            _ => None,
        };
        let outline = StoryOutline::of(self.open.texts());
        self.make(Some(Edit::Remove { what, lead_on: None }), common);
        if let Some(at) = gone.and_then(|id| outline.moments.iter().position(|one| one.id == id)) {
            let after = StoryOutline::of(self.open.texts());
            self.moment = after.moments.get(at.min(after.moments.len().saturating_sub(1))).map(|one| one.id.clone());
        }
        let after = StoryOutline::of(self.open.texts());
        let here = self.moment.as_ref().and_then(|id| after.moment(id));
        draft.comes_to = here.and_then(|one| Some(one.lines.first()?.key.clone()));
    }

    fn go_there(&mut self, at: usize, draft: &mut Draft) {
        let Some((_, owner, language)) = self.found.as_ref().and_then(|(_, found)| found.get(at)) else { return };
        if let Some(language) = language {
            self.language.clone_from(language);
        }
        let Some(moment) = moment_of(owner) else { return };
        self.moment = Some(moment.to_owned());
        (draft.reveal, draft.problem) = (true, Some(at));
        let outline = StoryOutline::of(self.open.texts());
        draft.comes_to = outline.moment(moment).and_then(|one| match owner {
            Owner::Answer { answer, .. } => one.answers.iter().find(|own| own.id == *answer)?.key.clone(),
            Owner::Line { at, .. } => one.lines.get(*at).map(|line| line.key.clone()),
            _ => one.lines.first().map(|line| line.key.clone()),
        });
    }

    fn save(&mut self, common: &Common, saver: &StoreReader) {
        let Some(folder) = self.root.folder().map(Path::to_owned).filter(|_| self.saving.is_none()) else { return };
        if !self.is_unsaved() {
            return;
        }
        let (id, saved, mut texts) = (self.open.id().to_owned(), self.saved.clone(), self.open.texts().clone());
        let (by, root) = (common.rights.by.clone(), self.root.clone());
        self.saving = Some(saver.send(move |store, _| {
            may_write(store, by.as_ref())?;
            save(&folder, &id, &saved, &texts)?;
            // a file that says nothing is not made
            texts.retain(|file, text| !text.is_empty() || saved.contains_key(file));
            Ok((texts, Arc::new(Library::load(root, &[]))))
        }));
    }

    /// Lets time pass: when to look again, whether anything has come, and the content after it was saved.
    pub(super) fn pass(
        &mut self, now: Instant, common: &Common, reader: &StoreReader,
    ) -> (Duration, bool, Option<Arc<Library>>) {
        let mut came = false;
        let mut content = None;
        if let Some(done) = self.saving.as_ref().and_then(Errand::poll) {
            (self.saving, came) = (None, true);
            match done {
                Ok(Ok((texts, library))) => (self.saved, content) = (texts, Some(library)),
                Ok(Err(why)) => self.trouble = Some(why.told(&common.words)),
                Err(gone) => self.trouble = Some(StudioRefusal::from(gone).told(&common.words)),
            }
        }
        if let Some((revision, found)) = self.checking.as_ref().and_then(|(at, errand)| Some((*at, errand.poll()?))) {
            (self.checking, came) = (None, true);
            match found {
                Ok(Ok(found)) => self.found = Some((revision, found)),
                Ok(Err(why)) => self.trouble = Some(why.told(&common.words)),
                Err(gone) => self.trouble = Some(StudioRefusal::from(gone).told(&common.words)),
            }
        }
        let current = self.open.revision();
        let is_fresh = self.found.as_ref().is_some_and(|(revision, _)| *revision == current)
            || self.checking.as_ref().is_some_and(|(revision, _)| *revision == current);
        let waits = self.due.filter(|due| *due > now);
        if !is_fresh && waits.is_none() && self.trouble.is_none() {
            // what is being checked is of texts that are no more
            self.checking = Some((current, self.check(reader)));
            came = true;
        }
        let next = match waits {
            Some(due) => due - now,
            None if came || self.checking.is_some() || self.saving.is_some() => WAITING,
            None => IDLE,
        };
        (next, came, content)
    }

    /// Has the texts checked as they are now.
    fn check(&self, reader: &StoreReader) -> Errand<Result<Vec<Found>, StudioRefusal>> {
        let (id, root, texts) = (self.open.id().to_owned(), self.root.clone(), self.open.texts().clone());
        reader.send(move |_, _| {
            let all = texts.iter().filter(|(_, text)| !text.is_empty());
            let over = root.with_unsaved(all.map(|(file, text)| (PathBuf::from(file.path(&id)), text.clone())));
            let library = Library::load(&over, &[]);
            let of = |one: &Diagnostic| {
                let file = texts.keys().find(|file| over.shown(Path::new(&file.path(&id))) == one.file.path);
                let language = match file {
                    Some(ScenarioFile::Words(language)) => Some(language.clone()),
                    Some(ScenarioFile::Story) | None => None,
                };
                let whose = file.filter(|_| !one.span.is_empty());
                let owner = whose.map_or(Owner::Scenario, |file| owner_at(&texts, file, one.span.start));
                (one.clone(), owner, language)
            };
            let mut found: Vec<_> = library.problems_of_scenario(&id).map(of).collect();
            found.sort_by_key(|(one, ..)| one.level != DiagnosticLevel::Error);
            Ok(found)
        })
    }

    /// What is shown of it, in the program's words and those of the diagnostics.
    pub(super) fn view(&self, words: &Words, spoken: &Words) -> ScriptView {
        let told = Telling::of(self, words);
        let found = self.found.as_ref().map_or(&[] as &[Found], |(_, found)| found.as_slice());
        let count = |id: &str, level: DiagnosticLevel| {
            found.iter().filter(|(one, owner, _)| one.level == level && moment_of(owner) == Some(id)).count()
        };
        let row = |moment: &OutlineMoment| MomentRow {
            id: moment.id.clone(),
            first: told.moment(moment),
            errors: count(&moment.id, DiagnosticLevel::Error),
            warnings: count(&moment.id, DiagnosticLevel::Warning),
        };
        let moments: Vec<_> = told.outline.moments.iter().map(row).collect();
        let chosen = self.moment.as_ref().and_then(|id| told.outline.moments.iter().position(|one| one.id == *id));
        let moment = chosen.and_then(|at| Some(told.shown(at, told.outline.moments.get(at)?)));
        let problem = |(one, owner, language): &Found| ProblemRow {
            is_error: one.level == DiagnosticLevel::Error,
            what: one.message.text(spoken),
            help: one.help.as_ref().map(|help| help.text(spoken)),
            at: beginning(&told.called(owner)),
            moment: moment_of(owner).map(str::to_owned),
            language: language.clone(),
        };
        let problems = self.found.as_ref().map(|(_, found)| found.iter().map(problem).collect());
        let endings = told.outline.endings.iter().map(|(id, _)| id);
        let all = told.outline.moments.iter().map(|one| &one.id).chain(endings);
        ScriptView {
            id: self.open.id().to_owned(),
            title: told.title(self.open.id()),
            is_own: self.is_own(),
            language: self.language.clone(),
            destinations: all.map(|id| (id.clone(), told.place(id))).collect(),
            moments,
            moment,
            problems,
            checking: self.found.as_ref().is_none_or(|(revision, _)| *revision != self.open.revision()),
            can_undo: self.is_own() && self.open.last_step().is_some(),
            can_redo: self.is_own() && self.open.next_step().is_some(),
            unsaved: self.is_unsaved(),
            saving: self.saving.is_some(),
            trouble: self.trouble.clone(),
            question: self.asked.as_ref().map(|(_, question)| question.clone()),
            epoch: self.epoch,
        }
    }

    /// Whether it was asked to be left once it is saved, and is saved.
    pub(super) fn has_left(&mut self) -> bool {
        if self.saving.is_some() {
            return false;
        }
        std::mem::take(&mut self.leaves) && !self.is_unsaved()
    }
}

/// Refuses whoever may not write scenarios, at the moment at which it is done. At an open station everybody may.
fn may_write(store: &Store, by: Option<&SubjectId>) -> Result<(), StudioRefusal> {
    let permission = Permission::WriteScenarios;
    match by {
        Some(by) if store.account(by)?.may(permission) => Ok(()),
        Some(_) => Err(AccountError::NotAllowed { permission }.into()),
        None if store.roles_bind()? => Err(StudioRefusal::said("hr-bound-meanwhile")),
        None => Ok(()),
    }
}

/// The moment that something is in.
fn moment_of(owner: &Owner) -> Option<&str> {
    match owner {
        Owner::Moment(moment)
        | Owner::Silence(moment)
        | Owner::Line { moment, .. }
        | Owner::Answer { moment, .. }
        | Owner::Pick { moment, .. } => Some(moment),
        _ => None,
    }
}

/// What things are called: by their words, never by an id.
struct Telling {
    outline: StoryOutline,
    /// In the language that is shown, and in the one that it is written in first where that is another.
    shown: BTreeMap<TextKey, String>,
    source: Option<BTreeMap<TextKey, String>>,
    unnamed: String,
    the_whole: String,
    ending: String,
    silence: String,
}

impl Telling {
    fn of(script: &OpenScript, words: &Words) -> Self {
        let texts = script.open.texts();
        Self {
            outline: StoryOutline::of(texts),
            shown: texts_in(texts, &script.language),
            source: (script.language != script.source).then(|| texts_in(texts, &script.source)),
            unnamed: words.plain("studio-no-words"),
            the_whole: words.plain("studio-whole"),
            ending: words.plain("studio-ending"),
            silence: words.plain("studio-silence"),
        }
    }

    /// A text in the language that is shown, else in the first.
    fn said(&self, key: &TextKey) -> String {
        let found = self.shown.get(key).or_else(|| self.source.as_ref()?.get(key));
        let first = found.map(|text| first_words(text)).filter(|text| !text.is_empty());
        first.unwrap_or_else(|| self.unnamed.clone())
    }

    fn title(&self, id: &str) -> String {
        let key = TextKey::message("title");
        let found = self.shown.get(&key).or_else(|| self.source.as_ref()?.get(&key));
        found.map_or_else(|| id.to_owned(), |text| first_words(text))
    }

    /// The words that are always said there stand for it.
    fn moment(&self, moment: &OutlineMoment) -> String {
        let always = moment.lines.iter().find(|line| line.when.is_none()).or_else(|| moment.lines.first());
        always.map_or_else(|| self.unnamed.clone(), |line| self.said(&line.key))
    }

    fn place(&self, id: &str) -> String {
        if let Some(moment) = self.outline.moment(id) {
            return self.moment(moment);
        }
        let ending = self.outline.endings.iter().find(|(own, _)| own == id);
        ending.map_or_else(|| id.to_owned(), |(_, key)| format!("{} {}", self.ending, self.said(key)))
    }

    fn called(&self, owner: &Owner) -> String {
        let moment = |id: &str| self.place(id);
        match owner {
            Owner::Answer { moment: of, answer } => {
                let found = self.outline.moment(of).and_then(|one| one.answers.iter().find(|own| own.id == *answer));
                found.and_then(|one| one.key.as_ref()).map_or_else(|| moment(of), |key| self.said(key))
            }
            Owner::Line { moment: of, at } => {
                let line = self.outline.moment(of).and_then(|one| one.lines.get(*at));
                line.map_or_else(|| moment(of), |line| self.said(&line.key))
            }
            Owner::Silence(of) => format!("{} · {}", moment(of), self.silence),
            Owner::Ending(id) => self.place(id),
            other => moment_of(other).map_or_else(|| self.the_whole.clone(), moment),
        }
    }

    fn hangs(&self, hangs: &Hangs, words: &Words) -> Vec<String> {
        use crate::app::widgets::parts::named;
        let arrows =
            hangs.arrows.iter().map(|one| named(words, "studio-hangs-arrow", "what", &beginning(&self.called(one))));
        let asks =
            hangs.asks.iter().map(|one| named(words, "studio-hangs-asks", "what", &beginning(&self.called(one))));
        let uses = hangs.uses.iter().map(|key| named(words, "studio-hangs-uses", "what", &beginning(&self.said(key))));
        let start = hangs.start.then(|| words.plain("studio-hangs-start"));
        let count = hangs.words.len();
        let texts = (count > 0).then(|| counted(words, "studio-hangs-words", count));
        start.into_iter().chain(arrows).chain(asks).chain(uses).chain(texts).collect()
    }

    fn text(&self, key: &TextKey, depends: bool) -> TextRow {
        let text = self.shown.get(key).cloned().unwrap_or_default();
        let beside = self.source.as_ref().map(|source| source.get(key).cloned().unwrap_or_default());
        TextRow { key: key.clone(), text, beside, depends }
    }

    fn shown(&self, at: usize, moment: &OutlineMoment) -> MomentView {
        let answers = moment.answers.iter().map(|one| WrittenAnswer {
            id: one.id.clone(),
            words: one.key.as_ref().map(|key| self.text(key, false)),
            kind: one.kind,
            to: one.to.as_ref().map(|to| (to.clone(), self.place(to))),
        });
        MomentView {
            id: moment.id.clone(),
            at,
            first: self.moment(moment),
            lines: moment.lines.iter().map(|line| self.text(&line.key, line.when.is_some())).collect(),
            answers: answers.collect(),
            silence: moment.silence.as_ref().map(|to| self.place(to)),
        }
    }
}

/// The languages that words can be written in.
pub(super) fn languages() -> impl Iterator<Item = Language> {
    SHIPPED.iter().filter_map(|tag| tag.parse().ok())
}
