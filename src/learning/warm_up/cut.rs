//! A turn cut out of an encounter: drawn from a seed, played by somebody sensible, stopped where the answer matters.

use super::{Price, WarmUpSource, stream};
use crate::assurance::{Explored, TurnLook};
use crate::attempt::{AttemptError, Excerpt};
use crate::content::{Library, Pack};
use crate::encounter::{Command, Premise, Where};
use crate::locale::Language;
use crate::records::{NewWarmUp, Store, SubjectId, WarmUpForm, WarmUpId};
use crate::terms::{BasisPoints, ResponseIx};
use rand::RngExt as _;
use rand_chacha::ChaCha8Rng;

/// From so many draws a turn is sought, and in each from so many plays, before it is given up.
const DRAWS: usize = 3;
const PLAYS: usize = 8;
/// So many commands a play has at most.
const LONGEST: usize = 200;
/// One in so many turns of a play is a slip that costs a little, so that moments come up as they do in life.
const SLIPS: u32 = 4;
/// What a slip costs at most.
const CHEAP: BasisPoints = BasisPoints(600);
/// A turn matters where something costs so much, or breaks what is critical.
const DEAR: BasisPoints = BasisPoints(500);
/// So many answers are on offer where a turn is asked.
const ANSWERS: std::ops::RangeInclusive<usize> = 3..=5;

/// A turn that can be asked.
#[derive(Clone, Debug)]
pub struct Card {
    /// Where it comes from, and why.
    pub source: WarmUpSource,
    /// How it is asked.
    pub form: WarmUpForm,
    excerpt: Excerpt,
    answers: Vec<ResponseIx>,
    /// What everything that can be done there would leave.
    look: TurnLook,
}

impl Card {
    /// One that the store has, made again, and the content as it was then. What it takes to explore it is up to a second or so.
    ///
    /// # Errors
    /// When the store, the content or what was done cannot be used.
    pub fn again(store: &Store, id: &WarmUpId, source: WarmUpSource) -> Result<Option<(Self, Pack)>, AttemptError> {
        let (excerpt, pack, row) = Excerpt::read(store, id)?;
        let Some(explored) = excerpt.to_explore().explore(|_| true)? else { return Ok(None) };
        let answers: Vec<_> = excerpt.answers().collect();
        let look = answers.first().map(|first| look(&explored, excerpt.commands(), Command::Respond(*first)));
        let Some(look) = look.transpose()?.flatten() else { return Ok(None) };
        Ok(Some((Self { source, form: row.form, excerpt, answers, look }, pack)))
    }

    /// The encounter as far as the turn.
    #[must_use]
    pub const fn excerpt(&self) -> &Excerpt {
        &self.excerpt
    }

    /// The answers on offer, in the order shown.
    #[must_use]
    pub fn answers(&self) -> &[ResponseIx] {
        &self.answers
    }

    /// What everything that can be done there would leave.
    #[must_use]
    pub const fn look(&self) -> &TurnLook {
        &self.look
    }

    /// What each answer costs, in the order shown.
    #[must_use]
    pub fn prices(&self) -> Vec<Price> {
        let premise = self.excerpt.observation().premise();
        self.answers.iter().filter_map(|ix| price(premise, &self.look, *ix)).collect()
    }

    /// What is written down of it before it is shown, in a language.
    ///
    /// # Errors
    /// When it cannot be told how it came about.
    pub fn to_show(&self, subject: SubjectId, pack: &Pack, language: &Language) -> Result<NewWarmUp, AttemptError> {
        let premise = self.excerpt.observation().premise();
        let id = |ix: &ResponseIx| premise.scenario.response(*ix).map(|one| one.id.to_string());
        Ok(NewWarmUp {
            subject,
            locale: language.to_string(),
            scenario: premise.scenario.id.to_string(),
            contents: Excerpt::contents(pack, language),
            begin: premise.begin.clone(),
            steps: self.excerpt.steps()?,
            form: self.form,
            offered: self.answers.iter().filter_map(id).collect(),
            exposes: self.source.exposes,
        })
    }
}

/// Makes up to `count` turns, one after the other, from sources taken in turns; each is handed out when it is there, and the form
/// alternates. `go_on` is asked again and again whether they are still wanted. Answers how many there were.
///
/// # Errors
/// When the prover meets what cannot be, or no encounter can begin.
pub fn deal(
    content: &Library, sources: &[WarmUpSource], seed: u64, count: usize, mut go_on: impl FnMut() -> bool,
    mut hand_out: impl FnMut(Card),
) -> Result<usize, AttemptError> {
    let mut dealt = 0;
    // what gives none the first time may with another draw
    let tries = sources.iter().cycle().take(sources.len().max(count) * 2);
    for (at, source) in tries.enumerate() {
        if dealt >= count || !go_on() {
            break;
        }
        let Some(pack) = content.pack(&source.scenario) else { continue };
        let form = if dealt.is_multiple_of(2) { WarmUpForm::Pick } else { WarmUpForm::RateAll };
        let mut dice = stream(seed, "turn", at);
        if let Some(card) = cut(pack, source, form, &mut dice, |_| go_on())? {
            hand_out(card);
            dealt += 1;
        }
    }
    Ok(dealt)
}

/// Cuts a turn out of an encounter; none where none was found, or it isn't wanted any more.
fn cut(
    pack: &Pack, source: &WarmUpSource, form: WarmUpForm, dice: &mut ChaCha8Rng, mut go_on: impl FnMut(usize) -> bool,
) -> Result<Option<Card>, AttemptError> {
    let mut spare = None;
    for _ in 0..DRAWS {
        let opening = Excerpt::draw(pack, dice.random())?;
        if !go_on(0) {
            return Ok(None);
        }
        let explored = match opening.to_explore().explore(&mut go_on) {
            Err(_) | Ok(None) if !go_on(0) => return Ok(None),
            explored => explored?,
        };
        let Some(explored) = explored else { continue };
        for _ in 0..PLAYS {
            let found = turns(&explored, &opening, dice)?;
            let card = |(excerpt, answers, look)| Card { source: source.clone(), form, excerpt, answers, look };
            let (wanted, other): (Vec<_>, Vec<_>) =
                found.into_iter().map(card).partition(|card| source.clause().is_none_or(|one| decides(card, one)));
            if !wanted.is_empty() {
                return Ok(one_of(wanted, dice));
            }
            spare = spare.or_else(|| one_of(other, dice));
        }
        if spare.is_some() {
            break;
        }
    }
    Ok(spare)
}

fn one_of<T>(of: Vec<T>, dice: &mut ChaCha8Rng) -> Option<T> {
    let at = (!of.is_empty()).then(|| dice.random_range(0..of.len()))?;
    of.into_iter().nth(at)
}

/// Whether one of the answers breaks a clause.
fn decides(card: &Card, clause: &str) -> bool {
    card.prices().iter().any(|price| price.breaks.iter().any(|one| **one == *clause))
}

/// A turn: the encounter as far as it, the answers on offer, what they leave.
type Cut = (Excerpt, Vec<ResponseIx>, TurnLook);

/// The turns of a play that matter.
fn turns(explored: &Explored, opening: &Excerpt, dice: &mut ChaCha8Rng) -> Result<Vec<Cut>, AttemptError> {
    let played = play(explored, opening.clone(), dice)?;
    let mut found = Vec::new();
    let mut here = opening.clone();
    for look in explored.foresight(played.commands())?.turns {
        let command = look.command;
        if let Some(answers) = asked(&here, &look) {
            found.push((here.clone(), answers, look));
        }
        here.advance(command)?;
    }
    Ok(found)
}

/// Plays to the end as somebody sensible does: mostly what costs nothing, now and then what costs a little, and never what breaks
/// something critical.
fn play(explored: &Explored, mut excerpt: Excerpt, dice: &mut ChaCha8Rng) -> Result<Excerpt, AttemptError> {
    while excerpt.commands().len() < LONGEST {
        let choices = explored.foresight(excerpt.commands())?.choices;
        let best = choices.iter().map(|one| one.after.best).max().unwrap_or(BasisPoints(0));
        let said: Vec<_> = excerpt.answers().map(Command::Respond).collect();
        let sensible = choices.iter().filter(|one| !one.critical && said.contains(&one.command));
        let (free, dearer): (Vec<_>, Vec<_>) =
            sensible.partition(|one| one.after.best == best && one.breaks.is_empty());
        let slip = dearer.into_iter().filter(|one| best.0.saturating_sub(one.after.best.0) <= CHEAP.0);
        let slip: Vec<_> = slip.collect();
        let slips = !slip.is_empty() && (free.is_empty() || dice.random_range(0..SLIPS) == 0);
        let Some(next) = one_of(if slips { slip } else { free }, dice) else { break };
        excerpt.advance(next.command)?;
    }
    Ok(excerpt)
}

/// The answers on offer, in the order shown, where the turn is one to be asked: plain answers all of them, silence none, one of
/// them free, and another dear.
fn asked(here: &Excerpt, look: &TurnLook) -> Option<Vec<ResponseIx>> {
    let (premise, state) = (here.observation().premise(), here.observation().state());
    let Where::At(node) = state.place else { return None };
    premise.scenario.node(node).filter(|node| node.step.is_none() && !node.waiting_fits())?;
    let answers: Vec<_> = here.answers().collect();
    let prices: Vec<_> = answers.iter().map_while(|ix| price(premise, look, *ix)).collect();
    let plain = !answers.iter().any(|ix| premise.is_part(*ix));
    let whole = ANSWERS.contains(&answers.len()) && prices.len() == answers.len();
    let matters = prices.iter().any(Price::is_free) && prices.iter().any(|one| one.critical || one.cost >= DEAR);
    (plain && whole && matters).then_some(answers)
}

/// What an answer costs; none where it isn't on offer.
fn price(premise: &Premise, look: &TurnLook, ix: ResponseIx) -> Option<Price> {
    let choice = look.choices.iter().find(|one| one.command == Command::Respond(ix))?;
    let book = premise.watch.book();
    let mut breaks: Vec<_> = choice.breaks.iter().map(|clause| book.clauses.at(*clause).id.clone()).collect();
    breaks.sort_unstable();
    breaks.dedup();
    Some(Price { cost: look.cost_of(choice.after), critical: choice.critical, breaks })
}

/// What everything would leave that can be done after `commands`; `next` is one of it.
fn look(explored: &Explored, commands: &[Command], next: Command) -> Result<Option<TurnLook>, AttemptError> {
    let commands: Vec<_> = commands.iter().copied().chain([next]).collect();
    Ok(explored.foresight(&commands)?.turns.pop())
}

#[cfg(test)]
mod tests {
    use super::super::{WarmUpReason, judge};
    use super::*;
    use crate::attempt::{Attempt, Plan};
    use crate::content::tests::shipped;
    use crate::records::{Estimate, Mode, WarmUpAnswer};
    use crate::terms::Millis;
    use std::cell::Cell;

    fn source(scenario: &str, reason: WarmUpReason) -> WarmUpSource {
        WarmUpSource { scenario: scenario.into(), reason, exposes: false }
    }

    fn dealt(sources: &[WarmUpSource], seed: u64, count: usize) -> Vec<Card> {
        let mut cards = Vec::new();
        let made = deal(shipped(), sources, seed, count, || true, |card| cards.push(card)).expect("proved");
        assert_eq!(made, cards.len());
        cards
    }

    fn store() -> (Store, SubjectId) {
        let mut store = Store::in_memory().expect("a store");
        store.import_roster("staff.csv", "number,name,branch\n1001,李晓燕,城东支行\n".as_bytes()).expect("imported");
        let subject = store.employee("1001").expect("read").expect("there").subject;
        (store, subject)
    }

    /// Somebody practises the encounter as far as the turn, and gives this answer.
    fn practised(card: &Card, answer: ResponseIx) -> Attempt {
        let (mut store, subject) = store();
        let begin = &card.excerpt().observation().premise().begin;
        let pack = shipped().pack(&begin.scenario).expect("it ships");
        let language = Language::source();
        let app = shipped().app_words(&language);
        let plan = Plan { subject, mode: Mode::Practice, language, seed: begin.seed, time_factor_percent: 100 };
        let mut attempt = Attempt::start(&mut store, pack, app, plan).expect("begun");
        for command in card.excerpt().commands().iter().copied().chain([Command::Respond(answer)]) {
            let entry = attempt.prepare(command, Millis(1)).expect("possible");
            store.append(&attempt.id, &entry).expect("written");
            attempt.confirm(&entry).expect("taken");
        }
        attempt
    }

    #[test]
    fn what_an_answer_costs_is_what_the_debrief_of_that_play_says() {
        let mut looked_at = 0;
        for pack in &shipped().packs {
            for card in dealt(&[source(&pack.scenario.id, WarmUpReason::Rest)], 11, 2) {
                let prices = card.prices();
                let given = card.answers()[looked_at % card.answers().len()];
                let debrief = practised(&card, given).chances(|_| true).expect("proved").expect("small enough");
                let turn = debrief.turns.last().expect("the turn");
                for (place, (ix, price)) in card.answers().iter().zip(&prices).enumerate() {
                    let said = turn.weighed(0, Command::Respond(*ix)).expect("it was on offer");
                    assert_eq!((price.cost, price.critical), (said.cost, said.critical), "{}", pack.scenario.id);
                    let mut broken: Vec<_> = said.breaks.iter().map(|one| one.clause.clone()).collect();
                    broken.sort();
                    assert_eq!(price.breaks, broken);
                    if *ix == given {
                        assert_eq!(price.cost, turn.cost);
                    }
                    let whole = judge(&prices, &WarmUpAnswer::Pick(place)).expect("judged").whole;
                    assert_eq!(whole == BasisPoints::FULL, price.cost.0 == 0 && !price.critical);
                    looked_at += 1;
                }
                let exact: Vec<Estimate> = prices.iter().map(Price::exact).collect();
                assert_eq!(judge(&prices, &WarmUpAnswer::RateAll(exact)).expect("judged").whole, BasisPoints::FULL);
            }
        }
        assert!(looked_at >= 6 * shipped().packs.len(), "{looked_at}");
    }

    #[test]
    fn a_turn_matters_and_nothing_critical_was_broken_before_it() {
        let sources: Vec<_> = shipped().packs.iter().map(|one| source(&one.scenario.id, WarmUpReason::Rest)).collect();
        let cards = dealt(&sources, 3, 2 * sources.len());
        assert_eq!(cards.len(), 2 * sources.len(), "every scenario has such turns");
        for (at, card) in cards.iter().enumerate() {
            let prices = card.prices();
            assert!(ANSWERS.contains(&prices.len()) && prices.len() == card.answers().len());
            assert!(prices.iter().any(Price::is_free), "{prices:?}");
            assert!(prices.iter().any(|one| one.critical || one.cost >= DEAR), "{prices:?}");
            let forms = [WarmUpForm::Pick, WarmUpForm::RateAll];
            assert_eq!(card.form, forms[at % 2]);
            let recorder = card.excerpt().observation().clone().conclude();
            let book = card.excerpt().observation().premise().watch.book();
            let critical =
                book.clauses.iter().filter(|(_, clause)| clause.severity == crate::policy::Severity::Critical);
            for (ix, clause) in critical {
                let broken = &recorder.finding(ix).violations;
                assert!(broken.iter().all(|one| one.at.is_none()), "{}: {}", card.source.scenario, clause.id);
            }
        }
        let turns: std::collections::BTreeSet<_> = cards.iter().map(|one| one.excerpt().commands().len()).collect();
        assert!(turns.len() > 2, "at several moments: {turns:?}");
    }

    #[test]
    fn the_clause_that_is_wanted_is_decided_where_a_turn_decides_it() {
        let pack = &shipped().packs[0];
        let anyhow = dealt(&[source(&pack.scenario.id, WarmUpReason::Rest)], 5, 4);
        let clauses: std::collections::BTreeSet<_> =
            anyhow.iter().flat_map(Card::prices).flat_map(|price| price.breaks).collect();
        assert!(clauses.len() > 1, "{clauses:?}");
        for clause in clauses {
            let wanted = source(&pack.scenario.id, WarmUpReason::Broken { clause: clause.clone() });
            let cards = dealt(&[wanted], 6, 2);
            assert!(cards.iter().all(|card| decides(card, &clause)), "{clause}");
        }
        let unknown = source(&pack.scenario.id, WarmUpReason::Due { clause: "no-such".into(), overdue: 1 });
        assert_eq!(dealt(&[unknown], 6, 1).len(), 1, "one is asked all the same");
    }

    #[test]
    fn the_same_seed_makes_the_same_turns_and_they_are_made_again_from_the_store() {
        let sources: Vec<_> = shipped().packs.iter().map(|one| source(&one.scenario.id, WarmUpReason::Rest)).collect();
        let (first, second) = (dealt(&sources, 9, 3), dealt(&sources, 9, 3));
        let (mut store, subject) = store();
        for (one, other) in first.iter().zip(&second) {
            let premise = one.excerpt().observation().premise();
            assert_eq!(premise.begin, other.excerpt().observation().premise().begin);
            assert_eq!((one.excerpt().commands(), &one.look), (other.excerpt().commands(), &other.look));
            let pack = shipped().pack(&one.source.scenario).expect("it ships");
            let new = one.to_show(subject.clone(), pack, &Language::source()).expect("told");
            let id = store.show_warm_up(&new).expect("written");
            let (again, stored) = Card::again(&store, &id, one.source.clone()).expect("read").expect("small enough");
            assert_eq!(stored.scenario, pack.scenario);
            assert_eq!((again.form, again.answers(), again.prices()), (one.form, one.answers(), one.prices()));
            let words = |card: &Card, pack: &Pack| {
                let script = card.excerpt().script(pack, &Language::source(), shipped().app_words(&Language::source()));
                card.excerpt().open_turn(&script)
            };
            let told = words(one, pack);
            assert_eq!(words(&again, &stored), told);
            assert!(!told.said.is_empty() && told.offered.len() >= one.answers().len(), "{told:?}");
            assert!(told.offered.iter().all(|one| !one.taken));
            assert_eq!(told.before.is_none(), one.excerpt().commands().is_empty());
        }
    }

    #[test]
    fn who_leaves_waits_for_nothing() {
        let rest = [source(&shipped().packs[0].scenario.id, WarmUpReason::Rest)];
        let asked = Cell::new(0);
        let made = deal(
            shipped(),
            &rest,
            1,
            5,
            || {
                asked.set(asked.get() + 1);
                asked.get() < 4
            },
            |_| {},
        )
        .expect("stopped");
        assert_eq!(made, 0);
        assert_eq!(deal(shipped(), &[], 1, 5, || true, |_| {}).expect("nothing"), 0);
    }
}
