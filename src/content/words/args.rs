//! What a scenario's texts are told of an encounter: facts and parameters, as the language writes them.

use crate::content::Pack;
use crate::encounter::Premise;
use crate::locale::{Formats, Language, With, Words, clock};
use crate::policy::FieldKind;
use crate::scenario::{CLOCK, FactKind};
use crate::terms::Value;

impl Pack {
    /// The arguments of every message in `language`, for what was drawn, as the story begins; `app` are the program's own
    /// words in it.
    #[must_use]
    pub fn args(&self, premise: &Premise, language: &Language, app: Words) -> With {
        let words = self.words(language);
        let formats = Formats::new(language, app.clone());
        let mut args = With::new();
        for (name, value, kind) in premise.watch.book().figures() {
            args.set(name, shown(value, kind == FieldKind::Money, &formats));
        }
        for ((name, value), parameter) in premise.parameters().zip(&premise.watch.book().parameters) {
            args.set(name.to_owned(), shown(value, parameter.kind() == FieldKind::Money, &formats));
        }
        for ((name, value), fact) in premise.facts().zip(&premise.scenario.facts) {
            let word = words.find(&format!("fact-{name}"), Some(&value.to_string()), &With::new());
            let text = word.unwrap_or_else(|| shown(value, fact.kind == FactKind::Money, &formats));
            args.set(name.to_owned(), text);
        }
        for (name, time) in &premise.scenario.times {
            args.set(name.to_string(), clock(*time, &app));
        }
        set_clock(&mut args, premise, 0, &app);
        args
    }
}

/// Says what time of the story it is when so many minutes have passed; `app` are the program's own words.
pub(crate) fn set_clock(args: &mut With, premise: &Premise, minutes: u32, app: &Words) {
    args.set(CLOCK, clock(premise.scenario.begins.plus(minutes).clock(), app));
}

fn shown(value: &Value, money: bool, formats: &Formats) -> String {
    match value {
        Value::Int(fen) if money => formats.money(*fen),
        Value::Int(number) => formats.number(*number),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::shipped;
    use crate::encounter::Begin;
    use std::sync::Arc;

    #[test]
    fn every_clause_can_be_told_whole_in_an_encounter() {
        let library = shipped();
        for pack in &library.packs {
            let begin = Begin::draw(&pack.scenario, 0).expect("drawn");
            let premise = Premise::new(Arc::clone(&pack.scenario), Arc::clone(&pack.book), begin).expect("playable");
            for language in &Language::shipped() {
                let (words, args) =
                    (pack.policy_words(language), pack.args(&premise, language, library.app_words(language)));
                let told = |clause: &str| {
                    let parts = [None, Some("name"), Some("reason"), Some("example")];
                    parts.map(|part| words.find(clause, part, &args).expect("there")).join("\n")
                };
                let clauses: Vec<_> = pack.book.clause_names.iter().map(told).collect();
                assert!(!clauses.iter().any(|text| text.contains("{$")), "{clauses:?}");
            }
        }
    }
}
