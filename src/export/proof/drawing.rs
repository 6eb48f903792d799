//! The graph as SVG: rows of boxes, arrows between them. Shape, word and stroke carry the meaning; shade only adds to it.

use super::Proof;
use super::graph::{Arrow, Graph, Stop, Way};
use super::layout::{HEIGHT, Layout, Spot};
use super::page_error::PageError;
use super::words::Teller;
use crate::content::{ResponsePart, response_text};
use crate::encounter::{Begin, Premise};
use crate::export::escape::escape;
use crate::locale::{With, Words};
use crate::scenario::{EndingKind, Node, Scenario};
use crate::terms::{EndingIx, NodeIx};
use std::fmt::{self, Write};
use std::sync::Arc;

/// Width of a sign of an id, and of a sign of Chinese, in the font sizes the page gives them.
const SIGN: f64 = 7.9;
const WIDE_SIGN: f64 = 13.0;

/// Draws a proof's scenario.
pub(super) fn draw(to: &mut String, proof: &Proof<'_>, teller: &Teller) -> Result<(), PageError> {
    let scenario = &*proof.pack.scenario;
    let graph = Graph::of(scenario);
    let begin = Begin::draw(scenario, 0)?;
    let premise = Premise::new(Arc::clone(&proof.pack.scenario), Arc::clone(&proof.pack.book), begin)?;
    let drawing = Drawing {
        scenario,
        words: proof.pack.words(&teller.language),
        args: proof.pack.args(&premise, &teller.language, teller.app.clone()),
        visits: proof.report.classes.iter().all(|class| class.complete).then_some(&proof.report.visits),
        app: &teller.app,
    };
    let layout = Layout::of(&graph, |stop| drawing.width(stop));
    let Layout { width, height, .. } = layout;
    // ids hold no full stop: a scenario called `title` makes no second one
    let id = escape(&scenario.id);
    writeln!(
        to,
        "<svg viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" height=\"{height:.0}\" role=\"img\" aria-labelledby=\"{id}.title {id}.desc\">\n<title id=\"{id}.title\">{}</title>\n<desc id=\"{id}.desc\">{}</desc>",
        escape(&teller.app.plain("prove-graph")),
        escape(&teller.reached(&proof.report.answers).join("; ")),
    )?;
    for (at, arrow) in graph.arrows.iter().enumerate() {
        drawing.arrow(to, arrow, &layout.path(at, arrow))?;
    }
    for (stop, spot) in &layout.spots {
        match stop {
            Stop::Node(ix) => drawing.node(to, *ix, *spot)?,
            Stop::Ending(ix) => drawing.ending(to, *ix, *spot)?,
            Stop::Interrupt(_) => drawing.interrupt(to, *stop, *spot)?,
            Stop::Bend { .. } => {}
        }
    }
    Ok(writeln!(to, "</svg>")?)
}

struct Drawing<'d> {
    scenario: &'d Scenario,
    words: Words,
    args: With,
    /// None where not every play was seen.
    visits: Option<&'d Vec<f64>>,
    app: &'d Words,
}

impl Drawing<'_> {
    fn label(&self, stop: Stop) -> (&str, String) {
        match stop {
            Stop::Node(ix) => (
                self.scenario.node(ix).map_or("", |node| &node.id),
                self.visits(ix).map_or_else(|| "–".to_owned(), times),
            ),
            Stop::Ending(ix) => self.scenario.ending(ix).map_or(("", String::new()), |ending| {
                (&ending.id, self.app.plain(crate::attempt::Named::message(ending.kind)))
            }),
            Stop::Interrupt(ix) => self
                .scenario
                .interrupt(ix)
                .map_or(("", String::new()), |interrupt| (&interrupt.id, self.app.plain("prove-interrupt-word"))),
            Stop::Bend { .. } => ("", String::new()),
        }
    }

    fn visits(&self, ix: NodeIx) -> Option<f64> {
        self.visits?.get(ix.at()).copied()
    }

    fn width(&self, stop: Stop) -> f64 {
        if matches!(stop, Stop::Bend { .. }) {
            return 0.0;
        }
        let (id, second) = self.label(stop);
        let wide =
            |text: &str| -> f64 { text.chars().map(|sign| if sign > '\u{2e7f}' { WIDE_SIGN } else { SIGN }).sum() };
        (wide(id).max(wide(&second)) + 32.0).max(72.0)
    }

    fn arrow(&self, to: &mut String, arrow: &Arrow, path: &str) -> fmt::Result {
        let (class, title) = match &arrow.way {
            Way::Silence => {
                let waits = match arrow.from {
                    Stop::Node(node) => self.scenario.node(node).is_some_and(Node::waiting_fits),
                    Stop::Ending(_) | Stop::Interrupt(_) | Stop::Bend { .. } => false,
                };
                ("silence", self.app.plain(if waits { "prove-waiting" } else { "prove-legend-silence" }))
            }
            Way::Interrupt => ("interrupt", self.app.plain("prove-legend-interrupt")),
            Way::Responses(responses) => {
                let told = responses.iter().filter_map(|ix| {
                    let response = self.scenario.response(*ix)?;
                    let text = response_text(&self.words, &self.args, self.scenario, response, ResponsePart::Text)
                        .unwrap_or_default();
                    Some(format!("{}: {text}", response.id))
                });
                ("response", told.collect::<Vec<_>>().join("\n"))
            }
        };
        let title = escape(&title);
        // a wide unseen stroke is easier to point at
        writeln!(
            to,
            "<g class=\"way {class}\"><title>{title}</title><path class=\"broad\" d=\"{path}\"/><path class=\"line\" d=\"{path}\" marker-end=\"url(#arrow.tip)\"/></g>"
        )
    }

    fn node(&self, to: &mut String, ix: NodeIx, spot: Spot) -> fmt::Result {
        let shade = 0.04 + 0.36 * self.visits(ix).unwrap_or_default().clamp(0.0, 1.0).sqrt();
        let start = if ix == self.scenario.start { " start" } else { "" };
        let line = self.scenario.node(ix).and_then(|node| node.lines.last());
        let said = line.map(|line| self.words.text(&line.say, &self.args)).unwrap_or_default();
        let Spot { x, y, width } = spot;
        writeln!(
            to,
            "<g class=\"node{start}\"><title>{}</title><rect x=\"{:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"{HEIGHT}\" rx=\"5\" fill-opacity=\"{shade:.2}\"/>",
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
            y - 3.0,
            escape(id),
            y + 14.0,
            escape(&second)
        )
    }
}

/// How often on average, as a number: where something leads back it may be more than once. Hardly ever is not never.
fn times(visits: f64) -> String {
    if visits > 0.0 && visits < 0.0005 {
        return "< 0.001 ×".to_owned();
    }
    let digits = format!("{visits:.3}");
    format!("{} ×", digits.trim_end_matches('0').trim_end_matches('.'))
}

#[cfg(test)]
mod tests {
    use super::times;

    #[test]
    fn how_often_is_a_number_and_no_share() {
        let told = [0.0, 0.0004, 0.0471, 0.5, 1.0, 1.25, 10.0].map(times);
        assert_eq!(told, ["0 ×", "< 0.001 ×", "0.047 ×", "0.5 ×", "1 ×", "1.25 ×", "10 ×"]);
    }
}
