//! A play to read: what the customer says, what the learner answers, and how it ends; then the same as a file.

use super::Proof;
use super::page_error::PageError;
use super::words::Teller;
use crate::assurance::Witness;
use crate::attempt::{Named as _, direction_in_words, passing_in_words};
use crate::content::{ResponsePart, name_key, response_text, set_clock};
use crate::encounter::{Begin, Command, Event, Premise, State, Where};
use crate::export::escape::escape;
use crate::locale::{With, Words};
use crate::terms::PersonIx;
use std::fmt::Write;
use std::sync::Arc;

/// What stands above a play.
pub(super) struct Head {
    /// Where links to it lead.
    pub id: String,
    /// What came of the property it is about, as HTML.
    pub badge: String,
    /// What it shows.
    pub what: String,
    /// The same above its file.
    pub about: String,
}

/// Writes a play.
pub(super) fn write(
    to: &mut String, proof: &Proof<'_>, witness: &Witness, head: &Head, teller: &Teller,
) -> Result<(), PageError> {
    let Head { id, badge, what, about } = head;
    writeln!(to, "<article class=\"play\" id=\"{}\">\n<h3>{badge}{}</h3>", escape(id), escape(what))?;
    if let Some(seed) = proof.seed(witness) {
        if let Some(class) = proof.report.classes.get(witness.class).filter(|_| proof.report.classes.len() > 1) {
            writeln!(to, "<p class=\"about\">{}</p>", escape(&teller.facts(proof, class)))?;
        }
        dialogue(to, proof, Begin::draw(&proof.pack.scenario, seed)?, &witness.commands, teller)?;
    }
    let summary = teller.app.plain("prove-as-file");
    let file = proof.transcript(witness, about);
    writeln!(to, "<details><summary>{}</summary><pre>{}</pre></details>", escape(&summary), escape(&file))?;
    Ok(writeln!(to, "</article>")?)
}

fn dialogue(
    to: &mut String, proof: &Proof<'_>, begin: Begin, commands: &[Command], teller: &Teller,
) -> Result<(), PageError> {
    let pack = proof.pack;
    let premise = Premise::new(Arc::clone(&pack.scenario), Arc::clone(&pack.book), begin)?;
    let mut events = Vec::new();
    let mut state = premise.open(|now, event| events.push((now.minutes, event)));
    for command in commands {
        premise.advance(&mut state, *command, |now, event| events.push((now.minutes, event)))?;
    }
    let args = pack.args(&premise, &teller.language, teller.app.clone());
    let mut script = Script { premise: &premise, words: pack.words(&teller.language), args, app: &teller.app };
    writeln!(to, "<ol class=\"dialogue\">")?;
    for (at, (minutes, event)) in events.iter().copied().enumerate() {
        set_clock(&mut script.args, &premise, minutes, &teller.app);
        let Some(Said { class, who, text, id }) = script.said(event) else { continue };
        let before = events.iter().take(at).map(|(_, event)| *event);
        let played = direction_in_words(&pack.scenario, event, before, &teller.app);
        let played = played.map(|told| format!("<i>({})</i> ", escape(&told))).unwrap_or_default();
        writeln!(
            to,
            "<li class=\"{class}\"><b>{}</b> {played}<span>{}</span> <code>{}</code></li>",
            escape(&who),
            gestures(&escape(&text)),
            escape(id)
        )?;
    }
    for (field, one) in premise.ending_says(&state) {
        let (who, text) = (script.of_ending(&state, &field.id), script.of_ending(&state, &one.say));
        let (who, text, id) = (escape(&who), gestures(&escape(&text)), escape(&one.say));
        writeln!(to, "<li class=\"turn\"><b>{who}</b> <span>{text}</span> <code>{id}</code></li>")?;
    }
    Ok(writeln!(to, "</ol>")?)
}

/// A line of a dialogue: who said what; what the scenario calls it.
struct Said<'s> {
    class: &'static str,
    who: String,
    text: String,
    id: &'s str,
}

struct Script<'s> {
    premise: &'s Premise,
    words: Words,
    args: With,
    app: &'s Words,
}

impl Script<'_> {
    /// The words of a field of the ending, or of what it says.
    fn of_ending(&self, state: &State, id: &str) -> String {
        let ending = match state.place {
            Where::Over(ending) => self.premise.scenario.ending(ending),
            Where::At(_) => None,
        };
        let found = ending.and_then(|one| self.words.find(&format!("ending-{}", one.id), Some(id), &self.args));
        found.unwrap_or_else(|| id.to_owned())
    }

    fn said(&self, event: Event) -> Option<Said<'_>> {
        let scenario = &self.premise.scenario;
        let learner = || self.app.plain(scenario.role.message());
        let name = |who: PersonIx| self.words.text(&name_key(scenario, who), &self.args);
        let speaker = || self.premise.speaker(event).map(name).unwrap_or_default();
        match event {
            Event::Spoke { node, line } => {
                let node = scenario.node(node)?;
                let text = self.words.text(&node.lines.get(usize::from(line))?.say, &self.args);
                Some(Said { class: "customer", who: speaker(), text, id: &node.id })
            }
            Event::Reacted { to, line } => {
                let to = scenario.standing_act(to)?;
                let text = self.words.text(&to.reactions.get(usize::from(line))?.say, &self.args);
                Some(Said { class: "customer", who: speaker(), text, id: &to.id })
            }
            Event::SpokeAgain { node } => {
                let node = scenario.node(node)?;
                let text = self.words.text(node.again.as_ref()?, &self.args);
                Some(Said { class: "customer", who: speaker(), text, id: &node.id })
            }
            Event::Responded { response } => {
                let response = scenario.response(response)?;
                let text =
                    response_text(&self.words, &self.args, scenario, response, ResponsePart::Text).unwrap_or_default();
                Some(Said { class: "learner", who: learner(), text, id: &response.id })
            }
            Event::StayedSilent { node } => {
                let waits = scenario.node(node)?.waiting_fits();
                let text = self.app.plain(if waits { "prove-waiting" } else { "prove-legend-silence" });
                Some(Said { class: "learner", who: learner(), text, id: "~" })
            }
            Event::Interrupted { interrupt } => {
                let id = &scenario.interrupt(interrupt)?.id;
                Some(Said { class: "turn", who: self.app.plain("prove-interrupt-word"), text: String::new(), id })
            }
            Event::Ended { ending } => {
                let ending = scenario.ending(ending)?;
                let text = self.words.text(&format!("ending-{}", ending.id), &self.args);
                Some(Said { class: "turn", who: self.app.plain(ending.kind.message()), text, id: &ending.id })
            }
            Event::Entered { who } | Event::Left { who } => {
                let text = passing_in_words(scenario, event, self.app, name)?;
                Some(Said { class: "turn", who: String::new(), text, id: &scenario.person(who)?.id })
            }
            // each part of what was made has been told
            Event::Made { .. } | Event::MoodMoved { .. } | Event::TimePassed { .. } => None,
        }
    }
}

/// What stands between asterisks is a gesture; a single asterisk is one.
fn gestures(text: &str) -> String {
    if text.matches('*').count() % 2 == 1 {
        return text.to_owned();
    }
    let parts = text.split('*').enumerate();
    parts.map(|(at, part)| if at % 2 == 1 { format!("<i>({part})</i>") } else { part.to_owned() }).collect()
}

#[cfg(test)]
mod tests {
    use super::gestures;

    #[test]
    fn gestures_are_told_from_words() {
        assert_eq!(gestures("*slaps the desk* Three!"), "<i>(slaps the desk)</i> Three!");
        assert_eq!(gestures("2 * 3"), "2 * 3");
    }
}
