//! `composure station`: what the bank decides for a station.

use super::gate::Demand;
use super::language::{language, words};
use super::refusal::refuse;
use super::{ExitAnswer, accounts, gate, out, station};
use anyhow::{Context as _, Result, bail};
use clap::{Subcommand, ValueEnum};
use composure::attempt::privacy_notice;
use composure::content::InputFile;
use composure::locale::With;
use composure::records::accounts::Permission;
use composure::records::wire::Worded as _;
use composure::records::{ChainHash, LONGEST_NOTICE, PrivacyNotice, Setting, Store};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The largest text that is hashed, in bytes.
const LARGEST_TEXT: u64 = 16 << 20;
/// Names the books that the program carries.
const SHIPPED: &str = "shipped";

#[derive(Subcommand)]
pub(crate) enum SettingsAction {
    /// Every setting with its value, and since when.
    Show,
    /// Decide a setting.
    ///
    /// In brackets stands what it is where nothing was decided.
    ///
    /// `lapse-days`: how many days after its beginning an assessment that was left lapses (7).
    ///
    /// `alone-passes`: how often somebody has to pass a customer alone in practice before the window offers him the assessment, 0
    /// for at once (1).
    ///
    /// `sign-out-minutes`: after how many minutes without a touch the window signs out, 0 for never (15).
    ///
    /// `lock-minutes`: for how many minutes nobody can sign in under a number after too many wrong passwords (15).
    ///
    /// `code-days`: for how many days a one-time code holds (14).
    ///
    /// `keep-years`: after how many years `records retain` lets go of what is stored of people, 0 for never (0).
    ///
    /// `accept-shipped`: whether the bank takes its makers' approval of what the program carries for its own, 1 or 0 (1).
    ///
    /// `offer-all`: whether people are assessed by scenarios that nobody approved, while the station is open, 1 or 0 (0).
    Set {
        /// The setting.
        name: String,
        /// Its value.
        value: String,
    },
    /// Decide by which policy book people are assessed, where roles bind.
    Book {
        /// The BLAKE3 hash of the book's file, as `b3sum` prints it; `shipped` for the books that the program carries.
        hash: String,
    },
    /// Decide by which function the chain of records is hashed from now on.
    ///
    /// SHA-256, which every language has, or BLAKE3. What is there stays as it was hashed, and is checked so.
    Hash {
        /// The function.
        #[arg(value_enum)]
        function: HashArg,
    },
    /// Allow scenarios and words that the program does not carry in assessments, where roles bind.
    ///
    /// What is refused there names the hashes that it takes. Whoever alters a file has another hash, and is refused again.
    Allow {
        /// Their files, or the BLAKE3 hashes of these, as `b3sum` prints them.
        #[arg(required = true, value_name = "FILE|HASH")]
        text: Vec<String>,
        /// Allow them no longer.
        #[arg(long)]
        withdraw: bool,
    },
    /// Make somebody HR at the machine itself, where no HR can sign in any more, and issue a one-time code.
    ///
    /// Whoever may write the store's file can; it is written down, and told on every screen until HR has acknowledged it.
    Recover {
        /// The employee number.
        number: String,
    },
    /// Acknowledge that somebody was made HR at the machine itself.
    Acknowledge,
    /// What learners are told of what becomes of their data, before they are assessed for the first time: the text that holds.
    Notice {
        /// A text of the bank's own, in UTF-8, that holds from now on; whoever has not read it is shown it before the next assessment.
        #[arg(long, value_name = "FILE", conflicts_with = "shipped")]
        file: Option<PathBuf>,
        /// From now on the one that the program brings.
        #[arg(long)]
        shipped: bool,
    },
}

/// The functions that a chain may be hashed by.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum HashArg {
    /// FIPS 180-4.
    Sha256,
    /// BLAKE3.
    Blake3,
}

impl From<HashArg> for ChainHash {
    fn from(function: HashArg) -> Self {
        match function {
            HashArg::Sha256 => Self::Sha256,
            HashArg::Blake3 => Self::Blake3,
        }
    }
}

impl SettingsAction {
    /// What it asks of whoever runs it.
    pub(crate) const fn need(&self) -> Demand {
        match self {
            Self::Show | Self::Notice { file: None, shipped: false } | Self::Recover { .. } => Demand::Nothing,
            Self::Set { .. } | Self::Hash { .. } | Self::Notice { .. } => Demand::May(Permission::Decide),
            Self::Book { .. } | Self::Allow { .. } => Demand::May(Permission::Approve),
            Self::Acknowledge => Demand::May(Permission::GrantRoles),
        }
    }
}

pub(crate) fn run(action: &SettingsAction, data: Option<&Path>) -> Result<ExitAnswer> {
    match action {
        // it tells nothing of anybody
        SettingsAction::Show => show(&Store::open_to_read(&station::path_to_read(data)?)?)?,
        SettingsAction::Set { name, value } => {
            let (setting, value) = station::open_as_one(data)?.decide(name, value)?;
            writeln!(out::prose(), "{} = {value}", setting.name())?;
        }
        SettingsAction::Book { hash } => {
            let allowed = Some(hash.as_str()).filter(|hash| is_hash(hash));
            if allowed.is_none() && hash != SHIPPED {
                bail!(refuse("refuse-book-hash").with("hash", hash));
            }
            let mut store = station::open(data)?;
            store.allow_book(allowed, accounts::by()?)?;
            writeln!(out::prose(), "{}", book(&store)?)?;
        }
        SettingsAction::Hash { function } => {
            let mut store = station::open_as_one(data)?;
            store.hash_by((*function).into())?;
            hash(&store)?;
        }
        SettingsAction::Allow { text, withdraw } => {
            let hashes = text.iter().map(|text| hash_of(text)).collect::<Result<Vec<_>>>()?;
            let mut store = station::open(data)?;
            store.allow_texts(&hashes, !withdraw, accounts::by()?)?;
            texts(&store)?;
        }
        SettingsAction::Recover { number } => {
            Store::open(&station::path(data)?)?.recover_to(number, accounts::hand_over)?;
        }
        SettingsAction::Acknowledge => {
            let recovery = station::open(data)?.acknowledge_recovery(accounts::by()?)?;
            writeln!(out::prose(), "{}", gate::told(&recovery, "station-acknowledged"))?;
        }
        SettingsAction::Notice { file, shipped } => notice(file.as_deref(), *shipped, data)?,
    }
    Ok(ExitAnswer::Done)
}

fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|sign| sign.is_ascii_hexdigit())
}

/// The hash that is named, or that of the file that is.
fn hash_of(text: &str) -> Result<String> {
    if is_hash(text) {
        return Ok(text.to_owned());
    }
    let file = Path::new(text);
    let bytes =
        InputFile::read_named(file, LARGEST_TEXT).with_context(|| refuse("refuse-text-hash").with("text", file))?;
    Ok(blake3::hash(&bytes).to_hex().to_string())
}

/// By which function the chain is hashed.
fn hash(store: &Store) -> Result<()> {
    writeln!(out::prose(), "chain-hash = {}", store.chain_hash()?.word())?;
    Ok(())
}

/// With which texts of the bank's own people are assessed.
fn texts(store: &Store) -> Result<()> {
    let allowed = store.allowed_texts()?;
    if allowed.is_empty() {
        writeln!(out::prose(), "{}", words().plain("station-texts-shipped"))?;
    }
    for hash in allowed {
        writeln!(out::prose(), "{}", words().text("station-text", &With::from_iter([("hash", hash)])))?;
    }
    Ok(())
}

/// By which book people are assessed.
fn book(store: &Store) -> Result<String> {
    Ok(match store.allowed_book()? {
        Some(hash) => words().text("station-book", &With::from_iter([("hash", hash)])),
        None => words().plain("station-book-shipped"),
    })
}

/// Decides which notice holds, where something is asked for, and tells it.
fn notice(file: Option<&Path>, shipped: bool, data: Option<&Path>) -> Result<()> {
    if shipped || file.is_some() {
        let mut store = station::open_as_one(data)?;
        let own = match file {
            Some(file) => {
                let bytes = InputFile::read_named(file, LONGEST_NOTICE as u64 + 1)
                    .with_context(|| refuse("privacy-unreadable").with("file", file))?;
                Some(PrivacyNotice::of_bank(&bytes).with_context(|| refuse("privacy-unreadable").with("file", file))?)
            }
            None => None,
        };
        store.decide_notice(own.as_ref())?;
    }
    // it tells nothing of anybody, and anybody may read it
    let store = Store::open_to_read(&station::path_to_read(data)?)?;
    let notice = privacy_notice(&store, words(), language())?;
    let version = With::from_iter([("version", notice.short_version())]);
    writeln!(out::prose(), "{}\n\n{}", words().text("privacy-heading", &version), notice.text)?;
    Ok(())
}

fn show(store: &Store) -> Result<()> {
    for setting in Setting::ALL {
        let (value, since) = match store.decided(setting)? {
            Some((value, at)) => (value, words().text("settings-since", &With::from_iter([("at", at.to_string())]))),
            None => (setting.default(), words().plain("settings-default")),
        };
        writeln!(out::prose(), "{} = {value}  ({since})", setting.name())?;
    }
    hash(store)?;
    if store.roles_bind()? {
        writeln!(out::prose(), "{}", book(store)?)?;
        texts(store)?;
    } else {
        writeln!(out::notes(), "{}", words().plain("open-station"))?;
    }
    Ok(())
}
