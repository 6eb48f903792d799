//! What people are told of errors stands in the words alone, in every language, and is told what it asks for.

use super::{root, sources};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use syn::visit::{self, Visit};

/// Sentences in a file's source that end a command, with their lines; and the messages that are told, each with the names of what it
/// is told in one breath.
#[derive(Default)]
struct Told {
    literals: Vec<(usize, String)>,
    messages: Vec<(String, BTreeSet<String>)>,
}

/// Whether tokens begin with a text, or make one.
fn begins_with_text(tokens: &proc_macro2::TokenStream) -> bool {
    match tokens.clone().into_iter().next() {
        Some(proc_macro2::TokenTree::Literal(_)) => true,
        Some(proc_macro2::TokenTree::Ident(name)) => name == "format",
        _ => false,
    }
}

/// The text of an expression that is one, or makes one.
fn text(of: &syn::Expr) -> Option<String> {
    match of {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
        syn::Expr::Macro(call) if call.mac.path.is_ident("format") => Some(call.mac.tokens.to_string()),
        syn::Expr::Closure(closure) => text(&closure.body),
        syn::Expr::MethodCall(call) if ["to_string", "to_owned", "into"].iter().any(|one| call.method == one) => {
            text(&call.receiver)
        }
        _ => None,
    }
}

/// The message that a chain of `with` begins with, and what it is told on the way.
fn chain(of: &syn::Expr, told: &mut BTreeSet<String>) -> Option<String> {
    match of {
        syn::Expr::MethodCall(call) if call.method == "with" => {
            told.extend(call.args.first().and_then(text));
            chain(&call.receiver, told)
        }
        syn::Expr::Call(call) => {
            let syn::Expr::Path(path) = &*call.func else { return None };
            let names: Vec<_> = path.path.segments.iter().map(|one| one.ident.to_string()).collect();
            let makes = [&["refuse"][..], &["Explanation", "new"], &["LogFault", "new"]]
                .contains(&&*names.iter().map(String::as_str).collect::<Vec<_>>());
            call.args.first().filter(|_| makes).and_then(text)
        }
        _ => None,
    }
}

impl<'ast> Visit<'ast> for Told {
    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        let name = call.path.segments.last().map(|one| one.ident.to_string()).unwrap_or_default();
        let line = call.path.segments.first().map_or(0, |one| one.ident.span().start().line);
        if ["bail", "anyhow", "ensure"].contains(&name.as_str()) && begins_with_text(&call.tokens) {
            self.literals.push((line, call.tokens.to_string()));
        }
        // what stands in it is read as well
        if let Ok(inner) = call.parse_body::<syn::Expr>() {
            let mut inside = Self::default();
            inside.visit_expr(&inner);
            self.literals.extend(inside.literals);
            self.messages.extend(inside.messages);
        }
    }

    fn visit_expr(&mut self, of: &'ast syn::Expr) {
        let line = |of: &syn::Ident| of.span().start().line;
        match of {
            syn::Expr::MethodCall(call) if call.method == "context" || call.method == "with_context" => {
                let told = call.args.first().and_then(text);
                self.literals.extend(told.map(|told| (line(&call.method), told)));
            }
            syn::Expr::Call(call) => {
                let syn::Expr::Path(path) = &*call.func else { return visit::visit_expr(self, of) };
                let names: Vec<_> = path.path.segments.iter().rev().take(2).map(|one| one.ident.to_string()).collect();
                // errors of the system's kind, or of the crate's, made of a text
                if names == ["other", "Error"] || names == ["msg", "Error"] {
                    let told = call.args.first().and_then(text);
                    self.literals.extend(told.map(|told| (0, told)));
                }
            }
            _ => {}
        }
        let mut told = BTreeSet::new();
        if let Some(id) = chain(of, &mut told) {
            self.messages.push((id, told));
        }
        visit::visit_expr(self, of);
    }

    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        if module.ident != "tests" {
            visit::visit_item_mod(self, module);
        }
    }
}

fn told(source: &str) -> Told {
    let mut told = Told::default();
    told.visit_file(&syn::parse_file(source).expect("Rust"));
    told
}

fn files(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut all = BTreeSet::new();
    sources(folder, &mut all);
    all.into_iter().map(|path| (path.clone(), std::fs::read_to_string(path).expect("text"))).collect()
}

#[test]
fn no_command_ends_with_a_sentence_that_stands_in_the_source() {
    let mut found = Vec::new();
    for (path, source) in files(&root().join("cli")) {
        found.extend(
            told(&source).literals.into_iter().map(|(line, text)| format!("{}:{line}: {text}", path.display())),
        );
    }
    assert_eq!(found, [""; 0], "say it in `app.ftl`, and refuse with its id");
    for planted in [
        r#"fn f() { bail!("no") }"#,
        r#"fn f() { return Err(anyhow!("no {x}")) }"#,
        r#"fn f() { g().context("no")?; }"#,
        r#"fn f() { g().with_context(|| format!("{name}: no"))?; }"#,
        r#"fn f() { g().with_context(|| "no".to_owned())?; }"#,
        r#"fn f() { h(io::Error::other("no")) }"#,
        r#"fn f() { match x { None => bail!("no"), Some(y) => y } }"#,
    ] {
        assert_eq!(told(planted).literals.len(), 1, "{planted}");
    }
    assert_eq!(told(r#"fn f() { bail!(refuse("refuse-x").with("path", path)) }"#).literals.len(), 0);
}

/// What each message of a language asks for.
fn asked(locale: &str) -> BTreeMap<String, BTreeSet<String>> {
    let path = root().join("../locales").join(locale).join("app.ftl");
    let text = std::fs::read_to_string(path).expect("words");
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut id = String::new();
    for line in text.lines() {
        if let Some((name, _)) = line.split_once(" = ").filter(|(name, _)| !name.contains([' ', '#'])) {
            id = name.to_owned();
            all.entry(id.clone()).or_default();
        }
        let variables = line.split("{ $").skip(1).filter_map(|rest| rest.split([' ', '}']).next());
        all.entry(id.clone()).or_default().extend(variables.map(str::to_owned));
    }
    all
}

#[test]
fn what_people_are_told_is_said_in_every_language_and_told_what_it_asks_for() {
    let languages = ["zh-CN", "zh-TW", "en-US"].map(|locale| (locale, asked(locale)));
    let mut count = 0;
    let mut wrong = BTreeSet::new();
    for (path, source) in files(&root()) {
        for (id, given) in told(&source).messages {
            count += 1;
            for (locale, asked) in &languages {
                match asked.get(&id) {
                    None => drop(wrong.insert(format!("{}: {locale} lacks {id}", path.display()))),
                    Some(asked) if !given.is_subset(asked) => {
                        wrong.insert(format!(
                            "{}: {locale}: {id} asks for {asked:?}, is told {given:?}",
                            path.display()
                        ));
                    }
                    Some(_) => {}
                }
                if asked.get(&id) != languages[0].1.get(&id) {
                    wrong.insert(format!("{id} asks for other things in {locale}"));
                }
            }
        }
    }
    assert!(count > 150, "the search still finds them: {count}");
    assert_eq!(wrong, BTreeSet::new());
    let planted = told(r#"fn f() { bail!(refuse("refuse-x").with("path", path).with("at", Explanation::new("y"))) }"#);
    assert_eq!(
        planted.messages.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(),
        ["refuse-x", "refuse-x", "refuse-x", "y"]
    );
}
