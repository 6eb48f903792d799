//! Where boxes and knots stand across: near what they hang on, in the order of their layers, none over another; and how ways run
//! between them.

use super::laid::{BoardLayout, LayoutSize};
use super::layers::Layered;

/// So many times all layers are gone through, down and up.
const ROUNDS: usize = 24;
/// How wide the room is that is kept free for a way.
const KNOT: f32 = 22.0;
/// How far apart ways set out and arrive, at most.
const APART: f32 = 16.0;
/// A way's knots stand over each other rather than boxes do: so much it counts.
const STRAIGHT: f32 = 6.0;
/// How far a way to the box itself runs from it.
const ROUND: f32 = 16.0;

/// Puts everything in its place.
pub(super) fn placed(all: &Layered, rows: &[Vec<usize>], ways: &[(usize, usize)], size: LayoutSize) -> BoardLayout {
    // on whole units, so that lines are sharp
    let middles: Vec<f32> = middles(all, rows, size).into_iter().map(f32::round).collect();
    let wide_of = |one: usize| if one < all.boxes { size.wide } else { KNOT };
    let step = size.high + size.below;
    let left = (0..all.layer.len()).map(|one| middles[one] - wide_of(one) / 2.0).fold(f32::INFINITY, f32::min);
    let left = if left.is_finite() { left } else { 0.0 };
    let x = |one: usize| middles[one] - left;
    let y = |one: usize| all.layer[one] as f32 * step;
    let boxes: Vec<_> = (0..all.boxes).map(|one| (x(one) - size.wide / 2.0, y(one))).collect();
    let ends = WayEnds::of(all, &middles, size);
    let run = |(at, (from, to)): (usize, &(usize, usize))| {
        let Some(Some(way)) = all.ways.get(at) else {
            return boxes.get(*from).filter(|_| from == to).map(|at| round(*at, size)).unwrap_or_default();
        };
        let mut points = Vec::with_capacity(2 * way.through.len());
        let last = way.through.len().saturating_sub(1);
        for (step, one) in way.through.iter().enumerate() {
            match step {
                0 => points.push((x(*one) + ends.lower(at), y(*one) + size.high)),
                at_last if at_last == last => points.push((x(*one) + ends.upper(at), y(*one))),
                _ => points.extend([(x(*one), y(*one)), (x(*one), y(*one) + size.high)]),
            }
        }
        if !way.is_down {
            points.reverse();
        }
        points
    };
    let ways: Vec<_> = ways.iter().enumerate().map(run).collect();
    let far = |of: &dyn Fn(&(f32, f32)) -> f32| ways.iter().flatten().map(of).fold(0.0, f32::max);
    let right = (0..all.layer.len()).map(|one| x(one) + wide_of(one) / 2.0).fold(far(&|at| at.0), f32::max);
    let high = boxes.iter().map(|at| at.1 + size.high).fold(0.0, f32::max);
    let layers = all.layer.iter().take(all.boxes).copied().collect();
    BoardLayout { boxes, ways, wide: right, high, layers }
}

/// A way from a box to itself: out of its right side and in again.
fn round((x, y): (f32, f32), size: LayoutSize) -> Vec<(f32, f32)> {
    let right = x + size.wide;
    let (from, to) = (y + size.high * 0.75, y + size.high * 0.25);
    vec![(right, from), (right + ROUND, from), (right + ROUND, to), (right, to)]
}

fn middles(all: &Layered, rows: &[Vec<usize>], size: LayoutSize) -> Vec<f32> {
    let wide_of = |one: usize| if one < all.boxes { size.wide } else { KNOT };
    let apart = |left: usize, right: usize| {
        let free = if left < all.boxes && right < all.boxes { size.beside } else { size.beside / 2.0 };
        f32::midpoint(wide_of(left), wide_of(right)) + free
    };
    let mut x = vec![0.0_f32; all.layer.len()];
    for row in rows {
        let mut at = 0.0;
        for (place, one) in row.iter().enumerate() {
            if let Some(before) = place.checked_sub(1).and_then(|before| row.get(before)) {
                at += apart(*before, *one);
            }
            x[*one] = at;
        }
    }
    for round in 0..ROUNDS {
        let down = round % 2 == 0;
        let order: Vec<&Vec<usize>> = if down { rows.iter().collect() } else { rows.iter().rev().collect() };
        // to begin with a layer follows the one before it, then both
        let both = round >= ROUNDS / 3;
        for row in order {
            let wish = |one: usize| {
                let (above, below) = (&all.above[one], &all.below[one]);
                let near = above.iter().filter(|_| both || down).chain(below.iter().filter(|_| both || !down));
                let weight = |other: usize| if one >= all.boxes || other >= all.boxes { STRAIGHT } else { 1.0 };
                let (sum, weights) = near.fold((0.0, 0.0), |(sum, weights), other| {
                    (sum + weight(*other) * x[*other], weights + weight(*other))
                });
                if weights > 0.0 { (sum / weights, weights) } else { (x[one], 0.05) }
            };
            let wished: Vec<(f32, f32)> = row.iter().map(|one| wish(*one)).collect();
            let gaps: Vec<f32> = row.windows(2).map(|two| apart(two[0], two[1])).collect();
            for (one, at) in row.iter().zip(nearest(&wished, &gaps)) {
                x[*one] = at;
            }
        }
    }
    x
}

/// Places as near as can be to what is wished for, by the squares of how far they miss it, each so far from the one before: neighbours
/// that are too close become one block in the middle of what they wish for.
fn nearest(wished: &[(f32, f32)], gaps: &[f32]) -> Vec<f32> {
    struct Block {
        sum: f32,
        weight: f32,
        count: usize,
    }
    let mut offset = 0.0;
    let mut offsets = Vec::with_capacity(wished.len());
    let mut blocks: Vec<Block> = Vec::new();
    for (at, (wish, weight)) in wished.iter().enumerate() {
        if let Some(gap) = at.checked_sub(1).and_then(|at| gaps.get(at)) {
            offset += gap;
        }
        offsets.push(offset);
        let mut block = Block { sum: (wish - offset) * weight, weight: *weight, count: 1 };
        while let Some(before) = blocks.pop() {
            if before.sum / before.weight <= block.sum / block.weight {
                blocks.push(before);
                break;
            }
            let (sum, weight) = (before.sum + block.sum, before.weight + block.weight);
            block = Block { sum, weight, count: before.count + block.count };
        }
        blocks.push(block);
    }
    let each = blocks.iter().flat_map(|block| std::iter::repeat_n(block.sum / block.weight, block.count));
    each.zip(offsets).map(|(at, offset)| at + offset).collect()
}

/// How far from the middle of its boxes each way sets out and arrives.
struct WayEnds {
    lower: Vec<f32>,
    upper: Vec<f32>,
}

impl WayEnds {
    fn of(all: &Layered, middles: &[f32], size: LayoutSize) -> Self {
        let mut ends = Self { lower: vec![0.0; all.ways.len()], upper: vec![0.0; all.ways.len()] };
        for one in 0..all.boxes {
            let laid = || all.ways.iter().enumerate().filter_map(|(at, way)| Some((at, way.as_ref()?)));
            let towards = |next: Option<&usize>| next.map_or(0.0, |next| middles[*next]);
            let mut out: Vec<_> = laid()
                .filter(|(_, way)| way.through.first() == Some(&one))
                .map(|(at, way)| (towards(way.through.get(1)), at))
                .collect();
            let mut into: Vec<_> = laid()
                .filter(|(_, way)| way.through.last() == Some(&one))
                .map(|(at, way)| (towards(way.through.iter().rev().nth(1)), at))
                .collect();
            spread(&mut out, &mut ends.lower, size.wide);
            spread(&mut into, &mut ends.upper, size.wide);
        }
        ends
    }

    fn lower(&self, way: usize) -> f32 {
        self.lower.get(way).copied().unwrap_or(0.0)
    }

    fn upper(&self, way: usize) -> f32 {
        self.upper.get(way).copied().unwrap_or(0.0)
    }
}

/// Ways stand beside each other in the order of where they come from or lead to.
fn spread(ways: &mut [(f32, usize)], into: &mut [f32], wide: f32) {
    ways.sort_by(|one, other| one.0.total_cmp(&other.0));
    let step = APART.min(wide * 0.8 / ways.len().max(1) as f32);
    let half = ways.len().saturating_sub(1) as f32 / 2.0;
    for (place, (_, way)) in ways.iter().enumerate() {
        if let Some(end) = into.get_mut(*way) {
            *end = (place as f32 - half) * step;
        }
    }
}
