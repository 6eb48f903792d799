//! Composure (从容): staff training and complaint handling as an event log under temporal policy.
pub mod assessment;
pub mod attempt;
pub mod content;
pub mod encounter;
pub mod export;
pub mod locale;
pub mod policy;
pub mod records;
pub mod scenario;
pub mod terms;
