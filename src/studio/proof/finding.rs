//! What a check or a proof finds, with whose it is, what shows it and what would mend it.

use super::mend::{Mend, mend_checked, mend_proved};
use super::play::{ShownPlay, shown};
use crate::assurance::{Question, Report, Whereabouts};
use crate::content::{Code, Diagnostic, DiagnosticLevel, Library, Pack, Root};
use crate::locale::Language;
use crate::studio::edit::{Owner, OwnerPlaces, ScenarioFile, ScenarioTexts};
use std::path::Path;

/// What something that was found is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingArea {
    /// The story: what can be come to, what can be had, what follows what.
    Structure,
    /// The words of a language.
    Words(Language),
    /// Who passes.
    Fairness,
}

/// Something that is not as it should be.
#[derive(Clone, Debug)]
pub struct StudioFinding {
    /// What is told of it.
    pub diagnostic: Diagnostic,
    /// What it is about.
    pub area: FindingArea,
    /// Whose it is.
    pub owner: Owner,
    /// The language whose words it is about.
    pub language: Option<Language>,
    /// Whether nobody can be assessed before it is mended: an error, or who passes is not who should.
    pub is_severe: bool,
    /// Whether it only says that something was not proven.
    pub is_open: bool,
    /// What would mend it, where that is mechanical.
    pub mend: Option<Mend>,
    /// A shortest play that shows it.
    pub play: Option<ShownPlay>,
}

impl StudioFinding {
    fn of(root: &Root, id: &str, (texts, places): (&ScenarioTexts, &OwnerPlaces<'_>), diagnostic: Diagnostic) -> Self {
        let file = texts.keys().find(|file| root.shown(Path::new(&file.path(id))) == diagnostic.file.path);
        let language = match file {
            Some(ScenarioFile::Words(language)) => Some(language.clone()),
            Some(ScenarioFile::Story | ScenarioFile::Review) | None => None,
        };
        let whose = file.filter(|_| !diagnostic.span.is_empty());
        let owner = whose.map_or(Owner::Scenario, |file| places.at(file, diagnostic.span.start));
        let area = language.clone().map_or(FindingArea::Structure, FindingArea::Words);
        let is_severe = diagnostic.level == DiagnosticLevel::Error;
        let is_open = matches!(diagnostic.code, Code::NotProven | Code::CostlyStandingAct);
        Self { area, owner, language, is_severe, is_open, mend: None, play: None, diagnostic }
    }
}

/// What a check of a scenario found, errors first; `library` was read with these texts before `root`.
#[must_use]
pub fn found_by_check(library: &Library, root: &Root, id: &str, texts: &ScenarioTexts) -> Vec<StudioFinding> {
    let all = library.problems_of_scenario(id).cloned();
    let places = OwnerPlaces::of(texts);
    let mut found: Vec<_> = all.map(|one| StudioFinding::of(root, id, (texts, &places), one)).collect();
    for one in &mut found {
        one.mend = mend_checked(texts, one.diagnostic.code, &one.owner, one.language.as_ref());
    }
    found.sort_by_key(|one| !one.is_severe);
    found
}

/// What a proof found.
pub(super) fn found_by_proof(
    root: &Root, pack: &Pack, texts: &ScenarioTexts, report: &Report, whereabouts: &Whereabouts,
) -> Vec<StudioFinding> {
    let (id, places) = (&pack.scenario.id, OwnerPlaces::of(texts));
    let mut found: Vec<_> = pack
        .proved_by(report)
        .into_iter()
        .map(|(answer, diagnostic)| {
            let mut one = StudioFinding::of(root, id, (texts, &places), diagnostic);
            if let Some(answer) = answer.and_then(|at| report.answers.get(at)) {
                one.area = area(&answer.question);
                one.is_severe |= !matches!(one.area, FindingArea::Structure);
                if let Question::Bot { locale, .. } | Question::Leak { locale, .. } = &answer.question {
                    one.language = locale.as_deref().and_then(|tag| tag.parse().ok());
                }
                one.play = answer.witness.as_ref().and_then(|witness| shown(pack, report, witness));
                one.mend = mend_proved(texts, pack, answer, whereabouts);
            }
            one
        })
        .collect();
    found.sort_by_key(|one| !one.is_severe);
    found
}

/// What a question is about.
fn area(question: &Question) -> FindingArea {
    match question {
        Question::Bot { locale: Some(tag), .. } | Question::Leak { locale: Some(tag), .. } => {
            tag.parse().map_or(FindingArea::Fairness, FindingArea::Words)
        }
        Question::RandomLearner
        | Question::EvenOdds
        | Question::Level { .. }
        | Question::Slip
        | Question::PracticeOnly
        | Question::Bot { locale: None, .. }
        | Question::Leak { locale: None, .. } => FindingArea::Fairness,
        Question::FullScore
        | Question::Ends
        | Question::Node { .. }
        | Question::Response { .. }
        | Question::Line { .. }
        | Question::Reaction { .. }
        | Question::EndingSays { .. }
        | Question::Interrupt { .. }
        | Question::Had { .. }
        | Question::Missed { .. }
        | Question::Kept { .. }
        | Question::Broken { .. }
        | Question::SecondChance { .. }
        | Question::OnlyChance { .. }
        | Question::Claim { .. }
        | Question::Assumed { .. }
        | Question::Excluded { .. }
        | Question::Trace { .. } => FindingArea::Structure,
    }
}
