//! What a play has come to, and what can still be had from a state.

pub(crate) mod arrivals;
pub(crate) mod attainable;
pub(crate) mod competency;
pub(crate) mod outlook;
pub(crate) mod total;
