//! One format after another, each into a file that was not there before.

use super::super::saving::free;
use super::super::why::WhyNot;
use super::view::{ExportOrder, ExportTold};
use crate::content::Library;
use crate::export::{Attendant, ExportChoice, Provenance, Readers, SheetChoice, Untold, write_records, write_whole};
use crate::locale::Language;
use crate::records::{Filter, Store};
use std::io;
use std::path::Path;

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
            Untold::Missing(count) => self.told.missing = usize::try_from(count).unwrap_or_default(),
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
    let choice = ExportChoice {
        library: Some(content),
        language,
        sheets: SheetChoice { competencies: true, findings: order.findings, cohort: true },
        home_page: ExportChoice::HOME_PAGE,
        names: false,
        mark: true,
    };
    let mut files = Vec::new();
    let written = write_records(store, filter, order.form, &choice, &mut waiting, |_, write| -> Result<(), WhyNot> {
        let path = free(folder, stem, ending);
        write_whole(&path, Readers::Owner, |to| write(to))?;
        noted(&path);
        files.push(path);
        Ok(())
    });
    if written.is_err() {
        // of several files the first ones are whole, and not all that was asked for
        for file in &files {
            let _ = std::fs::remove_file(file);
        }
    }
    Ok(ExportTold { written: written?, files, vouches: Some(vouches), ..waiting.told })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::screens::hr::tests::station;
    use crate::content::tests::shipped;
    use crate::export::ExportForm;

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
