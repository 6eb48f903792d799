//! What to do about an id that nothing has.

use composure::content::did_you_mean;
use composure::locale::Explanation;

/// Most ids that are listed.
const MOST: usize = 40;

/// The likeliest one meant, else those there are.
pub(super) fn instead<'n>(found: &str, known: impl IntoIterator<Item = &'n str, IntoIter: Clone>) -> Explanation {
    let known = known.into_iter();
    if let Some(near) = did_you_mean(found, known.clone()) {
        return Explanation::new("ids-near").with("near", near);
    }
    let mut list: Vec<_> = known.clone().take(MOST).map(str::to_owned).collect();
    if list.is_empty() {
        return Explanation::new("ids-none");
    }
    if known.count() > MOST {
        list.push("…".to_owned());
    }
    Explanation::new("ids-known").with("known", list)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::language::words;

    #[test]
    fn the_likeliest_is_told_else_all_there_are() {
        let instead = |found: &str, known: &[&str]| instead(found, known.iter().copied()).text(words());
        assert_eq!(instead("rued", &["rude", "media"]), "did you mean `rude`?");
        assert_eq!(instead("nosuch", &["rude", "media"]), "there are `rude`, `media`");
        assert_eq!(instead("nosuch", &[]), "there are none");
        let many: Vec<_> = (0..=MOST).map(|number| format!("long-name-{number}")).collect();
        let told = instead("x", &many.iter().map(String::as_str).collect::<Vec<_>>());
        assert!(told.ends_with("`long-name-39`, `…`"), "{told}");
    }
}
