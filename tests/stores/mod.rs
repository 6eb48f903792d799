//! Golden stores: one of each layout this program ever wrote, which must be read, replayed and vouched for as on its day.

mod make;
mod said;

use crate::support::{Station, root};
use composure::records::FILE;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use said::{Said, said};
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::PathBuf;

/// The layouts of which there is a golden store.
const LAYOUTS: [u32; 1] = [1];
/// The store of a layout, and what it must say for ever, beside each other.
const STORE: &str = "station.sqlite.gz";
const MUST: &str = "must.json.gz";

fn fixture(layout: u32) -> PathBuf {
    root().join("tests/fixtures/stores").join(layout.to_string())
}

/// A station that holds a copy of a golden store, and what it must say.
fn golden(layout: u32) -> (Station, Said) {
    let unpacked = |name: &str| {
        let mut bytes = Vec::new();
        GzDecoder::new(fs::File::open(fixture(layout).join(name)).unwrap()).read_to_end(&mut bytes).unwrap();
        bytes
    };
    let station = Station::quick();
    station.file(FILE, unpacked(STORE));
    (station, serde_json::from_slice(&unpacked(MUST)).unwrap())
}

#[test]
fn every_golden_store_says_what_it_said_on_its_day() {
    for layout in LAYOUTS {
        let (station, must) = golden(layout);
        let found = said(&station.store());
        for (found, must) in found.attempts.iter().zip(&must.attempts) {
            assert_eq!(found, must, "layout {layout}");
        }
        assert!(found == must, "layout {layout}: as many attempts, the same people");
    }
}

/// A store of today's layout, made by the same hand. With `COMPOSURE_GOLDEN` it is kept there as a new golden store: once a
/// layout is published, its store is made once and never again.
#[test]
fn a_store_made_today_says_the_same_when_it_is_opened_again() {
    let station = Station::quick();
    make::make(&mut station.store());
    let found = said(&station.store());
    let mut shown = found.clone();
    shown.attempts.retain(|one| one.result.is_some());
    assert!(shown.attempts.iter().all(|one| one.replays && one.intact != Some(false)), "{shown:#?}");
    assert_eq!(said(&station.store()), found);
    let Some(folder) = std::env::var_os("COMPOSURE_GOLDEN").map(PathBuf::from) else { return };
    fs::create_dir_all(&folder).unwrap();
    let path = station.path().join(FILE);
    // one file, without a log beside it
    let one = rusqlite::Connection::open(&path).unwrap();
    one.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
    drop(one);
    let must = serde_json::to_string_pretty(&found).unwrap() + "\n";
    for (name, bytes) in [(STORE, fs::read(&path).unwrap()), (MUST, must.into_bytes())] {
        let mut packed = GzEncoder::new(Vec::new(), Compression::best());
        packed.write_all(&bytes).unwrap();
        fs::write(folder.join(name), packed.finish().unwrap()).unwrap();
    }
}
