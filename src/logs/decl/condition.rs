//! Data conditions: text to [`Test`].

use super::super::error::{ByteFault, LogFault, shown};
use super::super::number::{NotExact, scaled};
use super::DECIMALS;
use crate::locale::Explanation;
use crate::policy::{Operand, Test};
use crate::terms::{FieldIx, Value};

/// How deep parentheses and `not` may stand in each other.
pub(super) const DEEPEST: u32 = 64;

/// Of which events a condition speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Speaks {
    /// Of the activation, `A.`.
    Alone,
    /// Of the target, `T.`, and perhaps of the activation too.
    OfBoth,
}

/// The test a condition says; none where it is empty. `field` knows attributes by name.
pub(super) fn parse(
    text: &str, speaks: Speaks, field: &mut dyn FnMut(&str) -> FieldIx,
) -> Result<Option<Test>, ByteFault> {
    let mut parser = Parser { text, at: 0, depth: 0, speaks, field };
    parser.space();
    if parser.rest().is_empty() {
        return Ok(None);
    }
    let test = parser.any()?;
    parser.space();
    match parser.rest() {
        "" => Ok(Some(test)),
        rest if rest.starts_with(')') => parser.fault(LogFault::new("model-unopened")),
        rest => parser.fault(LogFault::new("model-stray").with("text", shown(rest))),
    }
}

struct Parser<'c, 'f> {
    text: &'c str,
    at: usize,
    depth: u32,
    speaks: Speaks,
    field: &'f mut dyn FnMut(&str) -> FieldIx,
}

/// Signs that compare, longer ones first.
const SIGNS: [(&str, Sign); 8] = [
    ("==", Sign::Equal),
    ("!=", Sign::Unequal),
    ("<>", Sign::Unequal),
    ("<=", Sign::AtMost),
    (">=", Sign::AtLeast),
    ("=", Sign::Equal),
    ("<", Sign::Less),
    (">", Sign::More),
];

/// Words that join conditions; a value in words ends before them.
const JOINTS: [&str; 2] = ["and", "or"];
/// Words that say something of an attribute, whose name ends before them.
const NOTATION: [&str; 5] = ["is", "in", "not", "exists", "exist"];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Equal,
    Unequal,
    AtMost,
    AtLeast,
    Less,
    More,
}

impl<'c> Parser<'c, '_> {
    fn any(&mut self) -> Result<Test, ByteFault> {
        let first = self.all()?;
        let mut tests = vec![first];
        while self.eat("or") {
            tests.push(self.all()?);
        }
        Ok(joined(tests, Test::Any))
    }

    fn all(&mut self) -> Result<Test, ByteFault> {
        let first = self.one()?;
        let mut tests = vec![first];
        while self.eat("and") {
            tests.push(self.one()?);
        }
        Ok(joined(tests, Test::All))
    }

    fn one(&mut self) -> Result<Test, ByteFault> {
        if self.eat("not") {
            return self.deeper(|parser| Ok(Test::Not(parser.one()?.into())));
        }
        if self.sign("(") {
            return self.deeper(|parser| {
                let test = parser.any()?;
                if parser.sign(")") { Ok(test) } else { parser.fault(LogFault::new("model-open-paren")) }
            });
        }
        for (word, equal) in [("same", true), ("different", false)] {
            if self.eat(word) {
                return self.both(equal);
            }
        }
        self.comparison()
    }

    fn deeper(&mut self, inner: impl FnOnce(&mut Self) -> Result<Test, ByteFault>) -> Result<Test, ByteFault> {
        if self.depth == DEEPEST {
            return self.fault(LogFault::new("model-too-deep").with("most", DEEPEST));
        }
        self.depth += 1;
        let test = inner(self);
        self.depth -= 1;
        test
    }

    /// `same x` and `different x`.
    fn both(&mut self, equal: bool) -> Result<Test, ByteFault> {
        self.space();
        let at = self.at;
        if self.speaks == Speaks::Alone {
            return self.speaks_alone(at);
        }
        let name = self.name()?;
        let field = (self.field)(&name);
        let (one, other) = (Operand::OfActivation(field, None), Operand::Field(field, None));
        Ok(if equal { Test::Equal(other, one) } else { unequal(other, one) })
    }

    fn comparison(&mut self) -> Result<Test, ByteFault> {
        self.space();
        let begins = self.at;
        let left = self.operand(true)?;
        if let Some((written, sign)) = SIGNS.into_iter().find(|(written, _)| self.sign(written)) {
            let right = self.operand(false)?;
            let word = |operand: &Operand| matches!(operand, Operand::Value(Value::Text(_) | Value::Flag(_)));
            if !matches!(sign, Sign::Equal | Sign::Unequal) && (word(&left) || word(&right)) {
                return Err(LogFault::new("model-compares").with("sign", written).at(begins));
            }
            return Ok(match sign {
                Sign::Equal => Test::Equal(left, right),
                Sign::Unequal => unequal(left, right),
                Sign::Less => Test::LessThan(left, right),
                Sign::More => Test::MoreThan(left, right),
                Sign::AtMost => Test::Any(vec![Test::LessThan(left.clone(), right.clone()), Test::Equal(left, right)]),
                Sign::AtLeast => Test::Any(vec![Test::MoreThan(left.clone(), right.clone()), Test::Equal(left, right)]),
            });
        }
        match left {
            Operand::Value(Value::Flag(flag)) => Ok(if flag { Test::All(Vec::new()) } else { Test::Any(Vec::new()) }),
            Operand::Value(_) => self.fault(LogFault::new("model-value-alone")),
            left => self.said_of(left),
        }
    }

    /// `is`, `in`, `exists` and their contraries.
    fn said_of(&mut self, left: Operand) -> Result<Test, ByteFault> {
        let found = |left: &Operand, values: Vec<Value>| {
            let tests = values.into_iter().map(|value| Test::Equal(left.clone(), Operand::Value(value)));
            joined(tests.collect(), Test::Any)
        };
        let (mut negated, is) = (self.eat("not"), !self.eat("in"));
        let test = if !is {
            found(&left, self.list()?)
        } else if self.eat("exists") || self.eat("exist") {
            let present = Test::Present(left);
            return Ok(if negated { Test::Not(present.into()) } else { present });
        } else if !negated && self.eat("is") {
            negated = self.eat("not");
            self.space();
            let values = match self.quoted()? {
                Some(text) => vec![Value::Text(text.into())],
                None => alike(self.words("model-part-value", &JOINTS, |_| false)?),
            };
            found(&left, values)
        } else {
            return self.fault(LogFault::new("model-says-nothing"));
        };
        Ok(if negated { Test::All(vec![Test::Present(left), Test::Not(test.into())]) } else { test })
    }

    /// The values of `in (…)`.
    fn list(&mut self) -> Result<Vec<Value>, ByteFault> {
        if !self.sign("(") {
            return self.fault(LogFault::new("model-no-list"));
        }
        let mut values = Vec::new();
        loop {
            self.space();
            match self.quoted()? {
                Some(text) => values.push(Value::Text(text.into())),
                None => {
                    let rest = self.rest();
                    let value = rest.get(..rest.find([',', ')']).unwrap_or(rest.len())).unwrap_or_default();
                    if value.trim().is_empty() {
                        return self.fault(LogFault::new("model-no-value"));
                    }
                    self.at += value.len();
                    values.extend(alike(value.trim()));
                }
            }
            if self.sign(")") {
                return Ok(values);
            }
            if !self.sign(",") {
                return self.fault(LogFault::new("model-list-ends"));
            }
        }
    }

    /// An attribute or a value. On the left of a comparison the sign that compares ends it.
    fn operand(&mut self, left: bool) -> Result<Operand, ByteFault> {
        self.space();
        let at = self.at;
        let mut signs = self.rest().chars();
        let (event, dot) = (signs.next().map(|sign| sign.to_ascii_lowercase()), signs.next());
        if let (Some(event @ ('a' | 't')), Some('.')) = (event, dot) {
            self.at += 2;
            return match (self.speaks, event) {
                (Speaks::Alone, 't') => self.speaks_alone(at),
                (Speaks::OfBoth, 'a') => Ok(Operand::OfActivation(self.attribute()?, None)),
                _ => Ok(Operand::Field(self.attribute()?, None)),
            };
        }
        if let Some(text) = self.quoted()? {
            return Ok(Operand::Value(Value::Text(text.into())));
        }
        let expected = if left { "model-part-left" } else { "model-part-right" };
        let word = self.words(expected, &JOINTS, |sign| left && is_sign(sign))?;
        match (word.to_ascii_lowercase().as_str(), scaled(word, DECIMALS)) {
            ("true", _) => Ok(Operand::Value(Value::Flag(true))),
            ("false", _) => Ok(Operand::Value(Value::Flag(false))),
            (_, Ok(number)) => Ok(Operand::Value(Value::Int(number))),
            (_, Err(NotExact::NoNumber)) if left => {
                Err(LogFault::new("model-no-attribute").with("text", shown(word)).at(at))
            }
            (_, Err(NotExact::NoNumber)) => Ok(Operand::Value(Value::Text(word.into()))),
            (_, Err(NotExact::TooFine)) => {
                let too_fine = LogFault::new("model-too-fine").with("text", shown(word));
                Err(too_fine.with("most", usize::from(DECIMALS)).at(at))
            }
            (_, Err(NotExact::TooLarge)) => Err(LogFault::new("model-too-large").with("text", shown(word)).at(at)),
        }
    }

    fn attribute(&mut self) -> Result<FieldIx, ByteFault> {
        let name = self.name()?;
        Ok((self.field)(&name))
    }

    /// An attribute's name: words up to whatever says something of it.
    fn name(&mut self) -> Result<String, ByteFault> {
        if let Some(name) = self.quoted()? {
            return Ok(name);
        }
        let name = self.words("model-part-name", &NOTATION, is_sign)?;
        Ok(name.to_owned())
    }

    /// Words as they stand, up to one of the `last` words, a parenthesis, or a sign that stops.
    fn words(
        &mut self, expected: &'static str, last: &[&str], stops: impl Fn(char) -> bool,
    ) -> Result<&'c str, ByteFault> {
        let (begins, mut ends) = (self.at, self.at);
        loop {
            let rest = self.rest();
            let word = rest.find(|sign: char| sign.is_whitespace() || matches!(sign, '(' | ')') || stops(sign));
            let word = rest.get(..word.unwrap_or(rest.len())).unwrap_or_default();
            let is_one_of = |words: &[&str]| words.iter().any(|one| one.eq_ignore_ascii_case(word));
            if word.is_empty() || is_one_of(&JOINTS) || (ends > begins && is_one_of(last)) {
                break;
            }
            self.at += word.len();
            ends = self.at;
            self.space();
        }
        self.at = ends;
        match self.text.get(begins..ends) {
            Some(words) if !words.is_empty() => Ok(words),
            _ => self.fault(LogFault::new("model-missing").with("what", Explanation::new(expected))),
        }
    }

    /// A text in quotes, if one begins here.
    fn quoted(&mut self) -> Result<Option<String>, ByteFault> {
        let begins = self.at;
        let mut signs = self.rest().char_indices();
        let Some((_, quote @ ('"' | '\''))) = signs.next() else { return Ok(None) };
        let mut text = String::new();
        while let Some((at, sign)) = signs.next() {
            match sign {
                '\\' => text.extend(signs.next().map(|(_, sign)| sign)),
                _ if sign == quote => {
                    self.at = begins + at + 1;
                    return Ok(Some(text));
                }
                _ => text.push(sign),
            }
        }
        self.fault(LogFault::new("model-open-quotation").with("quote", quote))
    }

    fn rest(&self) -> &'c str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn space(&mut self) {
        self.at = self.text.len() - self.rest().trim_start().len();
    }

    /// Takes a word of the notation, if it stands here and ends.
    fn eat(&mut self, word: &str) -> bool {
        self.space();
        let rest = self.rest();
        let here = rest.get(..word.len()).is_some_and(|here| here.eq_ignore_ascii_case(word));
        let next = rest.get(word.len()..).and_then(|rest| rest.chars().next());
        let ends = next.is_none_or(|next| next.is_whitespace() || matches!(next, '(' | ')' | '"' | '\''));
        if here && ends {
            self.at += word.len();
        }
        here && ends
    }

    fn sign(&mut self, sign: &str) -> bool {
        self.space();
        let here = self.rest().starts_with(sign);
        if here {
            self.at += sign.len();
        }
        here
    }

    fn fault<T>(&self, fault: LogFault) -> Result<T, ByteFault> {
        Err(fault.at(self.at))
    }

    fn speaks_alone<T>(&self, at: usize) -> Result<T, ByteFault> {
        Err(LogFault::new("model-speaks-alone").at(at))
    }
}

const fn is_sign(sign: char) -> bool {
    matches!(sign, '=' | '<' | '>' | '!')
}

fn unequal(one: Operand, other: Operand) -> Test {
    let both = [one.clone(), other.clone()].map(Test::Present);
    Test::All(both.into_iter().chain([Test::Not(Test::Equal(one, other).into())]).collect())
}

/// The values a word may stand for.
fn alike(word: &str) -> Vec<Value> {
    let mut values = vec![Value::Text(word.into())];
    values.extend(scaled(word, DECIMALS).ok().map(Value::Int));
    match word.to_ascii_lowercase().as_str() {
        "true" => values.push(Value::Flag(true)),
        "false" => values.push(Value::Flag(false)),
        _ => {}
    }
    values
}

fn joined(mut tests: Vec<Test>, with: fn(Vec<Test>) -> Test) -> Test {
    match tests.pop() {
        Some(only) if tests.is_empty() => only,
        Some(last) => {
            tests.push(last);
            with(tests)
        }
        None => with(tests),
    }
}
