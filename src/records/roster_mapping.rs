//! Which title means which column where a bank says so: given once, or kept among the station's settings.

use super::roster_column::{RosterColumn, same_title};
use super::wire::Worded as _;
use super::{Store, StoreError, clock};
use rusqlite::OptionalExtension as _;

/// Under which name the settings keep it.
const SETTING: &str = "roster-columns";

/// Which title means which column, before any name that a column has by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RosterMapping {
    titles: Vec<(RosterColumn, String)>,
    /// It is asked for, so that a title must be there; what was kept for other files need not fit this one.
    asked: bool,
}

impl RosterMapping {
    /// What `number=柜员号` and the like say; the part that says nothing where one does not.
    ///
    /// # Errors
    /// What cannot be understood.
    pub fn read<'a>(said: impl IntoIterator<Item = &'a str>) -> Result<Self, String> {
        let mut titles: Vec<(RosterColumn, String)> = Vec::new();
        for one in said {
            let parted = one.split_once('=').filter(|(_, title)| !title.trim().is_empty());
            let column = parted.and_then(|(name, title)| Some((RosterColumn::called(name)?, title.trim().to_owned())));
            let (column, title) = column.ok_or_else(|| one.to_owned())?;
            titles.retain(|(known, _)| *known != column);
            titles.push((column, title));
        }
        Ok(Self { titles, asked: true })
    }

    /// Whether it says nothing.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.titles.is_empty()
    }

    /// The same, and what another says of columns of which this one says nothing.
    #[must_use]
    pub fn over(mut self, kept: Self) -> Self {
        if self.titles.is_empty() {
            return kept;
        }
        let own: Vec<_> = self.titles.iter().map(|(column, _)| *column).collect();
        self.titles.extend(kept.titles.into_iter().filter(|(column, _)| !own.contains(column)));
        self
    }

    /// What a title means, and whether it is meant before any other.
    pub(super) fn column(&self, title: &str) -> Option<(RosterColumn, bool)> {
        if let Some((column, _)) = self.titles.iter().find(|(_, known)| same_title(known, title)) {
            return Some((*column, true));
        }
        // a column of which it was said elsewhere has its own names no more than as others
        RosterColumn::of(title)
            .map(|(column, own)| (column, own && !self.titles.iter().any(|(known, _)| *known == column)))
    }

    /// Titles that were asked for and are not among those of a file.
    pub(super) fn missing(&self, titles: &[impl AsRef<str>]) -> Vec<(RosterColumn, String)> {
        let is_there = |wanted: &str| titles.iter().any(|title| same_title(title.as_ref(), wanted));
        let missing = self.titles.iter().filter(|(_, wanted)| self.asked && !is_there(wanted));
        missing.cloned().collect()
    }

    fn text(&self) -> String {
        self.titles.iter().map(|(column, title)| format!("{}={title}", column.word())).collect::<Vec<_>>().join("\n")
    }
}

impl Store {
    /// What was kept; nothing where nothing was.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn roster_mapping(&self) -> Result<RosterMapping, StoreError> {
        let kept: Option<String> = self.read(|connection| {
            let sql = "SELECT value FROM settings WHERE name = ?1 ORDER BY id DESC LIMIT 1";
            Ok(connection.prepare_cached(sql)?.query_row([SETTING], |row| row.get(0)).optional()?)
        })?;
        let meaningless = |detail: String| StoreError::Meaningless { path: self.path().to_path_buf(), detail };
        let read = RosterMapping::read(kept.as_deref().unwrap_or_default().lines());
        let mapping = read.map_err(|one| meaningless(format!("setting `{SETTING}` is `{one}`")))?;
        Ok(RosterMapping { asked: false, ..mapping })
    }

    /// Keeps it for the rosters to come.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn keep_roster_mapping(&mut self, mapping: &RosterMapping) -> Result<(), StoreError> {
        self.write(|change| {
            let sql = "INSERT INTO settings (name, value, at) VALUES (?1, ?2, ?3)";
            change.execute(sql, (SETTING, mapping.text(), clock::now()))?;
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mapping_is_kept_and_the_one_that_is_asked_for_counts_before_it() {
        let mut store = Store::in_memory().expect("a store");
        assert!(store.roster_mapping().expect("read").is_empty());
        let asked = RosterMapping::read(["number=柜员号", "名字=Kürzel", "hired-on = 从业日"]);
        let asked = asked.expect("understood");
        store.keep_roster_mapping(&asked).expect("kept");
        let kept = store.roster_mapping().expect("read");
        assert_eq!(
            (kept.column("柜员号"), kept.column("工号")),
            (Some((RosterColumn::Number, true)), Some((RosterColumn::Number, false)))
        );
        assert_eq!(kept.column("从业日"), Some((RosterColumn::HiredOn, true)));
        assert_eq!((kept.missing(&["工号"]).len(), asked.missing(&["工号"]).len()), (0, 3));
        let over = RosterMapping::read(["number=代号"]).expect("understood").over(kept);
        assert_eq!(over.column("柜员号"), Some((RosterColumn::Number, false)));
        assert_eq!(
            (over.column("代号"), over.column("Kürzel")),
            (Some((RosterColumn::Number, true)), Some((RosterColumn::Name, true)))
        );
        for wrong in ["number", "number=", "salary=薪水", "=x"] {
            assert_eq!(RosterMapping::read([wrong]), Err(wrong.to_owned()));
        }
    }
}
