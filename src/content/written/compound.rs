//! Compound responses: what is picked, step by step, within one turn. Each step is taken out of its response and becomes a
//! node of its own, so that engine, monitors, prover, journal and words know nothing else than nodes and responses.
//!
//! A step at which one thing is picked leads to the next; one at which several are comes back to itself until so many have
//! been picked, and is left by the response [`DONE`]. The last leads where the whole leads, and takes the time it takes.

use super::read::{AnyNumber, At, Entries, Filled, Needed};
use super::scenario::{
    RawCondition, RawLine, RawNode, RawOpener, RawPick, RawResponse, RawScenario, RawSteps, RawTray, TrayOffer,
};
use crate::content::report::Problems;
use crate::content::report::say::{out_of_range, reserved_id};
use crate::scenario::{DONE, Hands, ResponseKind};
use std::mem::take;

impl RawScenario<'_> {
    /// Takes the steps out of the compound responses, and puts them behind the nodes.
    pub(super) fn part_compounds(&mut self, problems: &mut Problems) {
        let mut steps = Vec::new();
        for (id, node) in &mut self.nodes.0 {
            let scene = Scene { aftermath: node.aftermath, present: node.present.clone() };
            for (name, response) in node.responses_mut() {
                for (id, step) in &mut response.picks.0.0 {
                    step.refuse_done(problems);
                    step.bound(id, problems);
                }
                steps.extend(parted((id, name), response, &scene));
            }
        }
        for (id, node) in steps {
            self.nodes.push(id, node);
        }
    }
}

impl RawSteps<'_> {
    /// Tells of a pick that is called as what leaves the step, and goes on without it.
    fn refuse_done(&mut self, problems: &mut Problems) {
        for done in self.of.0.ids().filter(|id| *id == DONE) {
            problems.error(done, reserved_id::done(done), reserved_id::choose_another());
        }
        self.of.0.remove(DONE);
    }

    /// Tells of numbers that cannot be picked, and takes the nearest that can.
    fn bound(&mut self, id: &str, problems: &mut Problems) {
        // a number beyond this is none that can be picked either
        let all = u8::try_from(self.of.0.ids().len()).unwrap_or(u8::MAX).max(1);
        let mut number = |of: &mut At<'_, AnyNumber>, least: u8| {
            let number = problems.in_range(*of, least..=all, |figure| out_of_range::picks(id, figure));
            of.value = AnyNumber(number.into());
        };
        number(&mut self.most, 1);
        number(&mut self.least, 0);
        if self.least.value.0 > self.most.value.0 {
            problems.error(self.least.at, out_of_range::picks(id, self.least.told()), out_of_range::least_then_most());
        }
    }
}

/// The steps of a compound response as nodes; the response leads to the first.
fn parted<'a>(opener: (&'a str, &'a str), of: &mut RawResponse<'a>, scene: &Scene<'a>) -> Vec<(&'a str, RawNode<'a>)> {
    let steps = take(&mut of.picks).0.0;
    let Some((first, _)) = steps.first() else { return Vec::new() };
    let (end, takes) = (std::mem::replace(&mut of.goto, first), take(&mut of.takes));
    let next: Vec<&str> = steps.iter().skip(1).map(|(id, _)| *id).collect();
    let of_step = |(at, (id, step)): (usize, (&'a str, RawSteps<'a>))| {
        let (goto, takes) = match next.get(at) {
            Some(next) => (*next, At::default()),
            None => (end, takes),
        };
        (id, node(id, step, Leaving { opener, kind: of.kind, goto, takes }, scene))
    };
    steps.into_iter().enumerate().map(of_step).collect()
}

/// Where a compound response is made.
struct Scene<'a> {
    aftermath: bool,
    present: Option<Vec<&'a str>>,
}

/// How a step is left.
#[derive(Clone, Copy)]
struct Leaving<'a> {
    opener: (&'a str, &'a str),
    kind: ResponseKind,
    goto: &'a str,
    takes: At<'a, AnyNumber>,
}

fn node<'a>(id: &'a str, step: RawSteps<'a>, leaving: Leaving<'a>, scene: &Scene<'a>) -> RawNode<'a> {
    let RawSteps { least, most, of } = step;
    let mut responses = Entries::default();
    let several = most.value.0 != 1 || least.value.0 != 1;
    for (name, pick) in of.0.0 {
        let pick = if several {
            let again = [RawCondition::Not(Box::new(RawCondition::Picked(id, name))), RawCondition::Fewer(id, most)];
            let when = RawCondition::All(pick.when.into_iter().chain(again).collect());
            response(RawPick { when: Some(when), ..pick }, Leaving { goto: id, takes: At::default(), ..leaving })
        } else {
            response(pick, leaving)
        };
        responses.push(name, pick);
    }
    if several {
        let enough = (least.value.0 > 0).then(|| RawCondition::Not(Box::new(RawCondition::Fewer(id, least))));
        responses.push(DONE, response(RawPick { when: enough, ..RawPick::default() }, leaving));
    }
    let line = RawLine {
        when: None,
        by: None,
        say: id,
        act: None,
        stage: Vec::new(),
        props: Vec::new(),
        tell: Vec::new(),
        assume: Vec::new(),
        exclude: Vec::new(),
    };
    RawNode {
        aftermath: scene.aftermath,
        present: scene.present.clone(),
        step: RawOpener(Some(leaving.opener)),
        lines: Needed(Some(vec![line])),
        performs: Vec::new(),
        patience: None,
        silence: None,
        on_silence: None,
        responses,
        again: None,
        standing: RawTray::All(TrayOffer::Withheld),
    }
}

fn response<'a>(pick: RawPick<'a>, leaving: Leaving<'a>) -> RawResponse<'a> {
    let RawPick { performs, when, mood, moods, tell, assume, exclude } = pick;
    let Leaving { opener: _, kind, goto, takes } = leaving;
    let (hands, with, picks) = (Hands::default(), Entries::default(), Filled::default());
    RawResponse { kind, hands, performs, with, when, takes, mood, moods, picks, goto, tell, assume, exclude }
}
