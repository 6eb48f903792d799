//! `--help` and `help` in the language of the run: whoever asks what a command does reads it as the rest of the program speaks.
//!
//! The parser knows English alone, and stops at `--help` before it has read a `--locale` behind it. What it made of the arguments
//! is therefore only taken for the wish to read a page; the page is written here, and shown by the parser in place of its own.

mod page;
mod texts;
mod wrap;

use super::speaking::speak;
use super::{language, out};
use anyhow::Result;
use clap::error::ErrorKind;
use std::collections::BTreeMap;
use std::ffi::OsString;
use texts::HelpTexts;

/// The widest a page gets: longer lines are hard to read, and what is piped has no width of its own.
const WIDEST: usize = 100;
/// The narrowest: below it columns are no help.
const NARROWEST: usize = 40;

/// What the parser of `command` tells in place of `error`: where it is help that was asked for, the page in the language of the run.
///
/// # Errors
/// When a language is named that the program does not speak.
pub(super) fn in_language(
    error: clap::Error, args: &[OsString], command: fn() -> clap::Command,
) -> Result<clap::Error> {
    let (rest, named) = without_locale(args);
    // where commands alone may stand, behind `help`, the option is taken for one
    let read = |command: clap::Command| command.try_get_matches_from(&rest).err().filter(asks_for_help);
    if !asks_for_help(&error) && (named.is_none() || read(command()).is_none()) {
        return Ok(error);
    }
    let named = named.or_else(|| std::env::var(language::VARIABLE).ok().filter(|tag| !tag.is_empty()));
    speak(named.as_deref())?;
    let width = out::columns().unwrap_or(WIDEST).clamp(NARROWEST, WIDEST);
    let mut pages = pages(command(), &HelpTexts::of(language::language(), language::words()), width);
    Ok(read(with_pages(command(), "", &mut pages)).unwrap_or(error))
}

fn asks_for_help(error: &clap::Error) -> bool {
    matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand)
}

/// The arguments without the option that names the language, wherever it stands, and what it names.
fn without_locale(args: &[OsString]) -> (Vec<OsString>, Option<String>) {
    let (mut rest, mut named) = (Vec::with_capacity(args.len()), None);
    let mut args = args.iter();
    while let Some(one) = args.next() {
        let text = one.to_string_lossy();
        if text == "--" {
            rest.push(one.clone());
            rest.extend(args.by_ref().cloned());
        } else if text == "--locale" {
            named = args.next().map(|tag| tag.to_string_lossy().into_owned()).or(named);
        } else if let Some(tag) = text.strip_prefix("--locale=") {
            named = Some(tag.to_owned());
        } else {
            rest.push(one.clone());
        }
    }
    (rest, named)
}

/// The page of every command, by its path: "", "records", "records list".
fn pages(mut command: clap::Command, texts: &HelpTexts, width: usize) -> BTreeMap<String, String> {
    command.build();
    let mut pages = BTreeMap::new();
    write(&mut command, &[], texts, width, &mut pages);
    pages
}

fn write(
    command: &mut clap::Command, path: &[String], texts: &HelpTexts, width: usize, pages: &mut BTreeMap<String, String>,
) {
    pages.insert(path.join(" "), page::page(command, path, texts, width));
    for one in command.get_subcommands_mut() {
        let path = [path, &[one.get_name().to_owned()]].concat();
        // of `help` the parser has a page, which is of no use to anybody
        if !page::is_help(&path) {
            write(one, &path, texts, width, pages);
        }
    }
}

/// The command with its page and those of all below it in place of the parser's own.
fn with_pages(command: clap::Command, path: &str, pages: &mut BTreeMap<String, String>) -> clap::Command {
    let command = match pages.remove(path) {
        Some(page) => command.override_help(page),
        None => command,
    };
    command.mut_subcommands(|one| {
        let path = format!("{path} {}", one.get_name());
        with_pages(one, path.trim_start(), pages)
    })
}

#[cfg(test)]
mod tests;
