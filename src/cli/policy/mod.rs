//! `composure policy`: the clauses of the books and their activities, as people read them.

mod activity;
mod duties;
mod lines;
mod which;

use super::language::language;
use super::refusal::refuse;
use super::{ExitAnswer, ids, out, problems};
use anyhow::{Result, bail};
use clap::{Subcommand, ValueEnum};
use composure::assessment::Semantics;
use composure::attempt::Named as _;
use composure::content::{DiagnosticLevel, Library, Root};
use composure::export::wire::HandbookDoc;
use composure::handbook::{Consequences, Handbook, Meaning, Page};
use composure::locale::{Explanation, With, Words};
use composure::logs::decl::{self, Lack};
use composure::scenario::SEMANTICS;
use duties::LearnerRole;
use lines::{line, table};
use std::io::Write as _;
use std::path::Path;
use which::Which;

#[derive(Subcommand)]
pub(crate) enum PolicyAction {
    /// One line per clause, in the book's order.
    ///
    /// With `--role` or `--earnable`, what an author needs: whether it is earned or kept, which deeds bring it up, and which it then
    /// asks for or forbids, each deed with its id.
    List(duties::ListArgs),
    /// One line per activity, in the book's order: who performs it, its data, how many clauses it is in.
    Activities(Which),
    /// One line per competency: how many clauses count towards it, and how many of them a scenario can have somebody earn.
    Competencies {
        /// Clauses that bind this role alone.
        #[arg(long, value_enum, value_name = "ROLE")]
        role: Option<LearnerRole>,
        #[command(flatten)]
        which: Which,
    },
    /// One line per parameter, the bank's own figures: what it is worth, and the clauses that read it.
    Parameters(Which),
    /// One clause whole: its words, its authority, what is checked and with which figures; or one activity.
    ///
    /// Of an activity it tells what counts as it, who performs it, its data, and the clauses it is in.
    Show {
        /// The id of the clause or the activity.
        id: String,
        #[command(flatten)]
        which: Which,
    },
    /// What a learner is measured by: the time there is, and the scale of scores.
    Guide,
    /// What the documents provide for real cases, for reference: no attempt proposes any of it.
    Consequences(Which),
    /// The book as a model for other tools.
    ///
    /// What the format cannot say is told on standard error and left out.
    Export {
        /// The book's id; may be left out where there is one book.
        #[arg(long, value_name = "ID")]
        book: Option<String>,
        /// The format.
        #[arg(long, value_enum, default_value_t = PolicyFormat::Decl)]
        format: PolicyFormat,
    },
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum PolicyFormat {
    /// Declare's own notation, as RuM and Declare4Py read it.
    Decl,
}

pub(crate) fn run(action: &PolicyAction, root: &Root) -> Result<ExitAnswer> {
    let library = Library::load(root, &[]);
    let app = library.app_words(language());
    let which = match action {
        PolicyAction::Activities(which)
        | PolicyAction::List(duties::ListArgs { which, .. })
        | PolicyAction::Competencies { which, .. }
        | PolicyAction::Parameters(which)
        | PolicyAction::Show { which, .. }
        | PolicyAction::Consequences(which) => which,
        PolicyAction::Export { book, format: PolicyFormat::Decl } => {
            return export(&books(&library, book.as_deref())?, &app);
        }
        PolicyAction::Guide => return guide(&app),
    };
    let books = books(&library, which.book.as_deref())?;
    let pages = books.iter().flat_map(|book| book.pages(language(), &app));
    let activities = books.iter().flat_map(|book| book.activities(language(), &app));
    let several = books.len() > 1;
    match action {
        PolicyAction::List(args) => match pages.filter(|page| args.asks_for(page)).collect::<Vec<_>>() {
            pages if which.json => out::json(&HandbookDoc::clauses(pages))?,
            pages if args.narrows() => duties::list(&pages, several, &app)?,
            pages => list(&pages, several, &app)?,
        },
        PolicyAction::Competencies { role, .. } => {
            let role = role.map(Into::into);
            let pages = books.iter().flat_map(|book| book.competencies(role, language(), &app));
            if which.json {
                out::json(&HandbookDoc::competencies(pages))?;
            } else {
                duties::competencies(&pages.collect::<Vec<_>>(), several, &app)?;
            }
        }
        PolicyAction::Parameters(_) => {
            let pages = books.iter().flat_map(|book| book.parameters(language(), &app));
            if which.json {
                out::json(&HandbookDoc::parameters(pages))?;
            } else {
                duties::parameters(&pages.collect::<Vec<_>>(), several, &app)?;
            }
        }
        PolicyAction::Activities(_) => match activities.collect::<Vec<_>>() {
            pages if which.json => out::json(&HandbookDoc::activities(pages))?,
            pages => activity::list(&pages, several, &app)?,
        },
        PolicyAction::Show { id, .. } => {
            let clauses = pages.filter(|page| &*page.id == id).map(|page| (page.book.clone(), page));
            let activities = activities.filter(|page| &*page.meaning.id == id).map(|page| (page.book.clone(), page));
            match (one(id, clauses.collect())?, which.json) {
                (Some(page), true) => out::json(&HandbookDoc::clauses([page]))?,
                (Some(page), false) => show(&page, &app)?,
                (None, json) => match one(id, activities.collect())? {
                    Some(page) if json => out::json(&HandbookDoc::activities([page]))?,
                    Some(page) => activity::show(&page, &app)?,
                    None => {
                        bail!(refuse("refuse-clause-unknown").with("id", id).with("help", instead(id, &books)))
                    }
                },
            }
        }
        PolicyAction::Consequences(_) => {
            let told = books.iter().filter_map(|book| book.consequences(language()));
            if which.json { out::json(&HandbookDoc::consequences(told))? } else { consequences(told)? }
        }
        PolicyAction::Export { .. } | PolicyAction::Guide => {}
    }
    Ok(ExitAnswer::Done)
}

/// The book that is named, or all. A book with errors is told with them.
fn books<'l>(library: &'l Library, named: Option<&str>) -> Result<Vec<Handbook<'l>>> {
    let asked = |id: &str| named.is_none_or(|named| named == id);
    // its words are as much a part of it as its file
    let own: Vec<_> = library
        .diagnostics
        .iter()
        .filter(|one| one.level == DiagnosticLevel::Error)
        .filter(|one| {
            let file = Path::new(&one.file.path);
            let folder = file.parent().and_then(Path::file_name).is_some_and(|folder| folder == "policies");
            let stem = file.file_stem().unwrap_or_default().to_string_lossy();
            folder && file.extension().is_some_and(|ending| ending == "ron" || ending == "ftl") && asked(&stem)
        })
        .collect();
    problems::tell(own.iter().copied(), &problems::words())?;
    if !own.is_empty() {
        bail!(refuse("refuse-books-errors").with("count", own.len()));
    }
    let books: Vec<_> = library.books.iter().map(Handbook::of).filter(|one| asked(&one.book.id)).collect();
    match (named, books.is_empty()) {
        (_, false) => Ok(books),
        (None, true) => bail!(refuse("refuse-books-none")),
        (Some(id), true) => {
            let help = ids::instead(id, library.books.iter().map(|one| &*one.book.id));
            bail!(refuse("refuse-book-unknown").with("book", id).with("help", help))
        }
    }
}

/// The one of that id, of those there are with their books; none where there is none.
fn one<T>(id: &str, mut found: Vec<(Box<str>, T)>) -> Result<Option<T>> {
    if found.len() > 1 {
        let known: Vec<_> = found.iter().map(|(book, _)| book.to_string()).collect();
        bail!(refuse("refuse-books-share").with("id", id).with("known", known));
    }
    Ok(found.pop().map(|(_, one)| one))
}

/// What to do about an id that nothing has.
fn instead(id: &str, books: &[Handbook<'_>]) -> Explanation {
    let near = books.iter().find_map(|book| book.nearest(id));
    near.map_or(Explanation::new("refuse-clause-lists"), |near| Explanation::new("ids-near").with("near", near))
}

fn export(books: &[Handbook<'_>], app: &Words) -> Result<ExitAnswer> {
    let [book] = books else {
        let known: Vec<_> = books.iter().map(|one| one.book.id.to_string()).collect();
        bail!(refuse("refuse-books-several").with("known", known));
    };
    let (text, left_out) = decl::write(book.book, 0);
    out::data().write_all(text.as_bytes())?;
    let mut err = out::notes();
    if !left_out.is_empty() {
        writeln!(err, "{}", app.text("policy-left-out", &With::from_iter([("count", left_out.len())])))?;
    }
    for one in &left_out {
        let with = With::from_iter([("what", one.clause.to_string()), ("text", lack(&one.why, app))]);
        writeln!(err, "    {}", app.text("policy-line", &with))?;
    }
    Ok(ExitAnswer::Done)
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

fn list(pages: &[Page], several: bool, app: &Words) -> Result<()> {
    let heads =
        ["policy-id", "policy-label", "policy-competency", "policy-severity", "policy-actor", "policy-template"];
    let rows = pages.iter().map(|page| {
        let row = [
            page.id.to_string(),
            page.label.clone(),
            page.competency_label.clone(),
            app.plain(page.severity.message()),
            app.plain(page.actor.message()),
            page.template.to_owned(),
        ];
        (&*page.book, row)
    });
    table(heads, rows, several, app)
}

fn show(page: &Page, app: &Words) -> Result<()> {
    let mut out = out::prose();
    writeln!(out, "{} · {}\n\n{}\n", page.label, page.id, page.asks)?;
    writeln!(out, "{}", line(app, "debrief-reason", &page.reason))?;
    writeln!(out, "{}\n", line(app, "policy-example", &page.example))?;
    writeln!(out, "{}", line(app, "policy-rule", &page.rule))?;
    for figure in &page.parameters {
        writeln!(out, "    {}", figure.label)?;
        for case in &figure.cases {
            writeln!(out, "        {}", case.text)?;
        }
    }
    writeln!(out, "\n{}", app.plain("policy-meanings"))?;
    for Meaning { id, label, description } in &page.activities {
        writeln!(out, "    {label} · {id}")?;
        if !description.is_empty() {
            writeln!(out, "        {description}")?;
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
        writeln!(out, "{}", line(app, what, text))?;
    }
    Ok(())
}

fn guide(app: &Words) -> Result<ExitAnswer> {
    let mut out = out::prose();
    writeln!(out, "{}", app.plain("guide-title"))?;
    let score = (SEMANTICS >= Semantics::Two.number()).then_some(("guide-score", "guide-score-means"));
    for (head, text) in [("guide-time", "guide-time-means")].into_iter().chain(score) {
        writeln!(out, "\n{}\n    {}", app.plain(head), app.plain(text))?;
    }
    Ok(ExitAnswer::Done)
}

fn consequences(told: impl Iterator<Item = Consequences>) -> Result<()> {
    let mut out = out::prose();
    for one in told {
        writeln!(out, "{} · {}\n", one.title, one.book)?;
        for (number, step) in one.scale.iter().enumerate() {
            writeln!(out, "{}. {step}", number + 1)?;
        }
        writeln!(out, "\n{}", one.note)?;
    }
    Ok(())
}
