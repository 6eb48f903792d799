//! Compound responses: their steps, and what can be picked there.

use super::{Asked, MOST_RESPONSES, Resolver};
use crate::content::report::say::{out_of_range, unknown_name};
use crate::content::written::{RawNode, RawScenario};
use crate::scenario::{DONE, Node, Response};
use crate::terms::{ActivityIx, NodeIx, ResponseIx};

impl Resolver<'_> {
    /// A step of a compound response, with what can be picked there.
    pub(super) fn step_called(&mut self, step: &str) -> Option<(NodeIx, Vec<Box<str>>)> {
        // of two of one name, which is told, whatever can be picked at either
        let called = self.steps.iter().filter(|(id, _)| **id == *step);
        let picks = called.flat_map(|(_, picks)| picks).cloned().collect();
        let is_step = self.steps.iter().any(|(id, _)| **id == *step);
        let found = self.nodes.find(step).filter(|_| is_step).zip(Some(picks));
        if found.is_none() {
            let known = self.steps.iter().map(|(id, _)| &**id);
            self.problems.unknown(step, unknown_name::step, known, unknown_name::steps());
        }
        found
    }

    /// What can be performed at the steps of a response.
    pub(super) fn picked_in(&self, node: NodeIx, response: &str) -> Vec<ActivityIx> {
        let node = self.nodes.iter().nth(node.at());
        let own = self.performed.iter().filter(|(of, id, _)| node == Some(&**of) && **id == *response);
        own.flat_map(|(_, _, activities)| activities).copied().collect()
    }

    /// Tells that there is more to be picked at a step than there are keys, of which `done` takes one where it is offered.
    pub(super) fn refuse_picks(&mut self, id: &str, raw: &RawNode<'_>) {
        let done = raw.responses.ids().filter(|pick| *pick == DONE).count();
        let sentence = out_of_range::picks_of_step(id, raw.responses.ids().len() - done);
        self.problems.error(id, sentence, out_of_range::a_key_each_pick(MOST_RESPONSES - done));
    }

    pub(super) fn pick_bits(&self, response: &Response) -> u64 {
        self.bits_of(|asked| matches!(asked, Asked::Pick(step, id) if *step == response.node && *id == response.id))
    }

    /// Tells the steps of compound responses which response begins them; what is picked there and performs something, or is
    /// asked about, has a bit.
    pub(super) fn begin_steps(&mut self, raw: &RawScenario<'_>, nodes: &mut [Node], responses: &[Response]) {
        let called = |node: NodeIx, id: &str| responses.iter().position(|one| one.node == node && *one.id == *id);
        let openers: Vec<_> = raw.nodes.0.iter().map(|(_, node)| node.step.0).collect();
        for (node, opener) in nodes.iter_mut().zip(openers) {
            let Some((of, response)) = opener else { continue };
            node.step = self.nodes.find(of).and_then(|of| called(of, response)).map(ResponseIx::from);
        }
        // nothing but its own response leads into a step
        let moments = raw.nodes.0.iter().filter(|(_, node)| node.step.0.is_none());
        for (of, node) in moments {
            node.silence_goto().into_iter().for_each(|goto| self.refuse_step(raw, goto, None));
            for (id, response) in node.responses.0.iter().map(|(id, one)| (*id, one)).chain(node.instead()) {
                self.refuse_step(raw, response.goto, Some((of, id)));
            }
        }
        raw.interrupts.0.iter().for_each(|one| self.refuse_step(raw, one.goto, None));
        // and a step comes back to itself, leads to the next of its response, or out of it
        let steps = raw.nodes.0.iter().enumerate().filter(|(_, (_, node))| node.step.0.is_some());
        for (at, (id, node)) in steps {
            let next = raw.nodes.0.get(at + 1).filter(|(_, next)| next.step.0 == node.step.0).map(|(id, _)| *id);
            let leads = |goto: &str| goto == *id || Some(goto) == next;
            let astray = node.responses.0.iter().map(|(_, pick)| pick.goto).filter(|goto| !leads(goto));
            astray.for_each(|goto| self.refuse_step(raw, goto, None));
        }
    }

    fn refuse_step(&mut self, raw: &RawScenario<'_>, goto: &str, by: Option<(&str, &str)>) {
        let step = raw.nodes.0.iter().find(|(id, _)| **id == *goto).and_then(|(_, node)| node.step.0);
        if step.is_some_and(|opener| Some(opener) != by) {
            self.problems.error(goto, unknown_name::leads_into_a_step(goto), unknown_name::lead_to_its_response());
        }
    }
}
