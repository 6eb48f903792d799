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

    /// What the program writes of its own accord, beside its words: figures, what stands between them, keys.
    fn written_by_the_program(root: &std::path::Path) -> String {
        use syn::visit::Visit;
        #[derive(Default)]
        struct Texts(String);
        impl<'ast> Visit<'ast> for Texts {
            fn visit_lit_str(&mut self, text: &'ast syn::LitStr) {
                self.0.push_str(&text.value());
            }
            fn visit_lit_char(&mut self, sign: &'ast syn::LitChar) {
                // a mark of the byte order is taken away where it stands
                self.0.extend(Some(sign.value()).filter(|sign| *sign != '\u{feff}'));
            }
            fn visit_macro(&mut self, call: &'ast syn::Macro) {
                let mut open: Vec<proc_macro2::TokenTree> = call.tokens.clone().into_iter().collect();
                while let Some(token) = open.pop() {
                    match token {
                        proc_macro2::TokenTree::Group(group) => open.extend(group.stream()),
                        proc_macro2::TokenTree::Literal(literal) => {
                            if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                                self.0.push_str(&text.value());
                            }
                        }
                        _ => {}
                    }
                }
            }
            fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
                // what tests write is seen by nobody
                if module.ident != "tests" {
                    syn::visit::visit_item_mod(self, module);
                }
            }
            fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}
            // what is compared with something is not written
            fn visit_expr_range(&mut self, _: &'ast syn::ExprRange) {}
            fn visit_pat(&mut self, _: &'ast syn::Pat) {}
            fn visit_item_const(&mut self, item: &'ast syn::ItemConst) {
                // which signs begin and end no line is no text
                if !matches!(item.ident.to_string().as_str(), "NO_START" | "NO_END") {
                    syn::visit::visit_item_const(self, item);
                }
            }
        }
        let mut texts = Texts::default();
        let mut open = ["src/app", "src/attempt", "src/learning"].map(|folder| root.join(folder)).to_vec();
        while let Some(path) = open.pop() {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() && name != "tests" {
                open.extend(std::fs::read_dir(&path).expect("a folder").map(|entry| entry.expect("an entry").path()));
            } else if path.extension().is_some_and(|ending| ending == "rs") && !name.ends_with("tests") {
                let source = std::fs::read_to_string(&path).expect("a source");
                texts.visit_file(&syn::parse_file(&source).expect("Rust"));
            }
        }
        texts.0
    }

    /// What a language's faces draw: its own first, then the other Chinese face; Latin stands in all of them. Egui's own faces
    /// stand behind, and have some signs that ours lack: letters it is not to be asked for.
    #[test]
    fn every_character_of_every_word_has_a_glyph() {
        use skrifa::MetadataProvider as _;
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let read = |name: &str| std::fs::read(root.join("assets/fonts").join(name)).expect("a face");
        let faces: Vec<Vec<u8>> = ["latin.otf", "sc.otf", "tc.otf"].map(read).into();
        let maps: Vec<_> = faces.iter().map(|face| skrifa::FontRef::new(face).expect("a font").charmap()).collect();
        let own = written_by_the_program(root);
        assert!(own.contains('−') && own.contains('·') && own.contains("简体中文"), "its texts were found");
        // figures as every language writes them, with what may stand between them and a unit
        let figures: String = crate::locale::SHIPPED
            .iter()
            .map(|tag| {
                let words = crate::app::widgets::testing::words(tag);
                let seconds = crate::app::widgets::parts::counted(&words, "patience-seconds", "seconds", 1_234_567_890);
                seconds + &crate::app::widgets::parts::counted(&words, "moment-turn", "turn", -1_234)
            })
            .collect();
        for sign in own.chars().chain(figures.chars()).filter(|sign| !sign.is_control()) {
            let drawn = maps.iter().any(|map| map.map(sign).is_some());
            assert!(drawn, "no face has {sign:?} (U+{:04X}), which the program writes", u32::from(sign));
        }
        let mut open = vec![
            root.join("locales"),
            root.join("assets/policies"),
            root.join("scenarios"),
            root.join("assets/roster-sample.csv"),
        ];
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
