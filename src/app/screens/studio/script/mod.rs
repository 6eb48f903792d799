//! A scenario that is open: what was done to it, what the last check said of it, and what is saved.

pub(super) mod board;
mod field_ui;
pub(super) mod moment;
mod outline_ui;
pub(super) mod proof;
mod question_ui;
pub(super) mod release;
pub(super) mod safe;
pub(super) mod scoring;
mod telling;
pub(super) mod ui;
pub(super) mod words;

use super::super::common::Common;
use super::super::screen::{IDLE, WAITING};
use super::told::beginning;
use super::view::{Draft, MomentRow, ScoringView, ScriptAction, ScriptView, StudioPart, StudioQuestion};
use crate::app::desk::{Desk, Wake};
use crate::app::reader::StoreReader;
use crate::content::{Library, Root};
use crate::locale::{Explain, Language, Words};
use crate::scenario::ResponseKind;
use crate::studio::edit::{FieldEdit, FirstWords, OutlineMoment, ScenarioTexts, StoryOutline, TextKey};
use crate::studio::{Board, BoardAct, Edit, KeptEdits, OpenScenario, Owner, ScoringSheet, Workbench};
use board::build::{BoardNews, board_view};
use moment::KeptNames;
use proof::ProofPane;
use proof::worker::ProofJob;
use release::view::ReleaseAsk;
use release::{ReleaseOf, ReleasePane};
use safe::view::SafeAction;
use safe::{OpenSource, SafeHands};
use std::sync::Arc;
use std::time::{Duration, Instant};
use telling::{Telling, moment_of, source_of};
use words::view::WordsAsked;
use words::{ScriptWords, WordsWish};

/// How long nothing is typed before it is checked.
const REST: Duration = Duration::from_millis(300);

/// What is asked about.
#[derive(Clone, Debug)]
enum Asked {
    Remove(Owner),
    Leave,
    LetGo,
    TakeOver,
}

/// A scenario that is open.
pub(super) struct OpenScript {
    open: OpenSource,
    root: Root,
    safe: SafeHands,
    source: Language,
    language: Language,
    moment: Option<String>,
    /// What checks and proofs have found.
    proof: ProofPane,
    release: ReleasePane,
    /// What its book calls things.
    names: KeptNames,
    /// From when it may be checked.
    due: Option<Instant>,
    leaves: bool,
    /// The text that is being typed: what comes belongs to the same step.
    typing: Option<(Language, TextKey)>,
    words: ScriptWords,
    asked: Option<(Asked, StudioQuestion)>,
    trouble: Option<String>,
    epoch: u64,
}

impl OpenScript {
    /// One that is only read: it ships, or whoever reads it writes none.
    pub(super) fn to_read(id: String, texts: ScenarioTexts, root: Root, wake: Wake, words: &Words) -> Self {
        let source = match root.folder() {
            Some(_) => OpenSource::Read(OpenScenario::new(id, texts)),
            None => OpenSource::Shipped(OpenScenario::new(id, texts)),
        };
        Self::new(source, root, Vec::new(), wake, words)
    }

    /// One's own on the bench, with what was left unsaved of it.
    pub(super) fn on_bench(bench: Workbench, root: Root, left: Vec<KeptEdits>, wake: Wake, words: &Words) -> Self {
        Self::new(OpenSource::Bench(Box::new(bench)), root, left, wake, words)
    }

    fn new(open: OpenSource, root: Root, left: Vec<KeptEdits>, wake: Wake, words: &Words) -> Self {
        let texts = open.texts();
        let source = source_of(texts);
        let outline = StoryOutline::of(texts);
        let moment = outline.start.clone().or_else(|| outline.moments.first().map(|one| one.id.clone()));
        Self {
            safe: SafeHands::new(left, &open, &source, words),
            open,
            root,
            language: source.clone(),
            source,
            moment,
            proof: ProofPane::new(wake),
            release: ReleasePane::default(),
            names: KeptNames::default(),
            due: None,
            leaves: false,
            typing: None,
            words: ScriptWords::default(),
            asked: None,
            trouble: None,
            epoch: 0,
        }
    }

    fn telling(&self, words: &Words) -> Telling {
        Telling::of(self.open.texts(), (&self.language, &self.source), words)
    }

    /// Makes the names of its book, where they are others than before.
    pub(super) fn know(&mut self, common: &Common) {
        self.names.know(common, self.open.revision(), self.open.texts());
    }

    /// What ships stays as it is, and what another studio holds.
    fn is_own(&self) -> bool {
        self.open.is_writable()
    }

    /// Asks before what is not saved is left; whether nothing has to be asked.
    pub(super) fn leave(&mut self) -> bool {
        if self.safe.hides() || self.safe.is_saving() {
            return false;
        }
        // what another studio took over is kept, and offered there
        if !self.open.is_unsaved() || !self.is_own() {
            return true;
        }
        self.asked = Some((Asked::Leave, StudioQuestion::Leave));
        false
    }

    /// Carries out what was asked for; whether the scenario is to be closed.
    pub(super) fn act(
        &mut self, action: ScriptAction, common: &Common, at: Instant, draft: &mut Draft, reviewer: &StoreReader,
    ) -> bool {
        let (before, news) = (self.open.revision(), self.safe.news());
        if !matches!(action, ScriptAction::Type(..) | ScriptAction::Words(WordsAsked::Type(..))) {
            self.typing = None;
        }
        if !matches!(action, ScriptAction::Rest | ScriptAction::Words(WordsAsked::Rest)) {
            self.trouble = None;
        }
        match action {
            ScriptAction::Choose(id) => {
                self.moment = Some(id);
                draft.reveal = true;
            }
            ScriptAction::Speak(language) => self.language = language,
            ScriptAction::Type(key, text) => self.typed(self.language.clone(), key, text, common),
            ScriptAction::Words(action) => self.act_on_words(action, common, draft),
            ScriptAction::Rest => {}
            ScriptAction::Kind(answer, kind) => self.set(answer, FieldEdit::Kind(kind), common),
            ScriptAction::Lead(answer, to) => {
                let from = self.answer(answer);
                self.make(from.map(|from| Edit::Lead { from, to }), common);
            }
            ScriptAction::AddAnswer => self.add_answer(common, draft),
            ScriptAction::AddMoment => self.add_moment(common, draft),
            ScriptAction::Make(edit) => {
                if let Some(made) = self.make(Some((*edit).clone()), common) {
                    moment::comes_to(&edit, &made, self.open.texts(), draft);
                }
            }
            ScriptAction::AskRemove(what) => self.ask_remove(what, common),
            ScriptAction::Confirm => match self.asked.take() {
                Some((Asked::Remove(what), _)) => self.remove(what, common, draft),
                Some((Asked::Leave, _)) => self.safe.let_go(),
                Some((Asked::LetGo, _)) => self.safe.forget(&mut self.open),
                Some((Asked::TakeOver, _)) => self.safe.take_over(&mut self.open, at),
                None => {}
            },
            ScriptAction::Cancel => self.asked = None,
            ScriptAction::SaveAndLeave => {
                (self.asked, self.leaves) = (None, true);
                self.safe.save();
            }
            ScriptAction::Undo => {
                self.open.undo();
            }
            ScriptAction::Redo => {
                self.open.redo();
            }
            ScriptAction::Save => self.safe.save(),
            ScriptAction::Safe(action) => self.keep_safe(action, at),
            ScriptAction::GoThere(at) => self.go_there(at, draft),
            ScriptAction::Release(ReleaseAsk::GoTo(pin)) => self.go_to(&release::key(&pin), draft),
            ScriptAction::Release(action) => {
                let of = ReleaseOf { root: &self.root, id: self.open.id(), common };
                self.release.act(&action, &of, reviewer);
            }
            ScriptAction::Board(action) => self.on_board(action, common, draft),
            ScriptAction::Proof(action) => {
                let mend = self.proof.act(&action);
                self.make(mend, common);
            }
        }
        if self.open.revision() != before {
            self.safe.edited(at, news);
            self.changed(at);
        }
        if draft.part == StudioPart::Words {
            self.tell_words(common);
        }
        self.safe.has_let_go(&self.open)
    }

    /// Shows the moment that a text is in.
    fn go_to(&mut self, key: &TextKey, draft: &mut Draft) {
        let outline = StoryOutline::of(self.open.texts());
        let Some(moment) = release::moment_with(&outline, key) else { return };
        self.moment = Some(moment.id.clone());
        (draft.part, draft.reveal) = (StudioPart::Story, true);
        draft.comes_to = release::texts(moment).find(|own| own.message == key.message).cloned();
    }

    /// Where it stands on its way is read anew, where it was read.
    pub(super) fn look_again(&mut self, common: &Common, reviewer: &StoreReader) {
        let of = ReleaseOf { root: &self.root, id: self.open.id(), common };
        self.release.look_again(&of, reviewer);
    }

    /// The texts are others than before.
    fn changed(&mut self, at: Instant) {
        self.due = Some(at + REST);
        self.source = source_of(self.open.texts());
        let outline = StoryOutline::of(self.open.texts());
        if self.moment.as_ref().is_none_or(|id| outline.moment(id).is_none()) {
            self.moment = outline.moments.first().map(|one| one.id.clone());
        }
        if self.typing.is_none() {
            self.epoch += 1;
        }
    }

    /// Does what was asked for about who holds it, what was left unsaved and what was changed elsewhere.
    fn keep_safe(&mut self, action: SafeAction, at: Instant) {
        match action {
            SafeAction::TakeUp => self.safe.take_up(&mut self.open),
            SafeAction::AskLetGo => {
                let question = self.safe.left().map(|left| StudioQuestion::LetGo { left: left.clone() });
                self.asked = question.map(|question| (Asked::LetGo, question));
            }
            SafeAction::AskTakeOver => {
                let by = self.open.bench().and_then(Workbench::read_only);
                let question = by.map(|by| StudioQuestion::TakeOver { who: by.who.clone() });
                self.asked = question.map(|question| (Asked::TakeOver, question));
            }
            SafeAction::TakeOver => self.safe.take_over(&mut self.open, at),
            SafeAction::Compare(shown) => self.safe.show(shown, &self.open),
            SafeAction::Take(piece, side) => self.safe.take(piece, side, &self.open),
            SafeAction::BringTogether => self.safe.bring_together(&mut self.open),
            SafeAction::KeepMine => self.safe.keep_mine(&mut self.open),
            SafeAction::Dismiss => self.safe.dismiss(),
        }
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

    /// Makes an edit, as a pane does.
    #[cfg(test)]
    pub(super) fn edits(&mut self, edit: &Edit) {
        self.open.edit(edit).expect("made");
    }

    fn refused(&mut self, why: &impl Explain, common: &Common) {
        self.trouble = Some(why.explain().text(&common.words));
    }

    fn typed(&mut self, language: Language, key: TextKey, text: String, common: &Common) {
        if !self.is_own() {
            return;
        }
        let of = (language.clone(), key.clone());
        let goes_on = self.typing.as_ref() == Some(&of);
        let edit = Edit::Text { language, key, text };
        let made = if goes_on { self.open.go_on(&edit) } else { self.open.edit(&edit) };
        self.typing = Some(of);
        if let Err(why) = made {
            self.refused(&why, common);
        }
    }

    fn act_on_words(&mut self, action: WordsAsked, common: &Common, draft: &mut Draft) {
        match self.words.act(action, &mut self.open, common) {
            Ok(None) => {}
            Ok(Some(WordsWish::Type(language, key, text))) => self.typed(language, key, text, common),
            Ok(Some(WordsWish::TakeBack)) => drop(self.open.undo()),
            Ok(Some(WordsWish::Make(edit))) => {
                let before = self.open.revision();
                self.make(Some(edit), common);
                if self.open.revision() != before {
                    draft.words.replace = None;
                }
            }
            Err(why) => self.refused(&why, common),
        }
    }

    /// Tells the words once more, if they may be others. While a text is typed the others stay as they are.
    fn tell_words(&mut self, common: &Common) -> bool {
        self.typing.is_none() && self.words.tell(&self.open, common)
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
                let told = self.telling(&common.words);
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
        let after = StoryOutline::of(self.open.texts());
        if let Some(at) = gone.and_then(|id| outline.moments.iter().position(|one| one.id == id)) {
            self.moment = after.moments.get(at.min(after.moments.len().saturating_sub(1))).map(|one| one.id.clone());
        }
        let here = self.moment.as_ref().and_then(|id| after.moment(id));
        draft.comes_to = here.and_then(|one| Some(one.lines.first()?.key.clone()));
    }

    fn go_there(&mut self, at: usize, draft: &mut Draft) {
        let found = self.proof.findings().get(at).map(|one| (one.owner.clone(), one.language.clone()));
        let Some((owner, language)) = found else { return };
        if let Some(language) = language {
            self.language = language;
        }
        let Some(moment) = moment_of(&owner) else { return };
        self.moment = Some(moment.to_owned());
        (draft.reveal, draft.problem) = (true, Some(at));
        let outline = StoryOutline::of(self.open.texts());
        draft.comes_to = outline.moment(moment).and_then(|one| match &owner {
            Owner::Answer { answer, .. } => one.answers.iter().find(|own| own.id == *answer)?.key.clone(),
            Owner::Line { at, .. } => one.lines.get(*at).map(|line| line.key.clone()),
            _ => one.lines.first().map(|line| line.key.clone()),
        });
    }

    /// Lets time pass: when to look again, whether anything has come, and the content after it was saved.
    pub(super) fn pass(
        &mut self, now: Instant, common: &Common, (saver, reviewer): (&StoreReader, &StoreReader), desk: &Desk,
    ) -> (Duration, bool, Option<Arc<Library>>) {
        self.know(common);
        let passed = self.safe.pass(&mut self.open, now, common, &self.language, saver);
        let (came, content) = (passed.came, passed.content);
        if passed.changed {
            // what is typed goes on where it is
            self.changed(now);
        }
        let of = ReleaseOf { root: &self.root, id: self.open.id(), common };
        if content.is_some() {
            self.release.look_again(&of, reviewer);
        }
        let mut came = self.release.pass(&of, reviewer, desk) | self.proof.pass() | came;
        let current = self.open.revision();
        let waits = self.due.filter(|due| *due > now);
        if self.proof.asked() != Some(current) && waits.is_none() {
            // what is being proved is of texts that are no more
            self.proof.ask(ProofJob {
                revision: current,
                root: self.root.clone(),
                id: self.open.id().to_owned(),
                texts: self.open.texts().clone(),
                on_disk: self.open.bench().map(|bench| (bench.on_disk(), safe::author(common))),
                language: common.language.clone(),
            });
            came = true;
        }
        came |= self.words.draft(&mut self.open, common, saver).unwrap_or_else(|why| {
            self.trouble = Some(why.text(&common.words));
            true
        });
        if self.open.revision() != current {
            self.changed(now);
        }
        if waits.is_none() {
            came |= self.tell_words(common);
        }
        let next = match waits {
            Some(due) => due - now,
            None if came || self.proof.is_at_work() || self.release.is_at_work() || self.words.is_drafting() => WAITING,
            None => IDLE,
        };
        (next.min(self.safe.next(&self.open, now)), came, content)
    }

    /// What is shown of it, in the program's words and those of the diagnostics.
    pub(super) fn view(&self, words: &Words, spoken: &Words) -> ScriptView {
        let told = self.telling(words);
        let found = self.proof.findings();
        let count = |id: &str, is_severe: bool| {
            found.iter().filter(|one| one.is_severe == is_severe && moment_of(&one.owner) == Some(id)).count()
        };
        let row = |moment: &OutlineMoment| MomentRow {
            id: moment.id.clone(),
            first: told.moment(moment),
            errors: count(&moment.id, true),
            warnings: count(&moment.id, false),
        };
        let news = BoardNews { found: &found, proved: self.proof.moments() };
        let drawn = Board::of_texts(self.open.texts(), &self.language);
        let board = board_view(&drawn, &told, &news, words);
        let moments: Vec<_> = told.outline.moments.iter().map(row).collect();
        let chosen = self.moment.as_ref().and_then(|id| told.outline.moments.iter().position(|one| one.id == *id));
        let mut moment = chosen.and_then(|at| Some(told.shown(at, told.outline.moments.get(at)?)));
        if let Some(moment) = &mut moment {
            moment.board = drawn.moments.iter().find(|one| one.id == moment.id).cloned().unwrap_or_default();
            self.proof.tell_of(moment, words);
        }
        let current = self.open.revision();
        let problems = self.proof.checked_of().map(|_| self.proof.rows(&told, words, spoken, current));
        let endings = told.outline.endings.iter().map(|(id, _)| id);
        let all = told.outline.moments.iter().map(|one| &one.id).chain(endings);
        ScriptView {
            id: self.open.id().to_owned(),
            title: told.title(self.open.id()),
            is_own: self.is_own(),
            language: self.language.clone(),
            destinations: all.map(|id| (id.clone(), told.place(id))).collect(),
            names: self.names.names(self.open.texts(), (&self.language, &self.source), words),
            scoring: self.scoring(&told, drawn.acts),
            moments,
            board,
            moment,
            problems,
            checking: self.proof.checked_of() != Some(current),
            proof: self.proof.view(&told, words, spoken, current),
            release: self.release.view(&told, self.moment.as_deref(), words),
            can_undo: self.is_own() && self.open.last_step().is_some(),
            can_redo: self.is_own() && self.open.next_step().is_some(),
            unsaved: self.open.is_unsaved() && self.is_own(),
            saving: self.safe.is_saving(),
            safe: self.safe.view(&self.open, &self.language, words),
            trouble: self.trouble.clone(),
            question: self.asked.as_ref().map(|(_, question)| question.clone()),
            epoch: self.epoch,
            words: self.words.view(),
        }
    }

    /// What is scored, and who is there, with their words.
    fn scoring(&self, told: &Telling, acts: Vec<BoardAct>) -> ScoringView {
        let sheet = ScoringSheet::of(self.open.texts());
        let row = |prefix: &str, id: &str| told.text(&TextKey::message(format!("{prefix}-{id}")));
        let acts = acts.into_iter().map(|act| {
            let said = act.reactions.iter().map(|line| told.text(&TextKey::message(&line.say))).collect();
            let words = row("standing", &act.answer.id);
            (act, words, said)
        });
        ScoringView {
            goals: sheet.goals.iter().map(|one| row("goal", &one.id)).collect(),
            people: sheet.people.iter().map(|one| row("person", &one.id)).collect(),
            acts: acts.collect(),
            sheet,
        }
    }

    /// Whether it was asked to be left once it is saved, and is saved.
    pub(super) fn has_left(&mut self) -> bool {
        if self.safe.has_let_go(&self.open) {
            return true;
        }
        !self.safe.is_saving() && std::mem::take(&mut self.leaves) && !self.open.is_unsaved()
    }
}
