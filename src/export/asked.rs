//! As what somebody asked for stands in the access log.

use super::provenance::Provenance;
use crate::records::{Filter, RecordQuery, RecordTrait, Store, StoreError, WhichAttempt};

/// What a filter asks for, option by option as the command line has them: people by their ids, since what names them may be erased.
/// Nothing where it asks for all.
///
/// # Errors
/// When the store cannot be read.
pub fn asked_of(store: &Store, filter: &Filter) -> Result<String, StoreError> {
    let mut told = Vec::new();
    for (option, text) in Provenance::of(store, filter)?.asked {
        match option {
            "employee" => {
                let subject = store.employee(&text)?.map_or_else(|| "?".to_owned(), |one| one.subject.to_string());
                told.push(format!("{option}={subject}"));
            }
            "which" if filter.which == WhichAttempt::All => {}
            _ => told.push(format!("{option}={text}")),
        }
    }
    Ok(told.join(" "))
}

/// What is looked through in the window: the filter, that a name was looked for (whose, where it is somebody's number), and what of the
/// records in particular.
///
/// # Errors
/// When the store cannot be read.
pub fn asked_by_query(store: &Store, query: &RecordQuery) -> Result<String, StoreError> {
    let mut told = vec![asked_of(store, &query.filter)?];
    let sought = query.sought.trim();
    if !sought.is_empty() {
        // a name that was typed may be that of somebody who is erased one day
        let whose = store.employee(sought)?.map_or_else(|| "?".to_owned(), |one| one.subject.to_string());
        told.push(format!("sought={whose}"));
    }
    told.push(match &query.only {
        RecordTrait::Any => String::new(),
        RecordTrait::Critical => "only=critical".to_owned(),
        RecordTrait::Interrupted => "only=interrupted".to_owned(),
        RecordTrait::MoreTime => "only=more-time".to_owned(),
        RecordTrait::Broken(clause) => format!("only=broken:{clause}"),
        RecordTrait::Numbered(numbers) => format!("only=faulty:{}", numbers.len()),
    });
    told.retain(|part| !part.is_empty());
    Ok(told.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_asked_for_stands_there_and_nobody_is_named() {
        let mut store = Store::in_memory().expect("a store");
        let roster = "number,name,branch\n000123,陈雨桐,城东支行\n";
        store.import_roster("staff.csv", roster.as_bytes()).expect("imported");
        let subject = store.employee("000123").expect("read").expect("there").subject;
        let own = |text: &str| vec![text.to_owned()];
        let filter = Filter { branches: own("城东支行"), employees: own("000123"), ..Filter::default() };
        let told = asked_of(&store, &filter).expect("read");
        assert_eq!(told, format!("branch=城东支行 employee={subject}"));
        assert_eq!(asked_of(&store, &Filter::default()).expect("read"), "");
        let query =
            |sought: &str| RecordQuery { sought: sought.into(), only: RecordTrait::Critical, ..RecordQuery::default() };
        assert_eq!(asked_by_query(&store, &query(" 雨桐 ")).expect("read"), "sought=? only=critical");
        assert_eq!(asked_by_query(&store, &query("000123")).expect("read"), format!("sought={subject} only=critical"));
    }
}
