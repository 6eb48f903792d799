//! A store with an attempt of every kind: all scenarios and languages, passed, failed, given up, interrupted, left, practised.

use crate::support::{LOCALES, SCENARIOS, moves, root};
use composure::attempt::{Attempt, Move, Plan};
use composure::content::Library;
use composure::encounter::{Command, Where};
use composure::learning::warm_up::{WarmUpReason, WarmUpSource, deal, judge, reviews};
use composure::records::{Aid, Help, Look, Mode, Pace, Preferences, Store, TextSize, WarmUpAnswer};
use composure::terms::Millis;

struct Maker<'m> {
    store: &'m mut Store,
    library: Library,
}

/// Fills a store.
pub(super) fn make(store: &mut Store) {
    let roster = "number,name,branch\n000123,李晓燕,城东支行\nZ-9,陳思敏,中環分行\n";
    store.import_roster("staff.csv", roster.as_bytes()).unwrap();
    let mut maker = Maker { store, library: Library::load(root(), &[]) };
    for (at, scenario) in SCENARIOS.into_iter().enumerate() {
        for locale in LOCALES {
            for kind in ["model", "careless"] {
                let mut attempt = maker.start("000123", scenario, locale, Mode::Assessment, 100);
                maker.take(&mut attempt, &moves(scenario, kind));
                attempt.finish(maker.store).unwrap();
            }
        }
        let locale = LOCALES[at % LOCALES.len()];
        let careless = moves(scenario, "careless");
        // left on the way: in practice, and interrupted once
        for mode in [Mode::Practice, Mode::Assessment] {
            let mut attempt = maker.start("Z-9", scenario, locale, mode, 100);
            maker.take(&mut attempt, &careless[..1]);
            Attempt::resume(maker.store, &attempt.id, maker.library.app_words(&attempt.language)).unwrap();
        }
        // practised to its end
        let mut attempt = maker.start("Z-9", scenario, locale, Mode::Practice, 150);
        maker.take(&mut attempt, &careless);
        attempt.finish(maker.store).unwrap();
    }
    coached(&mut maker);
    // given up: closed, and not closed
    for close in [true, false] {
        let mut attempt = maker.start("Z-9", "media-threat", "zh-CN", Mode::Assessment, 300);
        maker.take(&mut attempt, &moves("media-threat", "careless")[..1]);
        let entry = attempt.prepare_abandon();
        maker.store.append(&attempt.id, &entry).unwrap();
        attempt.confirm(&entry).unwrap();
        if close {
            attempt.finish(maker.store).unwrap();
        }
    }
    // all said, not closed
    let mut attempt = maker.start("Z-9", "rude-customer", "en-US", Mode::Assessment, 100);
    maker.take(&mut attempt, &moves("rude-customer", "model"));
    // interrupted in one turn until it counted as silence, then gone on with as far as the transcript leads
    let attempt = maker.start("Z-9", "rude-customer", "zh-TW", Mode::Assessment, 100);
    let words = maker.library.app_words(&attempt.language);
    Attempt::resume(maker.store, &attempt.id, words.clone()).unwrap();
    let (mut attempt, _) = Attempt::resume(maker.store, &attempt.id, words).unwrap();
    while !attempt.observation().over() {
        let first = attempt.offered().next().unwrap();
        let entry = attempt.prepare(Command::Respond(first), Millis(900)).unwrap();
        maker.store.append(&attempt.id, &entry).unwrap();
        attempt.confirm(&entry).unwrap();
    }
    attempt.finish(maker.store).unwrap();
    maker.warm_up("000123", "media-threat");
}

/// Practised with help of every kind, a turn taken back and played to its end; and what the two of them prefer.
fn coached(maker: &mut Maker<'_>) {
    let careless = moves("media-threat", "careless");
    let mut earlier = maker.start("Z-9", "media-threat", "zh-TW", Mode::Practice, 200);
    let first = earlier.response_id(earlier.offered().next().unwrap());
    let aids = [Aid::Hint, Aid::Clauses, Aid::Struck { response: first }];
    let helps: Vec<_> = aids.into_iter().map(|aid| Help { entry: 0, aid }).collect();
    maker.store.helped(&earlier.id, &helps).unwrap();
    maker.take(&mut earlier, &careless[..2]);
    let words = maker.library.app_words(&earlier.language);
    let mut again = Attempt::take_back(maker.store, &earlier.id, 2, words).unwrap();
    maker.take(&mut again, &careless[1..]);
    again.finish(maker.store).unwrap();
    let prefers = |number: &str, wanted: Preferences, store: &mut Store| {
        let subject = store.employee(number).unwrap().unwrap().subject;
        store.prefer(&subject, &wanted).unwrap();
    };
    let large = Preferences { pace: Pace::Double, text: TextSize::Large, ..Preferences::default() };
    let dark = Preferences { guess_first: true, look: Look::Dark, still: true, ..Preferences::default() };
    prefers("Z-9", large, maker.store);
    prefers("Z-9", dark, maker.store);
    prefers("000123", large, maker.store);
}

impl Maker<'_> {
    /// Warms somebody up: one turn is answered, and one is left.
    fn warm_up(&mut self, number: &str, scenario: &str) {
        let subject = self.store.employee(number).unwrap().unwrap().subject;
        let source = WarmUpSource { scenario: scenario.into(), reason: WarmUpReason::Rest, exposes: true };
        let mut cards = Vec::new();
        deal(&self.library, &[source], 7, 2, || true, |card| cards.push(card)).unwrap();
        let pack = self.library.pack(scenario).unwrap();
        for (at, card) in cards.iter().enumerate() {
            let new = card.to_show(subject.clone(), pack, &"zh-CN".parse().unwrap()).unwrap();
            let id = self.store.show_warm_up(&new).unwrap();
            let (prices, answer) = (card.prices(), WarmUpAnswer::Pick(0));
            if at == 0 {
                let score = judge(&prices, &answer).unwrap().whole;
                self.store.answer_warm_up(&id, &answer, score, &reviews(&prices, &answer)).unwrap();
            }
        }
    }

    fn start(&mut self, number: &str, scenario: &str, locale: &str, mode: Mode, time_factor_percent: u16) -> Attempt {
        let subject = self.store.employee(number).unwrap().unwrap().subject;
        let language: composure::locale::Language = locale.parse().unwrap();
        let app = self.library.app_words(&language);
        let plan = Plan { subject, mode, language, seed: 7, time_factor_percent };
        Attempt::start(self.store, self.library.pack(scenario).unwrap(), app, plan).unwrap()
    }

    fn take(&mut self, attempt: &mut Attempt, moves: &[Move]) {
        for one in moves {
            let scenario = attempt.observation().premise().scenario.clone();
            let Where::At(node) = attempt.observation().state().place else { panic!("over") };
            let command = one
                .response
                .as_ref()
                .map_or(Command::Silence, |id| Command::Respond(scenario.response_called(node, id).unwrap()));
            let entry = attempt.prepare(command, one.elapsed.unwrap_or(Millis(2_500))).unwrap();
            self.store.append(&attempt.id, &entry).unwrap();
            attempt.confirm(&entry).unwrap();
        }
    }
}
