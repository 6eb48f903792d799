//! What does not stand where it is looked for: the first part of its path that is missing, and what was probably meant for that.

use super::report::did_you_mean;
use super::root::Root;
use crate::locale::SHIPPED;
use std::path::{Path, PathBuf};

/// What was probably meant for a file or a folder that is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// What stands beside it and is called otherwise.
    Called(PathBuf),
    /// A folder beside it, in which it stands.
    Inside(PathBuf),
    /// What is called so and stands elsewhere.
    Elsewhere(PathBuf),
}

/// The first part of a path at which nothing stands, if there is one.
pub(super) fn missing<'p>(root: &Root, path: &'p Path) -> Option<&'p Path> {
    let parts: Vec<_> = path.ancestors().filter(|part| !part.as_os_str().is_empty()).collect();
    parts.into_iter().rev().find(|part| !root.holds(part))
}

/// What was meant for something that is missing; what `has_a_place` is no other's.
pub(super) fn meant(root: &Root, missing: &Path, has_a_place: impl Fn(&Path) -> bool) -> Option<Meant> {
    let name = missing.file_name()?.to_str()?;
    let beside = root.list(missing.parent()?).unwrap_or_default();
    let is_folder = missing.extension().is_none();
    let free = || beside.iter().filter(|path| !has_a_place(path) && root.list(path).is_ok() == is_folder);
    let called =
        |path: &&PathBuf| path.file_name().and_then(|other| other.to_str()).is_some_and(|other| is_alike(other, name));
    // endings make names alike that are not
    let stem = |path: &Path| path.file_stem().and_then(|stem| stem.to_str()).map(str::to_owned);
    let near = || {
        let stems: Vec<_> = free().filter_map(|path| stem(path)).collect();
        let near = did_you_mean(&stem(missing)?, stems.iter().map(String::as_str))?.to_owned();
        free().find(|path| stem(path).as_ref() == Some(&near)).cloned()
    };
    let inside = || beside.iter().find(|path| root.list(path).is_ok() && root.holds(&path.join(name)));
    let elsewhere =
        || Some(PathBuf::from(name)).filter(|path| path != missing && !has_a_place(path) && root.holds(path));
    let called = free().find(called).cloned().map(Meant::Called);
    called
        .or_else(|| inside().cloned().map(Meant::Inside))
        .or_else(|| near().map(Meant::Called))
        .or_else(|| elsewhere().map(Meant::Elsewhere))
}

/// Whether a name is another's but for what people and programs do to names: capitals, `_` for `-`, an ending more, a language
/// without its country.
fn is_alike(name: &str, wanted: &str) -> bool {
    let plain = |name: &str| name.to_lowercase().replace(['_', ' '], "-");
    let (name, wanted) = (plain(name), plain(wanted));
    let has_country = || SHIPPED.iter().map(|tag| plain(tag)).find(|tag| tag.split('-').next() == Some(&*name));
    name == wanted || name == format!("{wanted}.txt") || has_country().is_some_and(|tag| tag == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_found_by_its_name_and_by_its_place() {
        let dir = tempfile::tempdir().expect("a folder");
        for folder in ["Scenarios", "locales/zh_CN", "locales/en", "locales/locales/zh-TW/policies", "policies"] {
            std::fs::create_dir_all(dir.path().join(folder)).expect("a folder");
        }
        for file in ["locales/en/APP.FTL", "locales/en/fes.ftl", "locales/en/old.ftl.txt", "locales/en/kept.ftl"] {
            std::fs::write(dir.path().join(file), "").expect("written");
        }
        let root = Root::from(dir.path());
        let called = |path: &str| Some(Meant::Called(path.into()));
        for (path, first, expected) in [
            ("scenarios", "scenarios", called("Scenarios")),
            ("locales/zh-CN/scenarios/small.ftl", "locales/zh-CN", called("locales/zh_CN")),
            ("locales/en-US/app.ftl", "locales/en-US", called("locales/en")),
            ("locales/zh-TW/policies/house.ftl", "locales/zh-TW", Some(Meant::Inside("locales/locales".into()))),
            ("assets", "assets", None),
            ("locales/policies", "locales/policies", Some(Meant::Elsewhere("policies".into()))),
            ("locales/en/app.ftl", "locales/en/app.ftl", called("locales/en/APP.FTL")),
            ("locales/en/fees.ftl", "locales/en/fees.ftl", called("locales/en/fes.ftl")),
            ("locales/en/old.ftl", "locales/en/old.ftl", called("locales/en/old.ftl.txt")),
            // what is somebody's own is no other's
            ("locales/en/keept.ftl", "locales/en/keept.ftl", None),
        ] {
            if cfg!(windows) && root.holds(Path::new(path)) {
                continue;
            }
            assert_eq!(missing(&root, Path::new(path)), Some(Path::new(first)), "{path}");
            let has_a_place = |path: &Path| path.ends_with("kept.ftl");
            assert_eq!(meant(&root, Path::new(first), has_a_place), expected, "{path}");
        }
        assert_eq!(missing(&root, Path::new("locales/en/kept.ftl")), None);
    }
}
