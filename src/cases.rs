//! How many random cases a property of the tests is tried on.

use proptest::test_runner::Config;

/// `usual` cases, or as many as `PROPTEST_CASES` asks for, where those are more.
pub(crate) fn at_least(usual: u32) -> Config {
    let default = Config::default();
    let cases = wanted(usual, std::env::var("PROPTEST_CASES").ok().as_deref());
    Config {
        cases,
        // what may be turned down grows with them
        max_local_rejects: default.max_local_rejects.max(cases.saturating_mul(256)),
        max_global_rejects: default.max_global_rejects.max(cases.saturating_mul(4)),
        ..default
    }
}

fn wanted(usual: u32, asked: Option<&str>) -> u32 {
    asked.map_or(usual, |asked| asked.trim().parse::<u32>().expect("PROPTEST_CASES is a number").max(usual))
}

#[cfg(test)]
mod tests {
    use super::wanted;

    #[test]
    fn more_may_be_asked_for_and_never_less() {
        assert_eq!(
            [None, Some("1"), Some("400"), Some("20000")].map(|asked| wanted(400, asked)),
            [400, 400, 400, 20_000]
        );
    }
}
