//! Taking something out with its words in every language, and what hangs on it before that is done.

use super::chip::Chip;
use super::error::EditError;
use super::key::TextKey;
use super::owner::{Owner, field};
use super::story::{
    ANSWER_PARTS, all_says, answers, entries, listed, main_message, moment, moments, name_in, says, steps,
};
use super::working::{ScenarioFile, Working};
use super::written::quoted;
use crate::content::splice::FtlSheet;
use crate::content::syntax::RonValue;

/// What hangs on something: what would lead nowhere, ask for what can no longer be, or go with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hangs {
    /// What leads there: answers, silences, interrupts.
    pub arrows: Vec<Owner>,
    /// Whether the story begins there.
    pub start: bool,
    /// What asks whether it was, or what was picked there.
    pub asks: Vec<Owner>,
    /// Topics that nothing else brings up and something takes for granted.
    pub topics: Vec<String>,
    /// The words that go with it, as far as they are there in any language.
    pub words: Vec<TextKey>,
    /// Words elsewhere that use its words again.
    pub uses: Vec<TextKey>,
}

/// Everything that leads somewhere, with where.
pub(crate) fn arrows(root: RonValue<'_>) -> Vec<(Owner, &str)> {
    let mut all = Vec::new();
    for (id, node) in moments(root) {
        for (answer, value) in answers(node) {
            let owner = Owner::Answer { moment: id.to_owned(), answer: answer.to_owned() };
            all.extend(name_in(value, "goto").map(|to| (owner, to)));
        }
        let silence = field(node, "on_silence").and_then(|silence| name_in(silence, "goto"));
        all.extend(silence.map(|to| (Owner::Silence(id.to_owned()), to)));
    }
    for interrupt in listed(root, "interrupts") {
        let id = name_in(interrupt, "id").unwrap_or_default();
        all.extend(name_in(interrupt, "goto").map(|to| (Owner::Interrupt(id.to_owned()), to)));
    }
    all
}

/// Everything that has fields of its own, in the order of the story.
pub(crate) fn owners(root: RonValue<'_>) -> Vec<Owner> {
    let mut all = vec![Owner::Scenario];
    let id_of = |one: RonValue<'_>, name: &str| name_in(one, name).unwrap_or_else(|| one.name()).to_owned();
    for (id, node) in moments(root) {
        let moment = || id.to_owned();
        all.push(Owner::Moment(moment()));
        all.extend((0..listed(node, "lines").len()).map(|at| Owner::Line { moment: moment(), at }));
        all.extend(field(node, "on_silence").map(|_| Owner::Silence(moment())));
        all.extend(field(node, "again").map(|_| Owner::Again(moment())));
        for (answer, value) in answers(node) {
            let name = || answer.to_owned();
            all.push(Owner::Answer { moment: moment(), answer: name() });
            for (step, of) in steps(value) {
                let step = || step.to_owned();
                let pick = |(pick, _): (&str, _)| Owner::Pick {
                    moment: moment(),
                    answer: name(),
                    step: step(),
                    pick: pick.to_owned(),
                };
                all.extend(entries(of, "of").into_iter().map(pick));
            }
        }
    }
    for (act, value) in entries(root, "standing") {
        all.push(Owner::Standing(act.to_owned()));
        let count = listed(value, "reactions").len();
        all.extend((0..count).map(|at| Owner::Reaction { act: act.to_owned(), at }));
    }
    all.extend(listed(root, "interrupts").into_iter().map(|one| Owner::Interrupt(id_of(one, "id"))));
    for (id, value) in entries(root, "endings") {
        let ending = || id.to_owned();
        all.push(Owner::Ending(ending()));
        for (name, variants) in entries(value, "fields") {
            let field = || name.to_owned();
            all.push(Owner::EndingField { ending: ending(), field: field() });
            let count = variants.items().len();
            all.extend((0..count).map(|at| Owner::Variant { ending: ending(), field: field(), at }));
        }
    }
    all.extend(entries(root, "people").into_iter().map(|(id, _)| Owner::Person(id.to_owned())));
    all.extend(listed(root, "earns").into_iter().map(|one| Owner::Earned(id_of(one, "clause"))));
    all.extend(listed(root, "goals").into_iter().map(|one| Owner::Goal(id_of(one, "id"))));
    all.extend(listed(root, "claims").into_iter().map(|one| Owner::Claim(id_of(one, "id"))));
    all
}

/// The conditions that something has.
fn conditions(of: RonValue<'_>) -> Vec<Chip> {
    let names = ["when", "applies", "never_passes", "never_fails", "can_pass", "never", "can"];
    names.into_iter().filter_map(|name| Chip::read(field(of, name)?)).collect()
}

impl Chip {
    /// Calls `see` for every elementary condition in it.
    pub fn each_leaf(&self, see: &mut impl FnMut(&Self)) {
        self.each(&mut |one| {
            if !matches!(one, Self::All(_) | Self::Any(_) | Self::Not(_) | Self::Of(..)) {
                see(one);
            }
        });
    }

    /// Calls `see` for it and for every condition in it.
    fn each(&self, see: &mut impl FnMut(&Self)) {
        see(self);
        match self {
            Self::All(all) | Self::Any(all) => all.iter().for_each(|one| one.each(see)),
            Self::Not(one) | Self::Of(_, one) => one.each(see),
            _ => {}
        }
    }
}

/// Topics that a value names under a field, in it or in what it holds.
fn topics_under<'a>(value: RonValue<'a>, name: &str, into: &mut Vec<&'a str>) {
    for item in value.items() {
        if item.name == name {
            into.extend(item.value.items().map(|topic| topic.value.name()));
        }
        topics_under(item.value, name, into);
    }
}

impl Working {
    /// The texts that belong to something alone.
    fn words_of(&self, owner: &Owner) -> Result<Vec<TextKey>, EditError> {
        let (messages, attributes) = self.look(|root| Ok(words_named(root, owner)))?;
        let mut all = Vec::new();
        for language in self.languages() {
            let sheet = FtlSheet::read(self.text(&ScenarioFile::Words(language)));
            let goes = |key: &TextKey| messages.contains(&key.message) || attributes.contains(key);
            all.extend(sheet.entries().into_iter().map(|entry| entry.key.into()).filter(goes));
        }
        all.sort();
        all.dedup();
        Ok(all)
    }

    /// What hangs on something.
    pub(super) fn hangs(&self, owner: &Owner) -> Result<Hangs, EditError> {
        let mut hangs = self.look(|root| {
            owner.stand(root)?;
            Ok(hangs_in_story(root, owner))
        })?;
        hangs.words = self.words_of(owner)?;
        for language in self.languages() {
            let sheet = FtlSheet::read(self.text(&ScenarioFile::Words(language)));
            for entry in sheet.entries() {
                let typed = entry.typed();
                let key = TextKey::from(entry.key);
                let used = |gone: &TextKey| uses(&typed, gone);
                let stays = !hangs.words.contains(&key) && !hangs.uses.contains(&key);
                if stays && hangs.words.iter().any(used) {
                    hangs.uses.push(key);
                }
            }
        }
        Ok(hangs)
    }

    /// Takes something out with its words. What led to it leads on to another place, where one is named.
    pub(super) fn remove(&mut self, owner: &Owner, lead_on: Option<&str>) -> Result<(), EditError> {
        let (messages, attributes) = self.look(|root| {
            owner.stand(root)?;
            Ok(words_named(root, owner))
        })?;
        if let Some(to) = lead_on {
            let arrows: Vec<_> = self.look(|root| Ok(leading_to(root, owner)))?;
            for arrow in arrows.iter().filter(|arrow| !belongs(arrow, owner)) {
                self.lead(arrow, to)?;
            }
            let begins = self.look(|root| Ok(begins_at(root, owner)))?;
            if begins {
                self.leads_somewhere(to)?;
                self.set(&Owner::Scenario, "start", Some(&quoted(to)?))?;
            }
        }
        if self.look(|root| Ok(begins_at(root, owner)))? {
            return Err(EditError::StartsThere);
        }
        match owner {
            Owner::Scenario => return Err(EditError::NoSuchField { field: owner.called() }),
            Owner::Line { moment, at } => self.line_goes(moment, *at)?,
            Owner::Reaction { .. } | Owner::Variant { .. } => self.one_of_several_goes(owner)?,
            Owner::Silence(of) => {
                let moment = Owner::Moment(of.clone());
                for name in ["on_silence", "silence", "patience"] {
                    self.set(&moment, name, None)?;
                }
            }
            Owner::Standing(act) => {
                self.act_leaves_moments(act)?;
                self.owner_goes(owner)?;
            }
            Owner::Person(who) => {
                self.unname(&["by", "present", "moods"], who)?;
                self.owner_goes(owner)?;
            }
            Owner::Topic(topic) => {
                self.unname(&["tell", "assume", "exclude"], topic)?;
                self.owner_goes(owner)?;
            }
            _ => self.owner_goes(owner)?,
        }
        for language in self.languages() {
            let file = ScenarioFile::Words(language);
            for message in &messages {
                self.remove_message(&file, message)?;
            }
            for key in &attributes {
                self.remove_text(&file, key)?;
            }
        }
        Ok(())
    }

    fn owner_goes(&mut self, owner: &Owner) -> Result<(), EditError> {
        self.splice_story(|root| {
            let stand = owner.stand(root)?;
            Ok(stand.holder.cut(stand.at))
        })?;
        Ok(())
    }

    /// One of several things of which the first that fits is said goes; the last one stays.
    fn one_of_several_goes(&mut self, owner: &Owner) -> Result<(), EditError> {
        if self.look(|root| Ok(owner.stand(root)?.holder.items().len() < 2))? {
            return Err(EditError::OnlyLine);
        }
        self.owner_goes(owner)
    }

    /// A line goes; if it was the last one, the answers' words go on with the one before it.
    fn line_goes(&mut self, of: &str, at: usize) -> Result<(), EditError> {
        let owner = Owner::Moment(of.to_owned());
        let says = self.look(|root| Ok(says(owner.value(root)?).into_iter().map(str::to_owned).collect::<Vec<_>>()))?;
        let [.., before, last] = says.as_slice() else { return Err(EditError::OnlyLine) };
        self.splice_story(|root| {
            let stand = Owner::Line { moment: of.to_owned(), at }.stand(root)?;
            Ok(stand.holder.cut(stand.at))
        })?;
        if at + 1 == says.len() { self.bring_main(last, before) } else { Ok(()) }
    }

    /// Brings a line to another place among its moment's lines.
    pub(super) fn move_line(&mut self, of: &str, from: usize, to: usize) -> Result<(), EditError> {
        let owner = Owner::Moment(of.to_owned());
        let main =
            |working: &Self| working.look(|root| Ok(main_message(owner.value(root)?).unwrap_or_default().to_owned()));
        let before = main(self)?;
        self.splice_story(|root| {
            let lines = field(owner.value(root)?, "lines").ok_or(EditError::OnlyLine)?;
            let count = lines.items().len();
            if from >= count || to >= count {
                return Err(EditError::NotThere {
                    what: Owner::Line { moment: of.to_owned(), at: from.max(to) }.called(),
                });
            }
            Ok(lines.shift(from, to))
        })?;
        let after = main(self)?;
        self.bring_main(&before, &after)
    }
}

/// Whether a text uses another one again: `{ message.attribute }`.
fn uses(raw: &str, of: &TextKey) -> bool {
    let named = of.called();
    raw.match_indices(named.as_str()).any(|(at, _)| {
        let before = raw.get(..at).unwrap_or_default().trim_end();
        let behind = raw.get(at + named.len()..).unwrap_or_default().trim_start();
        before.ends_with('{') && behind.starts_with('}')
    })
}

fn begins_at(root: RonValue<'_>, owner: &Owner) -> bool {
    matches!(owner, Owner::Moment(id) if name_in(root, "start") == Some(id.as_str()))
}

/// The arrows that lead to a moment or an ending.
fn leading_to(root: RonValue<'_>, owner: &Owner) -> Vec<Owner> {
    let (Owner::Moment(id) | Owner::Ending(id)) = owner else { return Vec::new() };
    arrows(root).into_iter().filter(|(_, to)| to == id).map(|(from, _)| from).collect()
}

/// Whether something goes with something else.
fn belongs(one: &Owner, to: &Owner) -> bool {
    match (one, to) {
        (
            Owner::Answer { moment: of, .. }
            | Owner::Silence(of)
            | Owner::Again(of)
            | Owner::Line { moment: of, .. }
            | Owner::Pick { moment: of, .. },
            Owner::Moment(id),
        ) => of == id,
        (Owner::Pick { moment, answer, .. }, Owner::Answer { moment: of, answer: id }) => moment == of && answer == id,
        (Owner::Reaction { act, .. }, Owner::Standing(id)) => act == id,
        (Owner::EndingField { ending, .. } | Owner::Variant { ending, .. }, Owner::Ending(id)) => ending == id,
        (Owner::Variant { ending, field, .. }, Owner::EndingField { ending: of, field: id }) => {
            ending == of && field == id
        }
        _ => one == to,
    }
}

/// The messages that go with something, and the attributes that go alone. A message that is said elsewhere too stays.
fn words_named(root: RonValue<'_>, owner: &Owner) -> (Vec<String>, Vec<TextKey>) {
    let all = all_says(root);
    let alone = |own: Vec<&str>| -> Vec<String> {
        let times = |say: &str| all.iter().filter(|one| **one == say).count();
        let here = |say: &str| own.iter().filter(|one| **one == say).count();
        let gone = own.iter().filter(|say| times(say) == here(say));
        gone.flat_map(|say| [(*say).to_owned(), format!("{say}-hint")]).collect()
    };
    let steps_of = |answer: RonValue<'_>| steps(answer).into_iter().map(|(id, _)| id.to_owned()).collect::<Vec<_>>();
    match owner {
        Owner::Moment(id) => {
            let Some(node) = moment(root, id) else { return Default::default() };
            let mut messages = alone(says(node).into_iter().chain(name_in(node, "again")).collect());
            messages.extend(answers(node).into_iter().flat_map(|(_, answer)| steps_of(answer)));
            (messages, Vec::new())
        }
        Owner::Line { moment: id, at } => {
            let lines = moment(root, id).map(says).unwrap_or_default();
            (alone(lines.get(*at).copied().into_iter().collect()), Vec::new())
        }
        Owner::Answer { moment: id, answer } => {
            let Some(node) = moment(root, id) else { return Default::default() };
            let main = main_message(node).unwrap_or(id);
            let found = answers(node).into_iter().find(|(one, _)| one == answer);
            let messages = found.map(|(_, answer)| steps_of(answer)).unwrap_or_default();
            (messages, ANSWER_PARTS.map(|part| TextKey::attribute(main, format!("{answer}{part}"))).to_vec())
        }
        Owner::Pick { step, pick, .. } => {
            (Vec::new(), ANSWER_PARTS.map(|part| TextKey::attribute(step, format!("{pick}{part}"))).to_vec())
        }
        Owner::Standing(id) => {
            let acts = entries(root, "standing");
            let act = acts.into_iter().find(|(act, _)| act == id).map(|(_, act)| act);
            let said = act.into_iter().flat_map(|act| listed(act, "reactions"));
            let mut messages = alone(said.filter_map(|line| name_in(line, "say")).collect());
            messages.push(format!("standing-{id}"));
            (messages, Vec::new())
        }
        Owner::Reaction { act, at } => {
            let acts = entries(root, "standing");
            let act = acts.into_iter().find(|(id, _)| id == act).map(|(_, act)| act);
            let said = act.and_then(|act| name_in(*listed(act, "reactions").get(*at)?, "say"));
            (alone(said.into_iter().collect()), Vec::new())
        }
        Owner::Ending(id) => (vec![format!("ending-{id}")], Vec::new()),
        Owner::Goal(id) => (vec![format!("goal-{id}")], Vec::new()),
        Owner::Fact(id) => (vec![format!("fact-{id}")], Vec::new()),
        Owner::Person(id) => (vec![format!("person-{id}")], Vec::new()),
        Owner::Topic(id) => (vec![format!("topic-{id}")], Vec::new()),
        Owner::Again(id) => {
            let again = moment(root, id).and_then(|node| name_in(node, "again"));
            (alone(again.into_iter().collect()), Vec::new())
        }
        Owner::EndingField { ending, field: id } => {
            let key = |id: &str| TextKey::attribute(format!("ending-{ending}"), id);
            let said = owner.value(root).into_iter().flat_map(RonValue::items);
            let said = said.filter_map(|item| name_in(item.value, "say")).map(key);
            (Vec::new(), [key(id)].into_iter().chain(said).collect())
        }
        Owner::Variant { ending, .. } => {
            let said = owner.value(root).ok().and_then(|value| name_in(value, "say"));
            (Vec::new(), said.map(|id| TextKey::attribute(format!("ending-{ending}"), id)).into_iter().collect())
        }
        Owner::Scenario | Owner::Silence(_) | Owner::Interrupt(_) | Owner::Earned(_) | Owner::Claim(_) => {
            Default::default()
        }
    }
}

fn hangs_in_story(root: RonValue<'_>, owner: &Owner) -> Hangs {
    let others = |of: &Owner| !belongs(of, owner);
    let mut hangs = Hangs { start: begins_at(root, owner), ..Hangs::default() };
    hangs.arrows = leading_to(root, owner).into_iter().filter(others).collect();
    let step_ids: Vec<&str> = match owner {
        Owner::Moment(id) => moment(root, id).into_iter().flat_map(answers).flat_map(|(_, one)| steps(one)).collect(),
        Owner::Answer { .. } => owner.value(root).map(steps).unwrap_or_default(),
        _ => Vec::new(),
    }
    .into_iter()
    .map(|(id, _)| id)
    .collect();
    let asks = |leaf: &Chip| match (leaf, owner) {
        (Chip::Visited(id), Owner::Moment(gone)) => id == gone,
        (Chip::Picked(step, pick), Owner::Pick { step: of, pick: gone, .. }) => step == of && pick == gone,
        (Chip::Picked(step, _) | Chip::Fewer(step, _), _) => step_ids.contains(&step.as_str()),
        (Chip::Of(who, _), Owner::Person(gone)) => who == gone,
        (Chip::Is(fact, _) | Chip::MoreThan(fact, _) | Chip::LessThan(fact, _), Owner::Fact(gone)) => fact == gone,
        _ => false,
    };
    for other in owners(root).into_iter().filter(others) {
        let Ok(value) = other.value(root) else { continue };
        let mut found = false;
        conditions(value).iter().for_each(|chip| chip.each(&mut |one| found |= asks(one)));
        if found {
            hangs.asks.push(other);
        }
    }
    if let Ok(gone) = owner.value(root)
        && *owner != Owner::Scenario
    {
        let (mut told, mut all, mut assumed) = (Vec::new(), Vec::new(), Vec::new());
        topics_under(gone, "tell", &mut told);
        topics_under(root, "tell", &mut all);
        topics_under(root, "assume", &mut assumed);
        let mut within = Vec::new();
        topics_under(gone, "assume", &mut within);
        let count = |list: &[&str], topic: &str| list.iter().filter(|one| **one == topic).count();
        told.sort_unstable();
        told.dedup();
        let lost = |topic: &&str| {
            let (mut own, here) = (Vec::new(), *topic);
            topics_under(gone, "tell", &mut own);
            count(&all, here) == count(&own, here) && count(&assumed, here) > count(&within, here)
        };
        hangs.topics = told.into_iter().filter(lost).map(str::to_owned).collect();
    }
    hangs
}
