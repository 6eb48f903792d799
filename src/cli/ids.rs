//! What to do about an id that nothing has.

use composure::content::did_you_mean;

/// Most ids that are listed.
const MOST: usize = 40;

/// The likeliest one meant, else those there are.
pub(super) fn instead<'n>(found: &str, known: impl IntoIterator<Item = &'n str, IntoIter: Clone>) -> String {
    let known = known.into_iter();
    if let Some(near) = did_you_mean(found, known.clone()) {
        return format!("did you mean `{near}`?");
    }
    let mut list: Vec<_> = known.clone().take(MOST).map(|id| format!("`{id}`")).collect();
    if known.count() > MOST {
        list.push("…".to_owned());
    }
    if list.is_empty() { "there are none".to_owned() } else { format!("there are {}", list.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_likeliest_is_told_else_all_there_are() {
        assert_eq!(instead("rued", ["rude", "media"]), "did you mean `rude`?");
        assert_eq!(instead("nosuch", ["rude", "media"]), "there are `rude`, `media`");
        assert_eq!(instead("nosuch", []), "there are none");
        let many: Vec<_> = (0..=MOST).map(|number| format!("long-name-{number}")).collect();
        let told = instead("x", many.iter().map(String::as_str));
        assert!(told.ends_with("`long-name-39`, …"), "{told}");
    }
}
