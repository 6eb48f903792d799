//! What is done to a scenario on its board: each a step that can be taken back.

use super::super::OpenScript;
use super::super::telling::moment_of;
use super::view::BoardAction;
use crate::app::screens::common::Common;
use crate::app::screens::studio::view::Draft;
use crate::scenario::ResponseKind;
use crate::studio::edit::{FirstWords, StoryOutline};
use crate::studio::{Edit, Owner};

impl OpenScript {
    /// Does what was asked for on the board.
    pub(in super::super) fn on_board(&mut self, action: BoardAction, common: &Common, draft: &mut Draft) {
        match action {
            BoardAction::Choose(id) => self.moment = Some(id),
            BoardAction::Open(what) => self.come_to(&what, draft),
            BoardAction::Lead(all, to) => {
                let edits = all.into_iter().map(|from| Edit::Lead { from, to: to.clone() });
                self.make_all(edits, common);
            }
            BoardAction::LeadToNew(all) => {
                let Some(from) = all.first().cloned() else { return };
                let behind = moment_of(&from).map(str::to_owned).or_else(|| self.moment.clone());
                let edit = Edit::AddMoment { behind, from: Some(from), words: self.no_words() };
                let Some(made) = self.make(Some(edit), common) else { return };
                for from in all.into_iter().skip(1) {
                    self.make_on(&Edit::Lead { from, to: made.clone() }, common);
                }
                self.come_to(&Owner::Moment(made), draft);
            }
            BoardAction::PullAnswer(moment, to) => {
                // one that leads to a moment of its own leads back until that is there
                let first = to.clone().unwrap_or_else(|| moment.clone());
                let kind = ResponseKind::Say;
                let edit = Edit::AddAnswer { moment: moment.clone(), kind, to: first, words: self.no_words() };
                let Some(answer) = self.make(Some(edit), common) else { return };
                let added = Owner::Answer { moment: moment.clone(), answer };
                if to.is_none() {
                    let (behind, words) = (Some(moment), self.no_words());
                    self.make_on(&Edit::AddMoment { behind, from: Some(added.clone()), words }, common);
                }
                self.come_to(&added, draft);
            }
            BoardAction::AddAnswer(moment) => {
                self.moment = Some(moment);
                self.add_answer(common, draft);
            }
        }
    }

    /// Makes edits that are one step together.
    fn make_all(&mut self, edits: impl Iterator<Item = Edit>, common: &Common) {
        for (at, edit) in edits.enumerate() {
            if at > 0 {
                self.make_on(&edit, common);
            } else {
                self.make(Some(edit), common);
            }
        }
    }

    /// Makes an edit that belongs to the step before it.
    fn make_on(&mut self, edit: &Edit, common: &Common) {
        if self.is_own()
            && let Err(why) = self.open.go_on(edit)
        {
            self.refused(&why, common);
        }
    }

    fn no_words(&self) -> FirstWords {
        FirstWords { language: self.language.clone(), text: String::new() }
    }

    /// Shows the moment that something is in, with the keyboard in its words.
    fn come_to(&mut self, what: &Owner, draft: &mut Draft) {
        let outline = StoryOutline::of(self.open.texts());
        let Some(moment) = moment_of(what).and_then(|id| outline.moment(id)) else { return };
        draft.comes_to = match what {
            Owner::Answer { answer, .. } => {
                moment.answers.iter().find(|one| one.id == *answer).and_then(|one| one.key.clone())
            }
            _ => moment.lines.first().map(|line| line.key.clone()),
        };
        self.moment = Some(moment.id.clone());
    }
}
