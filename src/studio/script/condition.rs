//! A condition as a file has it, in words.

use super::StoryField;
use crate::content::syntax::{Kind, RonValue};
use crate::locale::{Words, joined};

/// What a condition asks, in a phrase; what is none stays as it is written. `told` has the words for an id of a field.
pub(super) fn in_words(of: RonValue<'_>, app: &Words, told: &impl Fn(StoryField, &str) -> String) -> String {
    let parts: Vec<_> = of.items().map(|item| item.value).collect();
    let text = |message: &str, pairs: &[(&'static str, String)]| {
        app.text(message, &pairs.iter().map(|(name, text)| (*name, text.clone())).collect())
    };
    let inner = |value: RonValue<'_>| in_words(value, app, told);
    let several = |list: RonValue<'_>, between: &str| {
        let all: Vec<String> = list.items().map(|item| inner(item.value)).collect();
        if all.len() == 1 { all.concat() } else { joined(all.iter().map(String::as_str), &app.plain(between)) }
    };
    match (of.name(), parts.as_slice()) {
        ("All", [list]) if list.kind() == Kind::List => several(*list, "script-and"),
        ("Any", [list]) if list.kind() == Kind::List => several(*list, "script-or"),
        ("Not", [one]) => text("script-not", &[("what", inner(*one))]),
        ("Of", [who, one]) => text("script-of", &[("who", who.name().to_owned()), ("what", inner(*one))]),
        (sign @ ("AtLeast" | "AtMost"), [axis, number]) => {
            let field = match axis.name() {
                "anger" => StoryField::Anger,
                "anxiety" => StoryField::Anxiety,
                _ => StoryField::Trust,
            };
            let sign = if sign == "AtLeast" { "≥" } else { "≤" };
            format!("{} {sign} {}", app.plain(field.message()), number.written())
        }
        ("Is", [fact, value]) => format!("{} = {}", fact.name(), value.name().replace('"', "")).trim_end().to_owned(),
        ("Done", [deed]) => text("script-done", &[("deed", told(StoryField::Deeds, deed.name()))]),
        ("Visited", [moment]) => text("script-visited", &[("moment", told(StoryField::Goto, moment.name()))]),
        _ => of.written().to_owned(),
    }
}
