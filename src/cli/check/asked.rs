//! What `check` is asked about: files and folders, in the content's folder or elsewhere, and scenarios by their ids.

use crate::cli::ids::instead;
use crate::cli::refusal::refuse;
use anyhow::{Result, bail};
use composure::content::certificate::PROOF_ENDING;
use composure::content::{Code, Library, Root, is_content};
use composure::locale::{Explanation, Words};
use std::path::{Path, PathBuf};

/// The files that stand elsewhere and are read beside the content's folder: those named, and those in folders named.
///
/// # Errors
/// When one that is named, or all there is in a folder, is no content.
pub(super) fn elsewhere(named: &[PathBuf], root: &Root) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in named.iter().filter(|path| path.exists() && !overlaps(path, root)) {
        if path.is_dir() {
            let inside = inside(path);
            if inside.is_empty() {
                bail!(
                    refuse("refuse-check-empty")
                        .with("path", &**path)
                        .with("help", Explanation::new("refuse-check-what-is"))
                );
            }
            files.extend(inside);
        } else if is_content(path) {
            files.push(path.clone());
        } else {
            bail!(
                refuse("refuse-check-no-content")
                    .with("path", &**path)
                    .with("help", Explanation::new("refuse-check-what-is"))
            );
        }
    }
    Ok(files)
}

/// What is asked about, ids as the files they stand for, and folders with the scenarios and books in them, to which words belong that
/// stand elsewhere.
///
/// # Errors
/// When something is neither a path nor a scenario, or is not read as content.
pub(super) fn paths(named: &[PathBuf], library: &Library, words: &Words) -> Result<Vec<PathBuf>> {
    let mut asked = named.iter().map(|path| one(path, library, words)).collect::<Result<Vec<_>>>()?;
    let whole = |file: &&String| file.ends_with(".ron") && concerns(file, &asked);
    let inside: Vec<_> = library.files.iter().filter(whole).map(PathBuf::from).collect();
    asked.extend(inside);
    Ok(asked)
}

fn one(path: &Path, library: &Library, words: &Words) -> Result<PathBuf> {
    if !path.exists() {
        return scenario(path, library);
    }
    let asked = [path.to_owned()];
    let read = library.files.iter().map(String::as_str);
    let told = library.diagnostics.iter().filter(|one| one.code != Code::NotRead).map(|one| one.file.path.as_str());
    if !read.chain(told).any(|file| concerns(file, &asked)) {
        let why = library.diagnostics.iter().find(|one| concerns(&one.file.path, &asked));
        match why {
            Some(why) => bail!(refuse("refuse-check-why").with("path", path).with("why", why.message.text(words))),
            None => bail!(refuse("refuse-check-unread").with("path", path)),
        }
    }
    Ok(path.to_owned())
}

/// The file of a scenario that is named by its id.
fn scenario(path: &Path, library: &Library) -> Result<PathBuf> {
    let id = path.to_string_lossy();
    let ids = || {
        let scenarios = library.files.iter().map(Path::new).filter(|file| {
            let folder = file.parent().and_then(Path::file_name);
            folder.is_some_and(|folder| folder == "scenarios") && file.extension().is_some_and(|ending| ending == "ron")
        });
        scenarios.filter_map(|file| Some((file.file_stem()?.to_str()?, file)))
    };
    if let Some((_, file)) = ids().find(|(known, _)| *known == id) {
        return Ok(file.to_owned());
    }
    if id.contains(['.', '/', '\\']) {
        bail!(refuse("refuse-check-nowhere").with("path", path));
    }
    let help = instead(&id, ids().map(|(id, _)| id));
    bail!(refuse("refuse-scenario-nowhere").with("id", &*id).with("help", help))
}

/// Whether a path lies in the content's folder, or that in it.
fn overlaps(path: &Path, root: &Root) -> bool {
    let Some(root) = root.folder() else { return false };
    match (path.canonicalize(), root.canonicalize()) {
        (Ok(path), Ok(root)) if path.is_dir() => path.starts_with(&root) || root.starts_with(&path),
        (Ok(path), Ok(root)) => ["scenarios", "assets", "locales"].iter().any(|part| path.starts_with(root.join(part))),
        _ => false,
    }
}

/// The content that stands in a folder itself, in order.
fn inside(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let mut files: Vec<_> = entries.map(|entry| entry.path()).filter(|path| is_content(path)).collect();
    files.sort();
    files
}

/// Whether a file is asked about: it is named, lies in a folder that is, or tells a scenario that is or is its proof.
pub(super) fn concerns(file: &str, paths: &[PathBuf]) -> bool {
    // a proof file stands for its scenario
    let scenario = file.strip_suffix(PROOF_ENDING).map(|begins| format!("{begins}ron"));
    let file = scenario.as_ref().map_or(Path::new(file), Path::new);
    let whole = file.canonicalize().unwrap_or_else(|_| file.to_owned());
    paths.iter().any(|path| {
        let asked = path.canonicalize().unwrap_or_else(|_| path.clone());
        whole.starts_with(&asked)
            || (file.file_stem() == path.file_stem() && path.extension().is_some_and(|ending| ending == "ron"))
    })
}
