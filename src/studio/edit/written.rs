//! How a file writes what is set: names in quotes, lists, records.

use super::error::EditError;

/// A name or a text in quotes. What a file of RON could not hold as it stands is refused: its ids and reasons have neither
/// quotes nor backslashes nor lines.
pub(super) fn quoted(text: &str) -> Result<String, EditError> {
    let sound = !text.contains(['"', '\\']) && !text.chars().any(char::is_control);
    sound.then(|| format!("\"{text}\"")).ok_or_else(|| EditError::BadName { name: text.to_owned() })
}

/// A list of what is written already.
pub(super) fn list(pieces: &[String]) -> String {
    format!("[{}]", pieces.join(", "))
}

/// A list of names.
pub(super) fn names(all: &[String]) -> Result<String, EditError> {
    all.iter().map(|one| quoted(one)).collect::<Result<Vec<_>, _>>().map(|all| list(&all))
}

/// A record of fields that are written already.
pub(super) fn record(fields: &[(&str, String)]) -> String {
    let fields: Vec<_> = fields.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    format!("({})", fields.join(", "))
}

/// A map of what is written already.
pub(super) fn map(entries: &[(String, String)]) -> Result<String, EditError> {
    let entries: Result<Vec<_>, EditError> =
        entries.iter().map(|(key, value)| Ok(format!("{}: {value}", quoted(key)?))).collect();
    entries.map(|entries| format!("{{{}}}", entries.join(", ")))
}
