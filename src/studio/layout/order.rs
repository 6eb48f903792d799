//! In which order boxes and knots stand in their layers: so that few ways cross.

use super::layers::Layered;

/// So many times all layers are gone through, down and up.
const ROUNDS: usize = 12;
/// Beyond so many ways between layers they stay as they come: nobody would follow them anyway.
const MOST: usize = 4_000;

/// The layers, each in its order.
pub(super) fn ordered(all: &Layered) -> Vec<Vec<usize>> {
    let mut rows = first(all);
    let ways: usize = all.below.iter().map(Vec::len).sum();
    if ways > MOST {
        return rows;
    }
    let mut best = (crossings(all, &rows), rows.clone());
    for round in 0..ROUNDS {
        if best.0 == 0 {
            break;
        }
        sweep(all, &mut rows, round % 2 == 0);
        swap(all, &mut rows);
        let now = crossings(all, &rows);
        if now < best.0 {
            best = (now, rows.clone());
        }
    }
    best.1
}

/// As the story is told: into the depth.
fn first(all: &Layered) -> Vec<Vec<usize>> {
    let mut rows = vec![Vec::new(); all.depth()];
    let mut seen = vec![false; all.layer.len()];
    for start in 0..all.layer.len() {
        let mut open = vec![start];
        while let Some(at) = open.pop() {
            if std::mem::replace(&mut seen[at], true) {
                continue;
            }
            if let Some(row) = rows.get_mut(all.layer[at]) {
                row.push(at);
            }
            open.extend(all.below[at].iter().rev().filter(|to| !seen[**to]));
        }
    }
    rows
}

/// The place of each in its layer.
fn places(all: &Layered, rows: &[Vec<usize>]) -> Vec<usize> {
    let mut place = vec![0; all.layer.len()];
    for row in rows {
        for (at, one) in row.iter().enumerate() {
            place[*one] = at;
        }
    }
    place
}

/// Each layer in the order of the middles of what it hangs on.
fn sweep(all: &Layered, rows: &mut [Vec<usize>], down: bool) {
    let mut place = places(all, rows);
    let depth = rows.len();
    let layers: Vec<usize> = if down { (1..depth).collect() } else { (0..depth.saturating_sub(1)).rev().collect() };
    for layer in layers {
        let Some(row) = rows.get_mut(layer) else { continue };
        let near = if down { &all.above } else { &all.below };
        let middle = |one: usize| {
            let mut at: Vec<usize> = near[one].iter().map(|other| place[*other]).collect();
            at.sort_unstable();
            let half = at.len() / 2;
            match at.len() {
                // what hangs on nothing stays where it is
                0 => 2 * place[one],
                odd if odd % 2 == 1 => 2 * at[half],
                _ => at[half - 1] + at[half],
            }
        };
        let mut keyed: Vec<(usize, usize)> = row.iter().map(|one| (middle(*one), *one)).collect();
        keyed.sort_by_key(|(middle, _)| *middle);
        *row = keyed.into_iter().map(|(_, one)| one).collect();
        for (at, one) in row.iter().enumerate() {
            place[*one] = at;
        }
    }
}

/// Neighbours change places where fewer ways cross then.
fn swap(all: &Layered, rows: &mut [Vec<usize>]) {
    let mut place = places(all, rows);
    for row in rows {
        for at in 1..row.len() {
            let (left, right) = (row[at - 1], row[at]);
            let crossed = |one: usize, other: usize| {
                let of = |near: &[Vec<usize>]| between(&near[one], &near[other], &place);
                of(&all.above) + of(&all.below)
            };
            if crossed(right, left) < crossed(left, right) {
                row.swap(at - 1, at);
                (place[left], place[right]) = (at, at - 1);
            }
        }
    }
}

/// How often ways of one that stands left cross those of one that stands right.
fn between(left: &[usize], right: &[usize], place: &[usize]) -> usize {
    let over = |one: &usize| right.iter().filter(|other| place[**other] < place[*one]).count();
    left.iter().map(over).sum()
}

fn crossings(all: &Layered, rows: &[Vec<usize>]) -> usize {
    let place = places(all, rows);
    let of_row = |row: &Vec<usize>| {
        let pairs =
            row.iter().enumerate().flat_map(|(at, left)| row.iter().skip(at + 1).map(move |right| (left, right)));
        pairs.map(|(left, right)| between(&all.below[*left], &all.below[*right], &place)).sum::<usize>()
    };
    rows.iter().map(of_row).sum()
}
