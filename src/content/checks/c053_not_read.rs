//! C053: a file that is not read.

use crate::content::report::Problems;
use crate::content::report::say::not_read as say;
#[cfg(test)]
use crate::content::tests::Folder;

/// Tells of an entry of a folder whose files end in `ending`, unless it is one of them or was never meant to be. The
/// entry is the problems' file.
pub(in crate::content) fn check(name: &str, is_folder: bool, ending: &str, problems: &mut Problems) {
    let small = name.to_lowercase();
    let whole = format!(".{ending}");
    if name.starts_with('.') || small.ends_with(".md") || (!is_folder && name.ends_with(&whole)) {
        return;
    }
    let (sentence, help) = if is_folder {
        (say::folder(name), say::move_files_up(name))
    } else if let Some(stem) = small.strip_suffix(&whole) {
        (say::upper_case(name, &whole), say::rename(format!("{stem}{whole}")))
    } else {
        let stem = small.find(&whole).or_else(|| small.rfind('.')).and_then(|at| small.get(..at)).unwrap_or(&small);
        (say::ending(name, &whole), say::rename(format!("{stem}{whole}")))
    };
    problems.warn("", sentence, help);
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().write("scenarios/fees.ron.txt", "Scenario(\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::SourceFile;

    #[test]
    fn each_reason_is_told_with_what_to_do() {
        let told = |name: &str, is_folder: bool| {
            let mut problems = Problems::new(SourceFile::new(name, ""));
            check(name, is_folder, "ron", &mut problems);
            let one = problems.list.first().map(|one| format!("{}; {}", one.message, one.help.as_ref().expect("help")));
            one.unwrap_or_default()
        };
        for (name, is_folder, expected) in [
            ("a.ron", false, ""),
            ("README.md", false, ""),
            (".a.ron.swp", false, ""),
            (
                "a.ron.txt",
                false,
                "`a.ron.txt` is not read: it does not end in `.ron`; if it is content, name it `a.ron`",
            ),
            (
                "A.RON",
                false,
                "`A.RON` is not read: endings are written in small letters, `.ron`; if it is content, name it `a.ron`",
            ),
            (
                "notes.txt",
                false,
                "`notes.txt` is not read: it does not end in `.ron`; if it is content, name it `notes.ron`",
            ),
            ("a", false, "`a` is not read: it does not end in `.ron`; if it is content, name it `a.ron`"),
            (
                "drafts",
                true,
                "`drafts` is not read: folders inside this one are not looked into; move what is content one folder up, out of `drafts`",
            ),
        ] {
            assert_eq!(told(name, is_folder), expected, "{name}");
        }
    }
}
