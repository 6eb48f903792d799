//! The scale of a scenario under a book: where guessing stands in each fact class, without the rest of a proof.

use super::explore::classes::{Class, Classes};
use super::explore::order::{Order, order};
use super::explore::space::{Space, StateIx};
use super::groups::{Effort, ProofProgress, each_group};
use super::learners::guess::{class_scale, space_scale};
use super::questions::turns::too_few_turns;
use super::totals::outlook::Outlook;
use super::unproved::{Impossible, Unproved};
use crate::assessment::{ClassScale, Measure, Scale, Tariff};
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

/// What is found of the one class that a draw belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScaleFound {
    /// Its scale, and that of no other class.
    pub scale: Scale,
    /// Whether it can tell learners apart.
    pub fitness: Fitness,
}

/// Whether anybody can be assessed by a fact class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fitness {
    /// Every play that passes has turns enough that tell learners apart ([`ENOUGH_TURNS`](super::ENOUGH_TURNS)).
    Fit,
    /// Some play passes with so few.
    TooFewTurns(usize),
    /// No play passes, or nothing has a score.
    NeverPasses,
}

/// The scale of the one class that a draw belongs to, of at most `cap` states; `go_on` hears how many there are so far, and
/// says whether to go on. None where that was too little or was stopped, or where plays go round in circles.
///
/// # Errors
/// As [`prove`](super::prove()).
pub fn scale_of(
    premise: &Arc<Premise>, cap: usize, go_on: impl FnMut(usize) -> bool,
) -> Result<Option<ScaleFound>, Unproved> {
    let classes = Classes::of(&premise.scenario, premise.watch.book())?;
    let class = classes.class_of(premise).ok_or(Impossible::Contradiction("a draw that belongs to no fact class"))?;
    let (facts, mut draws) = classes.told_apart();
    draws.retain(|(_, of)| *of == class);
    draws.iter_mut().for_each(|(_, of)| *of = 0);
    let space = Space::explore(Arc::clone(premise), cap, go_on)?;
    let Order::Forward(order) = order(&space)? else { return Ok(None) };
    let Some(class) = class_scale(&space, &order)? else { return Ok(None) };
    let fitness = fitness(&space, &order, Measure::Guessing(class.clone()).tariff(premise));
    Ok(Some(ScaleFound { scale: Scale { facts, draws, classes: vec![class] }, fitness }))
}

fn fitness(space: &Space, order: &[StateIx], tariff: Option<Tariff>) -> Fitness {
    let Some(tariff) = tariff else { return Fitness::NeverPasses };
    let (outlook, opening) = (Outlook::new(space, order), space.opening());
    let most = outlook.from(StateIx::FIRST).before(opening.points, opening.critical).clean.map(|span| span.most);
    if !most.is_some_and(|most| tariff.passes(most, false)) {
        return Fitness::NeverPasses;
    }
    too_few_turns(space, order, &outlook, tariff).map_or(Fitness::Fit, Fitness::TooFewTurns)
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
