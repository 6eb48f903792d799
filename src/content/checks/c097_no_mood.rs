//! C097: a mood that somebody does not have.

use crate::content::tests::{Folder, PEOPLE};

pub(super) fn failing() -> Folder {
    Folder::people().edit(PEOPLE, "moods: {\"daughter\"", "moods: {\"head\"")
}
