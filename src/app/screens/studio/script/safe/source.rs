//! An open scenario where it stands: on the bench, where it is held, kept and saved; or as it ships, to be read.

use crate::studio::{BenchError, Edit, OpenScenario, Workbench};
use std::ops::Deref;

/// An open scenario, and what can be done with it.
pub(in super::super) enum OpenSource {
    /// As it ships.
    Shipped(OpenScenario),
    /// One's own, as its files say, for whoever writes none.
    Read(OpenScenario),
    /// One's own.
    Bench(Box<Workbench>),
}

impl Deref for OpenSource {
    type Target = OpenScenario;

    fn deref(&self) -> &OpenScenario {
        match self {
            Self::Shipped(open) | Self::Read(open) => open,
            Self::Bench(bench) => bench.scenario(),
        }
    }
}

impl OpenSource {
    /// The bench that it is on.
    pub(in super::super) fn bench(&self) -> Option<&Workbench> {
        match self {
            Self::Shipped(_) | Self::Read(_) => None,
            Self::Bench(bench) => Some(bench),
        }
    }

    /// See [`OpenSource::bench`].
    pub(in super::super) fn bench_mut(&mut self) -> Option<&mut Workbench> {
        match self {
            Self::Shipped(_) | Self::Read(_) => None,
            Self::Bench(bench) => Some(bench),
        }
    }

    /// Whether it can be written here.
    pub(in super::super) fn is_writable(&self) -> bool {
        self.bench().is_some_and(|bench| bench.read_only().is_none())
    }

    /// Whether anything is not saved.
    pub(in super::super) fn is_unsaved(&self) -> bool {
        self.bench().is_some_and(|bench| !bench.unsaved().is_empty())
    }

    /// Makes an edit; nothing of what ships.
    pub(in super::super) fn edit(&mut self, what: &Edit) -> Result<Option<String>, BenchError> {
        self.bench_mut().map_or(Ok(None), |bench| bench.edit(what))
    }

    /// Makes an edit as a part of the step before it.
    pub(in super::super) fn go_on(&mut self, what: &Edit) -> Result<Option<String>, BenchError> {
        self.bench_mut().map_or(Ok(None), |bench| bench.go_on(what))
    }

    /// Takes the last step back.
    pub(in super::super) fn undo(&mut self) -> bool {
        self.bench_mut().is_some_and(Workbench::undo)
    }

    /// Does again what was taken back last.
    pub(in super::super) fn redo(&mut self) -> bool {
        self.bench_mut().is_some_and(Workbench::redo)
    }
}
