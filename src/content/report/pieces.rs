//! What is said with many codes: helps that fit several, reasons that something else gives, and pieces that sentences are put
//! together from. As with the codes, the words have the sentences; a test compares the two.

use super::message::{Arg, Message};

macro_rules! pieces {
    ($($(#[doc = $doc:literal])+ $module:ident { $($say:ident($($said:ident),*)),* $(,)? })*) => {
        $($(#[doc = $doc])+
        pub(in crate::content) mod $module {
            #[allow(unused_imports, reason = "some are told nothing")]
            use super::{Arg, Message};

            $(pub(in crate::content) fn $say($($said: impl Into<Arg>),*) -> Message {
                Message::new(stringify!($module), stringify!($say), vec![$((stringify!($said), $said.into())),*])
            })*
        })*

        /// Each message with its attributes, and what each is told.
        #[cfg(test)]
        pub(super) const ALL: &[(&str, &[(&str, &[&str])])] =
            &[$((stringify!($module), &[$((stringify!($say), &[$(stringify!($said)),*])),*])),*];
    };
}

pieces! {
    /// What stands before a report's line.
    level {
        error(), warning(), help(), note(),
    }
    /// What helps with many codes.
    help {
        did_you_mean(near), at_most(most), between(least, most),
    }
    /// What is said of several problems at once.
    gathered {
        alike(count, places), follow(count, files),
    }
    /// What sentences are put together from.
    piece {
        nothing(), silence(), waiting(), choice(choice, node, points), lost(criterion, place),
    }
    /// Why the system, or a file that the program wrote, gives nothing.
    reason {
        not_found(), denied(), is_folder(), system(error), too_large(most), json(error), format(found), class(found),
    }
    /// Why a piece of words is not Fluent, or cannot be put together.
    fluent {
        expected(sign), one_of(sign), no_text(id), no_value(), no_default(), defaults(), no_callee(), as_selector(), in_selector(), term_attribute(),
        open_quote(), positional(), argument_twice(name), escape(found), closes_nothing(), no_expression(), no_literal(), too_deep(most),
        unknown_message(id), unknown_term(id), unknown_function(id), without_value(id), round(), too_many(),
    }
}
