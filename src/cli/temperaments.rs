//! `composure content temperaments`: how each temperament takes the steps that a scenario writes.

use super::language::words;
use super::{out, table};
use anyhow::Result;
use composure::attempt::Named as _;
use composure::export::wire::TemperamentsDoc;
use composure::scenario::{Axis, Temperament};
use std::io::Write as _;

/// The steps that a scenario can write, but for none.
const STEPS: [i8; 6] = [-3, -2, -1, 1, 2, 3];

pub(super) fn tell(json: bool) -> Result<()> {
    if json {
        return out::json(&TemperamentsDoc::all());
    }
    let app = words();
    let heads = ["policy-id", "temperament", "temperament-mood"].map(|head| app.plain(head));
    let mut told = table::under(heads.into_iter().chain(STEPS.map(signed)));
    for (name, temperament) in Temperament::NAMES {
        let label = app.plain(temperament.message());
        let bent =
            Axis::ALL.into_iter().filter(|axis| STEPS.iter().any(|step| temperament.bend(*axis, *step) != *step));
        let mut rows: Vec<_> = bent
            .map(|axis| {
                let taken = STEPS.map(|step| signed(temperament.bend(axis, step)));
                [app.plain(axis.message())].into_iter().chain(taken).collect::<Vec<_>>()
            })
            .collect();
        if rows.is_empty() {
            rows.push(vec![app.plain("temperament-as-written")]);
        }
        for (at, row) in rows.into_iter().enumerate() {
            let first = [name.to_owned(), label.clone()].map(|text| if at == 0 { text } else { String::new() });
            told.add_row(first.into_iter().chain(row));
        }
    }
    table::figures(&mut told, |column| column > 2);
    let mut to = out::prose();
    table::write(&told, &mut to)?;
    writeln!(to, "\n{}", app.plain("temperament-note"))?;
    Ok(())
}

fn signed(step: i8) -> String {
    format!("{step:+}").replace('-', "−")
}
