//! From one value to another by as few splices as it takes: what is the same on both sides is not touched, nor are the
//! comments that stand around it.

use crate::content::syntax::{Item, Kind, RonValue, Splice};

/// Whether two values say the same, however they are laid out. The order of a record's fields says nothing.
pub(crate) fn same(one: RonValue<'_>, other: RonValue<'_>) -> bool {
    if one.kind() != other.kind() || one.items().len() != other.items().len() {
        return false;
    }
    match one.kind() {
        Kind::Record if is_named(one) && is_named(other) => {
            let alike = |item: Item<'_>| other.get(item.name).is_some_and(|found| same(item.value, found));
            one.name() == other.name() && one.items().all(alike)
        }
        Kind::Record | Kind::List | Kind::Map => {
            let key = |item: &Item<'_>| item.key.map_or("", RonValue::name).to_owned();
            let alike = |(one, other): (Item<'_>, Item<'_>)| key(&one) == key(&other) && same(one.value, other.value);
            (one.kind() != Kind::Record || one.name() == other.name()) && one.items().zip(other.items()).all(alike)
        }
        _ => one.written() == other.written(),
    }
}

/// Whether a record's pieces have names.
fn is_named(record: RonValue<'_>) -> bool {
    record.items().all(|item| !item.name.is_empty())
}

/// The name or the key of a piece.
fn named(item: &Item<'_>) -> String {
    item.key.map_or(item.name, RonValue::name).to_owned()
}

fn piece(item: &Item<'_>) -> String {
    if item.name.is_empty() {
        item.value.written().to_owned()
    } else {
        format!("{}: {}", item.name, item.value.written())
    }
}

/// The next splice on the way from one value to another; nothing where they say the same.
pub(crate) fn next_splice(old: RonValue<'_>, new: RonValue<'_>) -> Option<Splice> {
    if same(old, new) {
        return None;
    }
    let whole = Some(old.replace(new.written()));
    match (old.kind(), new.kind()) {
        (Kind::Record, Kind::Record) if old.name() != new.name() => whole,
        (Kind::Record, Kind::Record) if is_named(old) && is_named(new) => by_name(old, new).or(whole),
        (Kind::Map, Kind::Map) => by_name(old, new).or(whole),
        (Kind::Record, Kind::Record) if old.items().len() == new.items().len() => {
            old.items().zip(new.items()).find_map(|(old, new)| next_splice(old.value, new.value))
        }
        (Kind::List, Kind::List) => by_place(old, new),
        _ => whole,
    }
}

/// Fields or entries: what is not wanted goes, what is wanted comes before what follows it, the rest is gone into.
fn by_name(old: RonValue<'_>, new: RonValue<'_>) -> Option<Splice> {
    let place = |of: RonValue<'_>, name: &str| of.items().position(|item| named(&item) == name);
    if let Some(gone) = old.items().position(|item| place(new, &named(&item)).is_none()) {
        return old.cut(gone);
    }
    for (at, item) in new.items().enumerate() {
        if place(old, &named(&item)).is_none() {
            let next = new.items().skip(at + 1).find_map(|next| place(old, &named(&next)));
            return Some(old.insert(next.unwrap_or(old.items().len()), &piece(&item)));
        }
    }
    old.items().find_map(|item| next_splice(item.value, new.get(&named(&item))?))
}

/// Lists: what is the same at both ends stays.
fn by_place(old: RonValue<'_>, new: RonValue<'_>) -> Option<Splice> {
    let (olds, news): (Vec<_>, Vec<_>) = (old.items().collect(), new.items().collect());
    let alike = |(one, other): &(&Item<'_>, &Item<'_>)| same(one.value, other.value);
    let front = olds.iter().zip(&news).take_while(alike).count();
    let most = olds.len().min(news.len()) - front;
    let back = olds.iter().rev().zip(news.iter().rev()).take(most).take_while(alike).count();
    match (olds.get(front..olds.len() - back)?, news.get(front..news.len() - back)?) {
        ([], [first, ..]) => Some(old.insert(front, &piece(first))),
        // the last goes first, so that the comma of what stays is where it was
        ([_, ..], []) => old.cut(olds.len() - back - 1),
        ([first, ..], [wanted, ..]) => next_splice(first.value, wanted.value),
        ([], []) => None,
    }
}
