//! Work shared out among threads. It is shared out in one place, so that `rayon` would bring more than it takes away.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// As many as asked for; one for each processor if nothing is said.
pub(super) fn workers(asked: Option<u16>) -> usize {
    asked.map_or_else(|| thread::available_parallelism().map_or(1, NonZero::get), usize::from)
}

/// What `of` answers for each item, in their order, whatever the number of threads.
pub(super) fn each<T: Sync, R: Send>(items: &[T], workers: usize, of: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let work = || {
        let one = || {
            let at = next.fetch_add(1, Ordering::Relaxed);
            items.get(at).map(|item| (at, of(item)))
        };
        std::iter::from_fn(one).collect::<Vec<_>>()
    };
    let mut done = thread::scope(|scope| {
        let threads: Vec<_> = (0..workers.clamp(1, items.len().max(1))).map(|_| scope.spawn(work)).collect();
        let join = |thread: thread::ScopedJoinHandle<'_, _>| thread.join().unwrap_or_else(|panic| resume_unwind(panic));
        threads.into_iter().flat_map(join).collect::<Vec<_>>()
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, answer)| answer).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_item_is_answered_once_and_in_order() {
        let items: Vec<usize> = (0..100).collect();
        let expected: Vec<_> = items.iter().map(|one| one * 2).collect();
        for workers in [0, 1, 3, 1_000] {
            let late = |one: &usize| {
                thread::sleep(std::time::Duration::from_micros(if one.is_multiple_of(7) { 500 } else { 0 }));
                one * 2
            };
            assert_eq!(each(&items, workers, late), expected);
        }
        assert!(each(&[], 4, |one: &usize| *one).is_empty());
    }
}
