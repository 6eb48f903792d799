//! Whether people are assessed by a scenario as it is here: what is offered to whoever is to be assessed, at the command line and in the
//! window. Where roles bind it is the store that says so, of the texts themselves, and says it once more before anybody begins.

use super::run::{AttemptError, contents};
use crate::content::Pack;
use crate::locale::Language;
use crate::records::{ReleaseState, Setting, Store, StoreError};

/// Whether people are assessed by a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Released {
    /// They are.
    ToAll,
    /// Nobody approved it.
    Unapproved,
    /// It was approved, or ships, and is otherwise by now, or not in this language.
    Changed,
    /// Not any more.
    Retired,
    /// The policy book is not the one that the bank assesses people by.
    OtherBook,
}

impl Released {
    /// Of a scenario in a language.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn of(store: &Store, pack: &Pack, language: &Language) -> Result<Self, StoreError> {
        let (id, tag) = (&*pack.scenario.id, language.to_string());
        if store.roles_bind()? {
            return match store.expect_approved(id, &tag, &contents(&pack.content_set(language))) {
                Ok(()) => Ok(Self::ToAll),
                Err(StoreError::Retired { .. }) => Ok(Self::Retired),
                Err(StoreError::OtherBook { .. }) => Ok(Self::OtherBook),
                Err(StoreError::OtherTexts { .. }) => Ok(Self::not_as_approved(store.release(id)?.stands().is_some())),
                Err(other) => Err(other),
            };
        }
        let release = store.release(id)?;
        if release.state == ReleaseState::Retired {
            return Ok(Self::Retired);
        }
        let ships = pack.ships_in(language) && store.setting(Setting::AcceptShipped)? == 1;
        let approval = release.stands();
        let is_approved = || approval.is_some_and(|approval| pack.seal().is_some_and(|now| approval.is_of(&now, &tag)));
        if ships || store.setting(Setting::OfferAll)? == 1 || is_approved() {
            return Ok(Self::ToAll);
        }
        Ok(Self::not_as_approved(approval.is_some()))
    }

    /// Refuses to assess anybody by what is not released.
    ///
    /// # Errors
    /// [`AttemptError::Unapproved`], [`StoreError::Retired`]; or when the store cannot be read.
    pub fn expect(store: &Store, pack: &Pack, language: &Language) -> Result<(), AttemptError> {
        match Self::of(store, pack, language)? {
            Self::ToAll => Ok(()),
            Self::Retired => Err(StoreError::Retired { scenario: pack.scenario.id.to_string() }.into()),
            Self::Unapproved | Self::Changed | Self::OtherBook => Err(AttemptError::Unapproved),
        }
    }

    const fn not_as_approved(is_approved: bool) -> Self {
        if is_approved { Self::Changed } else { Self::Unapproved }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::attempt::Attempt;
    use crate::content::tests::Folder;
    use crate::encounter::Begin;
    use crate::records::accounts::{AccountError, AccountRole, Permission, SecretCost};
    use crate::records::{AttemptId, Mode, NewAttempt, NewRelease, ReleaseError, ReleaseWhat, SubjectId};

    const STAFF: &str = "number,name,branch\n1001,李晓燕,城东支行\n1002,周明远,滨江路支行\n1003,赵文博,文化宫支行\n1004,何苗,城东支行\n";
    const WORDS: &str = "locales/zh-CN/scenarios/annual-fee.ftl";

    struct Bank {
        store: Store,
        hr: SubjectId,
        trainer: SubjectId,
        learner: SubjectId,
    }

    /// A station with HR, a trainer and a learner, at which the book of `pack` is allowed, with its words.
    fn bank(pack: &Pack) -> Bank {
        let mut store = Store::in_memory().expect("a store");
        store.import_roster("staff.csv", STAFF.as_bytes()).expect("imported");
        let subject = |store: &Store, number: &str| store.employee(number).expect("read").expect("there").subject;
        let (holder, code) = store.found_hr("1001").expect("founded");
        store.set_secret("1001", code.as_str(), "lilac-in-june", SecretCost::TRIFLING).expect("set");
        let hr = holder.employee.subject;
        store.grant("1002", AccountRole::Trainer, &hr).expect("granted");
        store.grant("1003", AccountRole::Hr, &hr).expect("granted");
        let texts = contents(&pack.whole_set());
        let book = texts.iter().find(|one| one.name.ends_with("counter.ron")).expect("a book").hash();
        store.allow_book(Some(&book), &hr).expect("allowed");
        let of_book: Vec<_> =
            texts.iter().filter(|one| one.name.contains("/policies/")).map(|one| one.hash()).collect();
        store.allow_texts(&of_book, true, &hr).expect("allowed");
        let (trainer, learner) = (subject(&store, "1002"), subject(&store, "1004"));
        Bank { store, hr, trainer, learner }
    }

    impl Bank {
        fn step(&mut self, what: ReleaseWhat, authors: &[&str], by: &SubjectId) -> Result<i64, ReleaseError> {
            let authors = authors.iter().map(|one| (*one).to_owned()).collect();
            let new = NewRelease { scenario: "annual-fee".to_owned(), what, authors };
            let release = self.store.take_release_step(&new, by)?;
            Ok(release.events.last().expect("it happened").number)
        }

        fn approve(&mut self, pack: &Pack) -> i64 {
            let (hr, trainer) = (self.hr.clone(), self.trainer.clone());
            let seal = pack.seal().expect("sealed");
            self.step(ReleaseWhat::Sent { seal: seal.clone() }, &[], &trainer).expect("sent");
            let languages = vec!["zh-CN".to_owned(), "en-US".to_owned()];
            self.step(ReleaseWhat::Approved { seal, languages }, &[], &hr).expect("approved")
        }

        fn begin(&mut self, pack: &Pack, tag: &str, mode: Mode) -> Result<AttemptId, StoreError> {
            let learner = self.learner.clone();
            self.store.acts(Some(learner.clone()));
            self.store.begin(&NewAttempt {
                subject: learner,
                mode,
                locale: tag.to_owned(),
                role: pack.scenario.role,
                scenario: "annual-fee".to_owned(),
                contents: contents(&pack.content_set(&tag.parse().expect("a tag"))),
                begin: Begin::draw(&pack.scenario, 7).expect("drawn"),
                time_factor_percent: 100,
            })
        }

        /// What the record of an assessment that was begun says of its approval.
        fn approval(&mut self, attempt: &AttemptId) -> String {
            let words = crate::content::tests::in_english();
            let mut running = Attempt::replay(&self.store, attempt, words).expect("replayed");
            running.abandon(&mut self.store).expect("given up");
            self.store.closed(attempt).expect("on record").finished.circumstances.expect("known").approval
        }

        fn released(&self, pack: &Pack, tag: &str) -> Released {
            Released::of(&self.store, pack, &tag.parse().expect("a tag")).expect("read")
        }
    }

    #[test]
    fn people_are_assessed_by_what_was_approved_as_it_was_and_the_record_says_which_approval_it_was() {
        let folder = Folder::proved();
        let pack = folder.pack();
        let mut bank = bank(&pack);
        let refused = bank.begin(&pack, "zh-CN", Mode::Assessment).expect_err("nobody approved it");
        assert!(matches!(&refused, StoreError::OtherTexts { texts } if texts.len() == 2), "{refused}");
        assert_eq!(bank.released(&pack, "zh-CN"), Released::Unapproved);
        bank.begin(&pack, "zh-CN", Mode::Practice).expect("practice has what it likes");
        let number = bank.approve(&pack);
        let attempt = bank.begin(&pack, "zh-CN", Mode::Assessment).expect("approved");
        assert_eq!(bank.released(&pack, "zh-CN"), Released::ToAll);
        // not in a language that was left out, nor once a word is another
        assert!(bank.begin(&pack, "zh-TW", Mode::Assessment).is_err());
        assert_eq!(bank.released(&pack, "zh-TW"), Released::Changed);
        let title = folder.read(WORDS).lines().find(|line| line.starts_with("title = ")).expect("a title").to_owned();
        let other = Folder::proved().edit(WORDS, &title, "title = 别的").pack();
        assert!(bank.begin(&other, "zh-CN", Mode::Assessment).is_err());
        assert_eq!(bank.released(&other, "zh-CN"), Released::Changed);
        // a comment is no word
        let commented = Folder::proved().edit(WORDS, &title, &format!("# 说明\n{title}")).pack();
        let later = bank.begin(&commented, "zh-CN", Mode::Assessment).expect("as approved");
        let hr = bank.hr.clone();
        bank.step(ReleaseWhat::Retired {}, &[], &hr).expect("retired");
        let refused = bank.begin(&pack, "zh-CN", Mode::Assessment).expect_err("retired");
        assert!(matches!(refused, StoreError::Retired { .. }), "{refused}");
        assert_eq!(bank.released(&pack, "zh-CN"), Released::Retired);
        // what was begun before counts by the approval that stood then
        for attempt in [attempt, later] {
            assert_eq!(bank.approval(&attempt), format!("release {number}"));
        }
        assert!(bank.store.verify(&[], |_| true).expect("read").holds());
    }

    #[test]
    fn whoever_wrote_at_it_does_not_approve_it_and_each_step_asks_for_its_role() {
        let pack = Folder::proved().pack();
        let seal = pack.seal().expect("sealed");
        let mut bank = bank(&pack);
        let (hr, trainer, learner) = (bank.hr.clone(), bank.trainer.clone(), bank.learner.clone());
        let languages = vec!["zh-CN".to_owned()];
        let approved = || ReleaseWhat::Approved { seal: seal.clone(), languages: languages.clone() };
        let sent = || ReleaseWhat::Sent { seal: seal.clone() };
        let noted = |text: &str| ReleaseWhat::Noted { on: Some("opening".to_owned()), text: text.to_owned() };
        for (what, by, permission) in [
            (sent(), &hr, Permission::WriteScenarios),
            (sent(), &learner, Permission::WriteScenarios),
            (noted("why?"), &learner, Permission::Review),
            (approved(), &trainer, Permission::Approve),
            (ReleaseWhat::Retired {}, &trainer, Permission::Approve),
            (ReleaseWhat::Returned {}, &trainer, Permission::Approve),
            (ReleaseWhat::Piloted { people: vec![learner.clone()] }, &trainer, Permission::Approve),
        ] {
            let refused = bank.step(what, &[], by).expect_err("refused");
            let found = matches!(&refused, ReleaseError::Account(AccountError::NotAllowed { permission: found }) if *found == permission);
            assert!(found, "{refused}");
        }
        let refused = bank.step(approved(), &[], &hr).expect_err("nobody sent it");
        assert!(matches!(refused, ReleaseError::Stands { state: ReleaseState::Draft }), "{refused}");
        bank.step(sent(), &[], &trainer).expect("sent");
        // by a number at its words, however it is written
        for number in ["1001", " 1001 "] {
            let refused = bank.step(approved(), &["1002", number], &hr).expect_err("an author");
            assert!(matches!(refused, ReleaseError::Author), "{refused}");
        }
        // whoever sent it has become HR meanwhile
        bank.store.grant("1002", AccountRole::Hr, &hr).expect("granted");
        let refused = bank.step(approved(), &[], &trainer).expect_err("he sent it");
        assert!(matches!(refused, ReleaseError::Author), "{refused}");
        let note = bank.step(noted("what does she do next?"), &[], &hr).expect("noted");
        let refused = bank.step(approved(), &[], &hr).expect_err("a note is open");
        assert!(matches!(refused, ReleaseError::OpenNotes { count: 1 }), "{refused}");
        for wrong in ["", "…！", "\u{202e}x"] {
            assert!(bank.step(noted(wrong), &[], &hr).is_err(), "{wrong:?}");
        }
        let long = "字".repeat(crate::records::LONGEST_NOTE + 1);
        assert!(matches!(bank.step(noted(&long), &[], &hr), Err(ReleaseError::Long { .. })));
        let unknown = bank.step(ReleaseWhat::Settled { note: note + 1 }, &[], &trainer).expect_err("none");
        assert!(matches!(unknown, ReleaseError::NoNote { .. }), "{unknown}");
        bank.step(ReleaseWhat::Settled { note }, &[], &trainer).expect("settled");
        let before = bank.store.release("annual-fee").expect("read");
        assert_eq!(
            (before.state, before.notes.len()),
            (ReleaseState::InReview, 1),
            "nothing was written by who was refused"
        );
        bank.step(approved(), &["1002"], &hr).expect("approved");
        // what somebody altered decides nothing
        let forge = "DROP TRIGGER decisions_refuses_UPDATE;
                     UPDATE decisions SET value = replace(value, 'zh-CN', 'zh-TW') WHERE name LIKE 'release %'";
        bank.store.connection().execute_batch(forge).expect("forged");
        assert!(bank.store.release("annual-fee").expect("read").stands().is_none());
    }

    #[test]
    fn those_who_were_asked_try_it_out_and_it_is_practice() {
        let pack = Folder::proved().pack();
        let mut bank = bank(&pack);
        let (hr, trainer, learner) = (bank.hr.clone(), bank.trainer.clone(), bank.learner.clone());
        let attempt = bank.begin(&pack, "zh-CN", Mode::Practice).expect("begun");
        assert!(matches!(bank.store.pilots(&attempt), Err(ReleaseError::NotPilot)), "nobody was asked");
        bank.step(ReleaseWhat::Sent { seal: pack.seal().expect("sealed") }, &[], &trainer).expect("sent");
        let nobody = bank.step(ReleaseWhat::Piloted { people: Vec::new() }, &[], &hr).expect_err("nobody");
        assert!(matches!(nobody, ReleaseError::NoPilots), "{nobody}");
        bank.step(ReleaseWhat::Piloted { people: vec![trainer] }, &[], &hr).expect("asked");
        assert!(matches!(bank.store.pilots(&attempt), Err(ReleaseError::NotPilot)), "somebody else was asked");
        bank.step(ReleaseWhat::Piloted { people: vec![learner.clone()] }, &[], &hr).expect("asked");
        let release = bank.store.pilots(&attempt).expect("asked");
        assert_eq!((release.state, release.plays.as_slice()), (ReleaseState::Pilot, &[(attempt, learner)][..]));
        assert!(bank.begin(&pack, "zh-CN", Mode::Assessment).is_err(), "a pilot assesses nobody");
        assert_eq!(bank.store.record_count().expect("read"), 0);
    }

    #[test]
    fn what_ships_is_approved_by_its_makers_as_far_as_the_bank_takes_that_for_its_own() {
        let library = crate::content::tests::shipped();
        let pack = library.pack("media-threat").expect("ships");
        let mut store = Store::in_memory().expect("a store");
        let language: Language = "zh-CN".parse().expect("a tag");
        let of = |store: &Store, pack: &Pack| Released::of(store, pack, &language).expect("read");
        assert_eq!(of(&store, pack), Released::ToAll);
        store.decide("accept-shipped", "0").expect("decided");
        assert_eq!(of(&store, pack), Released::Unapproved);
        store.decide("offer-all", "1").expect("decided");
        assert_eq!(of(&store, pack), Released::ToAll);
        store.decide("offer-all", "0").expect("decided");
        store.decide("accept-shipped", "1").expect("decided");
        let own = Folder::proved().pack();
        assert_eq!(of(&store, &own), Released::Unapproved, "an open station offers what was approved");
    }
}
