//! Texts: laid out, broken into lines, with what they count and name.

use crate::app::widgets::flow;
use crate::locale::{With, Words};
use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, FontId, Label, Response, RichText, Ui, WidgetInfo, WidgetType};

/// Text of a size and colour.
pub(crate) fn text(text: impl Into<String>, size: f32, colour: impl Into<Color32>) -> RichText {
    RichText::new(text).size(size).color(colour)
}

/// A label that wraps.
pub(crate) fn say(ui: &mut Ui, what: impl Into<String>, size: f32, colour: impl Into<Color32>) -> Response {
    put(ui, plain(what, size, colour))
}

/// A label of a laid-out text that wraps.
pub(crate) fn put(ui: &mut Ui, job: LayoutJob) -> Response {
    let (width, words) = (ui.available_width(), job.text.clone());
    let job = flow::broken(ui.painter(), job, width);
    // what is broken already would be broken once more at a space that hangs over
    let broken = job.wrap.max_width.is_infinite();
    let label = Label::new(job);
    let response = ui.add(if broken { label.extend() } else { label.wrap() });
    // where its lines are broken nothing is to be read
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, ui.is_enabled(), &words));
    response
}

/// Text of a size and colour, to be laid out.
pub(crate) fn plain(what: impl Into<String>, size: f32, colour: impl Into<Color32>) -> LayoutJob {
    LayoutJob::simple(what.into(), FontId::proportional(size), colour.into(), f32::INFINITY)
}

/// A message with one number.
pub(crate) fn counted(words: &Words, id: &str, name: &'static str, number: impl Into<i64>) -> String {
    let mut args = With::new();
    args.set(name, number.into());
    words.text(id, &args)
}

/// A message with one text.
pub(crate) fn named(words: &Words, id: &str, name: &'static str, value: &str) -> String {
    let mut args = With::new();
    args.set(name, value.to_owned());
    words.text(id, &args)
}

/// Speech with its gestures dimmed and in brackets: full-width ones in Chinese, asterisks in the text in English. Nothing is
/// slanted: there is no slanted face, and letters that are pushed over show steps.
pub(crate) fn spoken(what: &str, size: f32, ink: Color32, dim: Color32) -> LayoutJob {
    let mut job = LayoutJob::default();
    let font = FontId::proportional(size);
    let mut add = |part: &str, ink| {
        if !part.is_empty() {
            job.append(part, 0.0, TextFormat::simple(font.clone(), ink));
        }
    };
    let mut rest = what;
    while let Some(start) = rest.find(['（', '*']) {
        let starred = rest[start..].starts_with('*');
        let inside = if starred { start + 1 } else { start };
        let end = if starred {
            rest[inside..].find('*').map(|end| (inside + end, inside + end + 1))
        } else {
            rest[inside..].find('）').map(|end| (inside + end + '）'.len_utf8(), inside + end + '）'.len_utf8()))
        };
        let Some((end, after)) = end else { break };
        add(&rest[..start], ink);
        if starred {
            add(&format!("({})", &rest[inside..end]), dim);
        } else {
            add(&rest[inside..end], dim);
        }
        rest = &rest[after..];
    }
    add(rest, ink);
    job.wrap.max_width = f32::INFINITY;
    job
}

/// Speech as it is read aloud: as it stands on the screen, and no sign that only sets a gesture apart.
pub(crate) fn aloud(what: &str) -> String {
    spoken(what, 1.0, Color32::BLACK, Color32::BLACK).text
}

/// Whether a text is written in Chinese.
pub(crate) fn is_chinese(what: &str) -> bool {
    what.chars().any(|character| ('\u{4e00}'..='\u{9fff}').contains(&character))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gestures_are_set_apart() {
        let parts = |what| {
            let job = spoken(what, 16.0, Color32::BLACK, Color32::GRAY);
            job.sections
                .iter()
                .map(|part| job.text[part.byte_range.start.0..part.byte_range.end.0].to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(parts("（拍存折）你说！"), ["（拍存折）", "你说！"]);
        assert_eq!(parts("Well? *slaps the book* Say it."), ["Well? ", "(slaps the book)", " Say it."]);
        assert_eq!(parts("a * b （c"), ["a * b （c"]);
        assert_eq!(aloud("Well? *slaps the book* Say it."), "Well? (slaps the book) Say it.");
    }
}
