//! What the tests of the HR desk share: a station with records that somebody made.

use crate::attempt::{Attempt, Plan};
use crate::content::tests::shipped;
use crate::encounter::Command;
use crate::locale::Language;
use crate::records::{Mode, PlayedBy, Store};
use crate::terms::Millis;
use std::path::Path;

/// Two people, at two branches.
const ROSTER: &str = "number,name,branch,position\n000123,陈雨桐,城东支行,teller\nE2,林嘉怡,城西支行,lobby\n";

/// A station in a folder with so many records, of two people in turns; who answers takes what is offered first.
pub(crate) fn station(folder: &Path, records: u64) -> Store {
    let mut store = Store::open(&folder.join("station.sqlite")).expect("a store");
    store.plays(PlayedBy::Window);
    store.import_roster("staff.csv", ROSTER.as_bytes()).expect("imported");
    let pack = shipped().packs.first().expect("a scenario");
    let app = shipped().app_words(&Language::source());
    for seed in 0..records {
        let number = if seed % 2 == 0 { "000123" } else { "E2" };
        let subject = store.employee(number).expect("read").expect("there").subject;
        let (language, mode) = (Language::source(), Mode::Assessment);
        let plan = Plan { subject, mode, language, seed, time_factor_percent: 100 };
        let mut attempt = Attempt::start(&mut store, pack, app.clone(), plan).expect("begun");
        while !attempt.observation().over() {
            let command = attempt.offered().next().map_or(Command::Silence, Command::Respond);
            let entry = attempt.prepare(command, Millis(1_500)).expect("possible");
            store.append(&attempt.id, &entry).expect("on disk");
            attempt.confirm(&entry).expect("fits");
        }
        attempt.finish(&mut store).expect("finished");
    }
    store
}
