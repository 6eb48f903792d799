//! Line breaks in Chinese. Egui would begin a line with a full-width comma; here no closing mark begins a line and no
//! opening one ends it.

use egui::text::LayoutJob;
use egui::{Galley, Painter};
use std::sync::Arc;

/// What never begins a line.
const NO_START: &str = "，。、；：？！）】」』》〉〕”’…—～·％%,.;:?!)]}";
/// What never ends one.
const NO_END: &str = "（【「『《〈〔“‘([{";

/// Lays a text into a width.
pub(crate) fn galley(painter: &Painter, job: LayoutJob, width: f32) -> Arc<Galley> {
    painter.layout_job(broken(painter, job, width))
}

/// The text with its lines broken for a width; English is left to egui.
pub(crate) fn broken(painter: &Painter, mut job: LayoutJob, width: f32) -> LayoutJob {
    job.wrap.max_width = width;
    if !job.text.chars().any(is_full) {
        return job;
    }
    let mut long = job.clone();
    long.wrap.max_width = f32::INFINITY;
    let laid = painter.layout_job(long);
    let mut at = 0;
    let mut breaks = Vec::new();
    for row in &laid.rows {
        let glyphs: Vec<_> = row.glyphs.iter().map(|glyph| (glyph.chr, glyph.pos.x, glyph.max_x())).collect();
        if !job.text.get(at..).unwrap_or_default().chars().zip(&glyphs).all(|(character, (chr, ..))| character == *chr)
        {
            // Letters were drawn together: their places say nothing about characters.
            return job;
        }
        let ends = lines(&glyphs, width);
        let mut byte = at;
        for (place, (character, ..)) in glyphs.iter().enumerate() {
            if ends.contains(&place) {
                breaks.push(byte);
            }
            byte += character.len_utf8();
        }
        at = byte + usize::from(row.ends_with_newline);
    }
    insert(&mut job, &breaks);
    job.wrap.max_width = f32::INFINITY;
    job
}

/// Fewer signs than this alone on the last line look lost, unless there are hardly more in all.
const COMPANY: usize = 3;

/// The places of the glyphs before which a line ends.
fn lines(glyphs: &[(char, f32, f32)], width: f32) -> Vec<usize> {
    let between = |at: usize| match glyphs.get(at.saturating_sub(1)..=at) {
        Some([(before, ..), (after, ..)]) => may_break(*before, *after),
        _ => false,
    };
    let mut ends = Vec::new();
    let (mut start, mut good) = (0, None);
    let mut left = glyphs.first().map_or(0.0, |(_, x, _)| *x);
    for (place, (chr, x, right)) in glyphs.iter().enumerate() {
        if place > start && between(place) {
            good = Some(place);
        }
        if right - left > width && !chr.is_whitespace() && place > start {
            let end = good.unwrap_or(place);
            ends.push(end);
            start = end;
            left = glyphs.get(end).map_or(*x, |(_, x, _)| *x);
            good = (start + 1..=place).rev().find(|at| between(*at));
        }
    }
    let begun = ends.iter().rev().nth(1).copied().unwrap_or_default();
    let company = COMPANY.min((glyphs.len() - begun) / 2);
    let right = glyphs.last().map_or(0.0, |(_, _, right)| *right);
    let fits = |at: &usize| glyphs.get(*at).is_some_and(|(_, x, _)| right - x <= width);
    if let Some(last) = ends.last_mut().filter(|last| glyphs.len() - **last < company) {
        // some of the line before keep them company
        let shorter = (begun + company..=glyphs.len() - company).rev().find(|at| between(*at)).filter(fits);
        *last = shorter.unwrap_or(*last);
    }
    ends
}

fn may_break(before: char, after: char) -> bool {
    if before.is_whitespace() {
        return true;
    }
    if NO_START.contains(after) || NO_END.contains(before) || after.is_whitespace() {
        return false;
    }
    is_full(before) || is_full(after) || "”’…—".contains(before) && !after.is_ascii() || "“‘".contains(after)
}

fn is_full(chr: char) -> bool {
    matches!(chr, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}

fn insert(job: &mut LayoutJob, breaks: &[usize]) {
    let moved = |byte: usize| byte + breaks.iter().filter(|at| **at <= byte).count();
    let end = job.text.len();
    for section in &mut job.sections {
        let range = &mut section.byte_range;
        let (from, to) = (range.start.0, range.end.0);
        range.start.0 = if from == 0 { 0 } else { moved(from) };
        range.end.0 = if to == end { end + breaks.len() } else { moved(to) };
    }
    for at in breaks.iter().rev() {
        job.text.insert(*at, '\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str, columns: u16) -> Vec<String> {
        let glyphs: Vec<_> =
            text.chars().zip(0_u16..).map(|(chr, at)| (chr, f32::from(at), f32::from(at + 1))).collect();
        let ends = lines(&glyphs, f32::from(columns));
        let mut found = vec![String::new()];
        for (place, chr) in text.chars().enumerate() {
            if ends.contains(&place) {
                found.push(String::new());
            }
            found.last_mut().expect("a line").push(chr);
        }
        found
    }

    #[test]
    fn no_closing_mark_begins_a_line_and_no_opening_one_ends_it() {
        assert_eq!(cut("建议约一位带教，再来一次", 7), ["建议约一位带", "教，再来一次"]);
        assert_eq!(cut("你说“不”就不", 3), ["你说", "“不”", "就不"]);
        assert_eq!(cut("编号E1001没有", 4), ["编号", "E100", "1没有"]);
        assert_eq!(cut("等了四十分钟……", 6), ["等了四十分", "钟……"]);
    }

    #[test]
    fn nothing_stands_lost_on_the_last_line() {
        assert_eq!(cut("柜员不得拒收投诉，这是红线。", 13), ["柜员不得拒收投诉，这是", "红线。"]);
        assert_eq!(cut("甲乙丙丁戊己", 5), ["甲乙丙", "丁戊己"]);
        assert_eq!(cut("甲乙（丙丁）", 5), ["甲乙（丙", "丁）"], "no opening mark ends a line for it");
    }

    #[test]
    fn sections_keep_their_text() {
        use egui::text::TextFormat;
        let mut job = LayoutJob::default();
        job.append("甲乙", 0.0, TextFormat::default());
        job.append("丙丁", 0.0, TextFormat { italics: true, ..TextFormat::default() });
        insert(&mut job, &["甲".len(), "甲乙".len(), "甲乙丙".len()]);
        assert_eq!(job.text, "甲\n乙\n丙\n丁");
        let parts: Vec<_> =
            job.sections.iter().map(|part| &job.text[part.byte_range.start.0..part.byte_range.end.0]).collect();
        assert_eq!(parts, ["甲\n乙\n", "丙\n丁"]);
    }
}
