//! Readers against logs of every kind.
