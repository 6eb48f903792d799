//! The graph as SVG: rows of boxes, arrows between them. Shape, word and stroke carry the meaning; shade only adds to it.

use super::Proof;
use super::graph::{Arrow, Graph, Stop, Way};
use super::page::escape;
use super::words::Teller;
use crate::encounter::{Begin, Stage};
use crate::locale::{Args, Words};
use crate::scenario::{EndingKind, Scenario};
use crate::terms::{EndingIx, NodeIx};
use std::collections::BTreeMap;
use std::fmt::{self, Write};
use std::sync::Arc;

/// Sizes in SVG's units.
const HEIGHT: f64 = 42.0;
const ROW: f64 = 104.0;
const GAP: f64 = 34.0;
const MARGIN: f64 = 28.0;
/// Width of a sign of an id, and of a sign of Chinese, in the font sizes the page gives them.
const SIGN: f64 = 7.4;
const WIDE_SIGN: f64 = 12.0;

/// A stop's box by its centre.
#[derive(Clone, Copy)]
struct Spot {
    x: f64,
    y: f64,
    width: f64,
}

/// Draws a proof's scenario.
pub(super) fn draw(to: &mut String, proof: &Proof<'_>, teller: &Teller) -> fmt::Result {
    let scenario = &*proof.pack.scenario;
    let graph = Graph::of(scenario);
    let begin = Begin::draw(scenario, 0);
    let stage = Stage::new(Arc::clone(&proof.pack.scenario), Arc::clone(&proof.pack.book), begin);
    let drawing = Drawing {
        scenario,
        words: proof.pack.words(&teller.language),
        args: proof.pack.args(&stage, &teller.language, teller.app.clone()),
        visits: &proof.report.visits,
        app: &teller.app,
    };
    let width_of = |stop: &Stop| drawing.width(*stop);
    let row_width = |row: &Vec<Stop>| row.iter().map(width_of).sum::<f64>() + GAP * row.len().saturating_sub(1) as f64;
    let widest = graph.rows.iter().map(row_width).fold(0.0, f64::max);
    let mut spots = BTreeMap::new();
    for (at, row) in graph.rows.iter().enumerate() {
        let mut x = MARGIN + (widest - row_width(row)) / 2.0;
        for stop in row {
            let width = width_of(stop);
            spots.insert(*stop, Spot { x: x + width / 2.0, y: MARGIN + HEIGHT / 2.0 + ROW * at as f64, width });
            x += width + GAP;
        }
    }
    // ways back bend out to the right
    let (width, height) = (widest + 4.0 * MARGIN, ROW * graph.rows.len() as f64);
    let title = teller.app.plain("prove-graph");
    writeln!(
        to,
        "<svg viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" role=\"img\" aria-label=\"{}\">",
        escape(&title)
    )?;
    for (at, arrow) in graph.arrows.iter().enumerate() {
        if let (Some(from), Some(dest)) = (spots.get(&arrow.from), spots.get(&arrow.to)) {
            let ends = Ends::of(&graph.arrows, &spots, at, arrow);
            drawing.arrow(to, arrow, &path(*from, *dest, ends))?;
        }
    }
    for (stop, spot) in &spots {
        match stop {
            Stop::Node(ix) => drawing.node(to, *ix, *spot)?,
            Stop::Ending(ix) => drawing.ending(to, *ix, *spot)?,
            Stop::Interrupt(_) => drawing.interrupt(to, *stop, *spot)?,
        }
    }
    writeln!(to, "</svg>")
}

/// Where on its boxes an arrow begins and ends: −0.5 to 0.5 of their width, so that arrows don't lie on each other.
#[derive(Clone, Copy)]
struct Ends {
    from: f64,
    to: f64,
}

impl Ends {
    fn of(arrows: &[Arrow], spots: &BTreeMap<Stop, Spot>, at: usize, arrow: &Arrow) -> Self {
        let x = |stop: &Stop| spots.get(stop).map_or(0.0, |spot| spot.x);
        let share = |same: &dyn Fn(&Arrow) -> bool, far: &dyn Fn(&Arrow) -> f64| {
            let mut others: Vec<(f64, usize)> =
                arrows.iter().enumerate().filter(|(_, one)| same(one)).map(|(at, one)| (far(one), at)).collect();
            others.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
            let place = others.iter().position(|(_, one)| *one == at).unwrap_or(0);
            ((place as f64 + 0.5) / others.len().max(1) as f64 - 0.5) * 0.8
        };
        Self {
            from: share(&|one| one.from == arrow.from, &|one| x(&one.to)),
            to: share(&|one| one.to == arrow.to, &|one| x(&one.from)),
        }
    }
}

/// Down from the lower edge to the upper one; within a row as a bow below it; upward round the right side.
fn path(from: Spot, to: Spot, ends: Ends) -> String {
    let half = HEIGHT / 2.0;
    let (x1, x2) = (from.x + ends.from * from.width, to.x + ends.to * to.width);
    let (y1, y2) = (from.y + half, to.y - half);
    if to.y > from.y {
        let middle = (y1 + y2) / 2.0;
        return format!("M{x1:.1} {y1:.1}C{x1:.1} {middle:.1} {x2:.1} {middle:.1} {x2:.1} {:.1}", y2 - 1.0);
    }
    if to.y < from.y || to.x == from.x {
        let (x1, x2) = (from.x + from.width / 2.0, to.x + to.width / 2.0);
        let out = x1.max(x2) + GAP + (from.y - to.y) * 0.08;
        let (y1, y2) = (from.y + ends.from * half, to.y + ends.to * half);
        return format!("M{x1:.1} {y1:.1}C{out:.1} {y1:.1} {out:.1} {y2:.1} {:.1} {y2:.1}", x2 + 1.0);
    }
    let (below, land) = (y1 + 14.0 + ((x2 - x1).abs() * 0.06).min(26.0), y1 + 1.0);
    format!("M{x1:.1} {y1:.1}C{x1:.1} {below:.1} {x2:.1} {below:.1} {x2:.1} {land:.1}")
}

struct Drawing<'d> {
    scenario: &'d Scenario,
    words: Words,
    args: Args,
    visits: &'d [f64],
    app: &'d Words,
}

impl Drawing<'_> {
    fn label(&self, stop: Stop) -> (&str, String) {
        match stop {
            Stop::Node(ix) => (self.scenario.node(ix).map_or("", |node| &node.id), self.visits(ix)),
            Stop::Ending(ix) => self.scenario.ending(ix).map_or(("", String::new()), |ending| {
                (&ending.id, self.app.plain(crate::attempt::Named::message(ending.kind)))
            }),
            Stop::Interrupt(ix) => self
                .scenario
                .interrupt(ix)
                .map_or(("", String::new()), |interrupt| (&interrupt.id, self.app.plain("prove-interrupt-word"))),
        }
    }

    fn visits(&self, ix: NodeIx) -> String {
        let visits = self.visits.get(ix.at()).copied().unwrap_or_default();
        if visits > 0.0 && visits < 0.0005 { "< 0.1 %".to_owned() } else { format!("{:.1} %", visits * 100.0) }
    }

    fn width(&self, stop: Stop) -> f64 {
        let (id, second) = self.label(stop);
        let wide =
            |text: &str| -> f64 { text.chars().map(|sign| if sign > '\u{2e7f}' { WIDE_SIGN } else { SIGN }).sum() };
        (wide(id).max(wide(&second)) + 26.0).max(72.0)
    }

    fn arrow(&self, to: &mut String, arrow: &Arrow, path: &str) -> fmt::Result {
        let (class, title) = match &arrow.way {
            Way::Silence => ("silence", self.app.plain("prove-legend-silence")),
            Way::Interrupt => ("interrupt", self.app.plain("prove-legend-interrupt")),
            Way::Responses(responses) => {
                let told = responses.iter().filter_map(|ix| {
                    let response = self.scenario.response(*ix)?;
                    let main = self.scenario.node(response.node)?.lines.last()?;
                    let text = self.words.find(&main.say, Some(&response.id), &self.args).unwrap_or_default();
                    Some(format!("{}: {text}", response.id))
                });
                ("response", told.collect::<Vec<_>>().join("\n"))
            }
        };
        let title = escape(&title);
        // a wide unseen stroke is easier to point at
        writeln!(
            to,
            "<g class=\"way {class}\"><title>{title}</title><path class=\"wide\" d=\"{path}\"/><path class=\"line\" d=\"{path}\" marker-end=\"url(#tip)\"/></g>"
        )
    }

    fn node(&self, to: &mut String, ix: NodeIx, spot: Spot) -> fmt::Result {
        let visits = self.visits.get(ix.at()).copied().unwrap_or_default();
        let shade = 4.0 + 36.0 * visits.clamp(0.0, 1.0).sqrt();
        let start = if ix == self.scenario.start { " start" } else { "" };
        let line = self.scenario.node(ix).and_then(|node| node.lines.last());
        let said = line.map(|line| self.words.text(&line.say, &self.args)).unwrap_or_default();
        let Spot { x, y, width } = spot;
        writeln!(
            to,
            "<g class=\"node{start}\"><title>{}</title><rect x=\"{:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"{HEIGHT}\" rx=\"5\" style=\"--share:{shade:.0}%\"/>",
            escape(&said),
            x - width / 2.0,
            y - HEIGHT / 2.0,
        )?;
        self.text(to, Stop::Node(ix), spot)
    }

    /// A terminal: round where it was resolved, pointed where it was handed over, cut where it was not.
    fn ending(&self, to: &mut String, ix: EndingIx, spot: Spot) -> fmt::Result {
        let Some(ending) = self.scenario.ending(ix) else { return Ok(()) };
        let Spot { x, y, width } = spot;
        let (left, right, top, bottom) = (x - width / 2.0, x + width / 2.0, y - HEIGHT / 2.0, y + HEIGHT / 2.0);
        let told = self.words.text(&format!("ending-{}", ending.id), &self.args);
        write!(to, "<g class=\"ending\"><title>{}</title>", escape(&told))?;
        match ending.kind {
            EndingKind::Resolved => writeln!(
                to,
                "<rect x=\"{left:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{HEIGHT}\" rx=\"{:.1}\"/>",
                HEIGHT / 2.0
            )?,
            EndingKind::HandedOver => writeln!(
                to,
                "<path d=\"M{left:.1} {top:.1}H{:.1}L{:.1} {y:.1}L{:.1} {bottom:.1}H{left:.1}Z\"/>",
                right - 14.0,
                right,
                right - 14.0
            )?,
            EndingKind::Unresolved => writeln!(
                to,
                "<path d=\"M{:.1} {top:.1}H{:.1}L{right:.1} {:.1}V{:.1}L{:.1} {bottom:.1}H{:.1}L{left:.1} {:.1}V{:.1}Z\"/>",
                left + 10.0,
                right - 10.0,
                top + 10.0,
                bottom - 10.0,
                right - 10.0,
                left + 10.0,
                bottom - 10.0,
                top + 10.0
            )?,
        }
        self.text(to, Stop::Ending(ix), spot)
    }

    fn interrupt(&self, to: &mut String, stop: Stop, spot: Spot) -> fmt::Result {
        let Spot { x, y, width } = spot;
        let half = HEIGHT / 2.0;
        let (left, right) = (x - width / 2.0, x + width / 2.0);
        writeln!(
            to,
            "<g class=\"alarm\"><path d=\"M{:.1} {:.1}H{:.1}L{right:.1} {:.1}H{left:.1}Z\"/>",
            left + 10.0,
            y - half,
            right - 10.0,
            y + half
        )?;
        self.text(to, stop, spot)
    }

    /// The id and what stands below it; closes the group.
    fn text(&self, to: &mut String, stop: Stop, Spot { x, y, .. }: Spot) -> fmt::Result {
        let (id, second) = self.label(stop);
        writeln!(
            to,
            "<text class=\"id\" x=\"{x:.1}\" y=\"{:.1}\">{}</text><text x=\"{x:.1}\" y=\"{:.1}\">{}</text></g>",
            y - 4.0,
            escape(id),
            y + 13.0,
            escape(&second)
        )
    }
}
