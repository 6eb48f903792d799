//! C053: a file that is not read.

use crate::content::certificate::PROOF_ENDING;
use crate::content::report::Problems;
use crate::content::report::say::not_read as say;
use crate::content::review::REVIEW_ENDING;
#[cfg(test)]
use crate::content::tests::Folder;

/// How the names begin of files that another program leaves beside a person's own: what macOS keeps of a file on a stick,
/// what an office program or an editor keeps while a file is open, and whatever is hidden.
const LEFT_BY_OTHERS: [&str; 3] = ["._", "~$", "."];

/// Whether a file of this name is read in a folder whose files end in `ending`.
pub(in crate::content) fn is_read(name: &str, ending: &str) -> bool {
    let ends = name.strip_suffix(ending).is_some_and(|stem| stem.ends_with('.'));
    ends && !LEFT_BY_OTHERS.iter().any(|begins| name.starts_with(begins))
}

/// Whether an entry of a folder was meant to be one of its files, or is nothing that belongs there.
pub(in crate::content) fn is_meant(name: &str, is_folder: bool, ending: &str) -> bool {
    let small = name.to_lowercase();
    let hidden = name.starts_with('.') && (is_folder || !small.ends_with(&format!(".{ending}")));
    !hidden && !small.ends_with(".md") && !small.ends_with(PROOF_ENDING) && !small.ends_with(REVIEW_ENDING)
}

/// Tells of an entry of a folder whose files end in `ending`, unless it is one of them or was never meant to be. The
/// entry is the problems' file.
pub(in crate::content) fn check(name: &str, is_folder: bool, ending: &str, problems: &mut Problems) {
    let small = name.to_lowercase();
    let whole = format!(".{ending}");
    if let Some(of) = name.strip_suffix(PROOF_ENDING).filter(|_| !is_folder) {
        let of = format!("{of}{ending}");
        return problems.warn("", say::proof_alone(name, &*of), say::delete_or_put_back(of));
    }
    if let Some(of) = name.strip_suffix(REVIEW_ENDING).filter(|of| !is_folder && of.ends_with('.')) {
        let of = format!("{of}{ending}");
        return problems.warn("", say::review_alone(name, &*of), say::delete_or_put_back(of));
    }
    let left = LEFT_BY_OTHERS.iter().find_map(|begins| Some((*begins, name.strip_prefix(begins)?)));
    if !is_meant(name, is_folder, ending) || (!is_folder && is_read(name, ending)) {
        return;
    }
    let (sentence, help) = if is_folder {
        (say::folder(name), say::move_files_up(name))
    } else if let Some((begins, meant)) = left.filter(|_| small.ends_with(&whole)) {
        (say::left_by_others(name, begins), say::delete_or_rename(meant))
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
            (
                "a.proof.json",
                false,
                "`a.proof.json` is a proof file beside nothing: there is no `a.ron`; put `a.ron` back, or delete it",
            ),
            (".a.ron.swp", false, ""),
            (".git", true, ""),
            (
                "._a.ron",
                false,
                "`._a.ron` is not read: other programs leave files beside a person's own whose names begin with `._`; delete it, or name it `a.ron` if it is content",
            ),
            (
                "~$a.ron",
                false,
                "`~$a.ron` is not read: other programs leave files beside a person's own whose names begin with `~$`; delete it, or name it `a.ron` if it is content",
            ),
            (
                ".a.ron",
                false,
                "`.a.ron` is not read: other programs leave files beside a person's own whose names begin with `.`; delete it, or name it `a.ron` if it is content",
            ),
            (
                "a.ron",
                true,
                "`a.ron` is not read: folders inside this one are not looked into; move what is content one folder up, out of `a.ron`",
            ),
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
