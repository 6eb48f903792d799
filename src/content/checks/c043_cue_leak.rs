//! C043: a best response that gives itself away.

use crate::content::tests::{Folder, PROVED_EN_US};

pub(super) fn failing() -> Folder {
    Folder::proved().edit(
        PROVED_EN_US,
        "here is its number for you.",
        "here is its number for you, should it ever happen again.",
    )
}

#[cfg(test)]
mod tests {
    use super::super::super::tests::{PROVED, rendered};
    use super::*;

    #[test]
    fn a_kind_that_is_mostly_the_best_is_told_at_the_response_that_shows_it() {
        let folder = Folder::proved().edit(
            PROVED,
            "\"record\": (kind: Say, performs: [\"record\"], takes: 2",
            "\"record\": (kind: Do, performs: [\"record\"], takes: 2",
        );
        let told = rendered(&folder);
        assert!(
            told.starts_with(
                "warning[C043]: going by kind finds the best response 15.1 percentage points above chance"
            ),
            "{told}"
        );
        assert!(told.contains("most of all at `closing`, where the act, `record`, is the best"), "{told}");
        assert_eq!(told.matches("C043").count(), 1, "{told}");
    }
}
