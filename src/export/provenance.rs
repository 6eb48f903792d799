//! Where an export comes from: which station, what was asked for, in which zone its days are, and how far its records are vouched
//! for.

use super::lexicon::Lexicon;
use super::reliance::ChainStand;
use crate::locale::{With, Words, joined};
use crate::records::wire::Worded;
use crate::records::{Filter, NoteKind, PlayedBy, Store, StoreError, Timestamp, Vouched, now, zone};

/// What stands for how a record was played of which that was not written down yet.
pub const UNKNOWN: &str = "unknown";

/// What stands for the ruling on a record that stands as it was sealed.
pub const NOT_RULED: &str = "none";

/// What every export says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// When it was made.
    pub at: Timestamp,
    /// The zone of its days and wall clocks.
    pub zone: String,
    /// The program's version.
    pub engine: &'static str,
    /// What was asked for, option by option, as the command line has them.
    pub asked: Vec<(&'static str, String)>,
    /// What vouches for the station's records; none where nothing is signed.
    pub vouched: Option<Vouched>,
    /// Since when roles bind; none at an open station. What was begun before is no evidence of who played.
    pub bound: Option<Timestamp>,
}

impl Provenance {
    /// Of what `filter` asks of a store, now.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn of(store: &Store, filter: &Filter) -> Result<Self, StoreError> {
        let mut asked = Vec::new();
        asked.extend(filter.from.map(|day| ("from", day.to_string())));
        asked.extend(filter.to.map(|day| ("to", day.to_string())));
        for (option, texts) in [
            ("branch", &filter.branches),
            ("position", &filter.positions),
            ("employee", &filter.employees),
            ("scenario", &filter.scenarios),
        ] {
            asked.extend(texts.iter().map(|text| (option, text.clone())));
        }
        asked.extend(filter.upshots.iter().map(|one| ("outcome", one.word().to_owned())));
        let ruled = |one: &Option<NoteKind>| one.map_or(NOT_RULED, Worded::word).to_owned();
        asked.extend(filter.rulings.iter().map(|one| ("ruling", ruled(one))));
        let played = |one: &Option<PlayedBy>| one.map_or(UNKNOWN, Worded::word).to_owned();
        asked.extend(filter.played.iter().map(|one| ("played", played(one))));
        asked.push(("which", filter.which.word().to_owned()));
        let vouched = store.vouched()?;
        let bound = store.roles_bind_since()?;
        Ok(Self { at: now(), zone: zone(), engine: env!("CARGO_PKG_VERSION"), asked, vouched, bound })
    }

    /// The station's id; none where nothing is signed.
    #[must_use]
    pub fn station(&self) -> Option<&str> {
        self.vouched.as_ref().map(|vouched| &*vouched.head.station)
    }

    /// As people read it: labels and what stands behind them.
    #[must_use]
    pub fn told(&self, lexicon: &Lexicon) -> Vec<(String, String)> {
        let app = lexicon.app();
        let asked = self.asked.iter().map(|(option, text)| format!("--{option} {text}"));
        let made = [("at", self.at.local()), ("zone", self.zone.clone())];
        let first =
            [("sheet-made", app.text("sheet-made-at", &With::from_iter(made))), ("sheet-asked", joined(asked, " "))];
        let last = [("sheet-engine", self.engine.to_owned())];
        let named = |(label, told): (&str, String)| (app.plain(label), told);
        first.into_iter().map(named).chain(self.vouches(app)).chain(last.into_iter().map(named)).collect()
    }

    /// Who vouches for what is exported: the station, whether people sign in there, the head of its chain, and how far that was verified;
    /// labels and what stands behind them.
    #[must_use]
    pub fn vouches(&self, app: &Words) -> [(String, String); 4] {
        let [station, head, verified] = vouched_in_words(self.vouched.as_ref(), app);
        [
            ("sheet-station", station),
            ("sheet-signed-in", bound_in_words(self.bound.as_ref(), app)),
            ("sheet-chain-head", head),
            ("sheet-chain-verified", verified),
        ]
        .map(|(label, told)| (app.plain(label), told))
    }
}

fn bound_in_words(bound: Option<&Timestamp>, app: &Words) -> String {
    match bound {
        Some(since) => app.text("sheet-bound", &With::from_iter([("since", since.local())])),
        None => app.plain("open-station"),
    }
}

/// Which station vouches for its records, by which head of the chain, and how far the chain was verified.
#[must_use]
pub fn vouched_in_words(vouched: Option<&Vouched>, app: &Words) -> [String; 3] {
    let Some(Vouched { head, .. }) = vouched else {
        return [(); 3].map(|()| app.plain("sheet-unsealed"));
    };
    let end = [("sequence", head.sequence.to_string()), ("hash", head.hash.clone()), ("at", head.at.local())];
    let verified = match ChainStand::of(vouched) {
        ChainStand::None => app.plain("sheet-unsealed"),
        ChainStand::Missing(count) => app.text("sheet-missing", &With::from_iter([("count", count)])),
        ChainStand::Unsigned => app.plain("sheet-not-verified"),
        ChainStand::Unverified => app.plain("sheet-one-by-one"),
        ChainStand::Verified(to) => app.text("sheet-verified", &With::from_iter([("sequence", to.to_string())])),
    };
    [head.station.clone(), app.text("sheet-chain-head-at", &With::from_iter(end)), verified]
}
