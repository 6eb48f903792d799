//! One format after another, each into a file that was not there before.

use super::super::saving::free;
use super::super::why::WhyNot;
use super::view::{ExportForm, ExportOrder, ExportTold};
use crate::content::Library;
use crate::export::{
    Attendant, ExportError, Lexicon, Provenance, Readers, SheetChoice, Untold, WorkbookEnd, WorkbookMark, XapiForm,
    write_csv, write_html, write_jsonl, write_whole, write_xapi, write_xes, write_xlsx,
};
use crate::locale::Language;
use crate::records::{Filter, Store};
use std::io;
use std::path::Path;

/// Under which address xAPI knows the bank where nobody named one; `.invalid` is nobody's.
const HOME_PAGE: &str = "https://composure.invalid/";

/// Who waits: hears how far it has come, says whether to go on, and keeps count of what was not as it should be.
struct ExportWatch<G> {
    told: ExportTold,
    go_on: G,
}

impl<G: FnMut(usize) -> bool> Attendant for ExportWatch<G> {
    fn untold(&mut self, _: &str, what: Untold<'_>) {
        match what {
            Untold::Unreadable(_) => self.told.unreadable += 1,
            Untold::Changed => self.told.changed += 1,
            Untold::Events(_) => self.told.wordless += 1,
            Untold::Unsigned => self.told.unsigned = true,
        }
    }

    fn passed(&mut self, records: usize) -> io::Result<()> {
        if (self.go_on)(records) { Ok(()) } else { Err(io::ErrorKind::Interrupted.into()) }
    }
}

/// Writes them; each file is `noted` as soon as it is there. What was begun and is stopped, or fails, leaves nothing.
pub(super) fn write(
    store: &Store, order: &ExportOrder, filter: &Filter, (content, language): (&Library, &Language),
    go_on: impl FnMut(usize) -> bool, noted: impl Fn(&Path),
) -> Result<ExportTold, WhyNot> {
    let vouches = Provenance::of(store, filter)?;
    let (folder, stem, ending) = (Path::new(order.folder.trim()), order.name.trim(), order.form.ending());
    let mut waiting = ExportWatch { told: ExportTold::default(), go_on };
    if order.form == ExportForm::Xlsx {
        let written = workbook(store, order, filter, &Lexicon::new(Some(content), language), &mut waiting, &noted);
        if written.is_err() {
            // of several files the first ones are whole, and not all that was asked for
            for file in &waiting.told.files {
                let _ = std::fs::remove_file(file);
            }
        }
        let written = written?;
        return Ok(ExportTold { written, vouches: Some(vouches), ..waiting.told });
    }
    let path = free(folder, stem, ending);
    let written = write_whole(&path, Readers::Owner, |mut to| match order.form {
        ExportForm::Csv | ExportForm::Xlsx => {
            // a byte order mark, for spreadsheets
            to.write_all(b"\xef\xbb\xbf")?;
            write_csv(store, filter, to, &mut waiting)
        }
        ExportForm::Html => write_html(store, filter, &Lexicon::new(Some(content), language), to, &mut waiting),
        ExportForm::Xapi => {
            let form = XapiForm { home_page: HOME_PAGE, names: false, library: Some(content) };
            write_xapi(store, filter, &form, to, &mut waiting)
        }
        ExportForm::Xes => write_xes(store, filter, to, &mut waiting),
        ExportForm::Jsonl => write_jsonl(store, filter, &mut to, &mut waiting),
    })?;
    noted(&path);
    waiting.told.files.push(path);
    Ok(ExportTold { written, vouches: Some(vouches), ..waiting.told })
}

/// One file after another, until all records stand in one.
fn workbook<G: FnMut(usize) -> bool>(
    store: &Store, order: &ExportOrder, filter: &Filter, lexicon: &Lexicon, waiting: &mut ExportWatch<G>,
    noted: &impl Fn(&Path),
) -> Result<usize, ExportError> {
    let folder = Path::new(order.folder.trim());
    let sheets = SheetChoice { competencies: true, findings: order.findings, cohort: true };
    let mut mark = WorkbookMark::default();
    loop {
        let path = free(folder, order.name.trim(), order.form.ending());
        let before = mark.clone();
        let end =
            write_whole(&path, Readers::Owner, |to| write_xlsx(store, filter, lexicon, sheets, before, to, waiting))?;
        noted(&path);
        waiting.told.files.push(path);
        mark = match end {
            WorkbookEnd::Done(mark) => return Ok(mark.written()),
            WorkbookEnd::Full(mark) => mark,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::screens::hr::tests::station;
    use crate::content::tests::shipped;

    #[test]
    fn every_format_is_written_whole_beside_what_was_there() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = station(folder.path(), 3);
        let language = "en-US".parse().expect("a language");
        for form in ExportForm::ALL {
            let order = ExportOrder {
                form,
                findings: true,
                folder: folder.path().display().to_string(),
                name: "records".into(),
            };
            let mut passed = 0;
            let noted = std::cell::RefCell::new(Vec::new());
            let mut write = |stops_at: usize| {
                let go_on = |records| {
                    passed = passed.max(records);
                    records < stops_at
                };
                let note = |file: &Path| noted.borrow_mut().push(file.to_owned());
                write(&store, &order, &Filter::default(), (shipped(), &language), go_on, note)
            };
            let told = write(usize::MAX).expect("written");
            assert_eq!(noted.take(), told.files, "{form:?}: each file is noted");
            assert!(told.vouches.is_some_and(|vouches| vouches.bound.is_none() && vouches.vouched.is_some()));
            assert_eq!((told.written, told.files.len(), told.changed, told.unreadable), (3, 1, 0, 0), "{form:?}");
            let first = std::fs::read(&told.files[0]).expect("there");
            let again = write(usize::MAX).expect("written");
            noted.take();
            assert_ne!(again.files, told.files, "{form:?}: the first one stays");
            assert!(std::fs::read(&told.files[0]).expect("there") == first, "{form:?}");
            let count = || std::fs::read_dir(folder.path()).expect("listed").count();
            let before = count();
            assert!(write(2).is_err(), "{form:?}: it was stopped");
            assert_eq!(count(), before, "{form:?}: nothing is left of it");
            assert!(noted.take().is_empty(), "{form:?}");
            assert_eq!(passed, 3, "{form:?}");
        }
    }
}
