//! Why somebody comes back: which customer is next and why, what is due, how far each competency has come, and the way from the
//! coach to an assessment. It follows from what the store keeps and from a day that the caller tells; nothing here scores.

mod memory;
mod offer;
mod rating;
mod refresher;
mod ring;
mod road;
#[cfg(test)]
mod testing;
mod ticket;
mod trial;
pub mod warm_up;

pub use offer::OnOffer;
pub use rating::rating;
pub use refresher::{Refresher, place_for, refreshers};
pub use ring::{MOST_IN_A_RING, Ring, Rings};
pub use road::{Road, RoadStep, StepMark};
pub use ticket::{Reason, Ticket, tickets};
pub use trial::{Day, MOST_LOOKED_INTO, Trial, Upshot, read};
