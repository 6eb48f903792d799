//! Sign-in: who is there, and in which language.

mod scene;
mod ui;
pub(crate) mod view;

use super::common::{Common, SAMPLE};
use super::go::{Go, Hindrance};
use super::landmarks::Landmarks;
use super::screen::{Screen, Shortcut};
use crate::locale::With;
use crate::records::{Employee, RosterError, Store};
use egui::Ui;
use std::time::Instant;
pub(crate) use view::Sample;
use view::{Action, Draft, View};

/// The sign-in.
pub(crate) struct SignInScreen {
    pub(crate) view: View,
    draft: Draft,
}

impl SignInScreen {
    /// With these employees offered to try the program with.
    pub(crate) fn new(common: &Common, samples: Vec<Sample>) -> Self {
        let view = View { words: common.words.clone(), language: common.language.clone(), error: None, samples };
        Self { view, draft: Draft::default() }
    }

    /// Offers employees, and leaves what is being typed as it is.
    pub(crate) fn offer(&mut self, samples: Vec<Sample>) {
        self.view.samples = samples;
    }

    /// Says that nobody has a number.
    pub(crate) fn refuse(&mut self, number: String) {
        let mut args = With::new();
        args.set("number", number);
        self.view.error = Some(self.view.words.text("sign-in-unknown", &args));
    }
}

impl Screen for SignInScreen {
    type Action = Action;

    fn show(&mut self, ui: &mut Ui) -> Vec<Action> {
        ui::screen(ui, &self.view, &mut self.draft)
    }

    fn landmarks(&self) -> Landmarks {
        let view = &self.view;
        Landmarks::of("sign-in").figure("samples", view.samples.len()).with("refused", view.error.is_some())
    }

    fn shortcuts(&self) -> &'static [Shortcut] {
        &[("key-enter", "sign-in-button")]
    }

    fn act(&mut self, _at: Instant, action: Action, _common: &Common) -> Option<Go> {
        match action {
            Action::ChooseLanguage(language) => Some(Go::Speak(language)),
            Action::SignIn(number) if number.is_empty() => {
                self.view.error = Some(self.view.words.plain("sign-in-empty"));
                None
            }
            Action::SignIn(number) => Some(Go::SignIn(number)),
        }
    }

    fn relabel(&mut self, common: &Common) {
        self.view.words = common.words.clone();
        self.view.language = common.language.clone();
        self.view.error = None;
    }
}

/// The employees offered while nobody real is on the roster; `sample` is the sample roster's text.
pub(crate) fn samples(store: &Store, sample: Option<Vec<u8>>) -> Result<Vec<Sample>, Hindrance> {
    let Some(sample) = sample else { return Ok(vec![]) };
    if !store.roster_is_empty()? {
        return Ok(vec![]);
    }
    // a store in memory reads the file by the very rules of an import
    let mut scratch = Store::in_memory()?;
    scratch.import_roster(SAMPLE, &sample)?;
    let shown = |one: Employee| Sample { number: one.number, name: one.name, outlet: one.branch };
    Ok(scratch.employees()?.into_iter().map(shown).collect())
}

/// The employee with a number; a sample employee may sign in while nobody real is on the roster.
pub(crate) fn find(store: &mut Store, number: &str, sample: Option<&[u8]>) -> Result<Option<Employee>, RosterError> {
    match (store.employee(number)?, sample) {
        (None, Some(sample)) => store.adopt_sample(number, sample),
        (known, _) => Ok(known),
    }
}
