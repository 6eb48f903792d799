//! `composure records access`: who looked at whose records.

use super::super::gate;
use super::super::language::words;
use super::super::{ExitAnswer, out, table};
use anyhow::Result;
use composure::records::accounts::AccessKind;
use composure::records::{Store, SubjectId};
use std::collections::HashMap;

/// Lists who looked at what.
pub(super) fn list(store: &Store) -> Result<ExitAnswer> {
    let all = store.accesses()?;
    gate::looks(AccessKind::Log, None, all.len() as u64, "")?;
    let heads = ["access-at", "access-who", "access-what", "access-whose", "access-count", "access-filter"];
    let mut table = table::under(heads.map(|head| words().plain(head)));
    // however often somebody looked, or was looked at, he is looked up once
    let mut known: HashMap<SubjectId, String> = HashMap::new();
    let mut told = |subject: &SubjectId| -> Result<String> {
        if let Some(told) = known.get(subject) {
            return Ok(told.clone());
        }
        let told = store.whose(subject)?.map_or_else(|| words().plain("access-gone"), |one| gate::person(&one));
        Ok(known.entry(subject.clone()).or_insert(told).clone())
    };
    for one in all {
        let whose = one.whose.as_ref().map(&mut told).transpose()?.unwrap_or_default();
        let kind = words().plain(one.kind.message());
        table.add_row([one.at.local(), told(&one.subject)?, kind, whose, one.count.to_string(), one.filter]);
    }
    table::figures(&mut table, |column| column == 4);
    table::write(&table, &mut out::prose())?;
    Ok(ExitAnswer::Done)
}
