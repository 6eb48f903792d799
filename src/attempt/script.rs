//! The words of one encounter: what its events say in a language, with facts and parameters filled in.

use super::{Named as _, direction_in_words, passing_in_words, setting_in_words};
use crate::assessment::Seen;
use crate::content::{HINT, Pack, ResponsePart, name_key, response_text, set_clock, spans};
use crate::encounter::{Event, Premise, State, Where};
use crate::locale::{Language, With, Words, joined};
use crate::policy::Source;
use crate::scenario::Node;
use crate::terms::{NodeIx, ParameterIx, PersonIx, ResponseIx};
use std::sync::Arc;

/// What was to be picked at a step of a compound response, and what was.
pub(super) fn picked_in_words(asked: &str, picked: &str, app: &Words) -> String {
    app.text("compound-pick", &With::from_iter([("asked", asked.to_owned()), ("pick", picked.to_owned())]))
}

/// What is said or felt behind the name of whose it is, where that stands there.
pub(super) fn said_by(name: Option<&str>, said: String, app: &Words) -> String {
    match name {
        Some(name) => app.text("said-by", &With::from_iter([("name", name.to_owned()), ("said", said)])),
        None => said,
    }
}

/// Something behind what it is: a field of an ending, a figure of a debrief.
#[must_use]
pub fn labelled(label: &str, told: &str, app: &Words) -> String {
    app.text("labelled", &With::from_iter([("label", label.to_owned()), ("told", told.to_owned())]))
}

/// Words for an encounter.
pub struct Script {
    premise: Arc<Premise>,
    words: Words,
    policy: Words,
    app: Words,
    args: With,
}

impl Script {
    /// The words of `pack` in `language` for what was drawn; `app` are the program's own words in it.
    #[must_use]
    pub fn new(premise: Arc<Premise>, pack: &Pack, language: &Language, app: Words) -> Self {
        let (words, args) = (pack.words(language), pack.args(&premise, language, app.clone()));
        Self { premise, words, policy: pack.policy_words(language), app, args }
    }

    /// The scenario's title.
    #[must_use]
    pub fn title(&self) -> String {
        self.text("title")
    }

    /// What the learner is told before the start.
    #[must_use]
    pub fn briefing(&self) -> String {
        self.text("briefing")
    }

    /// What somebody is called.
    #[must_use]
    pub fn name(&self, who: PersonIx) -> String {
        self.text(&name_key(&self.premise.scenario, who))
    }

    /// What somebody is called, where he is not the only one there may be.
    #[must_use]
    pub fn told_apart(&self, who: PersonIx) -> Option<String> {
        (!self.premise.scenario.people.is_empty()).then(|| self.name(who))
    }

    /// What is said, behind its speaker's name where there are several who may speak.
    #[must_use]
    pub fn said_by(&self, seen: &Seen) -> Option<String> {
        let said = self.said(seen)?;
        let name = self.premise.speaker(seen.event).and_then(|who| self.told_apart(who));
        Some(said_by(name.as_deref(), said, &self.app))
    }

    /// Where it takes place, in a word.
    #[must_use]
    pub fn channel(&self) -> String {
        self.app.plain(self.premise.scenario.channel.message())
    }

    /// What that means for the learner, in a sentence.
    #[must_use]
    pub fn place(&self) -> String {
        self.of_channel("place")
    }

    /// What is told of the customer once he has gone.
    #[must_use]
    pub fn gone(&self) -> String {
        self.of_channel("gone")
    }

    fn of_channel(&self, part: &str) -> String {
        let id = self.premise.scenario.channel.message();
        self.app.find(id, Some(part), &With::new()).unwrap_or_else(|| self.channel())
    }

    /// Who is there and what lies there as the story begins, where the scenario says so.
    #[must_use]
    pub fn setting(&self) -> Option<String> {
        setting_in_words(&self.premise.scenario, &self.app)
    }

    /// How what happened is played after what was seen `before`, where the scenario says so.
    #[must_use]
    pub fn direction(&self, seen: &Seen, before: &[Seen]) -> Option<String> {
        direction_in_words(&self.premise.scenario, seen.event, before.iter().map(|one| one.event), &self.app)
    }

    /// How the customer feels now, where that has moved: what a terminal shows for a face.
    #[must_use]
    pub fn mood(&self, seen: &Seen) -> Option<String> {
        let Event::MoodMoved { who, to, .. } = seen.event else { return None };
        let axes = [("anger", to.anger), ("anxiety", to.anxiety), ("trust", to.trust)];
        let mood = self.app.text("term-mood", &axes.into_iter().map(|(axis, felt)| (axis, i64::from(felt))).collect());
        Some(said_by(self.told_apart(who).as_deref(), mood, &self.app))
    }

    /// What he fears or wants at a line, where the author says so: of the line itself, else of its node's last.
    #[must_use]
    pub fn hint(&self, seen: &Seen) -> Option<String> {
        let (own, node) = match seen.event {
            Event::Spoke { node, line } => {
                let node = self.node(node)?;
                (node.lines.get(usize::from(line)).map(|line| &line.say), node)
            }
            Event::SpokeAgain { node } => {
                let node = self.node(node)?;
                (node.again.as_ref(), node)
            }
            // what he says to a standing act is said wherever that is done
            Event::Reacted { to, line } => {
                let reactions = &self.premise.scenario.standing_act(to)?.reactions;
                let id = format!("{}{HINT}", reactions.get(usize::from(line))?.say);
                return self.words.find(&id, None, &self.at(seen.minutes));
            }
            Event::Responded { .. }
            | Event::Made { .. }
            | Event::StayedSilent { .. }
            | Event::Entered { .. }
            | Event::Left { .. }
            | Event::MoodMoved { .. }
            | Event::TimePassed { .. }
            | Event::Interrupted { .. }
            | Event::Ended { .. } => return None,
        };
        let said = own.into_iter().chain(node.lines.last().map(|line| &line.say));
        said.map(|say| format!("{say}{HINT}")).find_map(|id| self.words.find(&id, None, &self.at(seen.minutes)))
    }

    /// The words of a response that hurt, as its text has them.
    #[must_use]
    pub fn harm(&self, ix: ResponseIx, minutes: u32) -> Vec<String> {
        let harm = self.of_response(ix, ResponsePart::Harm, minutes).unwrap_or_default();
        spans(&harm).map(str::to_owned).collect()
    }

    /// The time of a moment of the story, as the wall clock at the counter shows it.
    #[must_use]
    pub fn clock(&self, minutes: u32) -> String {
        self.premise.scenario.begins.plus(minutes).clock().to_string()
    }

    /// What is said or told at a node, at a moment of the story.
    fn line(&self, node: NodeIx, line: u8, minutes: u32) -> String {
        let said = self.node(node).and_then(|node| node.lines.get(usize::from(line)).or(node.lines.last()));
        said.map(|line| self.words.text(&line.say, &self.at(minutes))).unwrap_or_default()
    }

    /// What a response says, at a moment of the story.
    #[must_use]
    pub fn response(&self, ix: ResponseIx, minutes: u32) -> String {
        self.of_response(ix, ResponsePart::Text, minutes).unwrap_or_default()
    }

    /// What is picked at a step of a compound response, behind what was to be picked; of any other response what it says.
    #[must_use]
    pub fn answer(&self, ix: ResponseIx, minutes: u32) -> String {
        let (scenario, said) = (&self.premise.scenario, self.response(ix, minutes));
        match scenario.response(ix).filter(|_| scenario.is_pick(ix)) {
            Some(pick) => picked_in_words(&self.line(pick.node, 0, minutes), &said, &self.app),
            None => said,
        }
    }

    /// What he heard, and which clause: the debrief's note on a response given at a moment of the story.
    #[must_use]
    pub fn note(&self, ix: ResponseIx, minutes: u32) -> Option<String> {
        self.of_response(ix, ResponsePart::Note, minutes)
    }

    /// The better words, where the author gives them.
    #[must_use]
    pub fn better(&self, ix: ResponseIx, minutes: u32) -> Option<String> {
        self.of_response(ix, ResponsePart::Better, minutes)
    }

    /// What a goal aims at.
    #[must_use]
    pub fn goal(&self, id: &str) -> String {
        self.text(&format!("goal-{id}"))
    }

    /// How an ending reads, at a moment of the story.
    #[must_use]
    pub fn ending(&self, id: &str, minutes: u32) -> String {
        self.words.text(&format!("ending-{id}"), &self.at(minutes))
    }

    /// What the fields of the ending say that has been reached, each behind its label.
    #[must_use]
    pub fn ending_says(&self, state: &State) -> Vec<String> {
        let Where::Over(ending) = state.place else { return Vec::new() };
        let (args, ending) = (self.at(state.minutes), self.premise.scenario.ending(ending));
        let word = |id: &str| {
            let found = ending.and_then(|one| self.words.find(&format!("ending-{}", one.id), Some(id), &args));
            found.unwrap_or_else(|| id.to_owned())
        };
        let says =
            self.premise.ending_says(state).map(|(field, one)| labelled(&word(&field.id), &word(&one.say), &self.app));
        says.collect()
    }

    /// A clause's label.
    #[must_use]
    pub fn clause_name(&self, id: &str) -> String {
        self.clause_part(id, "name").unwrap_or_else(|| id.to_owned())
    }

    /// What a clause asks.
    #[must_use]
    pub fn clause_text(&self, id: &str) -> String {
        self.policy.text(id, &self.args)
    }

    /// Another part of a clause's words: `reason`, `example`.
    #[must_use]
    pub fn clause_part(&self, id: &str, part: &str) -> Option<String> {
        self.policy.find(id, Some(part), &self.args)
    }

    /// What a parameter of the book is in this encounter, with its label; none where the words don't have it.
    #[must_use]
    pub fn figure(&self, ix: ParameterIx) -> Option<String> {
        let id = self.premise.watch.book().parameter_names.name(ix);
        let label = self.policy.find(&format!("parameter-{id}"), None, &self.args)?;
        let mut with = With::from_iter([("label", label)]);
        with.set("value", self.args.get(id)?.clone().into_owned());
        Some(self.app.text("coach-figure", &with))
    }

    /// Where a clause comes from: the document's title and the place in it.
    #[must_use]
    pub fn source(&self, source: &Source) -> String {
        format!("{} {}", self.policy.text(&format!("document-{}", source.document), &self.args), source.article)
    }

    /// A competency's label.
    #[must_use]
    pub fn competency(&self, id: &str) -> String {
        self.policy.text(&format!("competency-{id}"), &self.args)
    }

    /// What no answer is at a node: silence, or waiting where that is right.
    #[must_use]
    pub fn silence(&self, node: NodeIx) -> String {
        let waits = self.node(node).is_some_and(Node::waiting_fits);
        self.app.plain(if waits { "waiting-said" } else { "silence-said" })
    }

    /// The program's own words.
    #[must_use]
    pub const fn app(&self) -> &Words {
        &self.app
    }

    /// What an event says, if it says something.
    #[must_use]
    pub fn said(&self, seen: &Seen) -> Option<String> {
        match seen.event {
            Event::Spoke { node, line } => Some(self.line(node, line, seen.minutes)),
            Event::Reacted { to, line } => {
                let said = self.premise.scenario.standing_act(to)?.reactions.get(usize::from(line))?;
                Some(self.words.text(&said.say, &self.at(seen.minutes)))
            }
            Event::SpokeAgain { node } => {
                let again = self.node(node)?.again.as_ref()?;
                Some(self.words.text(again, &self.at(seen.minutes)))
            }
            Event::Responded { response } => Some(self.response(response, seen.minutes)),
            Event::StayedSilent { node } => Some(self.silence(node)),
            Event::Ended { ending } => {
                self.premise.scenario.ending(ending).map(|ending| self.ending(&ending.id, seen.minutes))
            }
            Event::Entered { .. } | Event::Left { .. } => {
                passing_in_words(&self.premise.scenario, seen.event, &self.app, |who| self.name(who))
            }
            // it says what its parts have said: see `whole`
            Event::Made { .. } => None,
            Event::MoodMoved { .. } | Event::TimePassed { .. } | Event::Interrupted { .. } => None,
        }
    }

    /// A compound response as it was made, or as far as it was, in one line: what it is, and what was picked in the learner's order,
    /// each behind what was to be picked; that once where several things are picked one after the other.
    #[must_use]
    pub fn whole<'s>(
        &self, of: ResponseIx, minutes: u32, picks: impl Iterator<Item = (ResponseIx, &'s Seen)>,
    ) -> String {
        let (app, then) = (&self.app, self.app.plain("compound-then"));
        let (mut told, mut last): (Vec<String>, _) = (Vec::new(), None);
        for (ix, seen) in picks {
            let at = self.premise.scenario.response(ix).map(|one| one.node);
            match told.last_mut().filter(|_| at == last) {
                Some(before) => *before = joined([&**before, &*self.response(ix, seen.minutes)], &then),
                None => told.push(self.answer(ix, seen.minutes)),
            }
            last = at;
        }
        let whole = self.response(of, minutes);
        if told.is_empty() {
            return whole;
        }
        let picks = joined(told, &app.plain("compound-and"));
        app.text("compound-made", &With::from_iter([("response", whole), ("picks", picks)]))
    }

    /// What is set up.
    #[must_use]
    pub const fn premise(&self) -> &Arc<Premise> {
        &self.premise
    }

    fn node(&self, ix: NodeIx) -> Option<&Node> {
        self.premise.scenario.node(ix)
    }

    fn of_response(&self, ix: ResponseIx, part: ResponsePart, minutes: u32) -> Option<String> {
        let scenario = &self.premise.scenario;
        response_text(&self.words, &self.at(minutes), scenario, scenario.response(ix)?, part)
    }

    /// The arguments of a text that is read when so many minutes have passed.
    fn at(&self, minutes: u32) -> With {
        let mut args: With = self.args.iter().map(|(name, value)| (name.to_owned(), value.into_owned())).collect();
        set_clock(&mut args, &self.premise, minutes, &self.app);
        args
    }

    fn text(&self, id: &str) -> String {
        self.words.text(id, &self.args)
    }
}
