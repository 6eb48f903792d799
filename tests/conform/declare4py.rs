//! A recorded log, its model, and what Declare4Py 2.2 says of them: the engine says the same. See
//! tests/declare4py/agree.py, which recorded it and compares live.

use super::conform;
use crate::support::{Station, root};
use flate2::read::GzDecoder;
use std::fs::File;

#[test]
fn the_engine_and_declare4py_agree_trace_by_trace() {
    let folder = root().join("tests/declare4py");
    let said = conform(&Station::quick(), &folder.join("log.xes.gz"), &folder.join("model.decl"), &[], 1);
    let verdicts = GzDecoder::new(File::open(folder.join("verdicts.csv.gz")).unwrap());
    let mut expected = csv::Reader::from_reader(verdicts).into_records().map(Result::unwrap);
    let mut compared = 0;
    for row in csv::Reader::from_reader(said.out.as_bytes()).records().map(Result::unwrap) {
        let expected = expected.next().expect("a verdict");
        assert_eq!((&row[0], &row[1]), (&expected[0], &expected[1]));
        // Declare4Py counts nothing for the templates of one activity and for choices
        for (count, recorded) in [(&row[3], &expected[2]), (&row[4], &expected[3])] {
            assert!(recorded.is_empty() || count == recorded, "{expected:?} against {row:?}");
        }
        assert_eq!(&row[4] == "0", &expected[4] == "1", "{expected:?} against {row:?}");
        compared += 1;
    }
    assert!(expected.next().is_none() && compared > 10_000);
}
