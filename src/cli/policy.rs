//! `composure policy`: the clauses of the books, as people read them.

use super::{Answer, play};
use anyhow::{Result, anyhow, bail};
use clap::{Subcommand, ValueEnum};
use comfy_table::{ContentArrangement, Table, presets};
use composure::attempt::Named as _;
use composure::content::{Consequences, Handbook, Level, Library, Page, human};
use composure::locale::{Args as With, Words};
use composure::logs::decl::{self, Lack};
use std::io::{IsTerminal as _, Write as _};
use std::path::Path;

#[derive(Subcommand)]
pub(crate) enum Action {
    /// One line per clause, in the book's order.
    List(Which),
    /// One clause whole: its words, its authority, what is checked and with which figures.
    Show {
        /// The clause's id.
        id: String,
        #[command(flatten)]
        which: Which,
    },
    /// What the documents provide for real cases, for reference: no attempt proposes any of it.
    Consequences(Which),
    /// The book as a model for other tools. What the format cannot say is told on standard error and left out.
    Export {
        /// The book's id; may be left out where there is one book.
        #[arg(long, value_name = "ID")]
        book: Option<String>,
        /// The format.
        #[arg(long, value_enum, default_value_t = Format::Decl)]
        format: Format,
        /// The language of what is told: zh-CN, zh-TW or en-US; the nearest to the system's if none is named.
        #[arg(long, value_name = "TAG")]
        locale: Option<String>,
    },
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Format {
    /// Declare's own notation, as RuM and Declare4Py read it.
    Decl,
}

#[derive(clap::Args)]
pub(crate) struct Which {
    /// The book's id; every book if none is named.
    #[arg(long, value_name = "ID")]
    book: Option<String>,
    /// The language: zh-CN, zh-TW or en-US; the nearest to the system's if none is named.
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    /// As JSON.
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(action: &Action, root: &Path) -> Result<Answer> {
    let library = Library::load(root, &[]);
    let which = match action {
        Action::List(which) | Action::Show { which, .. } | Action::Consequences(which) => which,
        Action::Export { book, format: Format::Decl, locale } => {
            let app = library.app_words(&play::language(locale.as_deref())?);
            return export(&books(&library, book.as_deref())?, &app);
        }
    };
    let language = play::language(which.locale.as_deref())?;
    let app = library.app_words(&language);
    let books = books(&library, which.book.as_deref())?;
    let pages = books.iter().flat_map(|book| book.pages(&language, &app));
    match action {
        Action::List(_) => list(&pages.collect::<Vec<_>>(), books.len() > 1, which.json, &app)?,
        Action::Show { id, .. } => {
            let found: Vec<_> = pages.filter(|page| &*page.id == id).collect();
            show(&one(found, id, &books)?, which.json, &app)?;
        }
        Action::Consequences(_) => {
            consequences(
                &books.iter().filter_map(|book| book.consequences(&language)).collect::<Vec<_>>(),
                which.json,
            )?;
        }
        Action::Export { .. } => {}
    }
    Ok(Answer::Done)
}

/// The book that is named, or all. A book with errors is told with them.
fn books<'l>(library: &'l Library, named: Option<&str>) -> Result<Vec<&'l Handbook>> {
    let asked = |id: &str| named.is_none_or(|named| named == id);
    let own: Vec<_> = library
        .diagnostics
        .iter()
        .filter(|one| one.level == Level::Error)
        .filter(|one| {
            let file = Path::new(&one.file.path);
            let folder = file.parent().and_then(Path::file_name).is_some_and(|folder| folder == "policies");
            let stem = file.file_stem().unwrap_or_default().to_string_lossy();
            folder && file.extension().is_some_and(|ending| ending == "ron") && asked(&stem)
        })
        .collect();
    for one in &own {
        writeln!(std::io::stderr(), "{}\n", human(one, std::io::stderr().is_terminal()))?;
    }
    if !own.is_empty() {
        bail!("a policy book has errors ({}); `composure check` lists everything", own.len());
    }
    let books: Vec<_> = library.handbooks.iter().filter(|handbook| asked(&handbook.book.id)).collect();
    match (named, books.is_empty()) {
        (_, false) => Ok(books),
        (None, true) => Err(anyhow!("there is no policy book in assets/policies; `composure check` says why")),
        (Some(id), true) => {
            let list = library.handbooks.iter().map(|handbook| format!("`{}`", handbook.book.id));
            let list = list.collect::<Vec<_>>().join(", ");
            let help = library
                .nearest_book(id)
                .map_or_else(|| format!("there are {list}"), |near| format!("did you mean `{near}`?"));
            Err(anyhow!("there is no policy book `{id}`; {help}"))
        }
    }
}

/// The one page asked for.
fn one(mut found: Vec<Page>, id: &str, books: &[&Handbook]) -> Result<Page> {
    match (found.pop(), found.is_empty()) {
        (Some(page), true) => Ok(page),
        (Some(last), false) => {
            let list = found.iter().chain([&last]).map(|page| format!("`{}`", page.book)).collect::<Vec<_>>();
            bail!("several books have a clause `{id}`: {}; choose one with `--book ID`", list.join(", "));
        }
        (None, _) => {
            let help = books.iter().find_map(|book| book.nearest(id)).map_or_else(
                || "`composure policy list` shows them".to_owned(),
                |near| format!("did you mean `{near}`?"),
            );
            bail!("there is no clause `{id}`; {help}");
        }
    }
}

fn export(books: &[&Handbook], app: &Words) -> Result<Answer> {
    let [book] = books else {
        let list = books.iter().map(|one| format!("`{}`", one.book.id)).collect::<Vec<_>>().join(", ");
        bail!("there are several books: {list}; choose one with `--book ID`");
    };
    let (text, left_out) = decl::write(&book.book, 0);
    std::io::stdout().lock().write_all(text.as_bytes())?;
    let mut err = std::io::stderr().lock();
    if !left_out.is_empty() {
        writeln!(err, "{}", app.text("policy-left-out", &With::from_iter([("count", left_out.len())])))?;
    }
    for one in &left_out {
        let with = With::from_iter([("what", one.clause.to_string()), ("text", lack(&one.why, app))]);
        writeln!(err, "    {}", app.text("policy-line", &with))?;
    }
    Ok(Answer::Done)
}

/// Why a clause cannot be said, in the language.
fn lack(why: &Lack, app: &Words) -> String {
    let (message, name) = match why {
        Lack::SeveralActivities => ("policy-lack-several", ""),
        Lack::NoActivity => ("policy-lack-activity", ""),
        Lack::OneSide => ("policy-lack-side", ""),
        Lack::Count => ("policy-lack-count", ""),
        Lack::Window => ("policy-lack-window", ""),
        Lack::Sum(name) => ("policy-lack-sum", &**name),
        Lack::Fact(name) => ("policy-lack-fact", &**name),
        Lack::ByFact(name) => ("policy-lack-parameter", &**name),
        Lack::Reckoning => ("policy-lack-reckoning", ""),
        Lack::TwoConditions => ("policy-lack-conditions", ""),
        Lack::Number(number) => ("policy-lack-number", &**number),
        Lack::Length => ("policy-lack-length", ""),
        Lack::Name(name) => ("policy-lack-name", &**name),
    };
    app.text(message, &With::from_iter([("name", name.to_owned())]))
}

fn list(pages: &[Page], several: bool, json: bool, app: &Words) -> Result<()> {
    if json {
        return print(&pages);
    }
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    let heads =
        ["policy-id", "policy-label", "policy-competency", "policy-severity", "policy-actor", "policy-template"];
    let book = |text: String| several.then_some(text);
    table.set_header(book(app.plain("policy-book")).into_iter().chain(heads.map(|head| app.plain(head))));
    for page in pages {
        let row = [
            page.id.to_string(),
            page.label.clone(),
            page.competency_label.clone(),
            app.plain(page.severity.message()),
            app.plain(page.actor.message()),
            page.template.to_owned(),
        ];
        table.add_row(book(page.book.to_string()).into_iter().chain(row));
    }
    for line in table.lines() {
        writeln!(std::io::stdout(), "{}", line.trim_end())?;
    }
    Ok(())
}

fn show(page: &Page, json: bool, app: &Words) -> Result<()> {
    if json {
        return print(page);
    }
    let mut out = std::io::stdout().lock();
    let line = |what: &str, text: &str| {
        app.text("policy-line", &With::from_iter([("what", app.plain(what)), ("text", text.to_owned())]))
    };
    writeln!(out, "{} · {}\n\n{}\n", page.label, page.id, page.asks)?;
    writeln!(out, "{}", line("debrief-reason", &page.reason))?;
    writeln!(out, "{}\n", line("policy-example", &page.example))?;
    writeln!(out, "{}", line("policy-rule", &page.rule))?;
    for figure in &page.parameters {
        writeln!(out, "    {}", figure.label)?;
        for case in &figure.cases {
            writeln!(out, "        {}", case.text)?;
        }
    }
    let rest = [
        ("policy-severity", app.plain(page.severity.message())),
        ("policy-competency", page.competency_label.clone()),
        ("policy-actor", app.plain(page.actor.message())),
        ("policy-force", app.plain(page.force.message())),
        ("policy-basis", app.plain(page.basis.message())),
        ("debrief-source", page.source.clone()),
        ("policy-template", page.template.to_owned()),
        ("policy-book", page.book.to_string()),
    ];
    writeln!(out)?;
    for (what, text) in &rest {
        writeln!(out, "{}", line(what, text))?;
    }
    Ok(())
}

fn consequences(told: &[Consequences], json: bool) -> Result<()> {
    if json {
        return print(&told);
    }
    let mut out = std::io::stdout().lock();
    for one in told {
        writeln!(out, "{} · {}\n", one.title, one.book)?;
        for (number, step) in one.scale.iter().enumerate() {
            writeln!(out, "{}. {step}", number + 1)?;
        }
        writeln!(out, "\n{}", one.note)?;
    }
    Ok(())
}

fn print(what: &impl serde::Serialize) -> Result<()> {
    let mut out = std::io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, what)?;
    writeln!(out)?;
    Ok(())
}
