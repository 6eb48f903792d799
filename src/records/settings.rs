//! The station's settings, in one place: what the bank decides for it. A change is added, never written over.

use super::error::Trouble;
use super::wire::Worded as _;
use super::{ChainHash, LinkKind, Store, StoreError, SubjectId, Timestamp, chain, clock};
use crate::content::in_english;
use crate::locale::{Explain, Explanation};
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction};
use std::ops::RangeInclusive;

/// Something that the bank decides for a station.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Setting {
    /// How many days after its beginning an assessment that was not closed lapses.
    LapseDays,
    /// How often a scenario is to be passed alone in practice before the window offers an assessment by it.
    AlonePasses,
    /// After how many minutes without a touch the window signs out whoever is signed in; 0 never.
    SignOutMinutes,
    /// For how many minutes nobody can sign in under a number after too many wrong secrets in a row.
    LockMinutes,
    /// For how many days a one-time code holds.
    CodeDays,
    /// After how many years what is stored of people may be let go ([`Store::retain`]); 0 never.
    KeepYears,
    /// Whether the bank takes its makers' approval of what the program carries for its own: 1, or 0.
    AcceptShipped,
    /// Whether people are assessed by scenarios that nobody approved, while the station is open: 1, or 0.
    OfferAll,
}

/// Why a setting was not changed.
#[derive(Debug, thiserror::Error)]
#[error("{}", in_english(self))]
pub enum SettingError {
    /// Nothing is called so.
    Unknown {
        /// What was given.
        name: String,
    },
    /// The value is not possible.
    Value {
        /// Which.
        setting: Setting,
        /// What was given.
        value: String,
    },
    /// The store says no.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Explain for SettingError {
    fn explain(&self) -> Explanation {
        match self {
            Self::Unknown { name } => Explanation::new("setting-unknown")
                .with("name", name.as_str())
                .with("known", Setting::ALL.map(|one| one.name().to_owned()).to_vec()),
            Self::Value { setting, value } => Explanation::new("setting-value")
                .with("value", value.as_str())
                .with("name", setting.name())
                .with("least", *setting.range().start())
                .with("most", *setting.range().end()),
            Self::Store(error) => error.explain(),
        }
    }
}

impl Setting {
    /// All there are.
    pub const ALL: [Self; 8] = [
        Self::LapseDays,
        Self::AlonePasses,
        Self::SignOutMinutes,
        Self::LockMinutes,
        Self::CodeDays,
        Self::KeepYears,
        Self::AcceptShipped,
        Self::OfferAll,
    ];

    /// What it is called.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::LapseDays => "lapse-days",
            Self::AlonePasses => "alone-passes",
            Self::SignOutMinutes => "sign-out-minutes",
            Self::LockMinutes => "lock-minutes",
            Self::CodeDays => "code-days",
            Self::KeepYears => "keep-years",
            Self::AcceptShipped => "accept-shipped",
            Self::OfferAll => "offer-all",
        }
    }

    /// What it is while the bank has not decided.
    #[must_use]
    pub const fn default(self) -> u16 {
        match self {
            Self::LapseDays => 7,
            Self::AlonePasses | Self::AcceptShipped => 1,
            Self::SignOutMinutes | Self::LockMinutes => 15,
            Self::CodeDays => 14,
            Self::KeepYears | Self::OfferAll => 0,
        }
    }

    /// What it may be.
    #[must_use]
    pub const fn range(self) -> RangeInclusive<u16> {
        match self {
            Self::LapseDays => 1..=366,
            Self::AlonePasses => 0..=9,
            Self::SignOutMinutes => 0..=480,
            Self::LockMinutes => 1..=1_440,
            Self::CodeDays => 1..=90,
            Self::KeepYears => 0..=50,
            Self::AcceptShipped | Self::OfferAll => 0..=1,
        }
    }

    /// Whether it was there before decisions were linked, and an earlier layout may have decided it.
    const fn is_of_before(self) -> bool {
        match self {
            Self::LapseDays | Self::AlonePasses | Self::SignOutMinutes => true,
            Self::LockMinutes | Self::CodeDays | Self::KeepYears | Self::AcceptShipped | Self::OfferAll => false,
        }
    }

    fn value(self, text: &str) -> Option<u16> {
        text.parse().ok().filter(|value| self.range().contains(value))
    }
}

impl Store {
    /// What a setting is.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn setting(&self, setting: Setting) -> Result<u16, StoreError> {
        Ok(self.decided(setting)?.map_or(setting.default(), |(value, _)| value))
    }

    /// What the bank decided last, and when; none where it never did.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn decided(&self, setting: Setting) -> Result<Option<(u16, Timestamp)>, StoreError> {
        let found = self.read(|connection| {
            // what came with the links was never decided without one
            if !setting.is_of_before() {
                return decision(connection, setting.name());
            }
            let before = || {
                let sql = "SELECT value, at FROM settings WHERE name = ?1 ORDER BY id DESC LIMIT 1";
                let row = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
                connection.prepare_cached(sql)?.query_row([setting.name()], row).optional()
            };
            Ok(decision(connection, setting.name())?.map_or_else(before, |found| Ok(Some(found)))?)
        })?;
        let Some((text, at)) = found else { return Ok(None) };
        let value = setting.value(&text).ok_or_else(|| StoreError::Meaningless {
            path: self.path().to_path_buf(),
            detail: format!("setting `{}` is `{text}`", setting.name()),
        })?;
        Ok(Some((value, at)))
    }

    /// Decides a setting by its name; answers which it was and what it is now.
    ///
    /// # Errors
    /// [`SettingError`].
    pub fn decide(&mut self, name: &str, value: &str) -> Result<(Setting, u16), SettingError> {
        let unknown = || SettingError::Unknown { name: name.to_owned() };
        let setting = Setting::ALL.into_iter().find(|one| one.name() == name).ok_or_else(unknown)?;
        let wrong = || SettingError::Value { setting, value: value.to_owned() };
        let value = setting.value(value.trim()).ok_or_else(wrong)?;
        let by = self.actor();
        self.write(|change| decide(change, setting.name(), &value.to_string(), by.as_ref()))?;
        Ok((setting, value))
    }
}

/// Under which name it is decided by which function the chain is hashed. Links themselves say it, each before its hash.
const HASHED: &str = "chain-hash";

impl Store {
    /// By which function the next link of the chain is hashed.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn chain_hash(&self) -> Result<ChainHash, StoreError> {
        self.read(|connection| Ok(chain::function(connection)?))
    }

    /// Decides by which function the chain is hashed, from the link that says so on. What is there stays as it was hashed.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn hash_by(&mut self, function: ChainHash) -> Result<(), StoreError> {
        let by = self.actor();
        self.write(|change| {
            if chain::function(change)? == function {
                return Ok(());
            }
            let row = put(change, HASHED, function.word(), by.as_ref())?;
            chain::append_row_by(change, function, LinkKind::Decision, row, chain::RowAbout::default())
        })
    }
}

/// What a setting is that came with the links; what it is where the bank has not decided, also where nobody can make sense of what
/// stands there.
pub(super) fn in_force(connection: &Connection, setting: Setting) -> Result<u16, Trouble> {
    let decided = decision(connection, setting.name())?;
    Ok(decided.and_then(|(text, _)| setting.value(&text)).unwrap_or(setting.default()))
}

/// What was decided last of something, and when; none where nothing was since decisions are linked. A row that is not as its link
/// says decides nothing.
pub(super) fn decision(connection: &Connection, name: &str) -> Result<Option<(String, Timestamp)>, Trouble> {
    let sql = "SELECT id, value, at FROM decisions WHERE name = ?1 ORDER BY id DESC";
    let mut query = connection.prepare_cached(sql)?;
    let mut rows = query.query([name])?;
    while let Some(row) = rows.next()? {
        if chain::held_row(connection, LinkKind::Decision, row.get(0)?)?.is_some() {
            return Ok(Some((row.get(1)?, row.get(2)?)));
        }
    }
    Ok(None)
}

/// Writes a decision down, and links it.
pub(super) fn decide(change: &Transaction<'_>, name: &str, value: &str, by: Option<&SubjectId>) -> Result<(), Trouble> {
    let row = put(change, name, value, by)?;
    chain::append_row(change, LinkKind::Decision, row)
}

fn put(change: &Transaction<'_>, name: &str, value: &str, by: Option<&SubjectId>) -> Result<i64, Trouble> {
    let sql = "INSERT INTO decisions (name, value, by, at) VALUES (?1, ?2, ?3, ?4)";
    change.execute(sql, (name, value, by, clock::now()))?;
    Ok(change.last_insert_rowid())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_earlier_layout_decided_holds_until_it_is_decided_again_and_who_did_is_kept() {
        let mut store = Store::in_memory().expect("a store");
        let sql = "INSERT INTO settings (name, value, at) VALUES ('lapse-days', '21', '2026-03-06T07:40:00.000Z')";
        store.connection().execute(sql, []).expect("as it was");
        assert_eq!(store.setting(Setting::LapseDays).expect("read"), 21);
        let by = SubjectId::random();
        store.acts(Some(by.clone()));
        store.decide("lapse-days", "3").expect("decided");
        assert_eq!(store.setting(Setting::LapseDays).expect("read"), 3);
        let sql = "SELECT by FROM decisions WHERE name = 'lapse-days'";
        let kept: SubjectId = store.connection().query_one(sql, [], |row| row.get(0)).expect("kept");
        assert_eq!(kept, by);
        assert!(store.verify(&[], |_| true).expect("read").holds());
        let undo = "DROP TRIGGER decisions_refuses_UPDATE; UPDATE decisions SET value = '366'";
        store.connection().execute_batch(undo).expect("done");
        assert!(!store.verify(&[], |_| true).expect("read").holds(), "named");
    }

    #[test]
    fn what_was_put_there_by_sql_decides_nothing() {
        let mut store = Store::in_memory().expect("a store");
        for new in Setting::ALL.into_iter().filter(|one| !one.is_of_before()) {
            let planted = "INSERT INTO settings (name, value, at) VALUES (?1, '1', '2026-03-06T07:40:00.000Z')";
            store.connection().execute(planted, [new.name()]).expect("planted");
            assert!(store.decided(new).expect("read").is_none(), "{new:?}");
        }
        for setting in Setting::ALL {
            let most = *setting.range().end();
            store.decide(setting.name(), &most.to_string()).expect("decided");
            let planted = "INSERT INTO decisions (name, value, at) VALUES (?1, '1', '2026-03-06T07:40:00.000Z')";
            store.connection().execute(planted, [setting.name()]).expect("planted");
            assert_eq!(store.setting(setting).expect("read"), most, "{setting:?}");
        }
    }

    #[test]
    fn a_chain_is_hashed_by_what_the_bank_decides_from_there_on() {
        use super::super::testing::{assessment, employ, new_attempt, write_chain_out};
        use super::super::{Closing, NoteKind};
        use crate::assessment::Outcome;
        let mut store = Store::in_memory().expect("a store");
        let subject = employ(&mut store);
        let hr = SubjectId::random();
        let closed = |store: &mut Store| {
            let attempt = store.begin(&new_attempt(&subject)).expect("begun");
            store.close(&attempt, Closing::Finished, &assessment(Outcome::Failed, 1_000), None).expect("closed");
            store.add_note(&attempt, NoteKind::Void, None, &hr, "the interface was down").expect("noted");
            attempt
        };
        let mut made = vec![closed(&mut store)];
        for function in [ChainHash::Blake3, ChainHash::Blake3, ChainHash::Sha256] {
            store.hash_by(function).expect("decided");
            assert_eq!(store.chain_hash().expect("read"), function);
            made.push(closed(&mut store));
            let found = store.verify(&[], |_| true).expect("read");
            assert!(found.holds(), "{:?}", found.faults);
        }
        let hashes: Vec<_> = made.iter().map(|one| store.closed(one).expect("read").hash().to_owned()).collect();
        let begins = hashes.iter().map(|hash| hash.split(':').next().unwrap_or_default()).collect::<Vec<_>>();
        assert_eq!(begins, ["sha256", "blake3", "blake3", "sha256"]);
        assert!(made.iter().all(|one| store.intact(one).expect("read")));
        assert_eq!(store.rulings().expect("read").len(), 4, "each is believed by its own link");
        // `COMPOSURE_HASHED=FILE` writes the chain out, for scripts/verify_chain.py
        write_chain_out(&store, "COMPOSURE_HASHED");
        let undo = "DROP TRIGGER decisions_refuses_UPDATE; UPDATE decisions SET value = 'sha256'";
        store.connection().execute_batch(undo).expect("done");
        assert!(!store.verify(&[], |_| true).expect("read").holds(), "named");
    }

    #[test]
    fn a_setting_is_what_was_decided_last() {
        let mut store = Store::in_memory().expect("a store");
        assert_eq!(store.setting(Setting::LapseDays).expect("read"), 7);
        assert!(store.decided(Setting::LapseDays).expect("read").is_none());
        for days in ["30", " 14 "] {
            store.decide("lapse-days", days).expect("decided");
        }
        assert_eq!(store.setting(Setting::LapseDays).expect("read"), 14);
        for wrong in ["0", "367", "-1", "two", "70000", ""] {
            let error = store.decide("lapse-days", wrong).expect_err("refused");
            assert_eq!(
                error.to_string(),
                format!("`{wrong}` is not possible for `lapse-days`; expected a whole number from 1 to 366")
            );
        }
        let error = store.decide("lapse", "3").expect_err("refused");
        assert_eq!(
            error.to_string(),
            "there is no setting `lapse`; expected one of `lapse-days`, `alone-passes`, `sign-out-minutes`, \
             `lock-minutes`, `code-days`, `keep-years`, `accept-shipped`, `offer-all`"
        );
        assert_eq!(store.setting(Setting::LapseDays).expect("read"), 14);
        assert_eq!(store.setting(Setting::AlonePasses).expect("read"), 1);
        store.decide("alone-passes", "0").expect("decided");
        assert_eq!(store.setting(Setting::AlonePasses).expect("read"), 0);
        assert!(store.decide("alone-passes", "10").is_err());
        store.decide("sign-out-minutes", "0").expect("never");
        assert_eq!(store.setting(Setting::SignOutMinutes).expect("read"), 0);
    }
}
