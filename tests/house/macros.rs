//! Macros by example as the compiler expands them, as far as whole items are made by them.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use std::collections::BTreeMap;
use syn::ext::IdentExt as _;
use syn::parse::discouraged::Speculative as _;
use syn::parse::{Error, ParseStream, Parser as _, Result};

/// A `macro_rules!`: each arm with what it matches and what it becomes.
#[derive(Debug)]
pub(super) struct Macro {
    arms: Vec<(Vec<Part>, Vec<Part>)>,
}

/// A piece of an arm.
#[derive(Debug)]
enum Part {
    Token(TokenTree),
    Group(Delimiter, Vec<Part>),
    /// A variable, and the kind of fragment it takes where it is matched.
    Variable(String, String),
    /// What may stand several times, with what stands between.
    Repeated(Vec<Part>, Option<TokenTree>, char),
}

/// What variables stand for.
type Bindings = BTreeMap<String, Bound>;

#[derive(Clone, Debug)]
enum Bound {
    One(TokenStream),
    Each(Vec<Bound>),
}

impl Macro {
    /// Reads what stands in the brackets of a `macro_rules!`.
    pub(super) fn read(rules: TokenStream) -> Self {
        let mut groups = rules.into_iter().filter_map(|token| match token {
            TokenTree::Group(group) => Some(group.stream()),
            _ => None,
        });
        let mut arms = Vec::new();
        while let (Some(pattern), Some(body)) = (groups.next(), groups.next()) {
            arms.push((parts(pattern, true), parts(body, false)));
        }
        Self { arms }
    }

    /// What a call becomes.
    pub(super) fn expand(&self, call: &TokenStream) -> Result<TokenStream> {
        let mut wrong = Error::new(proc_macro2::Span::call_site(), "a macro without arms");
        for (pattern, body) in &self.arms {
            match (|input: ParseStream| matched(pattern, input)).parse2(call.clone()) {
                Ok(bindings) => return written(body, &bindings),
                Err(error) => wrong = error,
            }
        }
        Err(wrong)
    }
}

/// The parts of what is matched, where variables have kinds, or of what is written.
fn parts(tokens: TokenStream, has_kinds: bool) -> Vec<Part> {
    let mut tokens = tokens.into_iter().peekable();
    let mut found = Vec::new();
    while let Some(token) = tokens.next() {
        let is_dollar = is_sign(&token, '$');
        found.push(match (token, tokens.peek()) {
            (_, Some(TokenTree::Ident(name))) if is_dollar => {
                let name = name.to_string();
                tokens.next();
                let mut kind = String::new();
                if has_kinds {
                    let colon_and_kind = [tokens.next(), tokens.next()];
                    kind = colon_and_kind.into_iter().flatten().last().expect("a kind").to_string();
                }
                Part::Variable(name, kind)
            }
            (_, Some(TokenTree::Group(group))) if is_dollar => {
                let inner = parts(group.stream(), has_kinds);
                tokens.next();
                let mut next = tokens.next().expect("a sign behind what is repeated");
                let mut between = None;
                if !['*', '+', '?'].iter().any(|sign| is_sign(&next, *sign)) {
                    between = Some(next);
                    next = tokens.next().expect("a sign behind what stands between");
                }
                let TokenTree::Punct(sign) = next else { panic!("how often is it repeated? {next}") };
                Part::Repeated(inner, between, sign.as_char())
            }
            (TokenTree::Group(group), _) => Part::Group(group.delimiter(), parts(group.stream(), has_kinds)),
            (token, _) => Part::Token(token),
        });
    }
    found
}

fn is_sign(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

fn matched(pattern: &[Part], input: ParseStream) -> Result<Bindings> {
    let mut bindings = Bindings::new();
    for part in pattern {
        match part {
            Part::Token(token) => same(token, input)?,
            Part::Group(delimiter, inner) => {
                let group: Group = input.parse()?;
                if group.delimiter() != *delimiter {
                    return Err(Error::new(group.span(), "another bracket"));
                }
                bindings.extend((|input: ParseStream| matched(inner, input)).parse2(group.stream())?);
            }
            Part::Variable(name, kind) => {
                bindings.insert(name.clone(), Bound::One(fragment(kind, input)?));
            }
            Part::Repeated(inner, between, sign) => {
                let mut rounds = Vec::new();
                while !input.is_empty() && (*sign != '?' || rounds.is_empty()) {
                    let ahead = input.fork();
                    let parted = match between {
                        Some(between) if !rounds.is_empty() => same(between, &ahead),
                        _ => Ok(()),
                    };
                    let Ok(round) = parted.and_then(|()| matched(inner, &ahead)) else { break };
                    input.advance_to(&ahead);
                    rounds.push(round);
                }
                if *sign == '+' && rounds.is_empty() {
                    return Err(input.error("it stands there once at least"));
                }
                for name in names(inner) {
                    let each = rounds.iter().map(|round| round[&name].clone()).collect();
                    bindings.insert(name, Bound::Each(each));
                }
            }
        }
    }
    Ok(bindings)
}

fn same(token: &TokenTree, input: ParseStream) -> Result<()> {
    let found: TokenTree = input.parse()?;
    let alike = found.to_string() == token.to_string();
    if alike { Ok(()) } else { Err(Error::new(found.span(), format!("`{found}` and not `{token}`"))) }
}

/// The tokens of a fragment.
fn fragment(kind: &str, input: ParseStream) -> Result<TokenStream> {
    let begin = input.cursor();
    match kind {
        "ident" => drop(input.call(syn::Ident::parse_any)?),
        "literal" => drop(input.parse::<syn::Lit>()?),
        "ty" => drop(input.parse::<syn::Type>()?),
        "expr" => drop(input.parse::<syn::Expr>()?),
        "path" => drop(input.parse::<syn::Path>()?),
        "vis" => drop(input.parse::<syn::Visibility>()?),
        "meta" => drop(input.parse::<syn::Meta>()?),
        "lifetime" => drop(input.parse::<syn::Lifetime>()?),
        "item" => drop(input.parse::<syn::Item>()?),
        "tt" => drop(input.parse::<TokenTree>()?),
        other => panic!("a fragment of the kind `{other}`"),
    }
    let (mut at, end) = (begin, input.cursor());
    let mut tokens = TokenStream::new();
    while at != end {
        let Some((token, next)) = at.token_tree() else { break };
        tokens.extend([token]);
        at = next;
    }
    Ok(tokens)
}

/// Variables of some parts.
fn names(parts: &[Part]) -> Vec<String> {
    let each = parts.iter().flat_map(|part| match part {
        Part::Token(_) => Vec::new(),
        Part::Group(_, inner) | Part::Repeated(inner, ..) => names(inner),
        Part::Variable(name, _) => vec![name.clone()],
    });
    each.collect()
}

fn written(body: &[Part], bindings: &Bindings) -> Result<TokenStream> {
    let wrong = |name: &str| Error::new(proc_macro2::Span::call_site(), format!("what does `${name}` stand for?"));
    let mut tokens = TokenStream::new();
    for part in body {
        match part {
            Part::Token(token) => tokens.extend([token.clone()]),
            Part::Group(delimiter, inner) => {
                let group = Group::new(*delimiter, written(inner, bindings)?);
                tokens.extend([TokenTree::Group(group)]);
            }
            Part::Variable(name, _) if name == "crate" => {
                let ident = proc_macro2::Ident::new("crate", proc_macro2::Span::call_site());
                tokens.extend([TokenTree::Ident(ident)]);
            }
            Part::Variable(name, _) => match bindings.get(name) {
                Some(Bound::One(bound)) => tokens.extend(bound.clone()),
                _ => return Err(wrong(name)),
            },
            Part::Repeated(inner, between, _) => {
                let mut repeated = names(inner);
                repeated.retain(|name| matches!(bindings.get(name), Some(Bound::Each(_))));
                let count = |name: &String| match bindings.get(name) {
                    Some(Bound::Each(each)) => each.len(),
                    _ => 0,
                };
                let rounds = repeated.first().map(count).ok_or_else(|| wrong("…"))?;
                for round in 0..rounds {
                    let mut own = bindings.clone();
                    for name in &repeated {
                        if let Some(Bound::Each(each)) = bindings.get(name) {
                            own.insert(name.clone(), each.get(round).cloned().ok_or_else(|| wrong(name))?);
                        }
                    }
                    if round > 0 {
                        tokens.extend(between.clone());
                    }
                    tokens.extend(written(inner, &own)?);
                }
            }
        }
    }
    Ok(tokens)
}

#[test]
fn a_macro_becomes_what_the_compiler_makes_of_it() {
    let expand = |rules: &str, call: &str| {
        let rules: TokenStream = rules.parse().expect("tokens");
        let call = call.parse().expect("tokens");
        let made = Macro::read(rules).expand(&call);
        made.map(|tokens| tokens.to_string().replace(' ', "")).map_err(|error| error.to_string())
    };
    let same = |tokens: &str| Ok(tokens.parse::<TokenStream>().expect("tokens").to_string().replace(' ', ""));
    let rules = "($($(#[$doc:meta])* $see:vis $name:ident $(<$life:lifetime>)? { $($field:ident: $of:ty = $new:expr),* $(,)? })*) => {$(
        $(#[$doc])* $see struct $name $(<$life>)? { $($field: $of),* }
        impl $name { const NEW: Self = Self { $($field: $new),* }; const N: $crate::N = $name::n($($field: u8),*); }
    )*};";
    let call = "/// One.\n pub(super) One { a: Vec<u8> = f(1, 2), b: u8 = 3, } Two<'a> { }";
    let made = "/// One.\n pub(super) struct One { a: Vec<u8>, b: u8 }
        impl One { const NEW: Self = Self { a: f(1, 2), b: 3 }; const N: crate::N = One::n(a: u8, b: u8); }
        struct Two<'a> { } impl Two { const NEW: Self = Self { }; const N: crate::N = Two::n(); }";
    assert_eq!(expand(rules, call), same(made));
    // the first arm that fits
    let arms = "(it) => { fn it() {} }; ($name:ident $tail:tt) => { mod $name $tail };";
    assert_eq!(expand(arms, "it"), same("fn it() {}"));
    assert_eq!(expand(arms, "one { fn two() {} }"), same("mod one { fn two() {} }"));
    // what fits none is an error, and so is what nothing stands for
    assert!(expand(arms, "one two three").is_err());
    assert_eq!(expand("($name:ident) => { $other };", "one"), Err("what does `$other` stand for?".to_owned()));
}
