//! What an export says of how far it can be relied on: of each record, and of the chain that vouches for all of them. The words stay.

use super::replayed::Held;
use crate::records::{Record, Timestamp, Vouched};

/// Whether a record is evidence, and why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reliance {
    /// Whoever played had signed in with a password, and it is what was sealed.
    Held,
    /// It is not what was sealed.
    Changed,
    /// Nobody played it.
    Trial,
    /// Nobody had to sign in.
    OpenStation,
}

impl Reliance {
    pub(super) fn of(record: &Record, held: Held, bound: Option<&Timestamp>) -> Self {
        Self::found(held, record.is_trial(), signed_in(bound, &record.attempt.started_at))
    }

    const fn found(held: Held, is_trial: bool, signed_in: bool) -> Self {
        match (held, is_trial, signed_in) {
            (Held::Changed, ..) => Self::Changed,
            (Held::Intact, true, _) => Self::Trial,
            (Held::Intact, false, false) => Self::OpenStation,
            (Held::Intact, false, true) => Self::Held,
        }
    }

    /// As every form has it that is for programs.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Held => "signed in and as sealed",
            Self::Changed => "changed since it was sealed: not evidence",
            Self::Trial => "nobody played it: not evidence",
            Self::OpenStation => "open station: not evidence",
        }
    }

    /// The message that names it.
    pub(super) const fn message(self) -> &'static str {
        match self {
            Self::Held => "evidence-held",
            Self::Changed => "evidence-changed",
            Self::Trial => "evidence-trial",
            Self::OpenStation => "open-station",
        }
    }
}

/// Whether whoever began something had signed in with a password.
pub(super) fn signed_in(bound: Option<&Timestamp>, started_at: &Timestamp) -> bool {
    bound.is_some_and(|bound| bound <= started_at)
}

/// How the chain stands that vouches for the records of a station.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ChainStand {
    /// Nothing is signed here.
    None,
    /// So many records are gone.
    Missing(i64),
    /// It does not end as it was signed.
    Unsigned,
    /// Each record was held against its own link, and the chain was not verified yet.
    Unverified,
    /// It was verified up to this link; each record behind it was held against its own.
    Verified(i64),
}

impl ChainStand {
    pub(super) const fn of(vouched: Option<&Vouched>) -> Self {
        match vouched {
            None => Self::None,
            Some(Vouched { ends_so: false, .. }) => Self::Unsigned,
            Some(Vouched { missing, .. }) if *missing > 0 => Self::Missing(*missing),
            Some(Vouched { verified: 0, .. }) => Self::Unverified,
            Some(Vouched { verified, .. }) => Self::Verified(*verified),
        }
    }

    /// The link up to which it was verified; 0 where it was not, or no longer holds.
    pub(super) const fn verified(self) -> i64 {
        if let Self::Verified(sequence) = self { sequence } else { 0 }
    }

    /// As every form has it that is for programs.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::None => "no chain",
            Self::Missing(_) => "records are missing",
            Self::Unsigned => "does not end as it was signed",
            Self::Unverified => "not verified yet",
            Self::Verified(_) => "verified",
        }
    }
}

/// What is said of the chain in every row and case: the names.
pub(super) const CHAIN: [&str; 4] = ["chain_station", "chain_head", "chain_verified", "chain_state"];

/// What is said of it under these names: its station, place and hash of the link that was signed last, how far it was verified, and how
/// it stands. The first two are empty where nothing is signed.
pub(super) fn chain_told(vouched: Option<&Vouched>) -> [String; 4] {
    let stand = ChainStand::of(vouched);
    let station = vouched.map_or_else(String::new, |vouched| vouched.head.station.clone());
    let head = vouched.map_or_else(String::new, |Vouched { head, .. }| format!("{} {}", head.sequence, head.hash));
    [station, head, stand.verified().to_string(), stand.word().to_owned()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::Store;

    #[test]
    fn whatever_speaks_against_a_record_is_said_of_it() {
        for is_trial in [false, true] {
            for signed_in in [false, true] {
                assert_eq!(Reliance::found(Held::Changed, is_trial, signed_in), Reliance::Changed);
                let found = Reliance::found(Held::Intact, is_trial, signed_in);
                assert_eq!(found == Reliance::Held, !is_trial && signed_in);
                assert_eq!(found.word().ends_with("not evidence"), is_trial || !signed_in);
            }
        }
    }

    #[test]
    fn a_chain_was_verified_only_where_it_holds() {
        let store = Store::in_memory().expect("a store");
        let vouched = store.vouched().expect("read").expect("signed");
        for (ends_so, verified, missing, stand) in [
            (true, 0, 0, ChainStand::Unverified),
            (true, 7, 0, ChainStand::Verified(7)),
            (true, 7, 2, ChainStand::Missing(2)),
            (false, 7, 2, ChainStand::Unsigned),
        ] {
            let vouched = Vouched { ends_so, verified, missing, ..vouched.clone() };
            let found = ChainStand::of(Some(&vouched));
            assert_eq!((found, found.verified() > 0), (stand, stand == ChainStand::Verified(7)));
            let told = chain_told(Some(&vouched));
            assert_eq!([&told[0], &told[3]], [&vouched.head.station, stand.word()]);
        }
        assert_eq!(chain_told(None), ["", "", "0", "no chain"]);
    }
}
