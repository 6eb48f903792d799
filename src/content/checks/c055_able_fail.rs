//! C055: a scenario that the able fail.

use crate::content::tests::{Folder, LONG_DAY};

pub(super) fn failing() -> Folder {
    Folder::levels().edit(LONG_DAY, "pass_mark: 7500", "pass_mark: 8500")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::rendered;

    #[test]
    fn saying_nothing_is_called_waiting_where_that_is_right() {
        let on_silence = "on_silence: (mood: (anger: 1), goto: \"turn-11\")";
        let fits = failing().edit(LONG_DAY, on_silence, &format!("silence: Fits, {on_silence}"));
        for (folder, said, unsaid) in [(failing(), "silence", "waiting"), (fits, "waiting", "silence")] {
            let told = rendered(&folder);
            assert!(told.contains(&format!("{said} at `turn-10` (")), "{told}");
            assert!(!told.contains(&format!("{unsaid} at `turn-10` (")), "{told}");
        }
    }
}
