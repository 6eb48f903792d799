//! The faces the program ships, in the order a language wants them. `assets/fonts/cut.sh` cuts and checks them.

use crate::app::stage::draw::text::Lettering;
use crate::locale::Language;
use egui::{FontData, FontDefinitions, FontFamily};
use std::borrow::Cow;
use std::sync::Arc;

/// The bytes of the faces under `assets/fonts/`.
#[derive(Clone, Debug)]
pub(crate) struct Faces {
    /// `latin.otf`: Latin letters and proportional punctuation.
    pub(crate) latin: Cow<'static, [u8]>,
    /// `sc.otf`: simplified Chinese.
    pub(crate) sc: Cow<'static, [u8]>,
    /// `tc.otf`: traditional Chinese.
    pub(crate) tc: Cow<'static, [u8]>,
}

impl Faces {
    /// Their letters as outlines, for what is drawn. The bytes stay as long as the program runs.
    pub(crate) fn letters(&self) -> Lettering<'static> {
        let kept = |bytes: &Cow<'static, [u8]>| -> &'static [u8] {
            match bytes {
                Cow::Borrowed(bytes) => bytes,
                Cow::Owned(bytes) => bytes.clone().leak(),
            }
        };
        Lettering::new([&self.latin, &self.sc, &self.tc].map(kept)).unwrap_or_default()
    }
}

/// Fonts for a language. Both Chinese faces are always there, because the language chooser and people's names need
/// them; which is first decides how shared characters and punctuation look. Egui's own faces stand behind.
#[must_use]
pub(crate) fn definitions(language: &Language, faces: Faces) -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    for (name, bytes) in [("latin", faces.latin), ("sc", faces.sc), ("tc", faces.tc)] {
        fonts.font_data.insert(name.to_owned(), Arc::new(centred(bytes)));
    }
    let (first, then) = order(language);
    for (family, keep) in [(FontFamily::Proportional, 0), (FontFamily::Monospace, 1)] {
        let list = fonts.families.entry(family).or_default();
        list.insert(keep.min(list.len()), first.to_owned());
        // Egui's own Latin face stays before the Chinese ones where letters matter most: it has what `latin` lacks.
        let at = if first == "latin" { keep + 2 } else { keep + 1 }.min(list.len());
        list.splice(at..at, then.iter().map(|name| (*name).to_owned()));
    }
    fonts
}

/// The first face and those behind it.
fn order(language: &Language) -> (&'static str, &'static [&'static str]) {
    match language.to_string().as_str() {
        "zh-CN" => ("sc", &["tc"]),
        "zh-TW" => ("tc", &["sc"]),
        _ => ("latin", &["sc", "tc"]),
    }
}

/// Noto's line leaves more room above the letters than below; this puts them in the middle of a button.
fn centred(bytes: Cow<'static, [u8]>) -> FontData {
    let mut data = match bytes {
        Cow::Borrowed(bytes) => FontData::from_static(bytes),
        Cow::Owned(bytes) => FontData::from_owned(bytes),
    };
    data.tweak.y_offset_factor = -0.04;
    data
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_decides_which_face_is_first() {
        for (tag, first) in [("zh-CN", "sc"), ("zh-TW", "tc"), ("en-US", "latin")] {
            let faces = Faces { latin: Cow::Borrowed(&[]), sc: Cow::Borrowed(&[]), tc: Cow::Borrowed(&[]) };
            let fonts = definitions(&tag.parse().expect("a tag"), faces);
            assert_eq!(fonts.families[&FontFamily::Proportional][0], first, "{tag}");
            for family in fonts.families.values() {
                assert!(family.contains(&"sc".to_owned()) && family.contains(&"tc".to_owned()), "{tag}");
            }
        }
    }

    /// What a language's faces draw: its own first, then the other Chinese face; Latin stands in all of them.
    #[test]
    fn every_character_of_every_word_has_a_glyph() {
        use skrifa::MetadataProvider as _;
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let read = |name: &str| std::fs::read(root.join("assets/fonts").join(name)).expect("a face");
        let faces: Vec<Vec<u8>> = ["latin.otf", "sc.otf", "tc.otf"].map(read).into();
        let maps: Vec<_> = faces.iter().map(|face| skrifa::FontRef::new(face).expect("a font").charmap()).collect();
        let mut open = vec![root.join("locales")];
        let mut seen = 0;
        while let Some(path) = open.pop() {
            if path.is_dir() {
                open.extend(std::fs::read_dir(&path).expect("a folder").map(|entry| entry.expect("an entry").path()));
                continue;
            }
            for sign in std::fs::read_to_string(&path).expect("words").chars().filter(|sign| !sign.is_control()) {
                let drawn = maps.iter().any(|map| map.map(sign).is_some());
                assert!(drawn, "{}: no face has {sign:?} (U+{:04X})", path.display(), u32::from(sign));
                seen += 1;
            }
        }
        assert!(seen > 10_000, "the words were read: {seen}");
    }
}
