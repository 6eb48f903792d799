//! C013: a moment at which nothing might be possible.

use super::{Staged, graph};
use crate::content::report::Problems;
use crate::content::report::say::dead_end as say;
#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};
use crate::scenario::{Condition, DONE, DoneBit, Goto, Node};
use crate::terms::{FactIx, NodeIx};

pub(super) fn check(staged: &Staged<'_>, problems: &mut Problems) {
    for (id, raw, node) in staged.nodes() {
        // who can only apologise cannot go on
        if staged.scenario.own_responses(node).next().is_none() {
            problems.error(id, say::no_response(id), say::give_one());
            continue;
        }
        let (is_step, is_left) = (node.step.is_some(), raw.responses.ids().any(|id| id == DONE));
        match offered(staged, node) {
            Offered::Always => {}
            Offered::Perhaps if is_left => problems.warn(id, say::maybe_too_few(id), say::ask_for_fewer()),
            Offered::Perhaps if is_step => problems.warn(id, say::maybe_no_pick(id), say::picks_for_every_case()),
            Offered::Perhaps => problems.warn(id, say::maybe_none(id), say::cover_every_case()),
            Offered::Never if is_step => problems.error(id, say::never_any_pick(id), say::let_one_be_picked()),
            Offered::Never => problems.error(id, say::never_any(id), say::let_one_hold()),
        }
    }
}

/// When some response of a node is offered.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Offered {
    Always,
    /// Perhaps not in every case, as far as that is known.
    Perhaps,
    Never,
}

/// Most different conditions among a node's guards for which all cases are tried.
const MOST_ATOMS: usize = 12;

/// When some response is offered, taking each elementary condition as true or false at will.
fn offered(staged: &Staged<'_>, node: &Node) -> Offered {
    let own = graph::responses(staged.scenario, node).filter(|response| response.standing_act.is_none());
    let guards = own.map(|response| response.when.as_ref());
    // one without a guard answers for all
    let Some(guards) = guards.collect::<Option<Vec<&Condition>>>() else { return Offered::Always };
    let mut atoms: Vec<Condition> = Vec::new();
    for guard in &guards {
        collect_atoms(guard, &mut atoms);
    }
    if atoms.len() > MOST_ATOMS {
        return Offered::Perhaps;
    }
    let apart: Vec<u32> = one_of_each(staged, &atoms).collect();
    let facts: Vec<(u32, bool)> = values_of_each(staged, &atoms).collect();
    let can_be = |case: u32| {
        let values = |(group, all): &(u32, bool)| match (case & group).count_ones() {
            0 => !all,
            held => held == 1,
        };
        apart.iter().all(|group| (case & group).count_ones() < 2) && facts.iter().all(values)
    };
    let some = |case: u32| guards.iter().any(|guard| holds_in(guard, &atoms, case));
    let (mut open, mut closed) = (false, false);
    for case in (0..1_u32 << atoms.len()).filter(|case| can_be(*case)) {
        *(if some(case) { &mut open } else { &mut closed }) = true;
    }
    match (open, closed) {
        (true, true) => Offered::Perhaps,
        (false, _) => Offered::Never,
        (true, false) => Offered::Always,
    }
}

/// Of which atoms, as bits of a case, at most one holds since they ask for values of one fact; and whether one does in every
/// case, since they ask for all of its values.
fn values_of_each(staged: &Staged<'_>, atoms: &[Condition]) -> impl Iterator<Item = (u32, bool)> {
    staged.scenario.facts.iter().enumerate().map(|(at, fact)| {
        let asks = |atom: &Condition| match atom {
            Condition::Is(of, value) if *of == FactIx::from(at) => Some(value.clone()),
            _ => None,
        };
        let asked: Vec<_> = atoms.iter().enumerate().filter_map(|(at, atom)| Some((at, asks(atom)?))).collect();
        let all = !asked.is_empty() && fact.choices.iter().all(|one| asked.iter().any(|(_, value)| value == one));
        (asked.iter().fold(0, |group, (at, _)| group | 1 << at), all)
    })
}

/// Of which atoms, as bits of a case, at most one holds: the picks of a step at which one thing is picked.
fn one_of_each(staged: &Staged<'_>, atoms: &[Condition]) -> impl Iterator<Item = u32> {
    let steps = staged.scenario.nodes.iter().enumerate().filter(|(_, node)| node.step.is_some());
    steps.map(|(at, node)| {
        let here = Goto::Node(NodeIx::from(at));
        let picks = graph::responses(staged.scenario, node).filter(|pick| pick.goto != here);
        let bits = picks.fold(0, |bits, pick| bits | pick.picked);
        let atoms = atoms.iter().take(MOST_ATOMS).enumerate();
        let picked = atoms.filter(|(_, atom)| matches!(atom, Condition::Done(bit) if bits >> bit.0 & 1 == 1));
        picked.fold(0, |group, (at, _)| group | 1 << at)
    })
}

fn collect_atoms(guard: &Condition, atoms: &mut Vec<Condition>) {
    match guard {
        // how many there are follows from which there are
        Condition::Fewer(of, _) => each(*of).for_each(|one| collect_atoms(&one, atoms)),
        Condition::All(inner) | Condition::Any(inner) => inner.iter().for_each(|one| collect_atoms(one, atoms)),
        Condition::Not(inner) => collect_atoms(inner, atoms),
        atom if atoms.contains(atom) => {}
        atom => atoms.push(atom.clone()),
    }
}

/// What some bits of `done` stand for, one by one.
fn each(of: u64) -> impl Iterator<Item = Condition> {
    (0..64_u8).filter(move |bit| of >> bit & 1 == 1).map(|bit| Condition::Done(DoneBit(bit)))
}

fn holds_in(guard: &Condition, atoms: &[Condition], case: u32) -> bool {
    match guard {
        Condition::Fewer(of, than) => each(*of).filter(|one| holds_in(one, atoms, case)).count() < usize::from(*than),
        Condition::All(all) => all.iter().all(|one| holds_in(one, atoms, case)),
        Condition::Any(any) => any.iter().any(|one| holds_in(one, atoms, case)),
        Condition::Not(inner) => !holds_in(inner, atoms, case),
        atom => atoms.iter().position(|known| known == atom).is_some_and(|at| case >> at & 1 == 1),
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "mood: (anger: 2), goto: \"lost\"", "when: Done(\"greet\"), goto: \"lost\"")
}
