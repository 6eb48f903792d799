//! Cells of a table as CSV: in quotes where they must be, and never a formula.

use std::borrow::Cow;

/// Appends a row to a table.
pub fn write_row<'c>(cells: impl IntoIterator<Item = Cow<'c, str>>, to: &mut Vec<u8>) {
    for (at, cell) in cells.into_iter().enumerate() {
        if at > 0 {
            to.push(b',');
        }
        write_cell(&cell, to);
    }
    to.push(b'\n');
}

/// Appends a cell to a row. What a spreadsheet would take for a formula gets an apostrophe before it.
pub fn write_cell(cell: &str, to: &mut Vec<u8>) {
    let quoted = cell.contains(['"', ',', '\n', '\r']);
    if quoted {
        to.push(b'"');
    }
    if is_formula(cell) {
        to.push(b'\'');
    }
    if quoted {
        to.extend_from_slice(cell.replace('"', "\"\"").as_bytes());
        to.push(b'"');
    } else {
        to.extend_from_slice(cell.as_bytes());
    }
}

/// Whether a spreadsheet would reckon with a cell instead of showing it (OWASP, "CSV Injection"; the full-width signs count
/// where they are typed for the others). A negative number is none.
fn is_formula(cell: &str) -> bool {
    match cell.strip_prefix('-') {
        Some(number) => {
            let digits = number.split('.');
            let all = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
            digits.clone().count() > 2 || !digits.into_iter().all(all)
        }
        None => cell.starts_with(['=', '+', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> String {
        let mut row = Vec::new();
        write_row(cells.iter().map(|cell| Cow::Borrowed(*cell)), &mut row);
        String::from_utf8(row).expect("UTF-8")
    }

    #[test]
    fn formulas_are_defused() {
        for formula in ["=1+1", "+1", "-1+1", "-", "-a", "-1.", "-1.2.3", "@x", "\tx", "＝1", "－1"] {
            assert_eq!(row(&[formula]), format!("'{formula}\n"));
        }
        assert_eq!(row(&["=HYPERLINK(\"x\",1)"]), "\"'=HYPERLINK(\"\"x\"\",1)\"\n");
        assert_eq!(row(&["\r=1"]), "\"'\r=1\"\n");
        assert_eq!(row(&["E1001", "-12", "-1.5", "a=b", ""]), "E1001,-12,-1.5,a=b,\n");
    }

    #[test]
    fn cells_come_back_as_they_were() {
        let cells = ["a,b", "a\"b", "a\nb", " a ", "李晓燕", ""];
        let text = row(&cells);
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        let read = reader.records().next().expect("a row").expect("readable");
        assert_eq!(read.iter().collect::<Vec<_>>(), cells);
    }
}
