//! Cells that a spreadsheet would reckon with instead of showing them: how they are guarded in tables that leave the house, and how
//! they come back.

/// Whether a cell gets an apostrophe before it: a spreadsheet would take it for a formula (OWASP, "CSV Injection"; the full-width
/// signs count where they are typed for the others), or it begins as such a guarded one does. A negative number is none.
#[must_use]
pub fn needs_guard(cell: &str) -> bool {
    is_formula(cell.trim_start_matches('\''))
}

/// What a cell says whose guard, if it has one, is taken away.
#[must_use]
pub fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|_| needs_guard(cell)).unwrap_or(cell)
}

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

    #[test]
    fn whatever_is_guarded_comes_back_as_it_was() {
        for cell in [
            "=1+1", "+1", "-1+1", "-", "@x", "\tx", "＝1", "'=1", "''-x", "'", "''", "'000123", "000123", "-12", "1E5",
            "3-1", "",
        ] {
            let written = if needs_guard(cell) { format!("'{cell}") } else { cell.to_owned() };
            assert_eq!(unguarded(&written), cell);
            assert!(!is_formula(&written), "{written}");
        }
        assert_eq!(["-12", "-1.5", "000123", "'000123"].map(needs_guard), [false; 4]);
    }
}
