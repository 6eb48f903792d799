//! Every state and move of a fact class, each once, and the order and the ways among them.

pub(crate) mod classes;
mod fold;
pub(crate) mod foresight;
pub(crate) mod order;
pub(crate) mod routes;
pub(crate) mod space;
pub(crate) mod store;
pub(crate) mod talks;
pub(crate) mod watches;
