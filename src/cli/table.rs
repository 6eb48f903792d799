//! Tables for people: columns side by side, nothing around them.

use anyhow::Result;
use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use std::io::Write;

/// A table without lines, under its heads.
pub(super) fn under<T: Into<comfy_table::Row>>(heads: T) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    table.set_header(heads);
    table
}

/// Sets some of its columns to the right, as figures stand.
pub(super) fn figures(table: &mut Table, columns: impl Fn(usize) -> bool) {
    for (_, column) in table.column_iter_mut().enumerate().filter(|(at, _)| columns(*at)) {
        column.set_cell_alignment(CellAlignment::Right);
    }
}

/// Writes it.
pub(super) fn write(table: &Table, to: &mut impl Write) -> Result<()> {
    table.lines().try_for_each(|line| writeln!(to, "{}", line.trim_end()))?;
    Ok(())
}
