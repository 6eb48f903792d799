//! A full-page notice: what happened, and what to do about it.

mod ui;
pub(crate) mod view;

use super::common::Common;
use super::go::{Go, Hindrance, lasts};
use super::landmarks::Landmarks;
use super::screen::{Screen, Shortcut};
use crate::app::crash;
use crate::attempt::AttemptError;
use crate::content::{Diagnostic, DiagnosticLevel, spoken};
use crate::locale::{Explain as _, Explanation, With};
use crate::records::StoreError;
use egui::Ui;
use std::time::Instant;
use view::{Action, Detail, NoticeButton, View};

/// A notice, and what trying again does.
pub(crate) struct NoticeScreen {
    pub(crate) view: View,
    remedy: Remedy,
}

/// What can be done about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Remedy {
    /// Content and store are opened anew.
    Restart,
    /// The screen below tries again.
    Again,
    /// Nothing here; one goes back to the library, or to the sign-in.
    Home,
}

impl NoticeScreen {
    fn new(common: &Common, title: &str, what: String, advice: &str, remedy: Remedy) -> Self {
        let view = View {
            words: common.words.clone(),
            title: common.words.plain(title),
            what,
            remedy: common.words.plain(advice),
            details: vec![],
            way: if remedy == Remedy::Home { NoticeButton::Back } else { NoticeButton::Retry },
        };
        Self { view, remedy }
    }

    /// The content cannot be used.
    pub(crate) fn no_content(common: &Common) -> Self {
        let errors = common.content.diagnostics.iter().filter(|one| one.level == DiagnosticLevel::Error);
        Self::of_content(common, "notice-content-what", "notice-content-do", errors)
    }

    /// Nobody is assessed with the program's own words that the content brings.
    pub(crate) fn own_words(common: &Common) -> Self {
        Self::of_content(common, "notice-own-words-what", "notice-own-words-do", common.content.interface_errors())
    }

    fn of_content<'d>(common: &Common, what: &str, advice: &str, errors: impl Iterator<Item = &'d Diagnostic>) -> Self {
        let what = common.words.text(what, &With::from_iter([("folder", common.root.to_string())]));
        let mut notice = Self::new(common, "notice-content-title", what, advice, Remedy::Restart);
        let words = spoken(&common.language);
        notice.view.details = errors.map(|one| Detail::new(one, &words)).collect();
        notice
    }

    /// The store cannot be opened.
    pub(crate) fn no_store(common: &Common, error: &StoreError) -> Self {
        Self::new(common, "notice-store-title", sentence(common, &error.explain()), "notice-store-do", Remedy::Restart)
    }

    /// Something could not be stored, and the screen below can try it again.
    pub(crate) fn stuck(common: &Common, error: &StoreError) -> Self {
        Self::new(
            common,
            "notice-journal-title",
            sentence(common, &error.explain()),
            "notice-journal-do",
            Remedy::Again,
        )
    }

    /// Something that was asked for could not be done.
    pub(crate) fn trouble(common: &Common, trouble: &Hindrance) -> Self {
        let (title, advice) = match trouble {
            Hindrance::Gone(_) => return Self::fault(common),
            other if other.store().is_some_and(lasts) => ("notice-elsewhere-title", "notice-elsewhere-do"),
            Hindrance::Attempt(AttemptError::Store(_)) | Hindrance::Store(_) | Hindrance::Roster(_) => {
                ("notice-store-title", "notice-store-do")
            }
            // nobody is assessed by that
            Hindrance::Attempt(
                AttemptError::PracticeOnly
                | AttemptError::Draft
                | AttemptError::TooFewTurns { .. }
                | AttemptError::Unmeasured,
            ) => ("notice-practice-title", "notice-practice-do"),
            Hindrance::Attempt(_) => ("notice-attempt-title", "notice-attempt-do"),
        };
        Self::new(common, title, sentence(common, &trouble.explain()), advice, Remedy::Home)
    }

    /// A fault in the program ended the store's thread.
    fn fault(common: &Common) -> Self {
        let mut what = common.words.plain("notice-fault-what");
        if let Some(report) = crash::reported() {
            let mut args = With::new();
            args.set("path", report.display().to_string());
            what = format!("{what}\n{}", common.words.text("notice-fault-report", &args));
        }
        Self::new(common, "notice-fault-title", what, "notice-fault-do", Remedy::Restart)
    }
}

/// What stands on a page of its own is a sentence, with the sign that ends one.
fn sentence(common: &Common, told: &Explanation) -> String {
    let told = told.text(&common.words);
    match told.chars().next_back() {
        Some('。' | '！' | '？' | '.' | '!' | '?') => told,
        _ => common.words.text("notice-sentence", &With::from_iter([("told", told)])),
    }
}

impl Screen for NoticeScreen {
    type Action = Action;

    fn show(&mut self, ui: &mut Ui) -> Vec<Action> {
        ui::screen(ui, &self.view)
    }

    fn landmarks(&self) -> Landmarks {
        Landmarks::of("notice").with("again", self.remedy == Remedy::Again)
    }

    fn shortcuts(&self) -> &'static [Shortcut] {
        &[]
    }

    fn act(&mut self, _at: Instant, action: Action, _common: &Common) -> Option<Go> {
        Some(match (action, self.remedy) {
            (Action::Quit, _) => Go::Quit,
            (_, Remedy::Restart) => Go::Restart,
            (_, Remedy::Again) => Go::Again,
            (_, Remedy::Home) => Go::Library,
        })
    }
}
