//! The scale of a scenario under a book: where guessing stands in each fact class, without the rest of a proof.

use super::explore::classes::{Class, Classes};
use super::explore::space::Space;
use super::groups::{Effort, ProofProgress, each_group};
use super::learners::guess::space_scale;
use super::unproved::{Impossible, Unproved};
use crate::assessment::{ClassScale, Scale};
use crate::encounter::Premise;
use crate::policy::Book;
use crate::scenario::Scenario;
use std::sync::Arc;

/// Finds the scale of a scenario under a book by exploring every fact class. None where that was too much or was stopped,
/// or where plays go round in circles.
///
/// # Errors
/// As [`prove`](super::prove()).
pub fn scale(
    scenario: &Arc<Scenario>, book: &Arc<Book>, effort: Effort, go_on: &(dyn Fn(ProofProgress) -> bool + Sync),
) -> Result<Option<Scale>, Unproved> {
    let classes = Classes::of(scenario, book)?;
    let of_group = |group: &[(usize, &Class)], space: &Space, _: &dyn Fn() -> bool| {
        let found = space_scale(space)?;
        Ok(group.iter().map(|(at, _)| (*at, found.clone())).collect::<Vec<_>>())
    };
    let found = each_group(scenario, book, &classes, effort, go_on, &of_group)?;
    Ok(together(&classes, found.into_iter().flatten().collect())?)
}

/// The scale of the one class that a draw belongs to, and of no other, of at most `cap` states; `go_on` hears how many there
/// are so far, and says whether to go on. None where that was too little or was stopped, or where plays go round in circles.
///
/// # Errors
/// As [`prove`](super::prove()).
pub fn scale_of(
    premise: &Arc<Premise>, cap: usize, go_on: impl FnMut(usize) -> bool,
) -> Result<Option<Scale>, Unproved> {
    let classes = Classes::of(&premise.scenario, premise.watch.book())?;
    let class = classes.class_of(premise).ok_or(Impossible::Contradiction("a draw that belongs to no fact class"))?;
    let (facts, mut draws) = classes.told_apart();
    draws.retain(|(_, of)| *of == class);
    draws.iter_mut().for_each(|(_, of)| *of = 0);
    let found = space_scale(&Space::explore(Arc::clone(premise), cap, go_on)?)?;
    Ok(found.map(|scale| Scale { facts, draws, classes: vec![scale] }))
}

/// The scales of all classes, each with its place, as one; none where one is missing.
pub(super) fn together(
    classes: &Classes, mut scales: Vec<(usize, Option<ClassScale>)>,
) -> Result<Option<Scale>, Impossible> {
    scales.sort_by_key(|(at, _)| *at);
    let all = classes.all().len();
    if !scales.iter().map(|(at, _)| *at).eq(0..all) {
        return Err(Impossible::Contradiction("fact classes that were not each measured once"));
    }
    let scales: Option<Vec<_>> = scales.into_iter().map(|(_, scale)| scale).collect();
    Ok(scales.map(|scales| {
        let (facts, draws) = classes.told_apart();
        Scale { facts, draws, classes: scales }
    }))
}
