//! What words bring up, take for granted and no longer fit: topics, which only grow.

/// Topics as bits: those that something brings up, those that it takes for granted, and those after which it is out of
/// place. What assumes and excludes is judged with what was told before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Topics {
    pub tell: u64,
    pub assume: u64,
    pub exclude: u64,
}

impl Topics {
    /// The topics that it asks about.
    #[must_use]
    pub const fn asked(self) -> u64 {
        self.assume | self.exclude
    }

    /// Whether it is in place where these have been told.
    #[must_use]
    pub const fn fits(self, told: u64) -> bool {
        self.missing(told) == 0 && self.spent(told) == 0
    }

    /// What it takes for granted and nobody has told.
    #[must_use]
    pub const fn missing(self, told: u64) -> u64 {
        self.assume & !told
    }

    /// What was told and leaves it out of place.
    #[must_use]
    pub const fn spent(self, told: u64) -> u64 {
        self.exclude & told
    }
}
