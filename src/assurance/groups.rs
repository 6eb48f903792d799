//! The fact classes of a scenario, explored group by group on as many threads as asked for.

use super::explore::classes::{Class, Classes};
use super::explore::space::Space;
use super::unproved::Impossible;
use crate::encounter::Premise;
use crate::policy::Book;
use crate::scenario::Scenario;
use std::any::Any;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::ScopedJoinHandle;

/// How far to go.
#[derive(Clone, Copy, Debug)]
pub struct Effort {
    /// Most states of a fact class; beyond it the word is *not proven*.
    pub cap: usize,
    /// Threads.
    pub workers: usize,
}

impl Effort {
    /// As far as one goes if nothing else is said.
    pub const USUAL_CAP: usize = 4_000_000;
}

/// How far it has come.
#[derive(Clone, Copy, Debug)]
pub struct ProofProgress {
    /// Fact classes done.
    pub done: usize,
    /// Fact classes in all.
    pub classes: usize,
    /// States found in the class at hand.
    pub states: usize,
}

/// What is read off the space of a group of fact classes, which is told by whom it can ask whether to go on.
type Read<'r, T> = dyn Fn(&[(usize, &Class)], &Space, &dyn Fn() -> bool) -> Result<T, Impossible> + Sync + 'r;

/// Explores the space of every group of fact classes, on as many threads as asked for, and reads each, in any order.
pub(super) fn each_group<T: Send>(
    scenario: &Arc<Scenario>, book: &Arc<Book>, classes: &Classes, effort: Effort,
    go_on: &(dyn Fn(ProofProgress) -> bool + Sync), read: &Read<'_, T>,
) -> Result<Vec<T>, Impossible> {
    let groups = classes.groups();
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let of_group = |group: &[(usize, &Class)]| {
        let tell = |states: usize| {
            let done = done.load(Ordering::Relaxed);
            go_on(ProofProgress { done, classes: classes.all().len(), states })
        };
        let space = explore_group(scenario, book, group, effort.cap, tell)?;
        let found = read(group, &space, &|| tell(space.found()))?;
        done.fetch_add(group.len(), Ordering::Relaxed);
        Ok::<_, Impossible>(found)
    };
    let one_thread = || {
        let one = || groups.get(next.fetch_add(1, Ordering::Relaxed)).map(|group| of_group(group));
        std::iter::from_fn(one).collect::<Result<Vec<_>, _>>()
    };
    std::thread::scope(|scope| {
        let workers = effort.workers.clamp(1, groups.len().max(1));
        let threads: Vec<_> = (0..workers).map(|_| scope.spawn(one_thread)).collect();
        let joined: Vec<_> = threads.into_iter().map(ScopedJoinHandle::join).collect();
        let mut found = Vec::new();
        for worked in joined {
            found.extend(worked.map_err(|panic| Impossible::Stopped(what_it_said(&*panic)))??);
        }
        Ok(found)
    })
}

/// Explores the space that a group of fact classes shares, and folds it.
pub(super) fn explore_group(
    scenario: &Arc<Scenario>, book: &Arc<Book>, group: &[(usize, &Class)], cap: usize, go_on: impl FnMut(usize) -> bool,
) -> Result<Space, Impossible> {
    let premise = |class: &Class| Premise::new(Arc::clone(scenario), Arc::clone(book), class.begin.clone());
    let twins = group.iter().map(|(_, class)| premise(class).map(Arc::new)).collect::<Result<Vec<_>, _>>()?;
    Space::explore_twins(&twins, cap, go_on)?.folded()
}

/// What a thread said when it stopped.
fn what_it_said(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("it does not say why").to_owned()
}
