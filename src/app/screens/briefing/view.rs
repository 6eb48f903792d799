//! What the briefing shows, and what can be asked on it.

use super::approach::Approach;
use crate::app::screens::common::Common;
use crate::attempt::{Named as _, Script};
use crate::content::Pack;
use crate::encounter::{Begin, Premise, Unplayable};
use crate::learning::Road;
use crate::locale::Words;
use crate::records::{Mode, Preferences, PrivacyNotice};

/// Something asked for on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// Begin the attempt that is described, as it was chosen.
    Begin(Draft),
    /// Keep this from now on.
    Prefer(Preferences),
    /// Show the policy handbook over this screen.
    OpenHandbook,
    /// Show the settings over this screen.
    OpenSettings,
    /// Where one came from.
    Back,
}

/// What the screen shows.
#[derive(Clone, Debug)]
pub(crate) struct View {
    /// The program's words.
    pub(crate) words: Words,
    /// The scenario's title.
    pub(crate) title: String,
    /// What the learner is told; a blank line ends a paragraph.
    pub(crate) briefing: String,
    /// The role's word.
    pub(crate) role: String,
    /// The channel's word.
    pub(crate) channel: String,
    /// What the channel means for the learner.
    pub(crate) place: String,
    /// The category's word.
    pub(crate) category: String,
    /// What passes, in basis points.
    pub(crate) pass_mark: u16,
    /// The message that says why nobody is assessed by it.
    pub(crate) why_practice_only: Option<&'static str>,
    /// What is kept of how he practises.
    pub(crate) kept: Preferences,
    /// How far the learner has come at it: whether it can be chosen as an assessment.
    pub(crate) road: Road,
    /// What becomes of his data, which he has yet to read before he is assessed; none where he has.
    pub(crate) notice: Option<PrivacyNotice>,
}

/// What the person has chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Draft {
    /// Practice or assessment.
    pub(crate) mode: Mode,
    /// How he practises.
    pub(crate) preferences: Preferences,
    /// How much time an assessment gives.
    pub(crate) factor: TimeFactor,
}

impl Draft {
    /// What reading time and patience are stretched by, in hundredths.
    pub(crate) const fn percent(&self) -> u16 {
        match self.mode {
            Mode::Practice => self.preferences.pace.percent(),
            Mode::Assessment => self.factor.percent(),
        }
    }
}

impl View {
    /// The briefing for an encounter as it will be drawn.
    pub(crate) fn new(
        common: &Common, pack: &Pack, begin: Begin, approach: &Approach, notice: Option<PrivacyNotice>,
    ) -> Result<Self, Unplayable> {
        let (words, scenario) = (common.words.clone(), &pack.scenario);
        let premise = Premise::new(pack.scenario.clone(), pack.book.clone(), begin)?;
        let script = Script::new(premise.into(), pack, &common.language, words.clone());
        let (road, why_practice_only) = approach.in_language(pack, &common.language);
        Ok(Self {
            title: script.title(),
            briefing: script.briefing(),
            role: words.plain(scenario.role.message()),
            channel: script.channel(),
            place: script.place(),
            category: words.plain(scenario.category.message()),
            pass_mark: scenario.pass_mark,
            why_practice_only,
            kept: common.preferences,
            road,
            notice,
            words,
        })
    }
}

/// How much time an assessment gives a learner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum TimeFactor {
    /// As the scenario says.
    #[default]
    Standard,
    /// Half as much again.
    HalfMore,
    /// Twice as much.
    Double,
}

impl TimeFactor {
    /// All of them, in order of display.
    pub(crate) const ALL: [Self; 3] = [Self::Standard, Self::HalfMore, Self::Double];

    /// The message that names it.
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::Standard => "time-standard",
            Self::HalfMore => "time-half-more",
            Self::Double => "time-double",
        }
    }

    /// What reading time and patience are stretched by, in hundredths.
    pub(crate) const fn percent(self) -> u16 {
        match self {
            Self::Standard => 100,
            Self::HalfMore => 150,
            Self::Double => 200,
        }
    }
}
