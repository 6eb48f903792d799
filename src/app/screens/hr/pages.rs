//! Rows that are read a page at a time, of which those near what is seen are kept: however many there are, a list grows with none of them.

use crate::app::desk::Gone;
use crate::app::reader::Errand;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

/// How many rows are read at once.
pub(crate) const PAGE: usize = 64;
/// How many pages are kept; whoever scrolls on has others read.
const KEPT: usize = 24;

/// The pages that are being read.
pub(super) struct Pages<T>(HashMap<usize, Errand<T>>);

impl<T> Default for Pages<T> {
    /// None is.
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T> Pages<T> {
    /// The pages that hold these rows, and that are neither known nor being read. Whoever has scrolled past others does not wait for them.
    pub(super) fn wanted<V>(&mut self, rows: &Range<usize>, known: &BTreeMap<usize, V>) -> Vec<usize> {
        let wanted = rows.start / PAGE..=rows.end.saturating_sub(1) / PAGE;
        self.0.retain(|page, _| wanted.contains(page));
        wanted.filter(|page| !known.contains_key(page) && !self.0.contains_key(page)).collect()
    }

    /// A page is being read.
    pub(super) fn read(&mut self, page: usize, errand: Errand<T>) {
        self.0.insert(page, errand);
    }

    /// Those that have been read by now.
    pub(super) fn done(&mut self) -> Vec<(usize, Result<T, Gone>)> {
        let done: Vec<_> = self.0.iter().filter_map(|(page, errand)| Some((*page, errand.poll()?))).collect();
        self.0.retain(|page, _| done.iter().all(|(one, _)| one != page));
        done
    }

    /// None of them is wanted any more.
    pub(super) fn forget(&mut self) {
        self.0.clear();
    }

    /// Whether none is being read.
    pub(super) fn is_idle(&self) -> bool {
        self.0.is_empty()
    }
}

/// Keeps a page beside those near it.
pub(super) fn keep<V>(pages: &mut BTreeMap<usize, V>, page: usize, rows: V) {
    pages.insert(page, rows);
    while pages.len() > KEPT {
        let far = pages.keys().copied().max_by_key(|one| one.abs_diff(page));
        let Some(far) = far else { return };
        pages.remove(&far);
    }
}

/// What stands in a row; none while it is read.
pub(crate) fn in_row<T>(pages: &BTreeMap<usize, Vec<T>>, row: usize) -> Option<&T> {
    pages.get(&(row / PAGE))?.get(row % PAGE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_far_from_what_is_seen_are_let_go() {
        let mut pages = BTreeMap::new();
        for page in (0..40).chain([100, 2]) {
            keep(&mut pages, page, vec![page]);
            assert_eq!(in_row(&pages, page * PAGE), Some(&page));
            assert!(pages.len() <= KEPT);
        }
        assert_eq!(in_row(&pages, 3 * PAGE), None);
        assert!(pages.contains_key(&2) && !pages.contains_key(&100));
    }

    #[test]
    fn what_is_known_is_not_read_again() {
        let mut pages: Pages<()> = Pages::default();
        let known: BTreeMap<usize, ()> = [(1, ())].into();
        assert_eq!(pages.wanted(&(0..3 * PAGE), &known), [0, 2]);
        assert_eq!(pages.wanted(&(PAGE..PAGE + 1), &known), Vec::<usize>::new());
        assert_eq!(pages.wanted(&(0..0), &BTreeMap::<usize, ()>::new()), [0]);
        assert!(pages.is_idle() && pages.done().is_empty());
    }
}
