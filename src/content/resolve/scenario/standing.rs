//! Standing acts: what they are, and where a node offers them.

use super::{AnyMoment, IdStyle, Resolver};
use crate::content::report::say::{
    duplicate_id, endless_standing_act, no_again, too_many_standing_acts, unknown_standing_act,
};
use crate::content::report::{Join, did_you_mean, help, quoted};
use crate::content::written::{AtHand, RawCondition, RawNode, RawScenario, RawStandingAct};
use crate::scenario::{Condition, Goto, MOST_STANDING_ACTS, Response, StandingAct};
use crate::terms::{Actor, NodeIx, StandingIx};

impl Resolver<'_> {
    pub(super) fn check_standing_acts(&mut self, raw: &RawScenario<'_>) {
        self.problems.check_ids(duplicate_id::standing_act, IdStyle::Dashes, raw.standing.ids());
        for id in raw.standing.ids() {
            self.refuse_reserved(id);
        }
        if let Some(id) = raw.standing.ids().nth(MOST_STANDING_ACTS) {
            let sentence = too_many_standing_acts::standing_acts(raw.standing.ids().len());
            self.problems.error(id, sentence, help::at_most(MOST_STANDING_ACTS));
        }
    }

    /// What a node makes of standing acts is about some that there are, none is an answer of its own too, and he has something
    /// to come back to the point with.
    pub(super) fn check_tray(&mut self, id: &str, node: &RawNode<'_>, raw: &RawScenario<'_>) {
        let comes_back = node.at_hand(raw).any(|(_, at_hand)| matches!(at_hand, AtHand::Usual(_)));
        if comes_back && node.again.is_none() {
            self.problems.error(id, no_again::missing(id), no_again::add_it());
        }
        self.problems.check_unique(duplicate_id::standing_act, node.places().iter().map(|(id, _)| *id));
        for (id, _) in node.places() {
            if !raw.standing.ids().any(|known| known == *id) {
                let known = || raw.standing.ids();
                let all = || unknown_standing_act::known(quoted(known(), Join::Comma));
                let help = did_you_mean(id, known()).map_or_else(all, help::did_you_mean);
                self.problems.error(id, unknown_standing_act::unknown(id), help);
            }
        }
        for response in node.responses.ids().filter(|id| raw.standing.ids().any(|one| one == *id)) {
            self.problems.error(response, duplicate_id::own_standing_act(response), None);
        }
    }

    /// A standing act with what it is wherever a node offers it: once, until its first activity has been done.
    pub(super) fn standing_act(&mut self, id: &str, raw: &RawStandingAct<'_>) -> Option<StandingAct> {
        let ix = StandingIx::from(self.standing_acts.len());
        self.check_lines(id, &raw.reactions);
        let reactions = raw.reactions.iter().map(|line| self.line(line)).collect();
        let Some(first) = raw.performs.first() else {
            self.problems.error(id, endless_standing_act::performs_nothing(id), endless_standing_act::let_it_perform());
            return None;
        };
        let performs = self.activities(&raw.performs, Actor::Staff);
        let when = raw.when.as_ref().and_then(|when| self.condition(when));
        let once = Condition::Not(Box::new(self.condition(&RawCondition::Done(first))?));
        let when = when.into_iter().chain([once.clone()]).collect();
        let response = Response {
            id: id.into(),
            node: NodeIx(0),
            standing_act: Some(ix),
            kind: raw.kind,
            with: self.amounts(&raw.with, &performs),
            when: Some(Condition::All(when)),
            takes: self.minutes(raw.takes),
            mood: self.step(id, raw.mood),
            moods: self.steps(id, &raw.moods),
            goto: Goto::Back(ix),
            performs,
            done: 0,
            picked: 0,
            topics: self.topics_of(&raw.tell, &raw.assume, &raw.exclude),
        };
        self.standing_acts.push(AnyMoment { response, once });
        Some(StandingAct { id: id.into(), reactions })
    }

    /// The standing acts that a node offers beside its own answers.
    pub(super) fn standing_acts_at(
        &mut self, ix: NodeIx, raw: &RawNode<'_>, scenario: &RawScenario<'_>, mut put: impl FnMut(Response),
    ) {
        for (id, at_hand) in raw.at_hand(scenario) {
            // what is wrong with one that isn't there has been told
            let found = self.standing_acts.iter().find(|one| *one.response.id == *id).cloned();
            let Some(AnyMoment { response: usual, once }) = found else { continue };
            let found = match at_hand {
                AtHand::Usual(_) => Some(Response { node: ix, ..usual }),
                AtHand::Instead(other) => self.response(ix, id, other).map(|other| Response {
                    standing_act: usual.standing_act,
                    when: Some(Condition::All(other.when.into_iter().chain([once]).collect())),
                    ..other
                }),
            };
            if let Some(response) = found {
                put(response);
            }
        }
    }
}
