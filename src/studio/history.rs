//! What was done, to be taken back and done again, without end: splices with what went and what came.

use super::edit::{Edit, FileSplice, ScenarioTexts};

/// One thing that a person did, whatever it wrote in however many files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditStep {
    /// What; of a text that was typed on, how it was typed last. Nothing of what came from outside.
    pub edit: Option<Edit>,
    /// Its splices, each made on what the ones before it left.
    pub splices: Vec<FileSplice>,
}

/// The steps, and how far one has gone back.
#[derive(Clone, Debug, Default)]
pub(super) struct History {
    steps: Vec<EditStep>,
    /// So many of them are done.
    done: usize,
}

impl History {
    /// Notes what has been done; what was taken back before that cannot be done again.
    pub(super) fn push(&mut self, step: EditStep) {
        self.steps.truncate(self.done);
        self.steps.push(step);
        self.done = self.steps.len();
    }

    /// Notes what has been done as a part of the step before it.
    pub(super) fn join(&mut self, step: EditStep) {
        self.steps.truncate(self.done);
        match self.steps.last_mut() {
            Some(last) => {
                last.edit = step.edit;
                last.splices.extend(step.splices);
            }
            None => self.push(step),
        }
    }

    /// The step that would be taken back.
    pub(super) fn last(&self) -> Option<&EditStep> {
        self.steps.get(self.done.checked_sub(1)?)
    }

    /// The step that would be done again.
    pub(super) fn next(&self) -> Option<&EditStep> {
        self.steps.get(self.done)
    }

    /// Takes a step back. Nothing is changed where its splices do not fit, which cannot be.
    pub(super) fn undo(&mut self, texts: &mut ScenarioTexts) -> bool {
        let Some(step) = self.last() else { return false };
        let mut back = texts.clone();
        if !step.splices.iter().rev().all(|splice| splice.undo(&mut back)) {
            return false;
        }
        *texts = back;
        self.done -= 1;
        true
    }

    /// Does a step again.
    pub(super) fn redo(&mut self, texts: &mut ScenarioTexts) -> bool {
        let Some(step) = self.next() else { return false };
        let mut on = texts.clone();
        if !step.splices.iter().all(|splice| splice.redo(&mut on)) {
            return false;
        }
        *texts = on;
        self.done += 1;
        true
    }
}
