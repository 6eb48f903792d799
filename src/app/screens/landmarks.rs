//! By what a screen is recognised, in words that no language changes: for whoever drives the window from outside, and waits
//! for what he asked for.

/// A screen's name, then what stands on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Landmarks(String);

impl Landmarks {
    /// A screen by its name.
    pub(crate) fn of(screen: &str) -> Self {
        Self(screen.to_owned())
    }

    /// This stands on it, where it does.
    #[must_use]
    pub(crate) fn with(mut self, what: &str, there: bool) -> Self {
        if there {
            self.0.push(' ');
            self.0.push_str(what);
        }
        self
    }

    /// So much of it.
    #[must_use]
    pub(crate) fn figure(self, of: &str, value: impl std::fmt::Display) -> Self {
        self.with(&format!("{of}={value}"), true)
    }

    /// All of it on one line, the name first.
    pub(crate) fn line(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_comes_first_and_what_is_not_there_is_left_out() {
        let told = Landmarks::of("replay").with("beside", false).figure("beat", 3).with("plays", true);
        assert_eq!(told.line(), "replay beat=3 plays");
    }
}
