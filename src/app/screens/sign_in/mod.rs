//! Sign-in: who is there, and in which language.

mod scene;
mod ui;
pub(crate) mod view;

use super::common::{Common, SAMPLE};
use super::go::{Go, Hindrance};
use super::landmarks::Landmarks;
use super::screen::{Screen, Shortcut};
use crate::locale::{Explain as _, With};
use crate::records::accounts::{AccountError, Recovery, SecretCost, SignedIn};
use crate::records::{Employee, RosterError, Store};
use egui::Ui;
use std::time::Instant;
use view::{Action, Door, Draft, View};
pub(crate) use view::{Entering, Sample};

/// The sign-in.
pub(crate) struct SignInScreen {
    pub(crate) view: View,
    draft: Draft,
}

/// How one comes in at this station.
pub(crate) struct Entrance {
    /// Employees to try the program with.
    pub(crate) samples: Vec<Sample>,
    /// Whether roles bind.
    pub(crate) binds: bool,
    /// That somebody was made HR at the machine itself, which no HR has acknowledged.
    pub(crate) recovery: Option<Recovery>,
}

impl SignInScreen {
    /// With these employees offered to try the program with.
    pub(crate) fn new(common: &Common, samples: Vec<Sample>) -> Self {
        let view = View {
            words: common.words.clone(),
            language: common.language.clone(),
            error: None,
            door: Door::default(),
            samples,
        };
        Self { view, draft: Draft::default() }
    }

    /// Opens as the station has it, and leaves what is being typed as it is.
    pub(crate) fn open(&mut self, samples: Vec<Sample>, binds: bool) {
        self.view.samples = samples;
        self.view.door = if binds { Door::Password } else { Door::Open };
    }

    /// Asks whoever came with a one-time code for a password of his own.
    pub(crate) fn ask_for_a_password(&mut self) {
        self.view.door = Door::NewPassword;
        self.view.error = None;
        self.draft.focused = false;
    }

    /// Says why somebody is not let in, and forgets what was typed for a password.
    pub(crate) fn turn_away(&mut self, why: &AccountError) {
        self.view.error = Some(why.explain().text(&self.view.words));
        self.draft.new.clear();
        self.draft.again.clear();
        if !matches!(why, AccountError::Weak { .. }) {
            self.draft.secret.clear();
            if self.view.door == Door::NewPassword {
                self.view.door = Door::Password;
            }
        }
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
        Landmarks::of("sign-in")
            .figure("samples", view.samples.len())
            .with("refused", view.error.is_some())
            .with("password", view.door != Door::Open)
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
            Action::OpenHr => Some(Go::Hr),
            Action::OpenStudio => Some(Go::Studio),
            Action::Enter(claim) if claim.number.is_empty() => {
                self.view.error = Some(self.view.words.plain("sign-in-empty"));
                None
            }
            Action::Enter(claim) if claim.new.is_some() && self.draft.new != self.draft.again => {
                self.view.error = Some(self.view.words.plain("refuse-secret-differs"));
                None
            }
            Action::Enter(claim) => Some(Go::Enter(claim)),
        }
    }

    fn relabel(&mut self, common: &Common) {
        self.view.words = common.words.clone();
        self.view.language = common.language.clone();
        self.view.error = None;
    }
}

/// How one comes in; `sample` is the sample roster's text.
pub(crate) fn entrance(store: &Store, sample: Option<Vec<u8>>) -> Result<Entrance, Hindrance> {
    let (binds, recovery) = (store.roles_bind()?, store.recovery()?);
    Ok(Entrance { samples: samples(store, sample)?, binds, recovery })
}

/// Lets somebody in by a password, sets the one that he brings in place of a one-time code; tells whether he still has to.
pub(crate) fn enter(store: &mut Store, claim: &Entering) -> Result<SignedIn, AccountError> {
    match &claim.new {
        Some(new) => store.set_secret(&claim.number, &claim.secret, new, SecretCost::OWASP),
        None => store.sign_in(&claim.number, &claim.secret),
    }
}

/// The employees offered while nobody real is on the roster; `sample` is the sample roster's text.
fn samples(store: &Store, sample: Option<Vec<u8>>) -> Result<Vec<Sample>, Hindrance> {
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
