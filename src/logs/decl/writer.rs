//! A policy book as `.decl` text, as far as the notation goes.

use super::super::number::scaled;
use super::{DECIMALS, condition, names, time};
use crate::policy::{Book, Constraint, FieldKind, Operand, Over, Parameter, Test, Trigger};
use crate::terms::{ActivityIx, FieldIx, Value};
use std::fmt::Write as _;

/// A clause that the notation cannot say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inexpressible {
    /// Its id.
    pub clause: Box<str>,
    /// Why not.
    pub why: Lack,
}

/// What the notation lacks.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the messages say it")]
pub enum Lack {
    #[error("several activities trigger it")]
    SeveralActivities,
    #[error("nothing triggers it")]
    NoActivity,
    #[error("only one side's events count as neighbours, first or last")]
    OneSide,
    #[error("it counts to nothing")]
    Count,
    #[error("its window is in turns or working days")]
    Window,
    #[error("it sums up `{0}`")]
    Sum(String),
    #[error("it reads the fact `{0}`")]
    Fact(String),
    #[error("the parameter `{0}` depends on a fact")]
    ByFact(String),
    #[error("it adds or subtracts")]
    Reckoning,
    #[error("its two activities have different conditions, and a choice has one")]
    TwoConditions,
    #[error("the number {0} is too large")]
    Number(String),
    #[error("its condition is too long or too deep")]
    Length,
    #[error("`{0}` can be no name there")]
    Name(String),
}

/// Writes every clause that the notation can say, each behind a comment with its id; reading the text back gives the same
/// verdicts on every log. `decimals` says what the book's numbers are times 10 to the power of: 0 for a policy book,
/// [`DECIMALS`] for one that was a model.
///
/// Where a condition names a field that all activities of its trigger carry, it means the event's own: the notation
/// knows no fact to stand in for one that is missing. Fixed parameters are written as their values.
#[must_use]
pub fn write(book: &Book, decimals: u8) -> (String, Vec<Inexpressible>) {
    let mut text = format!("# {}, {}\n", one_line(&book.id), book.version);
    for name in book.activity_names.iter().filter(|name| activity_name(name).is_ok()) {
        let _ = writeln!(text, "activity {name}");
    }
    declare(book, decimals, &mut text);
    let mut left_out = Vec::new();
    for clause in &book.clauses {
        let scribe = Scribe { book, decimals, constraint: &clause.constraint };
        match scribe.line() {
            Ok(line) => {
                if *line != *clause.id {
                    let _ = writeln!(text, "# {}", one_line(&clause.id));
                }
                let _ = writeln!(text, "{line}");
            }
            Err(why) => left_out.push(Inexpressible { clause: clause.id.clone(), why }),
        }
    }
    (text, left_out)
}

/// What activities carry, and what that is.
fn declare(book: &Book, decimals: u8, text: &mut String) {
    for (name, activity) in book.activity_names.iter().zip(&book.activities) {
        let fields = activity.fields.iter().map(|(field, _)| book.fields.name(*field));
        let fields: Vec<_> = fields.filter(|field| field_name(field).is_ok()).collect();
        if !fields.is_empty() && activity_name(name).is_ok() {
            let _ = writeln!(text, "bind {name}: {}", fields.join(", "));
        }
    }
    for (at, name) in book.fields.iter().enumerate().filter(|(_, name)| field_name(name).is_ok()) {
        let mut kinds =
            book.activities.as_slice().iter().flat_map(|one| &one.fields).filter(|(field, _)| field.at() == at);
        let Some((_, kind)) = kinds.next() else { continue };
        let values = match kind {
            _ if kinds.any(|(_, other)| other != kind) => continue,
            FieldKind::Word => "string",
            FieldKind::Money | FieldKind::Number if decimals == 0 => "integer between -9000000000000 and 9000000000000",
            FieldKind::Money | FieldKind::Number => "float between -9000000000000 and 9000000000000",
        };
        let _ = writeln!(text, "{name}: {values}");
    }
}

type Said<T> = Result<T, Lack>;

/// Writes one constraint.
struct Scribe<'a> {
    book: &'a Book,
    decimals: u8,
    constraint: &'a Constraint,
}

/// What a condition's own event and the other one are called, and what its own performs.
struct Speaker<'a> {
    own: char,
    trigger: &'a Trigger,
    activation: &'a Trigger,
}

impl Scribe<'_> {
    fn line(&self) -> Said<String> {
        let Constraint { template, activation, target, window, over } = self.constraint;
        if template.looks_at_neighbours() && *over != Over::All {
            return Err(Lack::OneSide);
        }
        if template.times() == Some(0) {
            return Err(Lack::Count);
        }
        let one = self.activity(activation)?;
        let alone = self.condition(activation, 'A', activation)?;
        let (operands, related) = match target {
            None => (one.to_owned(), None),
            Some(target) => {
                let other = self.activity(target)?;
                for name in [one, other] {
                    if name.contains([',', ']']) {
                        return Err(Lack::Name(one_line(name)));
                    }
                }
                let operands =
                    if template.activates_second() { format!("{other}, {one}") } else { format!("{one}, {other}") };
                if !template.relates() {
                    if activation.test != target.test {
                        return Err(Lack::TwoConditions);
                    }
                    (operands, Some(String::new()))
                } else {
                    (operands, Some(self.condition(target, 'T', activation)?))
                }
            }
        };
        let Some(time) = time::written(*window) else {
            return Err(Lack::Window);
        };
        let mut line = format!("{}[{operands}] |{alone}", names::written(*template));
        if let Some(related) = related {
            let _ = write!(line, " |{related}");
        }
        let _ = write!(line, " |{time}");
        if line.len() > 32 << 10 {
            return Err(Lack::Length);
        }
        line.truncate(line.trim_end().len());
        Ok(line)
    }

    fn activity(&self, trigger: &Trigger) -> Said<&str> {
        let mut activities = trigger.activities.clone();
        activities.dedup();
        match &*activities {
            [one] => activity_name(self.book.activity_names.name(*one)),
            [] => Err(Lack::NoActivity),
            _ => Err(Lack::SeveralActivities),
        }
    }

    fn condition(&self, trigger: &Trigger, own: char, activation: &Trigger) -> Said<String> {
        let mut text = String::new();
        if let Some(test) = &trigger.test {
            self.test(test, &Speaker { own, trigger, activation }, 0, &mut text)?;
        }
        Ok(text)
    }

    fn test(&self, test: &Test, speaker: &Speaker<'_>, depth: u32, text: &mut String) -> Said<()> {
        if depth >= condition::DEEPEST {
            return Err(Lack::Length);
        }
        let mut compare = |left: &Operand, sign: &str, right: &Operand| {
            let (left, right) = (self.operand(left, speaker)?, self.operand(right, speaker)?);
            // words have no order; which events the condition speaks of must stay
            if sign != "=" && (left.is_word || right.is_word) {
                let _ = match [left, right].into_iter().find(|one| !one.is_value) {
                    Some(Written { text: field, .. }) => write!(text, "{field} != {field}"),
                    None => write!(text, "false"),
                };
            } else {
                let _ = write!(text, "{} {sign} {}", left.text, right.text);
            }
            Ok(())
        };
        match test {
            Test::MoreThan(left, right) => compare(left, ">", right),
            Test::LessThan(left, right) => compare(left, "<", right),
            Test::Equal(left, right) => compare(left, "=", right),
            Test::Present(operand) => {
                let written = self.operand(operand, speaker)?;
                let _ = if written.is_value { write!(text, "true") } else { write!(text, "{} exists", written.text) };
                Ok(())
            }
            Test::Not(test) => {
                text.push_str("not (");
                self.test(test, speaker, depth + 2, text)?;
                text.push(')');
                Ok(())
            }
            Test::All(tests) => self.tests(tests, ("and", "true"), speaker, depth, text),
            Test::Any(tests) => self.tests(tests, ("or", "false"), speaker, depth, text),
        }
    }

    fn tests(
        &self, tests: &[Test], (joint, empty): (&str, &str), speaker: &Speaker<'_>, depth: u32, text: &mut String,
    ) -> Said<()> {
        for (at, test) in tests.iter().enumerate() {
            if at > 0 {
                let _ = write!(text, " {joint} ");
            }
            let compound = matches!(test, Test::All(_) | Test::Any(_));
            text.push_str(if compound { "(" } else { "" });
            self.test(test, speaker, depth + 1, text)?;
            text.push_str(if compound { ")" } else { "" });
        }
        // a lone alternative stays one: what it says of the target alone doesn't make an event a target
        match tests {
            [] => text.push_str(empty),
            [_] if joint == "or" => text.push_str(" or false"),
            _ => {}
        }
        Ok(())
    }

    fn operand(&self, operand: &Operand, speaker: &Speaker<'_>) -> Said<Written> {
        match operand {
            Operand::Value(value) => self.value(value),
            Operand::Field(field, fact) => self.field(speaker.own, *field, fact.is_some(), speaker.trigger),
            Operand::OfActivation(field, fact) => self.field('A', *field, fact.is_some(), speaker.activation),
            Operand::Parameter(parameter) => match self.book.parameters.at(*parameter) {
                Parameter::Fixed(value, _) => self.value(value),
                Parameter::ByFact { .. } => Err(Lack::ByFact(self.book.parameter_names.name(*parameter).to_owned())),
            },
            Operand::Fact(fact) => Err(Lack::Fact(self.book.facts.name(*fact).to_owned())),
            Operand::Total(field) => Err(Lack::Sum(self.book.fields.name(*field).to_owned())),
            Operand::Plus(..) | Operand::Minus(..) => Err(Lack::Reckoning),
        }
    }

    fn field(&self, event: char, field: FieldIx, may_be_fact: bool, trigger: &Trigger) -> Said<Written> {
        let name = field_name(self.book.fields.name(field))?;
        let carries = |activity: &ActivityIx| {
            self.book.activities.at(*activity).fields.iter().any(|(carried, _)| *carried == field)
        };
        if may_be_fact && !trigger.activities.iter().all(carries) {
            return Err(Lack::Fact(name.to_owned()));
        }
        Ok(Written { text: format!("{event}.{}", quoted(name)), is_value: false, is_word: false })
    }

    fn value(&self, value: &Value) -> Said<Written> {
        let (text, is_word) = match value {
            Value::Int(number) => (self.number(*number)?, false),
            Value::Flag(flag) => (flag.to_string(), true),
            Value::Text(word) if word.chars().any(char::is_control) => {
                return Err(Lack::Name(one_line(word)));
            }
            Value::Text(word) => (in_quotes(word), true),
        };
        Ok(Written { text, is_value: true, is_word })
    }

    fn number(&self, number: i64) -> Said<String> {
        let digits = usize::from(self.decimals);
        let unsigned = format!("{:0>1$}", number.unsigned_abs(), digits + 1);
        let (whole, fraction) = unsigned.split_at(unsigned.len() - digits);
        let (sign, fraction) = (if number < 0 { "-" } else { "" }, fraction.trim_end_matches('0'));
        let text = format!("{sign}{whole}{}{fraction}", if fraction.is_empty() { "" } else { "." });
        if scaled(&text, DECIMALS).is_ok() { Ok(text) } else { Err(Lack::Number(text)) }
    }
}

struct Written {
    text: String,
    is_value: bool,
    /// A text or a flag.
    is_word: bool,
}

fn activity_name(name: &str) -> Said<&str> {
    if name.is_empty() || name != name.trim() || name.chars().any(char::is_control) {
        return Err(Lack::Name(one_line(name)));
    }
    Ok(name)
}

fn field_name(name: &str) -> Said<&str> {
    let colon = name.ends_with(':') || name.contains(": ");
    if name.is_empty()
        || name != name.trim()
        || name.contains([',', '['])
        || colon
        || name.chars().any(char::is_control)
    {
        return Err(Lack::Name(one_line(name)));
    }
    Ok(name)
}

/// A name in quotes, unless it is an ordinary one.
fn quoted(text: &str) -> String {
    let plain = |sign: char| sign.is_alphanumeric() || matches!(sign, '_' | ':');
    let joint = ["and", "or"].iter().any(|one| one.eq_ignore_ascii_case(text));
    if text.starts_with(char::is_alphabetic) && text.chars().all(plain) && !joint {
        text.to_owned()
    } else {
        in_quotes(text)
    }
}

fn in_quotes(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn one_line(text: &str) -> String {
    text.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect()
}
