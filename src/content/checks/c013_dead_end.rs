//! C013: a moment at which nothing might be possible.

use super::{Staged, graph};
use crate::content::report::Problems;
use crate::content::report::say::dead_end as say;
#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};
use crate::scenario::{Condition, DoneBit, Goto, Node};
use crate::terms::NodeIx;

pub(super) fn check(staged: &Staged<'_>, problems: &mut Problems) {
    for (id, _, node) in staged.nodes() {
        // who can only apologise cannot go on
        if staged.scenario.own_responses(node).next().is_none() {
            problems.error(id, say::no_response(id), say::give_one());
        } else if !always_offered(staged, node) {
            problems.warn(id, say::maybe_none(id), say::cover_every_case());
        }
    }
}

/// Most different conditions among a node's guards for which all cases are tried.
const MOST_ATOMS: usize = 12;

/// Whether some response is offered in every case, taking each elementary condition as true or false at will.
fn always_offered(staged: &Staged<'_>, node: &Node) -> bool {
    let own = graph::responses(staged.scenario, node).filter(|response| response.standing_act.is_none());
    let guards = own.map(|response| response.when.as_ref());
    // one without a guard answers for all
    let Some(guards) = guards.collect::<Option<Vec<&Condition>>>() else { return true };
    let mut atoms: Vec<Condition> = Vec::new();
    for guard in &guards {
        collect_atoms(guard, &mut atoms);
    }
    let apart: Vec<u32> = one_of_each(staged, &atoms).collect();
    let can_be = |case: u32| apart.iter().all(|group| (case & group).count_ones() < 2);
    atoms.len() <= MOST_ATOMS
        && (0..1_u32 << atoms.len())
            .filter(|case| can_be(*case))
            .all(|case| guards.iter().any(|guard| holds_in(guard, &atoms, case)))
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
