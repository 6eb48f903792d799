//! The operating curve on its way out: as figures, drawn in a terminal, drawn on the page.

use super::Proof;
use super::words::{Teller, odds};
use crate::assurance::{DearChoice, ENOUGH_TURNS, LEVELS, Level};
use crate::export::escape::escape;
use crate::locale::With;
use std::fmt::{self, Write};

/// How many of the dearest choices are told.
const DEAREST: usize = 5;

/// Columns between level 0 and level 1 in a terminal.
const COLUMNS: usize = 50;
/// Rows between none and all.
const ROWS: usize = 10;

impl Teller {
    /// The heads of the table of levels.
    #[must_use]
    pub fn level_heads(&self) -> Vec<String> {
        let levels = LEVELS.iter().map(|level| format!("{level}"));
        [self.app.plain("prove-level")].into_iter().chain(levels).collect()
    }

    /// Its rows: how probably each level passes, the mean of its scores and their spread; then the chance of passing in
    /// each fact class, where there are several.
    #[must_use]
    pub fn level_rows(&self, proof: &Proof<'_>) -> Vec<Vec<String>> {
        let row = |head: String, levels: &[Level], of: fn(&Level) -> String| {
            [head].into_iter().chain(levels.iter().map(of)).collect::<Vec<_>>()
        };
        let passes: fn(&Level) -> String = |one| format!("{} %", odds(one.passes));
        let all = &proof.report.levels;
        if all.is_empty() {
            return Vec::new();
        }
        let mut rows = vec![
            row(self.app.plain("prove-level-passes"), all, passes),
            row(self.app.plain("prove-mean"), all, |one| format!("{:.2}", one.mean / 100.0)),
            row(self.app.plain("prove-level-deviation"), all, |one| format!("{:.2}", one.deviation / 100.0)),
        ];
        if proof.report.classes.len() > 1 {
            rows.extend(proof.report.classes.iter().map(|class| row(self.facts(proof, class), &class.levels, passes)));
        }
        rows
    }

    /// That it is for practice only, where it is.
    #[must_use]
    pub fn practice_only(&self, proof: &Proof<'_>) -> Option<String> {
        let turns = proof.report.too_few_turns?;
        let with = With::from_iter([("turns", turns), ("enough", ENOUGH_TURNS)]);
        Some(self.app.text("prove-practice-only", &with))
    }

    /// What costs level .9 most, a line each.
    #[must_use]
    pub fn dear(&self, proof: &Proof<'_>) -> Vec<String> {
        let told = |one: &DearChoice| {
            let mut with = With::from_iter([("node", one.node.to_string())]);
            with.set("points", format!("{:.2}", one.cost / 100.0));
            match &one.response {
                Some(response) => {
                    with.set("response", response.to_string());
                    self.app.text("prove-dear-response", &with)
                }
                None => {
                    let waits = one.waits(&proof.pack.scenario);
                    self.app.text(if waits { "prove-dear-waiting" } else { "prove-dear-silence" }, &with)
                }
            }
        };
        proof.report.dear.iter().take(DEAREST).map(told).collect()
    }
}

/// The chance of passing at a level between those that were reckoned: on the straight line between its neighbours.
fn between(levels: &[Level], level: f64) -> f64 {
    let above = levels.iter().find(|one| one.level >= level);
    let below = levels.iter().rev().find(|one| one.level <= level);
    match (below, above) {
        (Some(one), Some(other)) if other.level > one.level => {
            one.passes + (other.passes - one.passes) * (level - one.level) / (other.level - one.level)
        }
        (Some(one), _) | (None, Some(one)) => one.passes,
        (None, None) => 0.0,
    }
}

/// The curve drawn with characters, a line each: levels from left to right, the chance of passing upward.
#[must_use]
pub fn plot(levels: &[Level]) -> Vec<String> {
    if levels.is_empty() {
        return Vec::new();
    }
    let column = |level: f64| (level * COLUMNS as f64).round();
    let reckoned = |at: usize| levels.iter().any(|one| (column(one.level) - at as f64).abs() < 0.5);
    let height = |at: usize| (between(levels, at as f64 / COLUMNS as f64) * ROWS as f64).round();
    let line = |row: usize| {
        let dots = (0..=COLUMNS).map(|at| match ((height(at) - row as f64).abs() < 0.5, reckoned(at)) {
            (true, true) => '●',
            (true, false) => '·',
            (false, _) => ' ',
        });
        let dots: String = dots.collect();
        let label = if row.is_multiple_of(5) { format!("{} %", row * 100 / ROWS) } else { String::new() };
        format!("{label:>6} │{}", dots.trim_end())
    };
    let mut lines: Vec<String> = (0..=ROWS).rev().map(line).collect();
    lines.push(format!("{:>6} └{}", "", "─".repeat(COLUMNS + 1)));
    let half = COLUMNS / 2;
    lines.push(format!("{:>6}  0{:>half$}{:>half$}", "", ".5", "1"));
    lines
}

/// Width and height of the drawing on the page, and the room for what stands around its field.
const SIZE: (f64, f64) = (640.0, 300.0);
const MARGIN: (f64, f64) = (56.0, 28.0);

/// The curve with its table, and what costs level .9 most.
pub(super) fn write(to: &mut String, proof: &Proof<'_>, teller: &Teller) -> fmt::Result {
    let rows = teller.level_rows(proof);
    if rows.is_empty() {
        return Ok(());
    }
    let app = &teller.app;
    let head = escape(&app.plain("prove-curve")).into_owned();
    writeln!(to, "<figure class=\"curve\">\n<figcaption>\n<h3>{head}</h3>")?;
    writeln!(to, "<p class=\"about\">{}</p>\n</figcaption>", escape(&app.plain("prove-curve-note")))?;
    draw(to, proof, &head)?;
    writeln!(to, "</figure>\n<div class=\"wide\">\n<table class=\"classes\">\n<thead><tr>")?;
    for head in teller.level_heads() {
        write!(to, "<th scope=\"col\">{}</th>", escape(&head))?;
    }
    writeln!(to, "</tr></thead>\n<tbody>")?;
    for row in rows {
        let mut cells = row.iter();
        write!(to, "<tr><th scope=\"row\">{}</th>", escape(cells.next().map_or("", String::as_str)))?;
        for cell in cells {
            write!(to, "<td>{}</td>", escape(cell))?;
        }
        writeln!(to, "</tr>")?;
    }
    writeln!(to, "</tbody>\n</table>\n</div>")?;
    if let Some(line) = teller.practice_only(proof) {
        writeln!(to, "<p>{}</p>", escape(&line))?;
    }
    let dear = teller.dear(proof);
    if !dear.is_empty() {
        writeln!(to, "<h3>{}</h3>\n<ul>", escape(&app.plain("prove-dear")))?;
        for line in dear {
            writeln!(to, "<li>{}</li>", escape(&line))?;
        }
        writeln!(to, "</ul>")?;
    }
    Ok(())
}

fn draw(to: &mut String, proof: &Proof<'_>, label: &str) -> fmt::Result {
    let ((width, height), (left, top)) = (SIZE, MARGIN);
    let x = |level: f64| left + level * (width - 2.0 * left);
    let y = |share: f64| height - top - share.clamp(0.0, 1.0) * (height - 2.0 * top);
    writeln!(to, "<svg viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{label}\">")?;
    for share in [0.0, 0.25, 0.5, 0.75, 1.0] {
        let (right, at) = (x(1.0), y(share));
        writeln!(to, "<path class=\"grid\" d=\"M{left:.1} {at:.1}H{right:.1}\"/>")?;
        let (at, percent) = (at + 4.0, share * 100.0);
        writeln!(to, "<text x=\"{:.1}\" y=\"{at:.1}\">{percent} %</text>", left - 26.0)?;
    }
    for level in LEVELS {
        writeln!(to, "<text x=\"{:.1}\" y=\"{:.1}\">{level}</text>", x(level), height - 8.0)?;
    }
    let line = |to: &mut String, class: &str, levels: &[Level]| {
        let points: Vec<_> = levels.iter().map(|one| format!("{:.1},{:.1}", x(one.level), y(one.passes))).collect();
        writeln!(to, "<polyline class=\"{class}\" points=\"{}\"/>", points.join(" "))
    };
    if proof.report.classes.len() > 1 {
        for class in &proof.report.classes {
            line(to, "one", &class.levels)?;
        }
    }
    line(to, "all", &proof.report.levels)?;
    for one in &proof.report.levels {
        let (at, share) = ((x(one.level), y(one.passes)), odds(one.passes));
        writeln!(to, "<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"4\"><title>{share} %</title></circle>", at.0, at.1)?;
    }
    writeln!(to, "</svg>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_curve_is_drawn_from_the_lower_left_to_the_upper_right() {
        let level = |level: f64| Level { level, passes: level * level, mean: 0.0, deviation: 0.0 };
        let lines = plot(&LEVELS.map(level));
        insta::assert_snapshot!(lines.join("\n"));
        assert!(plot(&[]).is_empty());
    }
}
