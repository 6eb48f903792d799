//! Whoever only reads makes no store and alters none, and reads also where nothing may be written.

use crate::support::{OPEN_STATION, Station, shell, skipped, transcript, without_open_station};
use std::fs;

const READERS: [&[&str]; 4] = [
    &["records", "list"],
    &["records", "show", "abcd"],
    &["records", "export"],
    &["rescore", "--policies", "assets/policies/bank-complaints.ron"],
];

#[test]
fn a_reader_is_told_of_reading() {
    let error = |error: composure::records::StoreError| error.to_string();
    let folder = tempfile::tempdir().unwrap();
    // a link to itself can be opened by nobody
    let path = folder.path().join("station.sqlite");
    std::os::unix::fs::symlink(&path, &path).unwrap();
    let read = error(composure::records::Store::open_to_read(&path).unwrap_err());
    assert!(read.starts_with("cannot read `") && read.contains("expected a file that you may read ("), "{read}");
    let write = error(composure::records::Store::open(&path).unwrap_err());
    assert!(write.contains("expected a file that may be read and written ("), "{write}");
}

#[test]
fn where_there_is_no_store_readers_say_so_and_make_none() {
    let station = Station::quick();
    for args in READERS {
        assert_eq!(
            station.refused(args),
            "composure: there is no store at `DATA/station.sqlite`: `composure roster import FILE.csv` or the first `composure play` makes one; if it lies elsewhere, name its folder with `--data DIR`\n"
        );
    }
    station.file("station.sqlite", "");
    for args in READERS {
        assert!(station.refused(args).contains("there is no store"));
    }
    assert_eq!(station.names(), ["station.sqlite"]);
    assert_eq!(fs::read(station.path().join("station.sqlite")).unwrap(), b"");
}

#[test]
fn reading_leaves_nothing_beside_the_store_and_alters_nothing_of_it() {
    let station = Station::quick();
    station.play("media-threat", &transcript("media-threat", "model"), &[], 0);
    let contents = || station.names().into_iter().map(|name| (fs::read(station.path().join(&name)).unwrap(), name));
    let before: Vec<_> = contents().collect();
    assert_eq!(station.names(), ["station.key", "station.sqlite"]);
    let list = station.run(["records", "list"], 0).out;
    station.run(["records", "export"], 0);
    assert!(contents().eq(before.iter().cloned()), "{:?}", station.names());
    // a log that a killed program left is read, and stays
    let left = killed_after_a_second_record(&station);
    let log = || ["station.sqlite", "station.sqlite-wal"].map(|name| fs::read(left.path().join(name)).unwrap());
    let before = log();
    assert_eq!(left.run(["records", "list"], 0).out.lines().count(), list.lines().count() + 1);
    assert!(log() == before);
}

/// A station as a program that was killed leaves it: the second record stands in the log alone.
fn killed_after_a_second_record(station: &Station) -> Station {
    let held = station.store();
    station.play("media-threat", &transcript("media-threat", "careless"), &[], 0);
    let left = Station::quick();
    for name in ["station.sqlite", "station.sqlite-wal"] {
        fs::copy(station.path().join(name), left.path().join(name)).unwrap();
    }
    drop(held);
    left
}

/// Runs a script with the station's folder mounted read-only, if this system lets us.
fn on_read_only_media(station: &Station, script: &str) -> Option<String> {
    let mounted = format!(
        "unshare -rm sh -c 'mount --bind \"$data\" \"$data\" && mount -o remount,bind,ro \"$data\" && ! touch \"$data/x\"' 2>/dev/null || exit 77
         unshare -rm sh -c 'mount --bind \"$data\" \"$data\" && mount -o remount,bind,ro \"$data\" && {script}'"
    );
    let output = shell(station, &mounted);
    if output.status.code() == Some(77) {
        skipped("nothing can be mounted here");
        return None;
    }
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert_eq!((output.status.code(), &*without_open_station(&err)), (Some(0), ""), "{out}");
    Some(out)
}

#[test]
fn a_store_on_read_only_media_is_read_its_log_included() {
    let station = Station::quick();
    station.play("media-threat", &transcript("media-threat", "model"), &[], 0);
    let left = killed_after_a_second_record(&station);
    assert!(fs::metadata(left.path().join("station.sqlite-wal")).unwrap().len() > 0);
    for (of, records) in [(&left, 2), (&station, 2)] {
        let Some(list) = on_read_only_media(of, "\"$composure\" records list --data \"$data\"") else { return };
        let said = |text: &str| text.lines().filter(|line| !OPEN_STATION.contains(line)).count();
        assert_eq!(said(&list), 1 + records, "{list}");
        let csv = on_read_only_media(of, "\"$composure\" records export --data \"$data\"").unwrap();
        assert_eq!(said(&csv), 1 + records, "{csv}");
    }
    assert_eq!(left.names(), ["station.sqlite", "station.sqlite-wal"]);
}
