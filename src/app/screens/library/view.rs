//! What the library shows, and what can be asked on it.

use crate::app::screens::common::{Common, local};
use crate::assessment::Outcome;
use crate::attempt::Named as _;
use crate::content::Pack;
use crate::locale::{Language, Words};
use crate::records::{AttemptRow, Employee, Mode, Past};

/// Something asked for on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// Show everything in this language.
    ChooseLanguage(Language),
    /// Show the briefing of the card at this place, from 0.
    Brief(usize),
    /// Go on with the unfinished attempt.
    Continue,
    /// Show the learner's record.
    OpenHistory,
    /// Show the policy handbook.
    OpenHandbook,
    /// Show the settings.
    OpenSettings,
    /// Sign out.
    SignOut,
}

/// What the screen shows.
#[derive(Clone, Debug)]
pub(crate) struct View {
    /// The program's words.
    pub(crate) words: Words,
    /// Who signed in.
    pub(crate) name: String,
    /// Where he works.
    pub(crate) outlet: String,
    /// The attempt that isn't finished.
    pub(crate) unfinished: Option<Unfinished>,
    /// The scenarios.
    pub(crate) cards: Vec<Card>,
}

/// An attempt that isn't finished.
#[derive(Clone, Debug)]
pub(crate) struct Unfinished {
    /// The scenario's title.
    pub(crate) title: String,
    /// Practice or assessment.
    pub(crate) mode: Mode,
    /// The turn reached.
    pub(crate) turn: u32,
    /// When it was begun, formatted.
    pub(crate) when: String,
}

/// A scenario.
#[derive(Clone, Debug)]
pub(crate) struct Card {
    /// Its title.
    pub(crate) title: String,
    /// One sentence.
    pub(crate) summary: String,
    /// The category's word.
    pub(crate) category: String,
    /// The channel's word.
    pub(crate) channel: String,
    /// The role's word.
    pub(crate) role: String,
    /// Attempts so far.
    pub(crate) attempts: u32,
    /// The best score by the newest rules that scored one, in basis points.
    pub(crate) best: Option<u16>,
    /// What came of the last attempt.
    pub(crate) last: Option<Outcome>,
    /// The name of the first critical clause that it broke.
    pub(crate) critical: Option<String>,
}

impl View {
    /// The scenarios as a learner has done at them so far; the unfinished attempt with the turn reached.
    pub(crate) fn new(
        common: &Common, learner: &Employee, past: &[Past], unfinished: Option<&(AttemptRow, u32)>,
    ) -> Self {
        Self {
            words: common.words.clone(),
            name: learner.name.clone(),
            outlet: learner.branch.clone(),
            unfinished: unfinished.map(|(row, turn)| Unfinished::new(common, row, *turn)),
            cards: common.content.packs.iter().map(|pack| Card::new(common, pack, past)).collect(),
        }
    }
}

impl Unfinished {
    fn new(common: &Common, row: &AttemptRow, turn: u32) -> Self {
        let title = common.content.pack(&row.scenario).map(|pack| pack.words(&common.language).plain("title"));
        let title = title.unwrap_or_else(|| row.scenario.clone());
        Self { title, mode: row.mode, turn, when: local(&row.started_at) }
    }
}

impl Card {
    fn new(common: &Common, pack: &Pack, past: &[Past]) -> Self {
        let (own, scenario, words) = (pack.words(&common.language), &pack.scenario, &common.words);
        let tries: Vec<&Past> = past.iter().filter(|one| one.attempt.scenario == *scenario.id).collect();
        let last = tries.iter().filter_map(|one| one.finished.as_ref()).next_back();
        Self {
            title: own.plain("title"),
            summary: own.plain("summary"),
            category: words.plain(scenario.category.message()),
            channel: words.plain(scenario.channel.message()),
            role: words.plain(scenario.role.message()),
            attempts: u32::try_from(tries.len()).unwrap_or(u32::MAX),
            best: best(&tries),
            last: last.map(|one| one.outcome),
            critical: last.and_then(|one| one.critical_broken.first()).map(|id| common.clause_name(&scenario.id, id)),
        }
    }
}

/// The best score. Scores by different rules are never compared: those by the newest count.
fn best(tries: &[&Past]) -> Option<u16> {
    let told = |one: &Past| one.finished.as_ref().and_then(|finished| finished.outcome.told(finished.score));
    let scored = || tries.iter().filter_map(|one| Some((one.attempt.semantics, told(one)?.0)));
    let newest = scored().map(|(semantics, _)| semantics).max()?;
    scored().filter(|(semantics, _)| *semantics == newest).map(|(_, score)| score).max()
}
