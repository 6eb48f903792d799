//! From a scenario as written to a scenario that can be played, judged by a book.

mod compound;
mod ending;
mod people;
mod standing;

use super::IdStyle;
use crate::content::checks::{self, Staged};
use crate::content::report::say::{
    bad_date, bad_id, claim, duplicate_id, not_earnable, only_chance, out_of_range, patience, reserved_id,
    rule_reads_words, unknown_name, unknown_temperament, wrong_actor,
};
use crate::content::report::{Arg, Diagnostic, Join, Problems, Sentence, SourceFile, did_you_mean, help, quoted};
use crate::content::words::{HARM, HINT, PERSON, STANDING};
use crate::content::written::{
    self, AnyNumber, At, Entries, RawClaim, RawCompared, RawCondition, RawEarned, RawFact, RawFeels, RawGoal,
    RawInterrupt, RawLine, RawNode, RawQuantity, RawResponse, RawScenario, RawStage, RawStep, Scalar,
};
use crate::encounter::{MOST_WAYS, Unplayable, ways_to_make};
use crate::policy::{Book, FieldKind, Parameter, Scoring};
use crate::scenario::{
    CLOCK, Claim, ClaimKind, Condition, DONE, Direction, DoneBit, Earned, Fact, FactKind, Goal, Goto, Interrupt, Line,
    MOST_DONE, MOST_INTERRUPTS, MOST_NODES, MOST_PEOPLE, MOST_STANDING_ACTS, MOST_TOPICS, MoodStep, Node, Played,
    Quantity, Response, Scenario, Silence, Stage, TEMPERAMENT, Temperament, Topics, Waiting,
};
use crate::terms::{
    ActivityIx, Actor, CivilMinute, ClockTime, EndingIx, FactIx, FieldIx, Millis, Names, NodeIx, PersonIx, ResponseIx,
    TopicIx, Value,
};
use std::collections::HashSet;
use std::sync::Arc;

/// Ids that mean something else in the words.
const RESERVED: [&str; 4] = ["title", "summary", "briefing", "customer"];
const RESERVED_PREFIXES: [&str; 4] = ["goal-", "fact-", "ending-", "topic-"];
const RESERVED_SUFFIXES: [&str; 2] = ["-note", "-better"];

/// Most responses of a node: each has a key of its own.
const MOST_RESPONSES: usize = 9;
/// Most lines of a node.
const MOST_LINES: usize = 32;

/// Reads a scenario. `None` if it has errors. `books` are the ids of the books there are.
pub(crate) fn resolve(
    id: &str, file: &Arc<SourceFile>, book: Option<&Book>, books: &[&str],
) -> (Option<Scenario>, Vec<Diagnostic>) {
    let mut problems = Problems::new(Arc::clone(file));
    let raw = written::scenario(file, &mut problems);
    let scenario = raw.and_then(|raw| of_raw(id, &raw, book, books, &mut problems));
    problems.list.sort_by_key(|one| (one.span.start, one.code));
    (scenario, problems.list)
}

/// A scenario of what its file says. `None` if anything is wrong with it.
pub(crate) fn of_raw(
    id: &str, raw: &RawScenario<'_>, book: Option<&Book>, books: &[&str], problems: &mut Problems,
) -> Option<Scenario> {
    problems.check_id_of_file(id);
    problems.check_language(raw.written_in);
    let Some(book) = book else {
        // which book it names may be lost; that has been told
        let named = raw.policies.0?;
        if books.contains(&named) {
            problems.error(named, unknown_name::book_has_errors(named), unknown_name::mend_the_book());
        } else {
            problems.unknown(named, unknown_name::book, books.iter().copied(), unknown_name::books());
        }
        return None;
    };
    let scenario = Resolver::new(problems, book, raw).scenario(id, raw).filter(|_| !problems.has_errors())?;
    if let Err(Unplayable::Ways(response)) = ways_to_make(&scenario) {
        let at = raw.nodes.0.iter().flat_map(|(_, node)| node.responses.ids()).find(|id| **id == *response);
        let help = out_of_range::fewer_ways(MOST_WAYS);
        problems.error(at.unwrap_or_default(), out_of_range::ways(&response), help);
        return None;
    }
    checks::scenario(&Staged { scenario: &scenario, raw, book }, problems);
    Some(scenario).filter(|_| !problems.has_errors())
}

impl Problems {
    fn check_id_of_file(&mut self, id: &str) {
        let sound = id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        if !sound {
            self.error("", bad_id::not_an_id(id), bad_id::of_a_file());
        }
    }
}

/// A standing act as it is done wherever a node offers it.
#[derive(Clone)]
struct AnyMoment {
    response: Response,
    /// What must hold of whatever a node has in its place too: it has not been done yet.
    once: Condition,
}

/// What a condition may ask whether it has been done.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Asked {
    /// An activity.
    Activity(ActivityIx),
    /// What can be picked at a step of a compound response.
    Pick(NodeIx, Box<str>),
}

struct Resolver<'p> {
    problems: &'p mut Problems,
    book: &'p Book,
    facts: Names<FactIx>,
    /// What they are drawn from, as far as it could be read.
    drawn: Vec<Fact>,
    nodes: Names<NodeIx>,
    endings: Names<EndingIx>,
    topics: Names<TopicIx>,
    /// Times of the day that have a name.
    times: Vec<(Box<str>, ClockTime)>,
    /// When the story begins, once that is known.
    begins: Option<CivilMinute>,
    /// What can be picked at each step of a compound response.
    steps: Vec<(Box<str>, Vec<Box<str>>)>,
    /// What is performed at the steps of compound responses: the node, the response, the activities.
    performed: Vec<(Box<str>, Box<str>, Vec<ActivityIx>)>,
    /// What conditions ask about; the place is the bit.
    asked: Vec<Asked>,
    /// Standing acts that there are.
    standing_acts: Vec<AnyMoment>,
    /// Those beside the customer, and whether each has a mood of his own.
    people: Vec<(Box<str>, bool)>,
    /// Whose mood a condition asks about.
    whose: PersonIx,
}

impl<'p> Resolver<'p> {
    fn new(problems: &'p mut Problems, book: &'p Book, raw: &RawScenario<'_>) -> Self {
        let (facts, nodes, endings) =
            (raw.facts.ids().collect(), raw.nodes.ids().collect(), raw.endings.ids().collect());
        let topics = raw.topics.iter().copied().collect();
        let steps = raw.nodes.0.iter().filter(|(_, node)| node.step.0.is_some());
        let steps = steps.map(|(id, node)| ((*id).into(), node.responses.ids().map(Into::into).collect())).collect();
        let performed = raw.nodes.0.iter().filter_map(|(_, node)| {
            let (of, response) = node.step.0?;
            let names = node.responses.0.iter().flat_map(|(_, pick)| &pick.performs);
            // what is no activity is told where it is picked
            let activities = names.filter_map(|name| book.activity_names.find(name)).collect();
            Some((of.into(), response.into(), activities))
        });
        let performed = performed.collect();
        let people = raw.people.0.iter().map(|(id, one)| {
            // what could not be read may have been one
            let own = matches!(one.mood.0, Some(RawFeels::Own(_)) | None);
            ((*id).into(), own)
        });
        let people = people.collect();
        let (drawn, times, asked, standing_acts) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self {
            problems,
            book,
            facts,
            drawn,
            nodes,
            endings,
            topics,
            times,
            begins: None,
            steps,
            performed,
            asked,
            standing_acts,
            people,
            whose: PersonIx::CUSTOMER,
        }
    }

    fn scenario(mut self, id: &str, raw: &RawScenario<'_>) -> Option<Scenario> {
        self.check_names(raw);
        self.drawn = raw.facts.0.iter().map(|(id, fact)| self.fact(id, fact)).collect();
        self.begins = raw.begins.0.and_then(|begins| {
            let read = CivilMinute::parse(begins);
            if read.is_none() && !self.problems.wrong_signs(begins, |text| CivilMinute::parse(text).is_some()) {
                self.problems.error(begins, bad_date::time(begins), bad_date::form_of_time());
            }
            read
        });
        self.times = raw.times.0.iter().filter_map(|(id, time)| Some(((*id).into(), self.clock_time(time)?))).collect();
        let mood = raw.mood.0.as_ref().map(|mood| self.mood_at_start(mood));
        let people = self.everybody(raw);
        let pass_mark = raw.pass_mark.0;
        let pass_mark = pass_mark.map(|figure| self.problems.in_range(figure, 1..=10_000_u16, out_of_range::pass_mark));
        let standing_acts = raw.standing.0.iter().take(MOST_STANDING_ACTS);
        let standing_acts: Vec<_> = standing_acts.filter_map(|(id, one)| self.standing_act(id, one)).collect();
        let mut responses = Vec::new();
        let mut nodes = Vec::new();
        for (at, (id, node)) in raw.nodes.0.iter().enumerate() {
            nodes.push(self.node(NodeIx::from(at), id, node, raw, &mut responses));
        }
        let interrupts: Vec<_> = raw.interrupts.0.iter().filter_map(|one| self.interrupt(one)).collect();
        let earns: Vec<_> = raw.earns.0.iter().filter_map(|one| self.earned(one, raw)).collect();
        let goals: Vec<_> = raw.goals.0.iter().filter_map(|one| self.goal(one)).collect();
        let claims: Vec<_> = raw.claims.0.iter().filter_map(|one| self.claim(one)).collect();
        let endings: Vec<_> = raw.endings.0.iter().map(|(id, ending)| self.ending(id, ending)).collect();
        let start = raw.start.0.and_then(|start| {
            let is_step = self.steps.iter().any(|(id, _)| **id == *start);
            let found = self.nodes.find(start).filter(|_| !is_step);
            if is_step {
                self.problems.error(start, unknown_name::starts_at_a_step(start), unknown_name::start());
            } else if found.is_none() {
                self.problems.unknown(start, unknown_name::node, raw.nodes.ids(), unknown_name::start());
            }
            found
        });
        // whatever is asked has been read
        for response in &mut responses {
            response.done = self.done_bits(&response.performs);
            response.picked = self.pick_bits(response);
        }
        self.begin_steps(raw, &mut nodes, &responses);
        for waiting in nodes.iter_mut().filter_map(|node| node.silence.as_mut()?.fits.as_mut()) {
            waiting.done = self.done_bits(&waiting.performs);
        }
        let direction = self.direction(raw);
        Some(Scenario {
            id: id.into(),
            version: raw.version.0?,
            policies: raw.policies.0?.into(),
            role: raw.role.0?,
            channel: raw.channel.0?,
            category: raw.category.0?,
            direction: direction?,
            begins: self.begins?,
            pass_mark: pass_mark?,
            practice_only: raw.practice_only,
            facts: self.drawn,
            mood: mood?,
            people,
            earns,
            goals,
            claims,
            start: start?,
            nodes,
            responses,
            standing_acts,
            interrupts,
            endings,
            topics: self.topics,
            times: self.times,
            node_names: self.nodes,
        })
    }

    fn check_names(&mut self, raw: &RawScenario<'_>) {
        self.problems.check_ids(duplicate_id::fact, IdStyle::Dashes, raw.facts.ids());
        self.problems.check_ids(
            duplicate_id::node_or_ending,
            IdStyle::Dashes,
            raw.nodes.ids().chain(raw.endings.ids()),
        );
        self.problems.check_ids(duplicate_id::topic, IdStyle::Dashes, raw.topics.iter().copied());
        self.problems.check_ids(duplicate_id::clock_time, IdStyle::Dashes, raw.times.ids());
        for time in raw.times.ids() {
            if self.facts.find(time).is_some() || self.book.parameter_names.find(time).is_some() {
                self.problems.error(time, duplicate_id::argument(time), None);
            }
        }
        for clock in raw.facts.ids().chain(raw.times.ids()).filter(|id| *id == CLOCK) {
            self.problems.error(clock, reserved_id::reserved(clock), reserved_id::choose_another());
        }
        self.problems.check_ids(duplicate_id::goal, IdStyle::Dashes, raw.goals.0.iter().map(|goal| goal.id));
        self.problems.check_ids(duplicate_id::claim, IdStyle::Dashes, raw.claims.0.iter().map(|claim| claim.id));
        self.problems.check_ids(duplicate_id::interrupt, IdStyle::Dashes, raw.interrupts.0.iter().map(|one| one.id));
        let mut earned = HashSet::new();
        for twice in raw.earns.0.iter().map(|one| one.clause).filter(|clause| !earned.insert(*clause)) {
            self.problems.error(twice, duplicate_id::earned(twice), None);
        }
        let says: HashSet<&str> = raw.says().collect();
        for said in raw.says() {
            self.problems.check_id(said, IdStyle::Dashes);
            self.refuse_reserved(said);
            // what would be the hint of another line, the words of a standing act or somebody's name
            let hint = said.strip_suffix(HINT).is_some_and(|line| says.contains(line));
            let act = raw.standing.ids().any(|id| said.strip_prefix(STANDING) == Some(id));
            if hint || act || raw.people.ids().any(|id| said.strip_prefix(PERSON) == Some(id)) {
                self.problems.error(said, reserved_id::reserved(said), reserved_id::choose_another());
            }
        }
        for (id, node) in &raw.nodes.0 {
            let answers = || node.responses.ids().chain(node.instead().map(|(id, _)| id));
            // what would be the harm of another response
            for taken in answers().filter(|id| id.strip_suffix(HARM).is_some_and(|of| answers().any(|one| one == of))) {
                self.problems.error(taken, reserved_id::reserved(taken), reserved_id::choose_another());
            }
            self.problems.check_ids(duplicate_id::response, IdStyle::Dashes, node.responses.ids());
            for response in node.responses.ids() {
                self.refuse_reserved(response);
            }
            self.check_tray(id, node, raw);
        }
        self.check_standing_acts(raw);
        self.check_people(raw);
        self.problems.at_most(&[
            (raw.nodes.ids().len(), MOST_NODES, out_of_range::nodes),
            (raw.interrupts.0.len(), MOST_INTERRUPTS, out_of_range::interrupts),
            (raw.endings.ids().len(), 64, out_of_range::endings),
            (raw.facts.ids().len(), 64, out_of_range::facts),
            (raw.topics.len(), MOST_TOPICS, out_of_range::topics),
            (raw.people.ids().len(), MOST_PEOPLE - 1, out_of_range::people),
            (raw.times.ids().len(), 64, out_of_range::clock_times),
            (raw.goals.0.len(), 64, out_of_range::goals),
            (raw.claims.0.len(), 64, out_of_range::claims),
            (Self::claims_and_says(raw), 64, out_of_range::claims_and_says),
        ]);
    }

    fn refuse_reserved(&mut self, id: &str) {
        let reserved = RESERVED.contains(&id)
            || RESERVED_PREFIXES.iter().any(|prefix| id.starts_with(prefix))
            || RESERVED_SUFFIXES.iter().any(|suffix| id.ends_with(suffix));
        if reserved {
            self.problems.error(id, reserved_id::reserved(id), reserved_id::choose_another());
        }
    }

    fn fact(&mut self, id: &str, raw: &RawFact<'_>) -> Fact {
        let (kind, choices): (_, Vec<Value>) = match raw {
            RawFact::OneOf(choices) => {
                if id == TEMPERAMENT {
                    choices.iter().for_each(|choice| self.temperament(*choice));
                }
                (FactKind::Plain, choices.iter().map(|choice| choice.value()).collect())
            }
            RawFact::Money(fen) => (FactKind::Money, fen.iter().copied().map(Value::Int).collect()),
            RawFact::Words(keys) => {
                self.problems.check_ids(duplicate_id::word, IdStyle::Dashes, keys.iter().copied());
                (FactKind::Words, keys.iter().map(|key| Value::Text((*key).into())).collect())
            }
        };
        if choices.is_empty() || choices.len() > 100 {
            self.problems.error(id, out_of_range::choices(id, choices.len()), out_of_range::choices_possible());
        }
        Fact { id: id.into(), kind, choices }
    }

    fn temperament(&mut self, choice: Scalar<'_>) {
        let known = || Temperament::NAMES.iter().map(|(name, _)| *name);
        match choice {
            Scalar::Text(name) if Temperament::called(name).is_some() => {}
            Scalar::Text(name) => {
                let all = || unknown_temperament::known(quoted(known(), Join::Comma));
                let help = did_you_mean(name, known()).map_or_else(all, help::did_you_mean);
                self.problems.error(name, unknown_temperament::unknown(name), help);
            }
            Scalar::Int(_) | Scalar::Flag(_) => {
                self.problems.error("", unknown_temperament::not_a_word(), unknown_temperament::words());
            }
        }
    }

    fn node(
        &mut self, ix: NodeIx, id: &str, raw: &RawNode<'_>, scenario: &RawScenario<'_>, all: &mut Vec<Response>,
    ) -> Node {
        let lines = raw.lines().iter().map(|line| self.line(line)).collect();
        if let Some(lines) = &raw.lines.0 {
            self.check_lines(id, lines);
        }
        if let (Some(fits), None) = (raw.silence, &raw.on_silence) {
            self.problems.error(fits.at, patience::nothing_fits(id), patience::add_silence());
        }
        let silence = match (raw.patience, &raw.on_silence) {
            (Some(_), _) | (_, Some(_)) if raw.aftermath || raw.step.0.is_some() => {
                let sentence = if raw.step.0.is_some() { patience::in_step(id) } else { patience::in_aftermath(id) };
                self.problems.error(id, sentence, patience::remove_both());
                None
            }
            (Some(wait), Some(silence)) => {
                let wait = self.problems.in_range(wait, 1_000..=600_000_u32, out_of_range::patience);
                let performs = self.activities(&silence.performs, Actor::Staff);
                if let (None, Some(performed)) = (raw.silence, silence.performs.first()) {
                    self.problems.error(performed, patience::performs(id), patience::say_that_it_fits());
                }
                self.goto(silence.goto).map(|goto| Silence {
                    patience: Millis(wait.into()),
                    mood: self.step(id, silence.mood),
                    moods: self.steps(id, &silence.moods),
                    goto,
                    fits: raw.silence.map(|_| Waiting { performs, done: 0 }),
                })
            }
            (Some(_), None) => {
                self.problems.error(id, patience::no_silence(id), patience::add_silence());
                None
            }
            (None, Some(_)) => {
                self.problems.error(id, patience::no_patience(id), patience::add_patience());
                None
            }
            (None, None) => None,
        };
        let mut responses = Vec::new();
        for (id, response) in &raw.responses.0 {
            if let Some(response) = self.response(ix, id, response) {
                // what is picked is done when the whole is made: it must be known then
                if raw.step.0.is_some() && !response.performs.is_empty() {
                    self.asked(Asked::Pick(ix, response.id.clone()));
                }
                responses.push(ResponseIx::from(all.len()));
                all.push(response);
            }
        }
        let count = raw.responses.ids().len();
        if count > MOST_RESPONSES {
            match raw.step.0 {
                None => self.problems.error(id, out_of_range::responses(id, count), out_of_range::a_key_each()),
                Some(_) => self.refuse_picks(id, raw),
            }
        }
        self.standing_acts_at(ix, raw, scenario, |response| {
            responses.push(ResponseIx::from(all.len()));
            all.push(response);
        });
        let performs = self.activities(&raw.performs, Actor::Customer);
        let again = raw.again.map(Into::into);
        let present = self.present(raw, scenario);
        Node {
            id: id.into(),
            aftermath: raw.aftermath,
            present,
            step: None,
            lines,
            again,
            performs,
            silence,
            responses,
        }
    }

    fn amounts(&mut self, raw: &Entries<'_, RawQuantity<'_>>, performs: &[ActivityIx]) -> Vec<(FieldIx, Quantity)> {
        self.problems.check_unique(duplicate_id::field, raw.ids());
        let amounts = raw.0.iter().filter_map(|(field, amount)| {
            let (field, kind) = self.field_of(field, performs)?;
            let amount = match kind {
                FieldKind::Money | FieldKind::Number => self.number(amount),
                FieldKind::Word => self.quantity(amount),
            };
            Some((field, amount?))
        });
        amounts.collect()
    }

    fn minutes(&mut self, figure: At<'_, AnyNumber>) -> u32 {
        self.problems.in_range(figure, 0..=100_000, out_of_range::takes)
    }

    fn check_lines(&mut self, id: &str, all: &[RawLine<'_>]) {
        self.check_first_match(id, all.iter().map(|line| (line.say, line.when.is_some())));
    }

    fn line(&mut self, raw: &RawLine<'_>) -> Line {
        Line {
            when: raw.when.as_ref().and_then(|when| self.condition(when)),
            say: raw.say.into(),
            topics: self.topics_of(&raw.tell, &raw.assume, &raw.exclude),
        }
    }

    /// How it is played: what stands beside the lines and responses that are scored.
    fn direction(&mut self, raw: &RawScenario<'_>) -> Option<Direction> {
        let lines = raw.nodes.0.iter().map(|(_, node)| node.lines().iter().map(|line| self.played(line)).collect());
        let lines = lines.collect();
        let reactions =
            raw.standing.0.iter().map(|(_, one)| one.reactions.iter().map(|line| self.played(line)).collect());
        let reactions = reactions.collect();
        let of_node = |node: &RawNode<'_>| {
            let own = node.responses.0.iter().map(|(_, response)| response.hands);
            let hands: Vec<_> = own.chain(node.at_hand(raw).map(|(_, at_hand)| at_hand.hands())).collect();
            hands
        };
        let hands = raw.nodes.0.iter().flat_map(|(_, node)| of_node(node)).collect();
        let others: Option<Vec<_>> = raw.people.0.iter().map(|(_, one)| one.cast.0).collect();
        Some(Direction { cast: raw.cast.0?, others: others?, props: raw.props.clone(), lines, reactions, hands })
    }

    fn played(&mut self, raw: &RawLine<'_>) -> Played {
        let mut number = |figure: At<'_, AnyNumber>, least: u8, most: u8, say: fn(Arg) -> Sentence| {
            self.problems.in_range(figure, least..=most, say)
        };
        let stage = raw.stage.iter().map(|one| match *one {
            RawStage::Plain(stage) => stage,
            RawStage::Window(at) => Stage::Window(number(at, 1, Stage::LAST_WINDOW, out_of_range::window_of_hall)),
            RawStage::Crowd(at) => Stage::Crowd(number(at, 0, Stage::FULL_CROWD, out_of_range::crowd)),
        });
        let stage = stage.collect();
        let by = raw.by.and_then(|name| self.person(name)).unwrap_or_default();
        Played { by, stage, act: raw.act.unwrap_or_default(), props: raw.props.clone() }
    }

    fn topics_of(&mut self, tell: &[&str], assume: &[&str], exclude: &[&str]) -> Topics {
        Topics { tell: self.bits(tell), assume: self.bits(assume), exclude: self.bits(exclude) }
    }

    fn bits(&mut self, names: &[&str]) -> u64 {
        let mut bits = 0;
        for name in names {
            match self.topics.find(name) {
                // one too many is a problem that has been reported, and has no bit
                Some(ix) => bits |= 1_u64.checked_shl(u32::from(ix.0)).unwrap_or_default(),
                None => self.problems.unknown(name, unknown_name::topic, self.topics.iter(), unknown_name::topics()),
            }
        }
        bits
    }

    fn clock_time(&mut self, time: &str) -> Option<ClockTime> {
        let read = ClockTime::parse(time);
        if read.is_none() {
            self.problems.error(time, bad_date::clock(time), bad_date::form_of_clock());
        }
        read
    }

    /// When a time of the day is, in minutes since the beginning: the time itself, or one that has a name.
    fn after(&mut self, time: &str) -> Option<u32> {
        let named = self.times.iter().find(|(name, _)| **name == *time).map(|(_, at)| *at);
        let at = named.or_else(|| self.clock_time(time))?;
        let minutes = self.begins?.until(at);
        if minutes.is_none() {
            self.problems.error(time, bad_date::not_after_begins(at.to_string()), bad_date::later_that_day());
        }
        minutes
    }

    fn response(&mut self, node: NodeIx, id: &str, raw: &RawResponse<'_>) -> Option<Response> {
        let performs = self.activities(&raw.performs, Actor::Staff);
        // a compound response carries the data of what is picked
        let whole = [performs.clone(), self.picked_in(node, id)].concat();
        let with = self.amounts(&raw.with, &whole);
        let takes = self.minutes(raw.takes);
        Some(Response {
            id: id.into(),
            node,
            standing_act: None,
            kind: raw.kind,
            with,
            when: raw.when.as_ref().and_then(|when| self.condition(when)),
            takes,
            mood: self.step(id, raw.mood),
            moods: self.steps(id, &raw.moods),
            goto: self.goto(raw.goto)?,
            performs,
            done: 0,
            picked: 0,
            topics: self.topics_of(&raw.tell, &raw.assume, &raw.exclude),
        })
    }

    fn activities(&mut self, names: &[&str], actor: Actor) -> Vec<ActivityIx> {
        let mut found = Vec::new();
        for name in names {
            let Some(ix) = self.activity(name) else { continue };
            let allowed = self.book.activities.at(ix).actor.allows(actor);
            if !allowed {
                let sentence = match actor {
                    Actor::Customer => wrong_actor::of_staff(name),
                    Actor::Staff | Actor::Bank => wrong_actor::of_customers(name),
                };
                self.problems.error(name, sentence, None);
            }
            if found.contains(&ix) {
                self.problems.error(name, duplicate_id::named(name), None);
            } else {
                found.push(ix);
            }
        }
        found
    }

    fn activity(&mut self, name: &str) -> Option<ActivityIx> {
        let found = self.book.activity_names.find(name);
        if found.is_none() {
            let otherwise = unknown_name::activities_of(&self.book.id);
            self.problems.unknown(name, unknown_name::activity, self.book.activity_names.iter(), otherwise);
        }
        found
    }

    fn field_of(&mut self, name: &str, performs: &[ActivityIx]) -> Option<(FieldIx, FieldKind)> {
        let known: Vec<_> = performs.iter().flat_map(|ix| &self.book.activities.at(*ix).fields).copied().collect();
        let found = self.book.fields.find(name).and_then(|ix| known.iter().find(|(field, _)| *field == ix)).copied();
        if found.is_none() {
            let names = known.iter().map(|(field, _)| self.book.fields.name(*field));
            self.problems.unknown(name, unknown_name::field, names, unknown_name::no_field_here());
        }
        found
    }

    fn quantity(&mut self, raw: &RawQuantity<'_>) -> Option<Quantity> {
        let mut both = |left: &RawQuantity<'_>, right: &RawQuantity<'_>| {
            let (left, right) = (self.number(left), self.number(right));
            Some((Box::new(left?), Box::new(right?)))
        };
        match raw {
            RawQuantity::Int(number) => Some(Quantity::Value(Value::Int(*number))),
            RawQuantity::Text(text) => Some(Quantity::Value(Value::Text((*text).into()))),
            RawQuantity::Fact(name) => self.fact_called(name).map(Quantity::Fact),
            RawQuantity::Parameter(name) => self.parameter(name),
            RawQuantity::Min(left, right) => both(left, right).map(|(left, right)| Quantity::Min(left, right)),
            RawQuantity::Max(left, right) => both(left, right).map(|(left, right)| Quantity::Max(left, right)),
            RawQuantity::Plus(left, right) => both(left, right).map(|(left, right)| Quantity::Plus(left, right)),
            RawQuantity::Minus(left, right) => both(left, right).map(|(left, right)| Quantity::Minus(left, right)),
        }
    }

    /// An amount that is reckoned or compared with: a number, whatever is drawn.
    fn number(&mut self, raw: &RawQuantity<'_>) -> Option<Quantity> {
        let quantity = self.quantity(raw)?;
        match raw {
            RawQuantity::Text(at) | RawQuantity::Fact(at) | RawQuantity::Parameter(at) => {
                self.is_number(at, &quantity);
            }
            // what these are made of is looked at by itself
            RawQuantity::Int(_)
            | RawQuantity::Min(..)
            | RawQuantity::Max(..)
            | RawQuantity::Plus(..)
            | RawQuantity::Minus(..) => {}
        }
        Some(quantity)
    }

    /// Tells of what is reckoned with, and can be something else than a number.
    fn is_number(&mut self, at: &str, quantity: &Quantity) {
        let other = match quantity {
            Quantity::Value(value) => [value].into_iter().find(|value| value.int().is_none()),
            Quantity::Fact(fact) => {
                let name = self.facts.name(*fact);
                let drawn = self.drawn.iter().filter(|one| &*one.id == name && one.kind != FactKind::Words);
                drawn.flat_map(|one| &one.choices).find(|value| value.int().is_none())
            }
            Quantity::ByFact(_, values, otherwise) => {
                let figures = values.iter().map(|(_, figure)| figure).chain([otherwise]);
                figures.into_iter().find(|value| value.int().is_none())
            }
            Quantity::Min(..) | Quantity::Max(..) | Quantity::Plus(..) | Quantity::Minus(..) => None,
        };
        if let Some(other) = other {
            self.problems.error(at, rule_reads_words::reckons(other.to_string()), rule_reads_words::numbers());
        }
    }

    /// A parameter of the book: its figure, or what it is for each value of the fact that it depends on.
    fn parameter(&mut self, name: &str) -> Option<Quantity> {
        let Some(ix) = self.book.parameter_names.find(name) else {
            let otherwise = unknown_name::parameters_of(&self.book.id);
            self.problems.unknown(name, unknown_name::parameter, self.book.parameter_names.iter(), otherwise);
            return None;
        };
        Some(match self.book.parameters.at(ix) {
            Parameter::Fixed(value, _) => Quantity::Value(value.clone()),
            Parameter::ByFact { fact, values, otherwise, .. } => {
                match self.facts.find(self.book.facts.name(*fact)) {
                    Some(fact) => Quantity::ByFact(fact, values.clone(), otherwise.clone()),
                    // who lacks the fact gets what everybody else gets
                    None => Quantity::Value(otherwise.clone()),
                }
            }
        })
    }

    fn step(&mut self, owner: &str, raw: RawStep<'_>) -> MoodStep {
        let mut one = |axis: &str, figure: At<'_, AnyNumber>| {
            self.problems.in_range(figure, -3..=3_i8, |step| out_of_range::step(axis, owner, step))
        };
        MoodStep {
            anger: one("anger", raw.anger),
            anxiety: one("anxiety", raw.anxiety),
            trust: one("trust", raw.trust),
        }
    }

    fn goto(&mut self, name: &str) -> Option<Goto> {
        if let Some(node) = self.nodes.find(name) {
            return Some(Goto::Node(node));
        }
        if let Some(ending) = self.endings.find(name) {
            return Some(Goto::Ending(ending));
        }
        let known: Vec<&str> = self.nodes.iter().chain(self.endings.iter()).collect();
        self.problems.unknown(name, unknown_name::node_or_ending, known, unknown_name::nodes_or_endings());
        None
    }

    fn fact_called(&mut self, name: &str) -> Option<FactIx> {
        let Some(found) = self.facts.find(name) else {
            self.problems.unknown(name, unknown_name::fact, self.facts.iter(), unknown_name::facts());
            return None;
        };
        if self.drawn.iter().any(|one| &*one.id == name && one.kind == FactKind::Words) {
            self.problems.error(name, rule_reads_words::reads(name), rule_reads_words::one_of());
        }
        Some(found)
    }

    /// A fact, and what it is compared with.
    fn compared(&mut self, fact: &str, RawCompared(than): &RawCompared<'_>) -> (Option<FactIx>, Option<Quantity>) {
        let (found, than) = (self.fact_called(fact), self.number(than));
        if let Some(found) = found {
            self.is_number(fact, &Quantity::Fact(found));
        }
        (found, than)
    }

    fn condition(&mut self, raw: &RawCondition<'_>) -> Option<Condition> {
        let mut list = |inner: &[RawCondition<'_>]| inner.iter().filter_map(|one| self.condition(one)).collect();
        Some(match raw {
            RawCondition::All(inner) => Condition::All(list(inner)),
            RawCondition::Any(inner) => Condition::Any(list(inner)),
            RawCondition::Not(inner) => Condition::Not(Box::new(self.condition(inner)?)),
            RawCondition::AtLeast(axis, value) => Condition::AtLeast(self.whose, *axis, self.mood(*value)),
            RawCondition::AtMost(axis, value) => Condition::AtMost(self.whose, *axis, self.mood(*value)),
            RawCondition::Of(who, inner) => self.of(who, inner)?,
            RawCondition::Is(fact, value) => Condition::Is(self.fact_called(fact)?, value.value()),
            RawCondition::MoreThan(fact, than) => {
                let (fact, than) = self.compared(fact, than);
                Condition::MoreThan(fact?, than?)
            }
            RawCondition::LessThan(fact, than) => {
                let (fact, than) = self.compared(fact, than);
                Condition::LessThan(fact?, than?)
            }
            RawCondition::Done(activity) => {
                let activity = self.activity(activity)?;
                Condition::Done(self.asked(Asked::Activity(activity))?)
            }
            RawCondition::Picked(step, pick) => {
                let (ix, picks) = self.step_called(step)?;
                // who leaves the step picks nothing; a pick that is called so, beside what leaves it, is told already
                let leaves = **pick == *DONE && picks.iter().filter(|one| ***one == *DONE).count() == 1;
                if leaves || !picks.iter().any(|one| **one == **pick) {
                    let known = picks.iter().map(|one| &**one).filter(|one| **one != *DONE);
                    self.problems.unknown(pick, unknown_name::pick, known, unknown_name::picks_of(step));
                    return None;
                }
                Condition::Done(self.asked(Asked::Pick(ix, (*pick).into()))?)
            }
            RawCondition::Fewer(step, figure) => {
                let (ix, picks) = self.step_called(step)?;
                // who leaves the step picks nothing
                let all = picks.iter().filter(|pick| ***pick != *DONE).count();
                let all = u8::try_from(all).unwrap_or(u8::MAX);
                let than = self.problems.in_range(*figure, 0..=all, |figure| out_of_range::picks(step, figure));
                let mut bits = 0;
                for pick in picks.into_iter().filter(|pick| **pick != *DONE) {
                    bits |= 1 << self.asked(Asked::Pick(ix, pick))?.0;
                }
                Condition::Fewer(bits, than)
            }
            RawCondition::Visited(node) => match self.nodes.find(node) {
                Some(node) => Condition::Visited(node),
                None => {
                    let known: Vec<&str> = self.nodes.iter().collect();
                    self.problems.unknown(node, unknown_name::node, known, unknown_name::nodes());
                    return None;
                }
            },
            RawCondition::After(time) => Condition::After(self.after(time)?),
        })
    }

    /// The bit of what a condition asks about.
    fn asked(&mut self, what: Asked) -> Option<DoneBit> {
        let at = self.asked.iter().position(|known| *known == what).unwrap_or_else(|| {
            self.asked.push(what);
            self.asked.len() - 1
        });
        if at >= MOST_DONE {
            self.problems.error("", out_of_range::asked(MOST_DONE), None);
            return None;
        }
        u8::try_from(at).ok().map(DoneBit)
    }

    fn mood(&mut self, figure: At<'_, AnyNumber>) -> u8 {
        self.problems.in_range(figure, 0..=10, out_of_range::mood)
    }

    fn done_bits(&self, performs: &[ActivityIx]) -> u64 {
        // one too many is a problem that has been reported, and has no bit
        self.bits_of(|asked| matches!(asked, Asked::Activity(activity) if performs.contains(activity)))
    }

    fn bits_of(&self, is_done: impl Fn(&Asked) -> bool) -> u64 {
        let asked = self.asked.iter().take(MOST_DONE).enumerate().filter(|(_, asked)| is_done(asked));
        asked.fold(0, |bits, (at, _)| bits | 1 << at)
    }

    fn interrupt(&mut self, raw: &RawInterrupt<'_>) -> Option<Interrupt> {
        let (when, goto) = (self.condition(&raw.when), self.goto(raw.goto));
        Some(Interrupt { id: raw.id.into(), when: when?, goto: goto? })
    }

    fn earned(&mut self, raw: &RawEarned<'_>, scenario: &RawScenario<'_>) -> Option<Earned> {
        let applies = raw.applies.as_ref().and_then(|applies| self.fact_condition(applies, raw.clause));
        let Some(ix) = self.book.clause_names.find(raw.clause) else {
            let otherwise = unknown_name::clauses_of(&self.book.id);
            self.problems.unknown(raw.clause, unknown_name::clause, self.book.clause_names.iter(), otherwise);
            return None;
        };
        let clause = self.book.clauses.at(ix);
        if clause.constraint.scoring() == Scoring::Kept {
            let sentence = not_earnable::kept(raw.clause, clause.constraint.template.name());
            self.problems.error(raw.clause, sentence, not_earnable::counts_by_itself());
        } else if scenario.role.0.is_some_and(|role| !clause.actor.binds(role)) {
            self.problems.error(raw.clause, not_earnable::other_role(raw.clause), not_earnable::remove());
        }
        if let Some(blank) = raw.only_chance.filter(|reason| reason.trim().is_empty()) {
            let at = if blank.is_empty() { raw.clause } else { blank };
            self.problems.error(at, only_chance::no_reason(raw.clause), only_chance::say_why());
        }
        Some(Earned { clause: ix, applies, only_chance: raw.only_chance.is_some() })
    }

    fn goal(&mut self, raw: &RawGoal<'_>) -> Option<Goal> {
        let weight = self.problems.in_range(raw.weight, 1..=100_u16, out_of_range::goal_weight);
        let applies = raw.applies.as_ref().and_then(|applies| self.fact_condition(applies, raw.id));
        let competency = self.book.competencies.find(raw.competency);
        if competency.is_none() {
            let known = self.book.competencies.iter();
            let otherwise = unknown_name::competencies_of_book();
            self.problems.unknown(raw.competency, unknown_name::competency, known, otherwise);
        }
        Some(Goal { id: raw.id.into(), when: self.condition(&raw.when)?, applies, competency: competency?, weight })
    }

    fn claim(&mut self, raw: &RawClaim<'_>) -> Option<Claim> {
        let (id, mut said) = (raw.id, raw.said());
        let (Some((kind, when)), None) = (said.next(), said.next()) else {
            let words = quoted(ClaimKind::ALL.map(ClaimKind::word), Join::Comma);
            self.problems.error(id, claim::none_or_several(id), claim::give_one(words));
            return None;
        };
        Some(Claim { id: id.into(), kind, when: self.condition(when)? })
    }

    /// `applies` may ask about facts only: the path does not choose its own denominator.
    fn fact_condition(&mut self, raw: &RawCondition<'_>, at: &str) -> Option<Condition> {
        let condition = self.condition(raw)?;
        let mut of_path = false;
        condition.visit(&mut |one| {
            of_path |= matches!(
                one,
                Condition::AtLeast(..)
                    | Condition::AtMost(..)
                    | Condition::Done(_)
                    | Condition::Fewer(..)
                    | Condition::Visited(_)
                    | Condition::After(_)
            );
        });
        if of_path {
            self.problems.error(at, out_of_range::depends_on_path(at), out_of_range::facts_only());
        }
        Some(condition)
    }
}
