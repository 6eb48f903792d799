//! The competencies and the parameters of a book as people read them, each with the clauses behind it.

use super::page::{CompetencyPage, ParameterPage};
use super::plain::{Plain, is_earnable};
use crate::policy::{Clause, Parameter};
use crate::terms::{ParameterIx, Role};

impl Plain<'_> {
    pub(super) fn competencies(&self, role: Option<Role>) -> Vec<CompetencyPage> {
        let binds = |clause: &&Clause| role.is_none_or(|role| clause.actor.binds(role));
        let clauses = || self.book.clauses.as_slice().iter().filter(binds);
        let page = |id: &str| {
            let own = || clauses().filter(|clause| self.book.competencies.name(clause.competency) == id);
            CompetencyPage {
                book: self.book.id.clone(),
                id: id.into(),
                label: self.word("competency", id),
                clauses: own().map(|clause| clause.id.clone()).collect(),
                earnable: own()
                    .filter(|clause| is_earnable(self.book, clause))
                    .map(|clause| clause.id.clone())
                    .collect(),
            }
        };
        self.book.competencies.iter().map(page).collect()
    }

    pub(super) fn parameter_pages(&self) -> Vec<ParameterPage> {
        let clauses = self.book.clauses.as_slice();
        let page = |(ix, _): (ParameterIx, &Parameter)| ParameterPage {
            book: self.book.id.clone(),
            figure: self.figure(ix),
            clauses: clauses
                .iter()
                .filter(|one| self.read(&one.constraint).contains(&ix))
                .map(|one| one.id.clone())
                .collect(),
        };
        self.book.parameters.iter().map(page).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::Folder;
    use crate::handbook::{ClauseDeed, Handbook, Page};
    use crate::locale::Language;

    const BOOK: &str = "assets/policies/house.ron";

    fn read<T>(folder: &Folder, of: impl Fn(&Handbook<'_>, &Language, &crate::locale::Words) -> T) -> T {
        let (library, language) = (folder.load(), Language::source());
        let handbook = Handbook::of(library.books.first().expect("the book is sound"));
        of(&handbook, &language, &library.app_words(&language))
    }

    fn ids(parts: &[ClauseDeed]) -> Vec<&str> {
        parts.iter().map(|part| &*part.id).collect()
    }

    #[test]
    fn a_clause_that_only_a_customer_could_satisfy_is_earned_by_nobody() {
        let greet = "severity: Minor, constraint: Existence(of: \"greet\"),\n        ),\n        \"no-insult\"";
        let of = |constraint: &str| {
            let constraint = greet.replace("Existence(of: \"greet\")", constraint);
            let pages =
                read(&Folder::sound().edit(BOOK, greet, &constraint), |book, language, app| book.pages(language, app));
            pages.into_iter().find(|page| &*page.id == "greeting").expect("there").is_earnable
        };
        assert!(of("Existence(of: \"greet\")") && of("Choice(of: \"vent\", or: \"soothe\")"));
        assert!(!of("Existence(of: \"vent\")") && !of("Absence(of: \"greet\")"));
    }

    #[test]
    fn a_clause_tells_what_brings_it_up_and_what_it_is_about() {
        let pages = read(&Folder::sound(), |book, language, app| book.pages(language, app));
        let page = |id: &str| pages.iter().find(|page: &&Page| &*page.id == id).expect("there");
        let soothe = page("soothe-the-angry");
        assert_eq!((ids(&soothe.triggers), ids(&soothe.deeds)), (vec!["vent"], vec!["soothe"]));
        let greeting = page("greeting");
        assert_eq!((ids(&greeting.triggers), ids(&greeting.deeds)), (vec![], vec!["greet"]));
    }

    #[test]
    fn competencies_and_parameters_come_with_their_clauses() {
        let all = read(&Folder::sound(), |book, language, app| book.competencies(None, language, app));
        let pages = read(&Folder::sound(), |book, language, app| book.pages(language, app));
        let told: usize = all.iter().map(|one| one.clauses.len()).sum();
        assert_eq!(told, pages.len());
        for one in &all {
            assert!(!one.label.is_empty() && one.earnable.iter().all(|id| one.clauses.contains(id)), "{one:?}");
            for id in &one.clauses {
                let page = pages.iter().find(|page| page.id == *id).expect("a clause");
                assert_eq!((&page.competency, page.is_earnable), (&one.id, one.earnable.contains(id)));
            }
        }
        let of_teller =
            read(&Folder::sound(), |book, language, app| book.competencies(Some(Role::Teller), language, app));
        let fewer: usize = of_teller.iter().map(|one| one.clauses.len()).sum();
        assert_eq!(fewer, pages.iter().filter(|page| page.actor.binds(Role::Teller)).count());
        assert!(fewer < told, "one clause of the fixture binds outlet heads alone");
        let parameters = read(&Folder::sound(), |book, language, app| book.parameters(language, app));
        let read_by: Vec<_> = parameters.iter().map(|one| (&*one.figure.id, one.clauses.len())).collect();
        for (id, count) in &read_by {
            let reading = pages.iter().filter(|page| page.parameters.iter().any(|figure| &*figure.id == *id)).count();
            assert_eq!(*count, reading, "{id}");
        }
        assert!(read_by.iter().any(|(_, count)| *count > 0), "{read_by:?}");
    }
}
