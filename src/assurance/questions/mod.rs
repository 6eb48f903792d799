//! What is asked of a scenario, or of a play in hindsight, and the plays that answer it.

pub(crate) mod against;
pub(crate) mod answer;
pub(crate) mod chances;
pub(crate) mod claims;
pub(crate) mod coherence;
pub(crate) mod criteria;
pub(crate) mod hindsight;
pub(crate) mod reach;
pub(crate) mod shortest;
pub(crate) mod slips;
pub(crate) mod standing_acts;
pub(crate) mod survey;
pub(crate) mod turns;
pub(crate) mod whereabouts;
