//! Adding: a moment, an answer, a line, and what a scenario has beside its moments; ids are made and handed back.

use super::chip::{Chip, scalar};
use super::error::EditError;
use super::field::FieldEdit;
use super::key::TextKey;
use super::owner::{Owner, entry_at, field, listed_at};
use super::story::{all_says, answers, entries, fresh, listed, main_message, moment, moments, name_in, says, steps};
use super::working::{ScenarioFile, Working};
use super::written::{list, quoted};
use crate::content::splice::FtlSheet;
use crate::content::syntax::{Kind, RonValue};
use crate::locale::Language;
use crate::scenario::{EndingKind, ResponseKind};
use crate::terms::Value;
use std::collections::BTreeSet;

/// The first words of something new, in the language that is written first. An id is made of them where they have letters
/// for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstWords {
    /// The language.
    pub language: Language,
    /// The words; there may be none yet.
    pub text: String,
}

/// What a fact is drawn from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactSource {
    /// One of these.
    OneOf(Vec<Value>),
    /// One of these amounts, in fen.
    Money(Vec<i64>),
    /// One of these words, by keys.
    Words(Vec<String>),
}

impl FactSource {
    fn written(&self) -> Result<String, EditError> {
        Ok(match self {
            Self::OneOf(values) => {
                format!("OneOf({})", list(&values.iter().map(scalar).collect::<Result<Vec<_>, _>>()?))
            }
            Self::Money(fen) => format!("Money({})", list(&fen.iter().map(ToString::to_string).collect::<Vec<_>>())),
            Self::Words(keys) => {
                format!("Words({})", list(&keys.iter().map(|key| quoted(key)).collect::<Result<Vec<_>, _>>()?))
            }
        })
    }
}

/// How far a moment stands in where no other shows it.
const INDENT: &str = "        ";

impl Working {
    /// All ids that a new message, moment or ending cannot have.
    pub(super) fn taken(&self) -> Result<BTreeSet<String>, EditError> {
        let mut taken = self.look(|root| {
            let nodes = moments(root);
            let steps = nodes.iter().flat_map(|(_, node)| answers(*node)).flat_map(|(_, answer)| steps(answer));
            let ids = nodes.iter().map(|(id, _)| *id).chain(entries(root, "endings").into_iter().map(|(id, _)| id));
            let all = ids.chain(steps.map(|(id, _)| id)).chain(all_says(root));
            Ok(all.map(str::to_owned).collect::<BTreeSet<_>>())
        })?;
        for language in self.languages() {
            let sheet = FtlSheet::read(self.text(&ScenarioFile::Words(language)));
            taken.extend(sheet.ids().map(str::to_owned));
        }
        Ok(taken)
    }

    /// All ids that a new answer of a moment cannot have.
    fn taken_answers(&self, of: &str) -> Result<BTreeSet<String>, EditError> {
        let (mut taken, main) = self.look(|root| {
            let node = moment(root, of).ok_or_else(|| EditError::NotThere { what: of.to_owned() })?;
            let own = entries(node, "responses").into_iter().chain(entries(node, "standing"));
            let taken = own.chain(entries(root, "standing")).map(|(id, _)| id.to_owned());
            Ok((taken.collect::<BTreeSet<_>>(), main_message(node).map(str::to_owned)))
        })?;
        for language in self.languages() {
            let sheet = FtlSheet::read(self.text(&ScenarioFile::Words(language)));
            for name in main.iter().flat_map(|main| sheet.attributes(main)) {
                let whose = super::story::ANSWER_PARTS.iter().skip(1).find_map(|part| name.strip_suffix(part));
                taken.insert(whose.unwrap_or(name).to_owned());
            }
        }
        Ok(taken)
    }

    /// Puts an entry into a map of the scenario or of a moment; a map that is not there is made.
    pub(super) fn put(
        &mut self, owner: &Owner, map: &str, at: Option<usize>, piece: &str, brackets: [&str; 2],
    ) -> Result<(), EditError> {
        let is_there = self.look(|root| Ok(field(owner.value(root)?, map).is_some()))?;
        if !is_there {
            return self.set(owner, map, Some(&[brackets[0], piece, brackets[1]].concat()));
        }
        self.splice_story(|root| {
            let of = field(owner.value(root)?, map).ok_or(EditError::NotAsMeant)?;
            let line_end = if self_ends_with_crlf(root) { "\r\n" } else { "\n" };
            let piece = piece.replace('\n', line_end);
            Ok(Some(of.insert(at.unwrap_or(of.items().len()), &piece)))
        })?;
        Ok(())
    }

    /// Where it leads exists: a moment or an ending.
    pub(super) fn leads_somewhere(&self, to: &str) -> Result<(), EditError> {
        let there = self.look(|root| {
            let maps = ["nodes", "endings"].into_iter().filter_map(|map| field(root, map));
            Ok(maps.into_iter().any(|map| entry_at(map, to).is_some()))
        })?;
        there.then_some(()).ok_or_else(|| EditError::LeadsNowhere { to: to.to_owned() })
    }

    pub(super) fn add_moment(
        &mut self, behind: Option<&str>, from: Option<&Owner>, words: &FirstWords,
    ) -> Result<String, EditError> {
        let otherwise = match from {
            Some(Owner::Answer { answer, .. }) => answer.clone(),
            Some(Owner::Interrupt(id)) => id.clone(),
            _ => "moment".to_owned(),
        };
        let id = fresh(&words.text, &otherwise, &self.taken()?);
        let (indent, at) = self.look(|root| {
            let nodes = field(root, "nodes").ok_or_else(|| EditError::NotThere { what: "nodes".to_owned() })?;
            let at = behind.map(|behind| entry_at(nodes, behind).map(|at| at + 1));
            let missing = || EditError::NotThere { what: behind.unwrap_or_default().to_owned() };
            Ok((indent_of(nodes), at.map(|at| at.ok_or_else(missing)).transpose()?))
        })?;
        let piece =
            format!("\"{id}\": (\n{indent}    lines: [(say: \"{id}\")],\n{indent}    responses: {{}},\n{indent})");
        self.put(&Owner::Scenario, "nodes", at, &piece, ["{", "}"])?;
        if let Some(from) = from {
            self.lead(from, &id)?;
        }
        self.set_text(&words.language, &TextKey::message(&id), &words.text)?;
        Ok(id)
    }

    /// Brings an arrow to where something is. Silence that leads nowhere yet gets time before it.
    pub(super) fn lead(&mut self, from: &Owner, to: &str) -> Result<(), EditError> {
        self.leads_somewhere(to)?;
        let Owner::Silence(of) = from else { return self.set(from, "goto", Some(&quoted(to)?)) };
        let moment = Owner::Moment(of.clone());
        let has = self.look(|root| {
            let node = moment.value(root)?;
            Ok([field(node, "on_silence").is_some(), field(node, "patience").is_some()])
        })?;
        if !has[1] {
            self.set(&moment, "patience", Some(PATIENCE))?;
        }
        if has[0] {
            self.set(from, "goto", Some(&quoted(to)?))
        } else {
            self.set(&moment, "on_silence", Some(&format!("(goto: {})", quoted(to)?)))
        }
    }

    pub(super) fn add_answer(
        &mut self, of: &str, kind: ResponseKind, to: &str, words: &FirstWords,
    ) -> Result<String, EditError> {
        self.leads_somewhere(to)?;
        let otherwise = match kind {
            ResponseKind::Say => "say",
            ResponseKind::Ask => "ask",
            ResponseKind::Do => "act",
        };
        let id = fresh(&words.text, otherwise, &self.taken_answers(of)?);
        let piece = format!("\"{id}\": (kind: {kind:?}, goto: {})", quoted(to)?);
        self.put(&Owner::Moment(of.to_owned()), "responses", None, &piece, ["{", "}"])?;
        let main = self.look(|root| {
            let node = Owner::Moment(of.to_owned()).value(root)?;
            Ok(main_message(node).unwrap_or(of).to_owned())
        })?;
        self.set_text(&words.language, &TextKey::attribute(main, &id), &words.text)?;
        Ok(id)
    }

    pub(super) fn add_line(
        &mut self, of: &str, at: usize, when: Option<&Chip>, words: &FirstWords,
    ) -> Result<String, EditError> {
        let owner = Owner::Moment(of.to_owned());
        let (count, main) = self.look(|root| {
            let node = owner.value(root)?;
            Ok((listed(node, "lines").len(), main_message(node).map(str::to_owned)))
        })?;
        let id = fresh(&words.text, of, &self.taken()?);
        let when = when.map(Chip::write).transpose()?.map(|when| format!("when: {when}, "));
        let piece = format!("({}say: \"{id}\")", when.unwrap_or_default());
        self.put(&owner, "lines", Some(at.min(count)), &piece, ["[", "]"])?;
        if let Some(main) = main.filter(|_| at >= count) {
            self.bring_main(&main, &id)?;
        }
        self.set_text(&words.language, &TextKey::message(&id), &words.text)?;
        Ok(id)
    }

    /// The answers' words go with the last line of their moment.
    pub(super) fn bring_main(&mut self, from: &str, to: &str) -> Result<(), EditError> {
        if from == to {
            return Ok(());
        }
        let shared = self.look(|root| {
            let others = moments(root).into_iter().filter(|(_, node)| main_message(*node) == Some(from)).count();
            let acts = entries(root, "standing");
            let said = acts.iter().flat_map(|(_, act)| listed(*act, "reactions"));
            Ok(others > 0 || said.filter_map(|line| name_in(line, "say")).any(|say| say == to))
        })?;
        if shared {
            return Err(EditError::SharedWords { message: from.to_owned() });
        }
        self.bring_answers(from, to)
    }

    pub(super) fn add_ending(&mut self, outcome: EndingKind, words: &FirstWords) -> Result<String, EditError> {
        let otherwise = match outcome {
            EndingKind::Resolved => "resolved",
            EndingKind::HandedOver => "handed-over",
            EndingKind::Unresolved => "unresolved",
        };
        let id = fresh(&words.text, otherwise, &self.taken()?);
        self.put(&Owner::Scenario, "endings", None, &format!("\"{id}\": {outcome:?}"), ["{", "}"])?;
        self.set_text(&words.language, &TextKey::message(format!("ending-{id}")), &words.text)?;
        Ok(id)
    }

    pub(super) fn add_interrupt(&mut self, when: &Chip, to: &str) -> Result<String, EditError> {
        self.leads_somewhere(to)?;
        let taken = self.ids_in("interrupts", "id")?;
        let id = fresh(to, "interrupt", &taken);
        let piece = format!("(id: \"{id}\", when: {}, goto: {})", when.write()?, quoted(to)?);
        self.put(&Owner::Scenario, "interrupts", None, &piece, ["[", "]"])?;
        Ok(id)
    }

    pub(super) fn add_goal(
        &mut self, when: &Chip, competency: &str, weight: u32, words: &FirstWords,
    ) -> Result<String, EditError> {
        let id = fresh(&words.text, "goal", &self.ids_in("goals", "id")?);
        let piece =
            format!("(id: \"{id}\", when: {}, competency: {}, weight: {weight})", when.write()?, quoted(competency)?);
        self.put(&Owner::Scenario, "goals", None, &piece, ["[", "]"])?;
        self.set_text(&words.language, &TextKey::message(format!("goal-{id}")), &words.text)?;
        Ok(id)
    }

    pub(super) fn add_claim(&mut self, claim: &FieldEdit) -> Result<String, EditError> {
        let said = claim.written()?.into_iter().find_map(|(name, value)| Some(format!("{name}: {}", value?)));
        let FieldEdit::Claims(..) = claim else { return Err(EditError::NoSuchField { field: "claims".to_owned() }) };
        let id = fresh("", "claim", &self.ids_in("claims", "id")?);
        let piece = format!("(id: \"{id}\", {})", said.unwrap_or_default());
        self.put(&Owner::Scenario, "claims", None, &piece, ["[", "]"])?;
        Ok(id)
    }

    pub(super) fn add_topic(&mut self, words: &FirstWords) -> Result<String, EditError> {
        let taken =
            self.look(|root| Ok(listed(root, "topics").iter().map(|topic| topic.name().to_owned()).collect()))?;
        let id = fresh(&words.text, "topic", &taken);
        self.put(&Owner::Scenario, "topics", None, &quoted(&id)?, ["[", "]"])?;
        self.set_text(&words.language, &TextKey::message(format!("topic-{id}")), &words.text)?;
        Ok(id)
    }

    /// A clause is earned from now on; one that is already stays as it is.
    pub(super) fn earn(&mut self, clause: &str) -> Result<(), EditError> {
        let there = self
            .look(|root| Ok(field(root, "earns").is_some_and(|earns| listed_at(earns, "clause", clause).is_some())))?;
        if there { Ok(()) } else { self.put(&Owner::Scenario, "earns", None, &quoted(clause)?, ["[", "]"]) }
    }

    pub(super) fn set_fact(&mut self, name: &str, source: &FactSource) -> Result<(), EditError> {
        let (name_written, source) = (quoted(name)?, source.written()?);
        let wished = crate::content::syntax::RonTree::read(&source);
        let new = wished.root(&source).ok_or(EditError::NotAsMeant)?;
        let there = self.look(|root| Ok(field(root, "facts").is_some_and(|facts| entry_at(facts, name).is_some())))?;
        if !there {
            return self.put(&Owner::Scenario, "facts", None, &format!("{name_written}: {source}"), ["{", "}"]);
        }
        let owner = Owner::Fact(name.to_owned());
        while self.splice_story(|root| Ok(super::rewrite::next_splice(owner.value(root)?, new)))? {}
        Ok(())
    }

    fn ids_in(&self, list: &str, id_field: &str) -> Result<BTreeSet<String>, EditError> {
        self.look(|root| {
            Ok(listed(root, list).into_iter().filter_map(|one| name_in(one, id_field)).map(str::to_owned).collect())
        })
    }

    pub(super) fn copy_answer(&mut self, of: &str, answer: &str) -> Result<String, EditError> {
        let owner = Owner::Answer { moment: of.to_owned(), answer: answer.to_owned() };
        let id = fresh(answer, "say", &self.taken_answers(of)?);
        let (written, at, main, step_ids) = self.look(|root| {
            let stand = owner.stand(root)?;
            let value = stand.value().ok_or_else(|| EditError::NotThere { what: answer.to_owned() })?;
            let node = Owner::Moment(of.to_owned()).value(root)?;
            let own = entry_at(field(node, "responses").ok_or(EditError::NotAsMeant)?, answer);
            let main = main_message(node).unwrap_or(of).to_owned();
            let step_ids: Vec<_> = steps(value).into_iter().map(|(id, _)| id.to_owned()).collect();
            Ok((value.written().to_owned(), own, main, step_ids))
        })?;
        let (written, renamed) = self.renamed(&written, &step_ids)?;
        let piece = format!("\"{id}\": {written}");
        self.put(&Owner::Moment(of.to_owned()), "responses", at.map(|at| at + 1), &piece, ["{", "}"])?;
        for part in super::story::ANSWER_PARTS {
            let key = |id: &str| TextKey::attribute(&main, format!("{id}{part}"));
            self.copy_text(&key(answer), &key(&id))?;
        }
        for (old, new) in renamed {
            self.copy_message(&old, &new)?;
        }
        Ok(id)
    }

    /// What is written, with other names in quotes for some.
    fn renamed(&self, written: &str, ids: &[String]) -> Result<(String, Vec<(String, String)>), EditError> {
        let mut taken = self.taken()?;
        let (mut written, mut renamed) = (written.to_owned(), Vec::new());
        for old in ids {
            let new = fresh(old, "copy", &taken);
            taken.insert(new.clone());
            written = written.replace(&format!("\"{old}\""), &format!("\"{new}\""));
            renamed.push((old.clone(), new));
        }
        Ok((written, renamed))
    }

    pub(super) fn copy_moment(&mut self, of: &str) -> Result<String, EditError> {
        let owner = Owner::Moment(of.to_owned());
        let (written, at, messages) = self.look(|root| {
            let stand = owner.stand(root)?;
            let node = owner.value(root)?;
            let own = says(node).into_iter().chain(name_in(node, "again"));
            let steps =
                answers(node).into_iter().flat_map(|(_, answer)| steps(answer)).map(|(id, _)| id).collect::<Vec<_>>();
            let messages: BTreeSet<_> = own.chain(steps).map(str::to_owned).collect();
            Ok((node.written().to_owned(), stand.at, messages))
        })?;
        let id = fresh(of, "moment", &self.taken()?);
        let messages: Vec<_> = messages.into_iter().collect();
        let (copied, renamed) = self.renamed_messages(&written, &messages, of, &id)?;
        self.put(&Owner::Scenario, "nodes", Some(at + 1), &format!("\"{id}\": {copied}"), ["{", "}"])?;
        for (old, new) in renamed {
            self.copy_message(&old, &new)?;
            self.copy_message(&format!("{old}-hint"), &format!("{new}-hint"))?;
        }
        Ok(id)
    }

    /// A moment as written, its messages called otherwise where they are said and picked; where it leads stays.
    fn renamed_messages(
        &self, written: &str, messages: &[String], of: &str, id: &str,
    ) -> Result<(String, Vec<(String, String)>), EditError> {
        let mut taken = self.taken()?;
        taken.insert(id.to_owned());
        let mut renamed = Vec::new();
        for old in messages {
            let new = if old == of { id.to_owned() } else { fresh(old, "line", &taken) };
            taken.insert(new.clone());
            renamed.push((old.clone(), new));
        }
        let tree = crate::content::syntax::RonTree::read(written);
        let root = tree.root(written).ok_or(EditError::NotAsMeant)?;
        let mut places = Vec::new();
        message_places(root, "", &mut places);
        places.sort_by_key(|place: &std::ops::Range<usize>| std::cmp::Reverse(place.start));
        let mut copied = written.to_owned();
        for place in places {
            let new = renamed.iter().find(|(old, _)| copied.get(place.clone()) == Some(old));
            if let Some((_, new)) = new {
                copied.replace_range(place, new);
            }
        }
        Ok((copied, renamed))
    }

    fn copy_text(&mut self, from: &TextKey, to: &TextKey) -> Result<(), EditError> {
        for language in self.languages() {
            let file = ScenarioFile::Words(language.clone());
            let found = FtlSheet::read(self.text(&file)).find(&from.message, from.attribute.as_deref());
            if let Some(entry) = found {
                self.set_text(&language, to, &entry.plain())?;
            }
        }
        Ok(())
    }
}

/// Time to think where silence leads somewhere for the first time, in milliseconds.
const PATIENCE: &str = "20000";

/// How far the entries of a map stand in.
fn indent_of(map: RonValue<'_>) -> String {
    let first = map.items().next().map(|item| item.place.start);
    let before = first.and_then(|at| map.indent_at(at)).unwrap_or(INDENT);
    before.to_owned()
}

fn self_ends_with_crlf(root: RonValue<'_>) -> bool {
    root.written().contains("\r\n")
}

/// Where a moment as written names its own messages and steps.
fn message_places(value: RonValue<'_>, name: &str, into: &mut Vec<std::ops::Range<usize>>) {
    if value.kind() == Kind::Text && ["say", "again"].contains(&name) {
        into.push(value.name_place());
    }
    for item in value.items() {
        if let Some(key) = item.key.filter(|_| name == "picks") {
            into.push(key.name_place());
        }
        message_places(item.value, item.name, into);
    }
    // what was picked at a step is asked by the step's name
    if let ("Picked" | "Fewer", Some(step)) = (value.name(), value.items().next()) {
        into.push(step.value.name_place());
    }
}
