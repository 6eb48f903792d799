//! Records as a table: one row each, for the spreadsheets and HR systems that read CSV.

use super::cells::{seen, write_cell, write_row};
use super::columns::{COLUMNS, OF_UNREADABLE, RecordRow};
use super::competency_columns::{PARTS, cells};
use super::facts::Origins;
use super::provenance::Provenance;
use super::reliance::{CHAIN, chain_told};
use super::replayed::{Attendant, ExportError, FoundRecord, Held, each_made};
use super::scenes::Scenes;
use crate::records::{AssessmentDepth, Filter, Store};
use std::borrow::Cow;
use std::io::Write;

/// How long a row is, about, in bytes.
const LINE: usize = 1_536;

/// Writes the records that `filter` asks for as CSV, oldest first: a header, then a row each: the columns of a record, those of
/// the chain, and those of each competency that any of them has; answers how many. What stands in each column is told in `docs/exports.md`. Of one that cannot be read there
/// is its id alone; what is wrong with one is told. One record at a time is in memory.
///
/// # Errors
/// When the store cannot be read or the table not be written.
pub fn write_csv(
    store: &Store, filter: &Filter, mut to: impl Write, attendant: &mut impl Attendant,
) -> Result<usize, ExportError> {
    store.as_of_now(|| {
        let competencies = store.competencies()?;
        let mut line = Vec::new();
        let heads = COLUMNS.iter().map(|column| Cow::Borrowed(column.name));
        let of_competencies =
            competencies.iter().flat_map(|id| PARTS.iter().map(move |part| format!("competency_{id}{}", part.suffix)));
        let of_chain = CHAIN.into_iter().map(Cow::Borrowed);
        write_row(heads.chain(of_chain).chain(of_competencies.map(Cow::Owned)), &mut line);
        to.write_all(&line)?;
        let (mut written, provenance) = (0, Provenance::of(store, filter)?);
        let Provenance { zone, bound, vouched, .. } = &provenance;
        // the same in every row
        let mut chain = Vec::new();
        for (at, cell) in chain_told(vouched.as_ref()).iter().enumerate() {
            chain.extend((at > 0).then_some(b','));
            write_cell(&seen(Cow::Borrowed(cell)), &mut chain);
        }
        let maker = || {
            let (mut scenes, mut origins) = (Scenes::default(), Origins::default());
            let (competencies, chain, bound) = (&competencies, &chain, bound.as_ref());
            move |store: &Store, id: &str, found: FoundRecord<'_>| {
                let mut line = Vec::with_capacity(LINE);
                match found {
                    Ok((record, assessment, held)) => {
                        let (scene, origin) = (&scenes.of(store, record)?, &origins.of(store, record)?);
                        let filled = RecordRow { record, assessment, scene, origin, held, zone, bound };
                        for column in COLUMNS {
                            (column.of)(filled).write_csv(&mut line);
                            line.push(b',');
                        }
                        line.extend_from_slice(chain);
                        for cell in cells(competencies, assessment) {
                            line.push(b',');
                            cell.write_csv(&mut line);
                        }
                        line.push(b'\n');
                    }
                    Err(_) => {
                        let [own_id, seal] = OF_UNREADABLE;
                        let own = COLUMNS.iter().map(|column| match column.name {
                            name if name == own_id => id,
                            name if name == seal => Held::UNREADABLE,
                            _ => "",
                        });
                        for cell in own {
                            write_cell(&seen(Cow::Borrowed(cell)), &mut line);
                            line.push(b',');
                        }
                        line.extend_from_slice(chain);
                        line.extend(std::iter::repeat_n(b',', competencies.len() * PARTS.len()));
                        line.push(b'\n');
                    }
                }
                Ok(line)
            }
        };
        each_made(store, filter, AssessmentDepth::Verdicts, attendant, maker, |line: Vec<u8>| {
            written += 1;
            Ok(to.write_all(&line)?)
        })?;
        to.flush()?;
        Ok(written)
    })
}
