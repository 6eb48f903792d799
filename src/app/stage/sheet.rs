//! The documentation's page of the stage and its pictures, as files.

use super::contact;
use super::draw::canvas::Canvas;
use super::draw::sheet::{Part, Picture, pictures};
use super::draw::text::Lettering;
use crate::content::{Pack, Root};
use crate::encounter::Unplayable;
use crate::locale::{Language, Words};
use std::borrow::Cow;
use std::fmt::Write as _;
use std::path::Path;

/// Why the pictures could not be made.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    /// A font of the content is not to be read.
    #[error("{path}: {detail}")]
    Font {
        /// Which.
        path: String,
        /// Why.
        detail: String,
    },
    /// A scenario cannot be played.
    #[error(transparent)]
    Scenario(#[from] Unplayable),
    /// A picture could not be put into a file's form.
    #[error("{word}: {detail}")]
    Picture {
        /// Which.
        word: String,
        /// Why.
        detail: String,
    },
}

/// A file of the page: its name within the folder, and what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetFile {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl SheetFile {
    /// The page, `README.md`, and the pictures that it shows.
    ///
    /// # Errors
    /// Where a font can't be read or a picture not be written.
    pub fn all(root: &Root) -> Result<Vec<Self>, SheetError> {
        let fonts = fonts(root)?;
        let shown = pictures(&letters(root, &fonts)?);
        let mut files = vec![Self { name: "README.md".to_owned(), bytes: page(&shown).into_bytes() }];
        for each in &shown {
            files.push(Self::picture(file(each), &each.canvas)?);
        }
        Ok(files)
    }

    /// A scenario's contact sheet, `ID-1.png` and so on, and the names of the lines that nobody met who played it by chance.
    ///
    /// # Errors
    /// Where the scenario can't be played, a font not be read or a picture not be written.
    pub fn contact(
        root: &Root, pack: &Pack, language: &Language, app: &Words,
    ) -> Result<(Vec<Self>, Vec<String>), SheetError> {
        let fonts = fonts(root)?;
        let (sheets, missed) = contact::sheets(pack, language, app, &letters(root, &fonts)?)?;
        let name = |number: usize| format!("{}-{number}.png", pack.scenario.id);
        let files = sheets.iter().zip(1..).map(|(sheet, number)| Self::picture(name(number), sheet));
        Ok((files.collect::<Result<_, _>>()?, missed))
    }

    fn picture(name: String, canvas: &Canvas) -> Result<Self, SheetError> {
        match png(canvas) {
            Ok(bytes) => Ok(Self { name, bytes }),
            Err(error) => Err(SheetError::Picture { detail: error.to_string(), word: name }),
        }
    }
}

const FONTS: [&str; 3] = ["assets/fonts/latin.otf", "assets/fonts/sc.otf", "assets/fonts/tc.otf"];

fn no_font(root: &Root, path: &str, error: &dyn std::error::Error) -> SheetError {
    SheetError::Font { path: root.shown(Path::new(path)), detail: error.to_string() }
}

fn fonts(root: &Root) -> Result<Vec<Cow<'static, [u8]>>, SheetError> {
    FONTS.iter().map(|path| root.asset(path).map_err(|error| no_font(root, path, &error))).collect()
}

fn letters<'f>(root: &Root, fonts: &'f [Cow<'static, [u8]>]) -> Result<Lettering<'f>, SheetError> {
    Lettering::new(fonts.iter().map(|font| &**font)).map_err(|error| no_font(root, "assets/fonts", &error))
}

const fn prefix(part: Part) -> &'static str {
    match part {
        Part::Cast => "cast",
        Part::Act => "act",
        Part::Props => "prop",
        Part::Hands => "hands",
        Part::Place => "place",
        Part::Stage | Part::Crowd => "stage",
    }
}

/// A picture's file: `act-shout.png`.
fn file(shown: &Picture) -> String {
    let word: String = shown.word.chars().filter(|letter| !matches!(letter, '(' | ')')).collect();
    format!("{}-{}.png", prefix(shown.part), word.to_lowercase().replace(' ', "-"))
}

/// What a part is, and how many of its pictures stand in a row.
const fn head(part: Part) -> (&'static str, &'static str, usize) {
    match part {
        Part::Cast => (
            "Who is drawn (`cast`)",
            "`Man` and `Woman` are whoever the draw of the encounter makes of them; the others are always the same person.",
            6,
        ),
        Part::Act => ("How a line is played (`act`)", "The pose of face and body; the mood bends it a little.", 5),
        Part::Props => ("What lies there (`props`)", "Envelopes fill one by one.", 4),
        Part::Hands => ("What my hands do (`hands`)", "Of a response, seen as I see them.", 2),
        Part::Place => ("Where (`channel`)", "In the light of the hour at which the story begins.", 3),
        Part::Stage => ("What he does (`stage`)", "While a line is said, with an act beside it.", 2),
        Part::Crowd => ("The others (`stage`)", "How far those who wait take part.", 2),
    }
}

fn page(shown: &[Picture]) -> String {
    let mut page = String::from(
        "# What the stage can show\n\nThe words are those of a scenario's direction. Page and pictures are made by \
         `composure stage-sheet DIR`, into a new folder.\n",
    );
    for part in Part::ALL {
        let (title, about, across) = head(part);
        // writing to a string cannot fail
        let _ = write!(page, "\n## {title}\n\n{about}\n\n");
        let these: Vec<&Picture> = shown.iter().filter(|one| one.part == part).collect();
        for (place, row) in these.chunks(across).enumerate() {
            let cells = |cell: &dyn Fn(&Picture) -> String| {
                let filled =
                    row.iter().map(|one| cell(one)).chain(std::iter::repeat_n(String::new(), across - row.len()));
                format!("| {} |\n", filled.collect::<Vec<_>>().join(" | "))
            };
            page += &cells(&|one| format!("![{}]({})", one.word, file(one)));
            if place == 0 {
                page += &format!("|{}\n", " :-: |".repeat(across));
            }
            page += &cells(&|one| format!("`{}`", one.word));
        }
    }
    page
}

/// A picture as a file, without transparency: whatever is drawn on nothing is drawn on white. Six bits a colour are enough
/// for flat ones, and halve the file.
fn png(canvas: &Canvas) -> Result<Vec<u8>, png::EncodingError> {
    let pixels = canvas.pixels();
    let six_bits = |part: u8| part & 0xFC | part >> 6;
    let colours: Vec<u8> = pixels
        .pixels()
        .iter()
        .flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()].map(|part| six_bits(part + (255 - pixel.alpha()))))
        .collect();
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, pixels.width(), pixels.height());
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&colours)?;
    writer.finish()?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_shows_every_picture_and_the_repository_stays_light() {
        let files = SheetFile::all(&Root::Folder(env!("CARGO_MANIFEST_DIR").into())).expect("the sheet");
        let (page, pictures) = files.split_first().expect("a page");
        let page = String::from_utf8(page.bytes.clone()).expect("text");
        for picture in pictures {
            assert!(page.contains(&format!("]({})", picture.name)), "{}", picture.name);
            assert!(picture.bytes.starts_with(b"\x89PNG"), "{}", picture.name);
        }
        let names: std::collections::BTreeSet<_> = files.iter().map(|file| &file.name).collect();
        assert_eq!(names.len(), files.len(), "no name is given twice");
        let size: usize = files.iter().map(|file| file.bytes.len()).sum();
        assert!(size < 1_500_000, "{size} bytes");
    }
}
