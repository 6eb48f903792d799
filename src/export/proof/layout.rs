//! Where the graph's stops stand on paper, and how its arrows run between them without touching a box.

use super::graph::{Arrow, Graph, Stop};
use std::collections::BTreeMap;

/// Sizes in SVG's units: a box's height, from row to row, between neighbours of a row, round the whole.
pub(super) const HEIGHT: f64 = 44.0;
const ROW: f64 = 92.0;
const GAP: f64 = 30.0;
const MARGIN: f64 = 28.0;
/// Times that every row is moved towards its neighbours; more changes hardly anything.
const SWEEPS: usize = 40;

/// A stop's box by its centre. A bend has no width.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    pub x: f64,
    pub y: f64,
    pub width: f64,
}

/// The side of a box on which arrows end.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Side {
    Top,
    Bottom,
}

/// The graph on paper.
pub(super) struct Layout {
    pub spots: BTreeMap<Stop, Spot>,
    pub width: f64,
    pub height: f64,
    /// What ends on a side of a box, from left to right: by what is at the other end of the leg, then by arrow.
    ports: BTreeMap<(Stop, Side), Vec<(f64, usize)>>,
}

impl Layout {
    pub(super) fn of(graph: &Graph, width_of: impl Fn(Stop) -> f64) -> Self {
        let mut spots = BTreeMap::new();
        for (at, row) in graph.rows.iter().enumerate() {
            let y = MARGIN + HEIGHT / 2.0 + ROW * at as f64;
            let wanted: Vec<(f64, f64)> = row.iter().map(|stop| (0.0, width_of(*stop))).collect();
            let placed = row.iter().zip(&wanted).zip(spread(&wanted));
            spots.extend(placed.map(|((stop, (_, width)), x)| (*stop, Spot { x, y, width: *width })));
        }
        gather(graph, &mut spots);
        let left = spots.values().map(|spot| spot.x - spot.width / 2.0).fold(f64::INFINITY, f64::min);
        spots.values_mut().for_each(|spot| spot.x += MARGIN - left);
        let right = spots.values().map(|spot| spot.x + spot.width / 2.0).fold(0.0, f64::max);
        let bottom = spots.values().map(|spot| spot.y + HEIGHT / 2.0).fold(0.0, f64::max);
        let mut layout = Self { spots, width: right + MARGIN, height: bottom + MARGIN, ports: BTreeMap::new() };
        layout.ports = layout.find_ports(graph);
        layout
    }

    fn spot(&self, stop: Stop) -> Spot {
        self.spots.get(&stop).copied().unwrap_or(Spot { x: 0.0, y: 0.0, width: 0.0 })
    }

    /// The sides on which a leg leaves and arrives; within a row it is a bow below it.
    fn sides(&self, from: Stop, to: Stop) -> (Side, Side) {
        let (from, to) = (self.spot(from).y, self.spot(to).y);
        let leaves = if to < from { Side::Top } else { Side::Bottom };
        (leaves, if to > from { Side::Top } else { Side::Bottom })
    }

    fn find_ports(&self, graph: &Graph) -> BTreeMap<(Stop, Side), Vec<(f64, usize)>> {
        let mut ports: BTreeMap<(Stop, Side), Vec<(f64, usize)>> = BTreeMap::new();
        for (at, arrow) in graph.arrows.iter().enumerate().filter(|(_, arrow)| arrow.from != arrow.to) {
            for (from, to) in arrow.legs() {
                let (leaves, arrives) = self.sides(from, to);
                ports.entry((from, leaves)).or_default().push((self.spot(to).x, at));
                ports.entry((to, arrives)).or_default().push((self.spot(from).x, at));
            }
        }
        for port in ports.values_mut() {
            port.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
        }
        ports
    }

    /// Where on a side of a box an arrow ends: those of a side share it evenly.
    fn port(&self, stop: Stop, side: Side, arrow: usize) -> f64 {
        let spot = self.spot(stop);
        let port = self.ports.get(&(stop, side)).map_or(&[][..], Vec::as_slice);
        let place = port.iter().position(|(_, one)| *one == arrow).unwrap_or(0);
        let share = (place as f64 + 0.5) / port.len().max(1) as f64 - 0.5;
        spot.x + share * 0.8 * spot.width
    }

    /// An arrow as SVG writes a path.
    pub(super) fn path(&self, at: usize, arrow: &Arrow) -> String {
        if arrow.from == arrow.to {
            let Spot { x, y, width } = self.spot(arrow.from);
            let (right, out) = (x + width / 2.0, x + width / 2.0 + GAP);
            let (leaves, lands) = (y + 10.0, y - 10.0);
            return format!(
                "M{right:.1} {leaves:.1}C{out:.1} {leaves:.1} {out:.1} {lands:.1} {:.1} {lands:.1}",
                right + 1.0
            );
        }
        let mut path = String::new();
        for (from, to) in arrow.legs() {
            let (leaves, arrives) = self.sides(from, to);
            let edge = |stop: Stop, side: Side| match side {
                Side::Top => self.spot(stop).y - HEIGHT / 2.0,
                Side::Bottom => self.spot(stop).y + HEIGHT / 2.0,
            };
            let (x1, y1) = (self.port(from, leaves, at), edge(from, leaves));
            let (x2, y2) = (self.port(to, arrives, at), edge(to, arrives));
            let (land, middle) = match (leaves, arrives) {
                (Side::Bottom, Side::Bottom) => (y2 + 1.0, y1 + 14.0 + ((x2 - x1).abs() * 0.06).min(20.0)),
                (Side::Bottom, Side::Top) => (y2 - 1.0, f64::midpoint(y1, y2)),
                (Side::Top, _) => (y2 + 1.0, f64::midpoint(y1, y2)),
            };
            let start = if path.is_empty() { 'M' } else { 'L' };
            path += &format!("{start}{x1:.1} {y1:.1}C{x1:.1} {middle:.1} {x2:.1} {middle:.1} {x2:.1} {land:.1}");
        }
        path
    }
}

/// Moves every row towards what its stops are joined to, so that arrows run straight where they can.
fn gather(graph: &Graph, spots: &mut BTreeMap<Stop, Spot>) {
    let neighbours = graph.neighbours();
    for sweep in 0..SWEEPS {
        let downward = sweep % 2 == 0;
        for at in 0..graph.rows.len() {
            let at = if downward { at } else { graph.rows.len() - 1 - at };
            let Some(row) = graph.rows.get(at) else { continue };
            let wanted = row.iter().filter_map(|stop| {
                let own = spots.get(stop)?;
                let others = neighbours.get(stop).into_iter().flatten().filter_map(|other| spots.get(other));
                let others: Vec<f64> = others.filter(|other| other.y != own.y).map(|other| other.x).collect();
                let mean = others.iter().sum::<f64>() / others.len() as f64;
                Some((if others.is_empty() { own.x } else { mean }, own.width))
            });
            let wanted: Vec<(f64, f64)> = wanted.collect();
            for (stop, x) in row.iter().zip(spread(&wanted)) {
                spots.entry(*stop).and_modify(|spot| spot.x = x);
            }
        }
    }
}

/// The centres nearest to the wanted ones that keep the gap, in the same order; each comes with its width. This is
/// isotonic regression, by pooling adjacent violators (Ayer, Brunk, Ewing, Reid, Silverman 1955).
fn spread(wanted: &[(f64, f64)]) -> Vec<f64> {
    let mut offsets = Vec::with_capacity(wanted.len());
    let mut pools: Vec<(f64, usize)> = Vec::new();
    let mut right = 0.0;
    for (centre, width) in wanted {
        let offset = right + width / 2.0;
        right += width + GAP;
        offsets.push(offset);
        let mut pool = (centre - offset, 1);
        while let Some((mean, count)) = pools.pop_if(|(mean, _)| *mean > pool.0) {
            let both = count + pool.1;
            pool = ((mean * count as f64 + pool.0 * pool.1 as f64) / both as f64, both);
        }
        pools.push(pool);
    }
    let means = pools.into_iter().flat_map(|(mean, count)| std::iter::repeat_n(mean, count));
    means.zip(offsets).map(|(mean, offset)| mean + offset).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::shipped;

    #[test]
    fn neighbours_are_spread_as_little_as_can_be() {
        assert_eq!(spread(&[(0.0, 10.0), (100.0, 10.0)]), [0.0, 100.0]);
        assert_eq!(spread(&[(50.0, 10.0), (50.0, 30.0)]), [25.0, 75.0]);
        assert_eq!(spread(&[(0.0, 10.0), (90.0, 10.0), (90.0, 10.0)]), [0.0, 70.0, 110.0]);
        assert!(spread(&[]).is_empty());
    }

    #[test]
    fn boxes_keep_apart_and_no_arrow_runs_through_one() {
        for pack in &shipped().packs {
            let graph = Graph::of(&pack.scenario);
            let layout = Layout::of(&graph, |stop| if matches!(stop, Stop::Bend { .. }) { 0.0 } else { 90.0 });
            for row in &graph.rows {
                for pair in row.windows(2) {
                    let [left, right] = [0, 1].map(|at| layout.spot(pair[at]));
                    assert!(right.x - left.x >= (left.width + right.width) / 2.0 + GAP - 1e-6, "{pair:?}");
                }
            }
            // every leg stays between two rows, and a bend is a line through the gap between two boxes
            for (at, arrow) in graph.arrows.iter().enumerate().filter(|(_, arrow)| !arrow.bends.is_empty()) {
                let path = layout.path(at, arrow);
                assert_eq!(path.matches('C').count(), arrow.bends.len() + 1, "{path}");
                for bend in &arrow.bends {
                    let Spot { x, y, .. } = layout.spot(*bend);
                    assert!(path.contains(&format!("L{x:.1} {:.1}", y - HEIGHT / 2.0)), "{path}");
                }
            }
        }
    }
}
