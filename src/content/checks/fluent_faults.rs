//! What the parser and the resolver of Fluent say, in the words that problems are told in.

use crate::content::report::{Message, fluent as say};
use crate::locale::SyntaxFault;
use fluent::resolver::ResolverError;
use fluent::resolver::errors::ReferenceKind;
use fluent_syntax::parser::ErrorKind;

/// Why something is not Fluent.
pub(super) fn not_fluent(fault: &SyntaxFault) -> Message {
    let kind = match fault {
        SyntaxFault::Parser(kind) => kind,
        SyntaxFault::TooDeep(most) => return say::too_deep(*most),
    };
    match kind {
        ErrorKind::ExpectedToken(sign) => say::expected(sign.to_string()),
        ErrorKind::ExpectedCharRange { range } => say::one_of(range),
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            say::no_text(entry_id)
        }
        ErrorKind::ForbiddenCallee => say::no_callee(),
        ErrorKind::MissingDefaultVariant => say::no_default(),
        ErrorKind::MissingValue => say::no_value(),
        ErrorKind::MultipleDefaultVariants => say::defaults(),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector => say::as_selector(),
        ErrorKind::ExpectedSimpleExpressionAsSelector => say::in_selector(),
        ErrorKind::TermAttributeAsPlaceable => say::term_attribute(),
        ErrorKind::UnterminatedStringLiteral => say::open_quote(),
        ErrorKind::PositionalArgumentFollowsNamed => say::positional(),
        ErrorKind::DuplicatedNamedArgument(name) => say::argument_twice(name),
        ErrorKind::UnknownEscapeSequence(found) | ErrorKind::InvalidUnicodeEscapeSequence(found) => say::escape(found),
        ErrorKind::UnbalancedClosingBrace => say::closes_nothing(),
        ErrorKind::ExpectedInlineExpression => say::no_expression(),
        ErrorKind::ExpectedLiteral => say::no_literal(),
    }
}

/// Why a text cannot be put together; nothing where an argument lacks, which is told by its name.
pub(super) fn not_put_together(error: &ResolverError) -> Option<Message> {
    let attribute =
        |id: &str, of: &Option<String>| of.as_ref().map_or_else(|| id.to_owned(), |of| format!("{id}.{of}"));
    Some(match error {
        ResolverError::Reference(ReferenceKind::Variable { .. }) => return None,
        ResolverError::Reference(ReferenceKind::Function { id }) => say::unknown_function(id),
        ResolverError::Reference(ReferenceKind::Message { id, attribute: of }) => {
            say::unknown_message(attribute(id, of))
        }
        ResolverError::Reference(ReferenceKind::Term { id, attribute: of }) => say::unknown_term(attribute(id, of)),
        ResolverError::NoValue(id) => say::without_value(id),
        ResolverError::MissingDefault => say::no_default(),
        ResolverError::Cyclic => say::round(),
        ResolverError::TooManyPlaceables => say::too_many(),
    })
}
