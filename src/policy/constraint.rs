//! The Declare templates, their formulas and where they come from.
//!
//! Finite traces; `a` is the activation, `b` the target, each a set of activities with an optional data condition. The
//! target's condition may relate both events' data ([`Operand::OfActivation`](super::Operand)), and a window may bound
//! the time between them. The formulas are in LTLf with the past operators `O` (once), `Y` (yesterday, strong) and `S`
//! (since), as in Burattin, Maggi & Sperduti, *Conformance checking based on multi-perspective declarative process
//! models*, Expert Systems with Applications 65 (2016), table 2, here "MP"; counting and choice templates as in Pesic,
//! Schonenberg & van der Aalst, *DECLARE: full support for loosely-structured processes*, EDOC 2007. The trace is judged
//! activation by activation: each is fulfilled or violated, the trace complies iff none is violated, vacuously where none
//! is. `b` in a formula stands for a target that meets its condition and lies within the window.
//!
//! # Where we differ, in one place
//! - **Several activities at once.** A deed of ours may perform both `a` and `b`; the formulas below say what it counts
//!   for: `F` and `O` are reflexive, `X` and `Y` look at other deeds. `AlternatePrecedence` is Declare's own formula
//!   (Pesic 2008), which differs from MP's only in such deeds: one that brings its own `b` needs no other, and leaves
//!   none to the next. Where each event has one activity and `a` and `b` differ, the two are the same.
//! - **`ChainPrecedence` at the first event** is violated: MP's `Y` is strong. Declare's original automaton (Pesic 2008)
//!   leaves it satisfied. Declare4Py 2.2 agrees with MP.
//! - **`NotChainPrecedence` at the first event** is fulfilled, for `¬Y b` holds there.
//! - **Declare4Py's vacuity**: there a trace without activation violates a binary template unless told otherwise
//!   (`consider_vacuity`); here, as in MP, it complies.
//! - **Declare4Py's equal events**: it removes a settled activation by comparing events, so that of two events with
//!   equal attributes the wrong one may go; counts agree wherever timestamps differ.
//! - **Successions and co-existences** activate on both sides (Burattin, Maggi, van der Aalst & Sperduti,
//!   *Techniques for a posteriori analysis of declarative processes*, EDOC 2012); Declare4Py does not judge them.
//! - **Declare4Py's data conditions** become Python text: `not A.x > 1` there denies only that `x` exists, and `A.x = T.x`
//!   compares `x` with its own name. Ours mean what the notation says (see `logs::decl`).
//! - **Declare4Py's `Existence0`, `Exactly0` and `Absence0`** count to nothing; a model may not say so here.
//! - **Windows** of counting and choice templates are reckoned from the first event, as Declare4Py does; MP has none.
//! - **Live**, activations that wait for the same target are one obligation with the first one's deadline, and the two
//!   sides of a negative pair count one violation for one deed (see `monitor`); [`Judge`](super::Judge) counts each.

use super::{Test, Window};
use crate::terms::{ActivityIx, FieldIx};

/// What a deed must be to count: perform one of the activities, and pass the test if there is one.
#[derive(Clone, Debug)]
pub struct Trigger {
    /// Any of these.
    pub activities: Vec<ActivityIx>,
    /// The data condition. A target's may relate both deeds.
    pub test: Option<Test>,
}

impl Trigger {
    /// Fields whose sums over the encounter the test reads.
    pub(super) fn summed_fields(&self) -> Vec<FieldIx> {
        let mut fields = Vec::new();
        if let Some(test) = &self.test {
            test.collect_totals(&mut fields);
        }
        fields
    }

    /// The part of the test that looks at one deed alone, and the part that relates it to the activation.
    pub(super) fn split(&self) -> (Option<Test>, Option<Test>) {
        let parts = self.test.iter().flat_map(Test::conjuncts).cloned();
        let (related, alone): (Vec<_>, Vec<_>) = parts.partition(Test::relates);
        let joined = |mut parts: Vec<Test>| if parts.len() > 1 { Some(Test::All(parts)) } else { parts.pop() };
        (joined(alone), joined(related))
    }
}

/// Whose events stand next to each other, come first and come last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Over {
    /// Staff deeds; the rest are passed over.
    #[default]
    Staff,
    /// Customers' deeds.
    Customer,
    /// Every event.
    All,
}

/// A Declare template.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Template {
    /// `F(b ∧ X(F(b ∧ …)))`: at least so many.
    Existence(u16),
    /// `¬Existence(n)`: fewer than so many; live, every occurrence from the n-th on is one violation.
    Absence(u16),
    /// `Existence(n) ∧ Absence(n + 1)`.
    Exactly(u16),
    /// `b` at the first event.
    Init,
    /// `b` at the last event: `F(b ∧ ¬X true)`.
    End,
    /// `F a ∨ F b`.
    Choice,
    /// `(F a ∨ F b) ∧ ¬(F a ∧ F b)`.
    ExclusiveChoice,
    /// `G(a → O b ∨ F b)` (MP).
    RespondedExistence,
    /// `G(a → F b)` (MP).
    Response,
    /// `G(a → X(¬a U b))` (MP).
    AlternateResponse,
    /// `G(a → X b)` (MP).
    ChainResponse,
    /// `G(a → O b)`; MP writes the activation second: `Precedence(b, a)`.
    Precedence,
    /// `(¬a W b) ∧ G(a → X(¬a W b))` (Pesic 2008; MP: `G(a → Y(¬a S b))`, see above).
    AlternatePrecedence,
    /// `G(a → Y b)` (MP).
    ChainPrecedence,
    /// `Response(a, b)` and `b` preceded by `a`; both activate.
    Succession,
    /// `AlternateResponse(a, b)` and `b` preceded by `a`, alternately; both activate.
    AlternateSuccession,
    /// `G(a → X b)` and `G(b → Y a)`; both activate.
    ChainSuccession,
    /// `RespondedExistence` both ways; both activate.
    CoExistence,
    /// `G(a → ¬(O b ∨ F b))` (MP).
    NotRespondedExistence,
    /// `G(a → ¬F b)` (MP).
    NotResponse,
    /// `G(a → ¬X b)` (MP).
    NotChainResponse,
    /// `G(a → ¬O b)`; the activation `a` is what must not come after `b` (MP).
    NotPrecedence,
    /// `G(a → ¬Y b)` (MP).
    NotChainPrecedence,
    /// `G(a → ¬F b)` and `G(b → ¬O a)`; both activate.
    NotSuccession,
    /// `G(a → ¬X b)` and `G(b → ¬Y a)`; both activate.
    NotChainSuccession,
    /// `¬(F a ∧ F b)`; both activate.
    NotCoExistence,
}

/// A template with its triggers.
#[derive(Clone, Debug)]
pub struct Constraint {
    /// What is asked.
    pub template: Template,
    /// What makes it matter; for the templates of one activity, and for choices, what is counted.
    pub activation: Trigger,
    /// What must, or must not, stand in that relation to it. None for the templates of one activity.
    pub target: Option<Trigger>,
    /// How far apart the two may be; for counting and choice templates, how far from the first event.
    pub window: Option<Window>,
    /// What `Init`, `End` and the chains range over.
    pub over: Over,
}

/// How a criterion weighs, decided by the template alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Scoring {
    /// Adds its weight once if satisfied.
    Earned,
    /// Each violation subtracts its weight; fulfilment adds nothing.
    Kept,
}

impl Template {
    /// Every template, counting ones with 1.
    pub const ALL: [Self; 26] = [
        Self::Existence(1),
        Self::Absence(1),
        Self::Exactly(1),
        Self::Init,
        Self::End,
        Self::Choice,
        Self::ExclusiveChoice,
        Self::RespondedExistence,
        Self::Response,
        Self::AlternateResponse,
        Self::ChainResponse,
        Self::Precedence,
        Self::AlternatePrecedence,
        Self::ChainPrecedence,
        Self::Succession,
        Self::AlternateSuccession,
        Self::ChainSuccession,
        Self::CoExistence,
        Self::NotRespondedExistence,
        Self::NotResponse,
        Self::NotChainResponse,
        Self::NotPrecedence,
        Self::NotChainPrecedence,
        Self::NotSuccession,
        Self::NotChainSuccession,
        Self::NotCoExistence,
    ];

    /// The template's name in the literature.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Existence(_) => "Existence",
            Self::Absence(_) => "Absence",
            Self::Exactly(_) => "Exactly",
            Self::Init => "Init",
            Self::End => "End",
            Self::Choice => "Choice",
            Self::ExclusiveChoice => "ExclusiveChoice",
            Self::RespondedExistence => "RespondedExistence",
            Self::Response => "Response",
            Self::AlternateResponse => "AlternateResponse",
            Self::ChainResponse => "ChainResponse",
            Self::Precedence => "Precedence",
            Self::AlternatePrecedence => "AlternatePrecedence",
            Self::ChainPrecedence => "ChainPrecedence",
            Self::Succession => "Succession",
            Self::AlternateSuccession => "AlternateSuccession",
            Self::ChainSuccession => "ChainSuccession",
            Self::CoExistence => "CoExistence",
            Self::NotRespondedExistence => "NotRespondedExistence",
            Self::NotResponse => "NotResponse",
            Self::NotChainResponse => "NotChainResponse",
            Self::NotPrecedence => "NotPrecedence",
            Self::NotChainPrecedence => "NotChainPrecedence",
            Self::NotSuccession => "NotSuccession",
            Self::NotChainSuccession => "NotChainSuccession",
            Self::NotCoExistence => "NotCoExistence",
        }
    }

    /// Whether the criterion is earned or kept.
    #[must_use]
    pub const fn scoring(self) -> Scoring {
        match self {
            Self::Existence(_) | Self::Exactly(_) | Self::Init | Self::End | Self::Choice | Self::ExclusiveChoice => {
                Scoring::Earned
            }
            _ => Scoring::Kept,
        }
    }

    /// Whether it relates two triggers.
    #[must_use]
    pub const fn is_binary(self) -> bool {
        !matches!(self, Self::Existence(_) | Self::Absence(_) | Self::Exactly(_) | Self::Init | Self::End)
    }

    /// Whether both sides activate it.
    #[must_use]
    pub const fn activates_both(self) -> bool {
        matches!(
            self,
            Self::Succession
                | Self::AlternateSuccession
                | Self::ChainSuccession
                | Self::CoExistence
                | Self::NotSuccession
                | Self::NotChainSuccession
                | Self::NotCoExistence
        )
    }

    /// Whether the activation comes second in Declare's own notation, as in `Precedence[b, a]`.
    #[must_use]
    pub const fn activates_second(self) -> bool {
        matches!(
            self,
            Self::Precedence
                | Self::AlternatePrecedence
                | Self::ChainPrecedence
                | Self::NotPrecedence
                | Self::NotChainPrecedence
        )
    }
}

impl Constraint {
    /// Whether the criterion is earned or kept.
    #[must_use]
    pub const fn scoring(&self) -> Scoring {
        self.template.scoring()
    }
}
