//! The charts of the desk's pages, as SVG. Each figure stands beside its mark: shade and length only add to it.

use crate::attempt::tenths;
use crate::export::escape::{escape, put};
use std::rc::Rc;

/// As wide as a sheet of A4 has room for.
const WIDTH: f64 = 760.0;
const NAMES: f64 = 250.0;
const FIGURES: f64 = 120.0;
const ROW: f64 = 24.0;

/// A share of something.
pub(super) struct Bar {
    pub(super) name: String,
    /// Of ten thousand.
    pub(super) share: u64,
    /// The figures behind it.
    pub(super) told: String,
}

/// As what an attempt counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stood {
    Passed,
    NotPassed,
    /// It is void, or nobody played it.
    CountsNot,
}

/// An attempt's score.
pub(super) struct ScorePoint {
    /// In basis points.
    pub(super) score: u16,
    pub(super) stood: Stood,
    /// When.
    pub(super) told: String,
}

/// Bars, one below the other.
pub(super) fn bars(to: &mut String, bars: &[Bar], what: &str) {
    if bars.is_empty() {
        return;
    }
    let height = rows(bars.len()) * ROW + 4.0;
    head(to, height, what);
    let room = WIDTH - NAMES - FIGURES;
    for (at, bar) in bars.iter().enumerate() {
        let top = rows(at) * ROW;
        let length = room * f64::from(u32::try_from(bar.share.min(10_000)).unwrap_or(10_000)) / 10_000.0;
        put(
            to,
            format_args!(
                "<text x=\"{:.0}\" y=\"{:.0}\" class=\"end\">{}</text>\n<rect x=\"{NAMES:.0}\" y=\"{:.0}\" width=\"{length:.1}\" height=\"{:.0}\" class=\"bar\"/>\n<text x=\"{:.1}\" y=\"{:.0}\">{} <tspan class=\"quiet\">({})</tspan></text>\n",
                NAMES - 8.0,
                top + 16.0,
                escape(&short(&bar.name)),
                top + 4.0,
                ROW - 8.0,
                NAMES + length + 6.0,
                top + 16.0,
                percent(bar.share),
                escape(&bar.told)
            ),
        );
    }
    put(to, format_args!("</svg>\n"));
}

/// Scores one after another, a filled mark for a pass, a faint one for what does not count.
pub(super) fn over_time(to: &mut String, points: &[ScorePoint], what: &str) {
    const HEIGHT: f64 = 180.0;
    const LEFT: f64 = 40.0;
    head(to, HEIGHT + 24.0, what);
    let y = |score: u16| 10.0 + (HEIGHT - 20.0) * (1.0 - f64::from(score) / 10_000.0);
    for mark in [0, 5_000, 10_000] {
        put(
            to,
            format_args!(
                "<path class=\"mark\" d=\"M{LEFT:.0} {0:.1}H{WIDTH:.0}\"/><text x=\"{1:.0}\" y=\"{2:.1}\" class=\"end\">{3}</text>\n",
                y(mark),
                LEFT - 6.0,
                y(mark) + 4.0,
                mark / 100
            ),
        );
    }
    let step = (WIDTH - LEFT - 20.0) / rows(points.len().saturating_sub(1).max(1));
    let x = |at: usize| LEFT + 10.0 + step * rows(at);
    let line: Vec<_> = points.iter().enumerate().map(|(at, one)| format!("{:.1},{:.1}", x(at), y(one.score))).collect();
    put(to, format_args!("<polyline class=\"best\" points=\"{}\"/>\n", line.join(" ")));
    for (at, one) in points.iter().enumerate() {
        put(
            to,
            format_args!(
                "<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"4\" class=\"{}\"><title>{} {}</title></circle>\n",
                x(at),
                y(one.score),
                match one.stood {
                    Stood::Passed => "passed",
                    Stood::NotPassed => "failed",
                    Stood::CountsNot => "counts-not",
                },
                escape(&one.told),
                tenths(one.score)
            ),
        );
    }
    let ends = [(points.first(), LEFT + 10.0, ""), (points.last(), WIDTH - 10.0, " class=\"end\"")];
    for (point, x, class) in ends {
        if let Some(point) = point {
            put(
                to,
                format_args!("<text x=\"{x:.0}\" y=\"{:.0}\"{class}>{}</text>\n", HEIGHT + 14.0, escape(&point.told)),
            );
        }
    }
    put(to, format_args!("</svg>\n"));
}

/// A table whose cells are shaded by what stands in them.
pub(super) fn heat(to: &mut String, heads: &[Rc<str>], rows: &[(String, Vec<Option<u16>>)]) {
    put(to, format_args!("<table class=\"heat\">\n<thead><tr><th></th>"));
    for head in heads {
        put(to, format_args!("<th>{}</th>", escape(head)));
    }
    put(to, format_args!("</tr></thead>\n<tbody>\n"));
    for (name, cells) in rows {
        put(to, format_args!("<tr><td>{}</td>", escape(name)));
        for cell in cells {
            match cell {
                Some(score) => {
                    let shade = u32::from(*score) * 60 / 10_000;
                    put(
                        to,
                        format_args!(
                            "<td class=\"figure\" style=\"background:hsl(205 55% {}%)\">{}</td>",
                            97 - shade / 2,
                            tenths(*score)
                        ),
                    );
                }
                None => put(to, format_args!("<td class=\"figure\">–</td>")),
            }
        }
        put(to, format_args!("</tr>\n"));
    }
    put(to, format_args!("</tbody>\n</table>\n"));
}

fn head(to: &mut String, height: f64, what: &str) {
    put(
        to,
        format_args!("<svg viewBox=\"0 0 {WIDTH:.0} {height:.0}\" role=\"img\" aria-label=\"{}\">\n", escape(what)),
    );
}

/// How many rows, as lengths are reckoned with.
fn rows(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// As much of a name as stands before a bar.
fn short(name: &str) -> String {
    const MOST: usize = 34;
    let mut width = 0;
    let mut shown = String::new();
    for sign in name.chars() {
        width += if sign > '\u{2e7f}' { 2 } else { 1 };
        if width > MOST {
            shown.push('…');
            break;
        }
        shown.push(sign);
    }
    shown
}

/// Ten-thousandths as percent with one place, rounded; all is only what is all, and nothing only what is nothing.
pub(super) fn percent(of_ten_thousand: u64) -> String {
    let rounded = match of_ten_thousand {
        0 => 0,
        10_000.. => 1_000,
        some => ((some + 5) / 10).clamp(1, 999),
    };
    format!("{}.{}%", rounded / 10, rounded % 10)
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn a_share_is_rounded_and_all_is_only_what_is_all() {
        for (share, told) in [
            (0, "0.0%"),
            (1, "0.1%"),
            (1_666, "16.7%"),
            (1_664, "16.6%"),
            (5_000, "50.0%"),
            (9_999, "99.9%"),
            (10_000, "100.0%"),
        ] {
            assert_eq!(percent(share), told);
        }
    }
}
