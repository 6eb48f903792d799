//! `composure records access`: who looked at whose records.

use super::super::gate;
use super::super::language::words;
use super::super::{ExitAnswer, out, table};
use super::filter_args::days;
use anyhow::Result;
use clap::Args;
use composure::records::accounts::{Access, AccessKind};
use composure::records::{Store, SubjectId};
use std::collections::HashMap;

/// Which looks.
#[derive(Args)]
pub(crate) struct AccessArgs {
    /// Those on this day or later, such as 2026-03-06. Days are those of this machine's time zone.
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// Those on this day or earlier.
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
    /// Those by an employee or at his records; may be given several times.
    #[arg(long, value_name = "NUMBER")]
    employee: Vec<String>,
}

/// How whom a list or an export was narrowed to stands in the log.
const NARROWED: &str = "employee=";

/// Lists who looked at what.
pub(super) fn list(store: &Store, args: &AccessArgs) -> Result<ExitAnswer> {
    let (from, to) = days(args.from.as_deref(), args.to.as_deref())?;
    let mut asked = Vec::new();
    for number in &args.employee {
        let person = store.person(number)?;
        asked.extend(store.subjects_of(&person)?.into_iter().map(|one| one.subject));
    }
    let is_asked = |one: &Access| {
        let day = one.at.day();
        let narrowed = || one.filter.split(' ').filter_map(|part| part.strip_prefix(NARROWED));
        let is_about = |whom: &SubjectId| {
            one.subject == *whom || one.whose.as_ref() == Some(whom) || narrowed().any(|id| id == whom.as_str())
        };
        from.is_none_or(|from| day.is_some_and(|day| day >= from))
            && to.is_none_or(|to| day.is_some_and(|day| day <= to))
            && (args.employee.is_empty() || asked.iter().any(is_about))
    };
    let all: Vec<_> = store.accesses()?.into_iter().filter(is_asked).collect();
    gate::looks(AccessKind::Log, None, all.len() as u64, "")?;
    let heads = ["access-at", "access-who", "access-what", "access-whose", "access-count", "access-filter"];
    let mut table = table::under(heads.map(|head| words().plain(head)));
    let mut people = People { store, known: HashMap::new() };
    for one in all {
        let whose = one.whose.as_ref().map(|whose| people.told(whose.as_str())).transpose()?.unwrap_or_default();
        let kind = words().plain(one.kind.message());
        let filter = people.named(&one.filter)?;
        table.add_row([one.at.local(), people.told(one.subject.as_str())?, kind, whose, one.count.to_string(), filter]);
    }
    table::figures(&mut table, |column| column == 4);
    table::write(&table, &mut out::prose())?;
    Ok(ExitAnswer::Done)
}

/// People by their ids: however often somebody looked, or was looked at, he is looked up once.
struct People<'s> {
    store: &'s Store,
    known: HashMap<String, String>,
}

impl People<'_> {
    /// Somebody by number and name.
    fn told(&mut self, id: &str) -> Result<String> {
        if let Some(told) = self.known.get(id) {
            return Ok(told.clone());
        }
        let employee = match self.store.subject_called(id)? {
            Some(one) => self.store.whose(&one.subject)?,
            None => None,
        };
        let told = employee.map_or_else(|| words().plain("access-gone"), |one| gate::person(&one));
        self.known.insert(id.to_owned(), told.clone());
        Ok(told)
    }

    /// What was asked for, with whom it was narrowed to by number and name.
    fn named(&mut self, filter: &str) -> Result<String> {
        let mut parts = Vec::new();
        for part in filter.split(' ') {
            parts.push(match part.strip_prefix(NARROWED) {
                // a number that nobody had
                None | Some("?") => part.to_owned(),
                Some(id) => format!("{NARROWED}{}", self.told(id)?),
            });
        }
        Ok(parts.join(" "))
    }
}
