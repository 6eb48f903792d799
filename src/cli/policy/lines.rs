//! Lines and tables about books.

use crate::cli::out;
use anyhow::Result;
use composure::locale::{With, Words};

/// Rows under their heads, each with its book in front where there are `several`.
pub(super) fn table<'p, const N: usize>(
    heads: [&str; N], rows: impl Iterator<Item = (&'p str, [String; N])>, several: bool, app: &Words,
) -> Result<()> {
    let book = |text: String| several.then_some(text);
    let mut table =
        crate::cli::table::under(book(app.plain("policy-book")).into_iter().chain(heads.map(|head| app.plain(head))));
    for (of, row) in rows {
        table.add_row(book(of.to_owned()).into_iter().chain(row));
    }
    crate::cli::table::write(&table, &mut out::prose())
}

/// A line that says `what`, a message, is `text`.
pub(super) fn line(app: &Words, what: &str, text: &str) -> String {
    app.text("policy-line", &With::from_iter([("what", app.plain(what)), ("text", text.to_owned())]))
}
