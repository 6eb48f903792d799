//! A page of help: what a command is for, how it is called, and everything that can be said to it.

use super::texts::HelpTexts;
use super::wrap::wrap;
use clap::builder::styling::Style;
use clap::{Arg, Command};
use composure::locale::With;
use unicode_width::UnicodeWidthStr as _;

const HEADING: Style = Style::new().bold().underline();
const LITERAL: Style = Style::new().bold();
/// The widest of the left column; what is wider has a line for itself.
const MOST: usize = 28;

/// Something that can be said, and what it means.
struct Row {
    term: String,
    text: String,
    /// Values that can be given to it, with their meanings.
    values: Vec<(String, String)>,
}

/// Whether a path is that of the command which prints pages.
pub(super) fn is_help(path: &[String]) -> bool {
    path.last().is_some_and(|name| name == "help")
}

/// The page of a command that the parser has built.
pub(super) fn page(command: &mut Command, path: &[String], texts: &HelpTexts, width: usize) -> String {
    let mut page = wrap(&texts.head(path, command), width).join("\n");
    let usage = command.render_usage().to_string();
    let usage = texts.worded(usage.strip_prefix("Usage: ").unwrap_or(&usage));
    let heading = texts.own().plain("help-usage");
    // a wide colon has its space in it
    let gap = if heading.ends_with('：') { "" } else { " " };
    page.push_str(&format!("\n\n{HEADING}{heading}{HEADING:#}{gap}{usage}\n"));
    let arguments = || command.get_arguments().filter(|one| !one.is_hide_set());
    let is_shared = |one: &Arg| one.is_global_set() || own_text(one).is_some();
    let rows = |found: &dyn Fn(&Arg) -> bool| -> Vec<Row> {
        arguments().filter(|one| found(one)).map(|one| argument(one, path, texts)).collect()
    };
    let commands = command.get_subcommands().filter(|one| !one.is_hide_set()).map(|one| {
        let path = [path, &[one.get_name().to_owned()]].concat();
        let text = if is_help(&path) { texts.own().plain("help-command") } else { texts.about(&path, one) };
        Row { term: one.get_name().to_owned(), text, values: Vec::new() }
    });
    let sections = [
        ("help-commands", commands.collect()),
        ("help-arguments", rows(&|one| one.is_positional())),
        ("help-options", rows(&|one| !one.is_positional() && !is_shared(one))),
        ("help-shared", rows(&is_shared)),
    ];
    for (heading, rows) in sections {
        if !rows.is_empty() {
            page.push_str(&format!("\n{HEADING}{}{HEADING:#}\n", texts.own().plain(heading)));
            table(&rows, width, &mut page);
        }
    }
    page
}

/// What is said of the options that the parser has by itself.
fn own_text(arg: &Arg) -> Option<&'static str> {
    match arg.get_id().as_str() {
        "help" => Some("help-page"),
        "version" => Some("help-version"),
        _ => None,
    }
}

fn argument(arg: &Arg, path: &[String], texts: &HelpTexts) -> Row {
    let name = texts.worded(&arg.to_string());
    let term = match arg.get_short() {
        Some(short) => format!("-{short}, {name}"),
        None if arg.is_positional() => name,
        None => format!("    {name}"),
    };
    let mut text = own_text(arg).map_or_else(|| texts.argument(path, arg), |id| texts.own().plain(id));
    let mut aside = |id, name, told: String| {
        text = texts.own().text(id, &With::from_iter([("text", std::mem::take(&mut text)), (name, told)]));
    };
    let values = arg.get_possible_values();
    let told = |one: &clap::builder::PossibleValue| Some((one.get_name().to_owned(), texts.value(path, arg, one)?));
    let takes_any = arg.get_action().takes_values() && !arg.is_hide_possible_values_set();
    let meanings: Vec<_> = values.iter().filter(|one| takes_any && !one.is_hide_set()).filter_map(told).collect();
    if takes_any && meanings.is_empty() && !values.is_empty() {
        let names: Vec<_> = values.iter().map(|one| one.get_name()).collect();
        aside("help-values", "values", names.join(", "));
    }
    if let [default] = arg.get_default_values()
        && arg.get_action().takes_values()
        && !arg.is_hide_default_value_set()
    {
        aside("help-default", "value", default.to_string_lossy().into_owned());
    }
    if let Some(variable) = arg.get_env()
        && !arg.is_hide_env_set()
    {
        aside("help-variable", "name", variable.to_string_lossy().into_owned());
    }
    Row { term, text, values: meanings }
}

/// Writes rows in two columns.
fn table(rows: &[Row], width: usize, page: &mut String) {
    let left = rows.iter().map(|row| row.term.width()).filter(|wide| *wide <= MOST).max().unwrap_or_default();
    let column = left + 4;
    for row in rows {
        page.push_str(&format!("  {LITERAL}{}{LITERAL:#}", row.term));
        if row.term.width() > left {
            page.push_str(&format!("\n{:column$}", ""));
        } else {
            page.push_str(&" ".repeat(column - 2 - row.term.width()));
        }
        hang(&row.text, column, width, page);
        let names = row.values.iter().map(|(name, _)| name.width()).max().unwrap_or_default();
        for (name, text) in &row.values {
            page.push_str(&format!("{:column$}{LITERAL}{name:names$}{LITERAL:#}  ", ""));
            hang(text, column + names + 2, width, page);
        }
    }
}

/// Writes a text whose first line has begun at a column.
fn hang(text: &str, column: usize, width: usize, page: &mut String) {
    page.push_str(&wrap(text, width.saturating_sub(column)).join(&format!("\n{:column$}", "")));
    page.push('\n');
}
