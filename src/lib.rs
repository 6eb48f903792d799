//! Composure.
