//! Letters as outlines: numbers and short words on boards, tickets and screens.

use super::canvas::{Canvas, shift};
use super::geom::{Colour, Outline, Point};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::prelude::{FontRef, LocationRef, Size};
use skrifa::{MetadataProvider as _, raw::ReadError};
use tiny_skia::PathBuilder;

/// Fonts in the order in which each letter is looked for.
#[derive(Clone, Default)]
pub(crate) struct Lettering<'a> {
    fonts: Vec<FontRef<'a>>,
}

/// Where a line of letters stands relative to its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Align {
    Left,
    Middle,
    Right,
}

/// How a line looks: pixels a letter, whether it is bold, colour.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lettered {
    pub(crate) size: f32,
    pub(crate) bold: bool,
    pub(crate) colour: Colour,
}

/// Plain letters.
pub(crate) const fn plain(size: f32, colour: Colour) -> Lettered {
    Lettered { size, bold: false, colour }
}

/// Bold letters.
pub(crate) const fn bold(size: f32, colour: Colour) -> Lettered {
    Lettered { size, bold: true, colour }
}

impl<'a> Lettering<'a> {
    /// # Errors
    /// Where the bytes are no font.
    pub(crate) fn new(fonts: impl IntoIterator<Item = &'a [u8]>) -> Result<Self, ReadError> {
        Ok(Self { fonts: fonts.into_iter().map(FontRef::new).collect::<Result<_, _>>()? })
    }

    /// The outline of a line that begins at the origin, and how wide it is. A letter that no font has is left out.
    pub(crate) fn line(&self, text: &str, size: f32) -> (Outline, f32) {
        self.spaced(text, size, 0.0)
    }

    /// The same with so much more between letters.
    fn spaced(&self, text: &str, size: f32, between: f32) -> (Outline, f32) {
        let mut width = 0.0;
        let outline = Outline::built(|path| {
            for letter in text.chars() {
                let found = self.fonts.iter().find_map(|font| Some((font, font.charmap().map(letter)?)));
                let Some((font, glyph)) = found else { continue };
                let mut pen = Pen { path, at: width };
                if let Some(outline) = font.outline_glyphs().get(glyph) {
                    let settings = DrawSettings::unhinted(Size::new(size), LocationRef::default());
                    // what a broken glyph has drawn so far stays; the fonts are the program's own
                    let _ = outline.draw(settings, &mut pen);
                }
                let metrics = font.glyph_metrics(Size::new(size), LocationRef::default());
                width += metrics.advance_width(glyph).unwrap_or_default() + between;
            }
        });
        (outline, width)
    }

    /// How wide a line is.
    fn width(&self, text: &str, size: f32) -> f32 {
        let wide = |letter: char| {
            let found = self.fonts.iter().find_map(|font| Some((font, font.charmap().map(letter)?)));
            found.and_then(|(font, glyph)| {
                font.glyph_metrics(Size::new(size), LocationRef::default()).advance_width(glyph)
            })
        };
        text.chars().filter_map(wide).sum()
    }

    /// A text in so many rows at most, none wider than this but for a word that is: broken between words, and within
    /// Chinese anywhere but before a mark that ends something. What does not fit is left out behind a mark.
    pub(crate) fn wrapped(&self, text: &str, size: f32, wide: f32, rows: usize) -> Vec<String> {
        let mut lines = vec![String::new()];
        for part in parts(text) {
            let Some(line) = lines.last_mut() else { break };
            if !line.is_empty() && self.width(&format!("{line}{}", part.trim_end()), size) > wide {
                lines.push(part.to_owned());
            } else {
                line.push_str(part);
            }
        }
        if lines.len() > rows {
            lines.truncate(rows);
            if let Some(last) = lines.last_mut() {
                last.pop();
                last.push('…');
            }
        }
        lines
    }

    /// Writes a line whose letters stand on the point, and tells how wide it is.
    pub(crate) fn write(&self, canvas: &mut Canvas, text: &str, at: Point, align: Align, style: Lettered) -> f32 {
        let between = if style.bold { style.size * 0.045 } else { 0.0 };
        let (outline, width) = self.spaced(text, style.size, between);
        let left = match align {
            Align::Left => 0.0,
            Align::Middle => -width / 2.0,
            Align::Right => -width,
        };
        canvas.with(shift(at.x + left, at.y), |canvas| {
            canvas.fill(&outline, style.colour, 1.0);
            if style.bold {
                canvas.stroke(&outline, style.colour, style.size * 0.05, 1.0);
            }
        });
        width
    }
}

/// The parts of a text that a row is not broken within, with the spaces behind them.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut letters = rest.char_indices().peekable();
        let mut end = 0;
        while let Some((at, letter)) = letters.next() {
            end = at + letter.len_utf8();
            let joins = |next: char| {
                !letter.is_whitespace() && (letter.is_ascii() && next.is_ascii() || ends(next) || begins(letter))
            };
            match letters.peek() {
                Some((_, next)) if joins(*next) || next.is_whitespace() => {}
                _ => break,
            }
        }
        let (part, after) = rest.split_at_checked(end)?;
        rest = after;
        (!part.is_empty()).then_some(part)
    })
}

/// Marks that no row ends with.
const fn begins(mark: char) -> bool {
    matches!(mark, '“' | '‘' | '（' | '《' | '「' | '『')
}

/// Marks that no row begins with.
const fn ends(mark: char) -> bool {
    matches!(mark, '，' | '。' | '！' | '？' | '；' | '：' | '、' | '”' | '’' | '）' | '》' | '」' | '』' | '…')
}

/// Draws a letter beginning at a place of the line, y downwards.
struct Pen<'p> {
    path: &'p mut PathBuilder,
    at: f32,
}

impl OutlinePen for Pen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.path.move_to(self.at + x, -y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.path.line_to(self.at + x, -y);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.path.quad_to(self.at + cx, -cy, self.at + x, -y);
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.path.cubic_to(self.at + ax, -ay, self.at + bx, -by, self.at + x, -y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// The program's fonts, simplified Chinese first.
    pub(crate) fn fonts() -> &'static Lettering<'static> {
        static FONTS: std::sync::LazyLock<Lettering<'static>> = std::sync::LazyLock::new(|| {
            let read = |name: &str| -> &'static [u8] {
                let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts");
                std::fs::read(root.join(name)).expect("a font of ours").leak()
            };
            Lettering::new(["latin.otf", "sc.otf", "tc.otf"].map(read)).expect("a font")
        });
        &FONTS
    }

    #[test]
    fn rows_break_between_words_and_never_before_a_mark() {
        let rows = |text: &str, wide: f32, rows: usize| fonts().wrapped(text, 20.0, wide, rows);
        assert_eq!(rows("钱压了三天，对不起您。", 105.0, 9), ["钱压了三", "天，对不起", "您。"]);
        assert_eq!(rows("不打。（手机", 85.0, 9), ["不打。", "（手机"]);
        assert_eq!(rows("three of us waited", 90.0, 9), ["three of ", "us waited"].map(str::to_owned));
        assert_eq!(rows("钱压了三天，对不起您。", 105.0, 1), ["钱压了…"]);
        assert_eq!(rows("", 105.0, 3), [""]);
        assert!((fonts().width("A087 号", 20.0) - fonts().line("A087 号", 20.0).1).abs() < 0.01);
    }

    #[test]
    fn letters_have_outlines_and_widths() {
        let fonts = fonts();
        let (outline, width) = fonts.line("A087 号", 20.0);
        let bounds = outline.path().expect("drawn").bounds();
        assert!(bounds.top() < -12.0 && bounds.bottom() < 4.0, "letters stand on their line: {bounds:?}");
        assert!(bounds.right() <= width && width > 60.0, "{width}");
        assert_eq!(fonts.line("", 20.0).1, 0.0);
        assert_eq!(fonts.line("\u{e000}", 20.0).1, 0.0, "what no font has is left out");
    }
}
