//! C001: a file or folder that cannot be read.

#[cfg(test)]
use crate::content::tests::{EN_US, Folder};

page! {
    /// A file or folder is missing, may not be read, is larger than 4 MiB, or is not UTF-8. Every scenario and every book has a file
    /// of words in each language.
    ///
    /// # Why it matters
    /// Nothing of the file is known, so whatever is made from it is not there: a learner does not see the scenario in the list.
    ///
    /// # Fails
    /// A Chinese text saved by an old editor as GBK, or `locales/en-US/scenarios/small.ftl` forgotten.
    ///
    /// # Mend
    /// Save the file as UTF-8; write the missing one; where the folder is another, name it with `--content DIR`.
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().write(EN_US, b"title = A small matter\xff\n")
}
