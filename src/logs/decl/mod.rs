//! Models in Declare's own notation, `.decl`: read into a policy book, and written from one.
//!
//! The notation is that of RuM and Declare4Py. A line is a comment (`#`), or one of
//!
//! ```text
//! activity Approve Loan
//! bind Approve Loan: amount, org:group
//! amount: integer between 0 and 100000
//! org:group: credit, risk
//! Chain Response[Approve Loan, Pay] |A.amount > 5000 and A.org:group is credit |T.amount = A.amount |0,3,d
//! ```
//!
//! - Templates go by their names in the literature, with or without spaces and hyphens, in upper or lower case; those that
//!   count have their number behind the name (`Existence2`; none is 1). In the precedence family the activation is the
//!   second activity.
//! - Conditions: that of the activation, which speaks of `A.` alone; that of the target, which may relate `T.` to `A.`;
//!   the time between the two, `from,to,unit` in s, m, h or d, both inclusive. Templates of one activity and choices have
//!   no target; their time counts from the first event. `Init` and `End` have no time.
//! - `=`, `!=`, `<`, `<=`, `>`, `>=` compare what is written: `5` is a number, `true` a flag, anything else or in quotes a
//!   text. `is`, `is not`, `in (…)`, `not in (…)` compare with whatever looks so, because a log may hold 5 as a text.
//!   `same x` and `different x` relate both events, `A.x exists` asks whether there is a value. A comparison with
//!   something missing is false, `!=`, `is not` and `not in` too; `not (…)` of it is true. A name with signs or words of
//!   the notation in it goes in quotes: `A."paid in"`.
//! - An attribute with a range is a number, `string` or an enumeration of words a text; of others nothing is said.
//! - Numbers are exact to [`DECIMALS`] digits behind the point.
//! - Names of activities may hold anything; where a comma in one makes a line ambiguous, that is an error.
//!
//! Everything that is wrong is told with its place, up to a thousand problems. A clause's id is its line as written.

mod condition;
mod names;
mod reader;
#[cfg(test)]
mod tests;
mod time;
mod writer;

pub use reader::{read, read_file};
pub use writer::{Inexpressible, Lack, write};

/// Digits behind the point that numbers of a model keep; whoever reads a log for one must keep as many.
pub const DECIMALS: u8 = 6;
