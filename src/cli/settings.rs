//! `composure station`: what the bank decides for a station.

use super::language::words;
use super::{ExitAnswer, out, station};
use anyhow::Result;
use clap::Subcommand;
use composure::locale::With;
use composure::records::{Setting, Store};
use std::io::Write as _;
use std::path::Path;

#[derive(Subcommand)]
pub(crate) enum SettingsAction {
    /// Every setting with its value, and since when.
    Show,
    /// Decide a setting: `lapse-days` is how many days after its beginning an assessment that was left lapses; `alone-passes` how
    /// often somebody has to pass a customer alone in practice before the window offers him the assessment, 0 for at once;
    /// `sign-out-minutes` after how many minutes without a touch the window signs out, 0 for never.
    Set {
        /// The setting.
        name: String,
        /// Its value.
        value: String,
    },
}

pub(crate) fn run(action: &SettingsAction, data: Option<&Path>) -> Result<ExitAnswer> {
    match action {
        SettingsAction::Show => show(&station::open_to_read(data)?)?,
        SettingsAction::Set { name, value } => {
            let mut store = Store::open(&station::path(data)?)?;
            let (setting, value) = store.decide(name, value)?;
            writeln!(out::prose(), "{} = {value}", setting.name())?;
        }
    }
    Ok(ExitAnswer::Done)
}

fn show(store: &Store) -> Result<()> {
    for setting in Setting::ALL {
        let (value, since) = match store.decided(setting)? {
            Some((value, at)) => (value, words().text("settings-since", &With::from_iter([("at", at.to_string())]))),
            None => (setting.default(), words().plain("settings-default")),
        };
        writeln!(out::prose(), "{} = {value}  ({since})", setting.name())?;
    }
    Ok(())
}
