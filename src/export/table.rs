//! Records as a table: one row each, for the spreadsheets and HR systems that read CSV.

use super::cells::write_row;
use super::columns::{COLUMNS, OF_UNREADABLE, RecordRow};
use super::competency_columns::{PARTS, cells};
use super::facts::Origins;
use super::replayed::{Attendant, ExportError, Held, each_assessed};
use super::scenes::Scenes;
use crate::records::{Filter, Store, zone};
use std::borrow::Cow;
use std::io::Write;

/// Writes the records that `filter` asks for as CSV, oldest first: a header, then a row each, then columns for each competency
/// that any of them has; answers how many. What stands in each column is told in `docs/exports.md`. Of one that cannot be read there
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
        write_row(heads.chain(of_competencies.map(Cow::Owned)), &mut line);
        to.write_all(&line)?;
        let (mut written, zone, bound) = (0, zone(), store.roles_bind_since()?);
        let (mut scenes, mut origins) = (Scenes::default(), Origins::default());
        each_assessed(store, filter, attendant, |id, found| {
            line.clear();
            match found {
                Ok((record, assessment, held)) => {
                    let scene = scenes.of(store, record)?;
                    let origin = origins.of(store, record)?;
                    let (scene, origin, bound) = (&scene, &origin, bound.as_ref());
                    let filled = RecordRow { record, assessment, scene, origin, held, zone: &zone, bound };
                    let own = COLUMNS.iter().map(|column| (column.of)(filled));
                    write_row(own.chain(cells(&competencies, assessment)).map(|datum| datum.csv()), &mut line);
                }
                Err(_) => {
                    let [own_id, seal] = OF_UNREADABLE;
                    let own = COLUMNS.iter().map(|column| match column.name {
                        name if name == own_id => id,
                        name if name == seal => Held::UNREADABLE,
                        _ => "",
                    });
                    let none = std::iter::repeat_n("", competencies.len() * PARTS.len());
                    write_row(own.chain(none).map(Cow::Borrowed), &mut line);
                }
            }
            to.write_all(&line)?;
            written += 1;
            Ok(())
        })?;
        to.flush()?;
        Ok(written)
    })
}
