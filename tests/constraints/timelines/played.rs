//! A play and what the monitors find in it.

use composure::locale::{Formats, Language, Words};
use composure::policy::{ActivityActor, Book, Finding, Recorder, Scoring, Watch};
use composure::terms::{ActivityIx, Actor, CivilMinute, ClauseIx, Deed, EventIx, Field, Role, Value};
use std::sync::Arc;

/// A language with all that a picture says in it.
pub(crate) struct Spoken {
    pub(crate) language: Language,
    /// The program's own words.
    pub(crate) app: Words,
    /// The book's.
    pub(crate) words: Words,
    pub(crate) formats: Formats,
    /// What each clause asks, as the handbook says it.
    pub(crate) rules: Vec<String>,
}

/// One deed of a play.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) actor: Actor,
    pub(crate) activities: Vec<ActivityIx>,
    pub(crate) data: Vec<Field>,
    /// Staff deeds so far, this one included.
    pub(crate) turn: u32,
    /// Story minutes since the beginning.
    pub(crate) minutes: u32,
}

/// What happens, in order.
#[derive(Clone, Debug)]
pub(crate) struct Play {
    pub(crate) begins: CivilMinute,
    pub(crate) facts: Vec<(String, Value)>,
    pub(crate) steps: Vec<Step>,
}

/// How a clause came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    Met,
    Broken,
    Missed,
    Untouched,
}

/// A conclusion of the monitors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Conclusion {
    pub(crate) met: bool,
    /// The deeds that asked for something.
    pub(crate) opened_by: Vec<usize>,
    /// The deed at which it was settled; none is the end.
    pub(crate) at: Option<usize>,
    /// The other deeds without which it would not have been.
    pub(crate) because: Vec<usize>,
}

/// A play with what the monitors found.
#[derive(Clone, Debug)]
pub(crate) struct Played {
    pub(crate) play: Play,
    pub(crate) outcome: Outcome,
    pub(crate) conclusions: Vec<Conclusion>,
}

impl Play {
    /// Reads a play as `cases` writes it.
    pub(crate) fn read(text: &str, book: &Book) -> Self {
        let begins = CivilMinute::parse("2026-03-11T10:00").expect("a date");
        let mut play = Self { begins, facts: Vec::new(), steps: Vec::new() };
        let (mut turn, mut minutes) = (0, 0);
        let value = |text: &str| text.parse().map_or_else(|_| Value::Text(text.into()), Value::Int);
        for word in text.split_whitespace() {
            let (deed, with) = word.split_once('/').map_or((word, None), |(deed, with)| (deed, with.split_once('=')));
            if let Some(date) = word.strip_prefix('@') {
                play.begins = CivilMinute::parse(date).expect("a date");
            } else if let Some(passes) = word.strip_prefix('+') {
                minutes += passes.parse::<u32>().expect("minutes");
            } else if let Some((fact, is)) = deed.split_once('=') {
                play.facts.push((fact.to_owned(), value(is)));
            } else {
                let find = |name| book.activity_names.find(name).unwrap_or_else(|| panic!("no activity `{name}`"));
                let activities: Vec<ActivityIx> = deed.split('&').map(find).collect();
                let may = activities.first().map(|one| book.activities.at(*one).actor);
                let actor = match may {
                    Some(ActivityActor::Staff) => Actor::Staff,
                    Some(ActivityActor::Customer) => Actor::Customer,
                    Some(ActivityActor::Any) | None => Actor::Bank,
                };
                turn += u32::from(actor == Actor::Staff);
                let field = |name: &str| book.fields.find(name).unwrap_or_else(|| panic!("no field `{name}`"));
                let data = with.iter().map(|(name, text)| (field(name), value(text))).collect();
                play.steps.push(Step { actor, activities, data, turn, minutes });
            }
        }
        play
    }

    /// What the monitors say of a clause.
    pub(crate) fn finding(&self, book: &Arc<Book>, clause: ClauseIx) -> Finding {
        let fact = |name: &str| self.facts.iter().find(|(fact, _)| fact == name).map(|(_, value)| value.clone());
        let watch = Watch::new(Arc::clone(book), Role::Teller, book.bind(fact), self.begins);
        let (mut state, mut heard) = (watch.start(), Recorder::new(book.clauses.len()));
        for (at, step) in (0..).zip(&self.steps) {
            heard.at(Some(EventIx(at)));
            let deed = Deed { actor: step.actor, data: &step.data, turn: step.turn, minutes: step.minutes };
            watch.advance(&mut state, &watch.label(&step.activities), &deed, &mut heard);
        }
        heard.at(None);
        watch.finish(&mut state, self.steps.last().map_or(0, |step| step.turn), &mut heard);
        heard.finding(clause).clone()
    }

    fn conclusions(&self, book: &Arc<Book>, clause: ClauseIx) -> Vec<Conclusion> {
        let found = self.finding(book, clause);
        let met = found.fulfilments.iter().map(|one| (true, one));
        let all = met.chain(found.violations.iter().map(|one| (false, one)));
        let place = |at: &EventIx| usize::try_from(at.0).expect("a place");
        let conclusion = |(met, one): (bool, &composure::policy::Evidence)| Conclusion {
            met,
            opened_by: one.opened_by.iter().map(place).collect(),
            at: one.at.as_ref().map(place),
            because: Vec::new(),
        };
        all.map(conclusion).collect()
    }

    /// The same play in which a deed does nothing.
    fn without(&self, at: usize) -> Self {
        let mut other = self.clone();
        if let Some(step) = other.steps.get_mut(at) {
            step.activities.clear();
            step.data.clear();
        }
        other
    }

    /// The play as the monitors find it.
    pub(crate) fn played(self, book: &Arc<Book>, clause: ClauseIx) -> Played {
        let mut conclusions = self.conclusions(book, clause);
        // what mattered is found by leaving each deed out, and asking the monitors again
        for at in 0..self.steps.len() {
            let without = self.without(at).conclusions(book, clause);
            for one in &mut conclusions {
                let same = |other: &Conclusion| other.met == one.met && other.at == one.at;
                let is_its_own = one.opened_by.contains(&at) || one.at == Some(at);
                if !is_its_own && !without.iter().any(same) {
                    one.because.push(at);
                }
            }
        }
        let constraint = &book.clauses.at(clause).constraint;
        let (broken, met) = (conclusions.iter().any(|one| !one.met), conclusions.iter().any(|one| one.met));
        let outcome = match (constraint.scoring(), broken, met) {
            (Scoring::Earned, true, _) => Outcome::Missed,
            (Scoring::Kept, true, _) => Outcome::Broken,
            (Scoring::Earned, false, _) | (Scoring::Kept, false, true) => Outcome::Met,
            (Scoring::Kept, false, false) => Outcome::Untouched,
        };
        Played { play: self, outcome, conclusions }
    }
}

impl Outcome {
    /// What the debrief calls it.
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::Met => "verdict-met",
            Self::Broken => "verdict-broken",
            Self::Missed => "verdict-missed",
            Self::Untouched => "verdict-untouched",
        }
    }
}
