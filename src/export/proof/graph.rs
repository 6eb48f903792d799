//! A scenario's arrows as a graph in layers: how far each moment is from the start, and where it stands in its row so
//! that arrows cross little.

use crate::scenario::{Goto, Scenario};
use crate::terms::{EndingIx, InterruptIx, NodeIx, ResponseIx};
use std::collections::{BTreeMap, VecDeque};
use std::iter;

/// What stands in the graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stop {
    Node(NodeIx),
    Ending(EndingIx),
    Interrupt(InterruptIx),
    /// Where an arrow passes a row on its way back: a place of its own between the boxes.
    Bend {
        arrow: usize,
        row: usize,
    },
}

/// What leads from one stop to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Responses(Vec<ResponseIx>),
    Silence,
    Interrupt,
}

/// A way from a stop to a stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Arrow {
    pub from: Stop,
    pub to: Stop,
    pub way: Way,
    /// The rows it passes.
    pub bends: Vec<Stop>,
}

impl Arrow {
    fn new(from: Stop, to: Stop, way: Way) -> Self {
        Self { from, to, way, bends: Vec::new() }
    }

    /// From stop to stop, none further than a row from the one before.
    pub(super) fn legs(&self) -> impl Iterator<Item = (Stop, Stop)> {
        let bends = || self.bends.iter().copied();
        iter::once(self.from).chain(bends()).zip(bends().chain(iter::once(self.to)))
    }
}

/// Stops in rows, from the start downward, each row from left to right.
#[derive(Debug)]
pub(super) struct Graph {
    pub rows: Vec<Vec<Stop>>,
    pub arrows: Vec<Arrow>,
}

/// Times that all rows are put in order; more changes hardly anything.
const SWEEPS: usize = 12;

impl Graph {
    pub(super) fn of(scenario: &Scenario) -> Self {
        let arrows = arrows(scenario);
        let rows = rows(scenario, &arrows);
        let mut graph = Self { rows, arrows };
        graph.bend();
        graph.untangle();
        graph
    }

    /// Only ways back pass rows: no stop is further down than a row below what leads to it.
    fn bend(&mut self) {
        let places = self.places();
        let row_of = |stop: &Stop| places.get(stop).map_or(0, |(row, _)| *row);
        for (at, arrow) in self.arrows.iter_mut().enumerate() {
            for row in (row_of(&arrow.to) + 1..row_of(&arrow.from)).rev() {
                let bend = Stop::Bend { arrow: at, row };
                arrow.bends.push(bend);
                self.rows.get_mut(row).into_iter().for_each(|stops| stops.push(bend));
            }
        }
    }

    /// For every stop those a leg leads to, or comes from.
    pub(super) fn neighbours(&self) -> BTreeMap<Stop, Vec<Stop>> {
        let mut neighbours: BTreeMap<Stop, Vec<Stop>> = BTreeMap::new();
        for (from, to) in self.arrows.iter().flat_map(Arrow::legs) {
            neighbours.entry(from).or_default().push(to);
            neighbours.entry(to).or_default().push(from);
        }
        neighbours
    }

    /// Puts every row in the order of the middles of its neighbours, downward and upward in turn.
    fn untangle(&mut self) {
        let neighbours = self.neighbours();
        let (mut best, mut fewest) = (self.rows.clone(), self.crossings());
        for sweep in 0..SWEEPS {
            let rows: Vec<usize> = (0..self.rows.len()).collect();
            let turn: Vec<usize> = if sweep % 2 == 0 { rows } else { rows.into_iter().rev().collect() };
            for row in turn {
                let places = self.places();
                let middle = |stop: &Stop| {
                    let others = neighbours.get(stop).into_iter().flatten().filter_map(|other| places.get(other));
                    let at: Vec<f64> = others.map(|(_, at)| *at).collect();
                    let own = places.get(stop).map_or(0.5, |(_, at)| *at);
                    if at.is_empty() { own } else { at.iter().sum::<f64>() / at.len() as f64 }
                };
                let mut ordered: Vec<(f64, Stop)> =
                    self.rows.get(row).into_iter().flatten().map(|stop| (middle(stop), *stop)).collect();
                ordered.sort_by(|one, other| one.0.total_cmp(&other.0));
                if let Some(row) = self.rows.get_mut(row) {
                    *row = ordered.into_iter().map(|(_, stop)| stop).collect();
                }
            }
            let crossings = self.crossings();
            if crossings < fewest {
                (best, fewest) = (self.rows.clone(), crossings);
            }
        }
        self.rows = best;
    }

    /// The row of each stop, and its place in it from 0 to 1.
    pub(super) fn places(&self) -> BTreeMap<Stop, (usize, f64)> {
        let place = |(row, stops): (usize, &Vec<Stop>)| {
            let count = stops.len() as f64;
            let of = move |(at, stop): (usize, &Stop)| (*stop, (row, (at as f64 + 0.5) / count));
            stops.iter().enumerate().map(of).collect::<Vec<_>>()
        };
        self.rows.iter().enumerate().flat_map(place).collect()
    }

    /// How often arrows between the same two rows cross.
    fn crossings(&self) -> usize {
        let places = self.places();
        let ends = self.arrows.iter().flat_map(Arrow::legs).filter_map(|(from, to)| {
            let (from, to) = (places.get(&from)?, places.get(&to)?);
            let down = from.0 <= to.0;
            Some(if down { (from.0, to.0, from.1, to.1) } else { (to.0, from.0, to.1, from.1) })
        });
        let ends: Vec<_> = ends.collect();
        let cross = |one: &(usize, usize, f64, f64), other: &(usize, usize, f64, f64)| {
            one.0 == other.0 && one.1 == other.1 && (one.2 - other.2) * (one.3 - other.3) < 0.0
        };
        ends.iter()
            .enumerate()
            .map(|(at, one)| ends.iter().skip(at + 1).filter(|other| cross(one, other)).count())
            .sum()
    }
}

/// What an arrow leads to; none where it leads back, as every standing act does everywhere.
fn stop(goto: Goto) -> Option<Stop> {
    match goto {
        Goto::Node(node) => Some(Stop::Node(node)),
        Goto::Ending(ending) => Some(Stop::Ending(ending)),
        Goto::Back(_) => None,
    }
}

/// Every arrow; responses of a node that lead to the same place share one.
fn arrows(scenario: &Scenario) -> Vec<Arrow> {
    let mut arrows = Vec::new();
    for (at, node) in scenario.nodes.iter().enumerate() {
        let from = Stop::Node(NodeIx::from(at));
        let mut targets: BTreeMap<Stop, Vec<ResponseIx>> = BTreeMap::new();
        for ix in &node.responses {
            if let Some(response) = scenario.response(*ix) {
                let Some(to) = stop(response.goto) else { continue };
                targets.entry(to).or_default().push(*ix);
            }
        }
        arrows.extend(targets.into_iter().map(|(to, responses)| Arrow::new(from, to, Way::Responses(responses))));
        let silence = node.silence.iter().filter_map(|silence| stop(silence.goto));
        arrows.extend(silence.map(|to| Arrow::new(from, to, Way::Silence)));
    }
    let interrupts = scenario.interrupts.iter().enumerate().filter_map(|(at, interrupt)| {
        Some(Arrow::new(Stop::Interrupt(InterruptIx::from(at)), stop(interrupt.goto)?, Way::Interrupt))
    });
    arrows.extend(interrupts);
    arrows
}

/// Rows by distance from the start. An interrupt stands above what it leads to; one that alone leads to something stands
/// beside the start, as it can fire at once. What nothing leads to stands in a last row.
fn rows(scenario: &Scenario, arrows: &[Arrow]) -> Vec<Vec<Stop>> {
    let start = Stop::Node(scenario.start);
    let without = distances(&[start], arrows);
    let interrupts = || arrows.iter().filter(|arrow| arrow.way == Way::Interrupt);
    let alone = interrupts().filter(|arrow| !without.iter().any(|(stop, _)| *stop == arrow.to)).map(|arrow| arrow.from);
    let roots: Vec<Stop> = iter::once(start).chain(alone).collect();
    let mut found = distances(&roots, arrows);
    for arrow in interrupts().filter(|arrow| !roots.contains(&arrow.from)) {
        let above = found.iter().find(|(stop, _)| *stop == arrow.to).map_or(0, |(_, far)| far.saturating_sub(1));
        found.push((arrow.from, above));
    }
    let last = found.iter().map(|(_, far)| far + 1).max().unwrap_or(0);
    let nodes = (0..scenario.nodes.len()).map(|at| Stop::Node(NodeIx::from(at)));
    let endings = (0..scenario.endings.len()).map(|at| Stop::Ending(EndingIx::from(at)));
    for stop in nodes.chain(endings) {
        if !found.iter().any(|(known, _)| *known == stop) {
            found.push((stop, last));
        }
    }
    let mut rows: Vec<Vec<Stop>> = Vec::new();
    for (stop, far) in found {
        rows.resize_with(rows.len().max(far + 1), Vec::new);
        if let Some(row) = rows.get_mut(far) {
            row.push(stop);
        }
    }
    rows
}

/// What can be reached, each with its distance, in the order in which it is found.
fn distances(roots: &[Stop], arrows: &[Arrow]) -> Vec<(Stop, usize)> {
    let mut open: VecDeque<(Stop, usize)> = roots.iter().map(|root| (*root, 0)).collect();
    let mut found: Vec<(Stop, usize)> = Vec::new();
    while let Some((stop, far)) = open.pop_front() {
        if !found.iter().any(|(known, _)| *known == stop) {
            found.push((stop, far));
            open.extend(arrows.iter().filter(|arrow| arrow.from == stop).map(|arrow| (arrow.to, far + 1)));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::shipped;
    use std::collections::BTreeSet;

    #[test]
    fn every_stop_stands_once_and_no_leg_skips_a_row() {
        let mut bends = 0;
        for pack in &shipped().packs {
            let scenario = &pack.scenario;
            let graph = Graph::of(scenario);
            let (bent, stops): (Vec<Stop>, Vec<Stop>) =
                graph.rows.iter().flatten().copied().partition(|stop| matches!(stop, Stop::Bend { .. }));
            bends += bent.len();
            let all = scenario.nodes.len() + scenario.endings.len() + scenario.interrupts.len();
            assert_eq!((stops.len(), stops.iter().collect::<BTreeSet<_>>().len()), (all, all), "{}", scenario.id);
            assert!(graph.rows.first().is_some_and(|row| row.contains(&Stop::Node(scenario.start))));
            let places = graph.places();
            for (from, to) in graph.arrows.iter().flat_map(Arrow::legs) {
                let rows = [from, to].map(|stop| places.get(&stop).expect("placed").0);
                assert!(rows[0].abs_diff(rows[1]) <= 1, "{from:?} {to:?}");
            }
        }
        assert!(bends > 0, "some way back passes a row");
    }

    #[test]
    fn untangling_never_adds_crossings() {
        for pack in &shipped().packs {
            let arrows = arrows(&pack.scenario);
            let mut graph = Graph { rows: rows(&pack.scenario, &arrows), arrows };
            graph.bend();
            let before = graph.crossings();
            graph.untangle();
            assert!(graph.crossings() <= before, "{}", pack.scenario.id);
        }
    }
}
