//! How a text is inked: what is put in as a chip, signs that will not do underlined, what has changed struck out and underlined.

use super::chips::{ChipWords, marked, shown};
use super::view::WordsCell;
use crate::app::theme::Theme;
use crate::content::splice::TextPiece;
use crate::studio::words::WordChange;
use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, FontId, Stroke};
use std::ops::Range;

fn plain(theme: &Theme, ink: Color32, size: f32) -> TextFormat {
    TextFormat {
        font_id: FontId::proportional(size),
        color: ink,
        line_height: Some(theme.sizes.body * 1.5),
        ..TextFormat::default()
    }
}

fn chip(theme: &Theme, size: f32) -> TextFormat {
    TextFormat {
        color: theme.accent.into(),
        background: theme.accent_wash.into(),
        ..plain(theme, theme.accent.into(), size)
    }
}

/// A text as it is read in its cell.
pub(super) fn read(theme: &Theme, cell: &WordsCell, called: &ChipWords, ink: Color32) -> LayoutJob {
    let size = theme.sizes.body - 0.5;
    let mut job = LayoutJob::default();
    // places are in bytes of what is typed
    let mut at = 0;
    for piece in &cell.pieces {
        match piece {
            TextPiece::Put(put) => {
                let name = shown(std::slice::from_ref(piece), called);
                job.append(&name, 0.0, chip(theme, size));
                at += put.len();
            }
            TextPiece::Words(words) => {
                let mut from = 0;
                for bad in faults(cell, at, words) {
                    job.append(words.get(from..bad.start).unwrap_or_default(), 0.0, plain(theme, ink, size));
                    let wrong =
                        TextFormat { underline: Stroke::new(2.0, theme.bad), ..plain(theme, theme.bad.into(), size) };
                    job.append(words.get(bad.clone()).unwrap_or_default(), 0.0, wrong);
                    from = bad.end;
                }
                job.append(words.get(from..).unwrap_or_default(), 0.0, plain(theme, ink, size));
                at += words.len();
            }
        }
    }
    job
}

/// Where signs of words that begin at a byte will not do, in bytes of the words.
fn faults(cell: &WordsCell, at: usize, words: &str) -> Vec<Range<usize>> {
    let all = cell.undrawn.iter().chain(&cell.foreign);
    let within = all.filter(|place| place.start >= at && place.end <= at + words.len());
    let mut within: Vec<_> = within.map(|place| place.start - at..place.end - at).collect();
    within.sort_by_key(|place| place.start);
    within.dedup();
    within
}

/// A text while it is typed.
pub(super) fn written(theme: &Theme, text: &str, called: &ChipWords) -> LayoutJob {
    let size = theme.sizes.body - 0.5;
    let mut job = LayoutJob::default();
    let mut from = 0;
    for (place, _) in marked(text, called) {
        job.append(text.get(from..place.start).unwrap_or_default(), 0.0, plain(theme, theme.text.into(), size));
        job.append(text.get(place.clone()).unwrap_or_default(), 0.0, chip(theme, size));
        from = place.end;
    }
    job.append(text.get(from..).unwrap_or_default(), 0.0, plain(theme, theme.text.into(), size));
    job
}

/// What has changed, word by word.
pub(super) fn changed(theme: &Theme, pieces: &[(WordChange, String)], size: f32) -> LayoutJob {
    let mut job = LayoutJob::default();
    for (change, words) in pieces {
        let format = match change {
            WordChange::Same => plain(theme, theme.quiet.into(), size),
            WordChange::Gone => TextFormat {
                strikethrough: Stroke::new(1.5, theme.bad),
                background: theme.bad_wash.into(),
                ..plain(theme, theme.bad.into(), size)
            },
            WordChange::New => TextFormat {
                underline: Stroke::new(1.5, theme.good),
                background: theme.good_wash.into(),
                ..plain(theme, theme.good.into(), size)
            },
        };
        job.append(words, 0.0, format);
    }
    job
}

/// A text in which something was found, and what would come there.
pub(super) fn replaced(theme: &Theme, typed: &str, places: &[Range<usize>], with: &str) -> LayoutJob {
    let mut pieces = Vec::new();
    let mut from = 0;
    for place in places {
        pieces.push((WordChange::Same, typed.get(from..place.start).unwrap_or_default().to_owned()));
        pieces.push((WordChange::Gone, typed.get(place.clone()).unwrap_or_default().to_owned()));
        pieces.push((WordChange::New, with.to_owned()));
        from = place.end;
    }
    pieces.push((WordChange::Same, typed.get(from..).unwrap_or_default().to_owned()));
    changed(theme, &pieces, theme.sizes.small + 0.5)
}
