//! A scenario's files as the rows of a storyboard, in the order of the story.

use super::row::{StoryField, StoryPart, StoryRow, StorySheet, Storyboard, plain};
use crate::content::syntax::{Kind, RonTree, RonValue};
use crate::locale::{Language, SHIPPED};
use crate::studio::edit::{
    Owner, ScenarioFile, ScenarioTexts, TextKey, entries, field, listed, main_message, moments, name_in, shown_texts,
    steps,
};
use std::collections::{BTreeMap, BTreeSet};

/// The fields of a claim that say something of plays.
pub(super) const CLAIMS: [&str; 5] = ["never_passes", "never_fails", "can_pass", "never", "can"];

/// A scenario's rows; none where its story is not RON from end to end.
#[must_use]
pub fn storyboard(id: &str, texts: &ScenarioTexts) -> Option<Storyboard> {
    let story = texts.get(&ScenarioFile::Story)?;
    let tree = RonTree::read(story);
    let root = tree.root(story).filter(|_| tree.is_sound())?;
    let languages: Vec<Language> = Language::shipped();
    let file = |language: &Language| texts.get(&ScenarioFile::Words(language.clone())).map_or("", String::as_str);
    let words = languages.iter().map(|language| shown_texts(file(language)).into_iter().collect()).collect();
    let moments = moments(root).into_iter().map(|(id, _)| id.to_owned()).collect();
    let endings = entries(root, "endings").into_iter().map(|(id, _)| id.to_owned()).collect();
    let mut reader = Reader {
        words,
        used: BTreeSet::new(),
        ids: BTreeSet::new(),
        moment: None,
        sheet: StorySheet::Story,
        rows: Vec::new(),
    };
    reader.story(root);
    reader.facts(root);
    reader.scoring(root);
    reader.claims(root);
    reader.others();
    // what belongs to a sheet stands in it, in the order in which it was met
    reader.rows.sort_by_key(|row| row.sheet);
    Some(Storyboard { id: id.to_owned(), rows: reader.rows, moments, endings })
}

/// A condition, or whatever else a field says, in one line as the file has it.
fn written(value: RonValue<'_>) -> String {
    let mut text = String::new();
    let lines =
        value.written().lines().map(|line| line.split("//").next().filter(|_| !line.contains('"')).unwrap_or(line));
    for piece in lines.map(str::trim).filter(|piece| !piece.is_empty()) {
        let close = text.ends_with(['(', '[']) || piece.starts_with([')', ']', ',']);
        if !text.is_empty() && !close {
            text.push(' ');
        }
        text.push_str(piece);
    }
    text
}

struct Reader {
    /// Every text as a person sees it, by language.
    words: Vec<BTreeMap<TextKey, String>>,
    /// The texts that a row has.
    used: BTreeSet<TextKey>,
    ids: BTreeSet<String>,
    moment: Option<String>,
    sheet: StorySheet,
    rows: Vec<StoryRow>,
}

impl Reader {
    fn text(&self, language: usize, key: &TextKey) -> Option<String> {
        self.words.get(language)?.get(key).map(|text| plain(text))
    }

    fn is_there(&self, key: &TextKey) -> bool {
        (0..SHIPPED.len()).any(|language| self.text(language, key).is_some())
    }

    fn push(
        &mut self, id: String, part: StoryPart, owner: Option<Owner>, key: Option<TextKey>,
        mut fields: BTreeMap<StoryField, String>,
    ) {
        // of lines that say the same words each is known by its place among them
        let numbered = (2_u32..).map(|number| format!("{id}#{number}"));
        let Some(id) = [id.clone()].into_iter().chain(numbered).find(|id| !self.ids.contains(id)) else { return };
        self.ids.insert(id.clone());
        // words that stand in two places are changed in the first
        let key = key.filter(|key| self.used.insert(key.clone()));
        if let Some(key) = &key {
            fields.extend((0..SHIPPED.len()).map(|at| (StoryField::Words(at), self.text(at, key).unwrap_or_default())));
        }
        self.rows.push(StoryRow { id, sheet: self.sheet, part, moment: self.moment.clone(), owner, key, fields });
    }

    /// A row of words alone.
    fn message(&mut self, part: StoryPart, key: TextKey) {
        self.push(format!("m:{}", key.called()), part, None, Some(key), BTreeMap::new());
    }

    /// The same where some language has them.
    fn optional(&mut self, part: StoryPart, key: TextKey) {
        if self.is_there(&key) {
            self.message(part, key);
        }
    }

    /// What belongs to an answer beside its words.
    fn about(&mut self, message: &str, before: &str) {
        for (part, suffix) in [(StoryPart::Note, "note"), (StoryPart::Better, "better"), (StoryPart::Harm, "harm")] {
            self.optional(part, TextKey::attribute(message, format!("{before}{suffix}")));
        }
    }

    fn said(&mut self, part: StoryPart, id: String, owner: Owner, line: RonValue<'_>) {
        let Some(say) = name_in(line, "say") else { return };
        let fields = BTreeMap::from([text_of(StoryField::When, line, "when"), (StoryField::Act, word(line, "act"))]);
        self.push(id, part, Some(owner), Some(TextKey::message(say)), fields);
        self.optional(StoryPart::Hint, TextKey::message(format!("{say}-hint")));
    }

    fn story(&mut self, root: RonValue<'_>) {
        for id in ["title", "summary", "briefing", "customer"] {
            self.message(StoryPart::Head, TextKey::message(id));
        }
        for (id, _) in entries(root, "people") {
            self.message(StoryPart::Head, TextKey::message(format!("person-{id}")));
        }
        for (id, node) in moments(root) {
            self.moment = Some(id.to_owned());
            self.node(id, node);
        }
        self.moment = None;
        for (id, act) in entries(root, "standing") {
            let message = format!("standing-{id}");
            let fields = deed_fields(act, false);
            let owner = Some(Owner::Standing(id.to_owned()));
            self.push(format!("a:{id}"), StoryPart::StandingAct, owner, Some(TextKey::message(&message)), fields);
            self.about(&message, "");
            for (at, line) in listed(act, "reactions").into_iter().enumerate() {
                let say = name_in(line, "say").unwrap_or_default();
                let owner = Owner::Reaction { act: id.to_owned(), at };
                self.said(StoryPart::Reaction, format!("x:{id}/{say}"), owner, line);
            }
        }
        for one in listed(root, "interrupts") {
            let Some(id) = name_in(one, "id") else { continue };
            let fields = BTreeMap::from([text_of(StoryField::When, one, "when"), name(StoryField::Goto, one, "goto")]);
            self.push(format!("t:{id}"), StoryPart::Interrupt, Some(Owner::Interrupt(id.to_owned())), None, fields);
        }
        for (id, ending) in entries(root, "endings") {
            let message = format!("ending-{id}");
            self.message(StoryPart::Ending, TextKey::message(&message));
            for (label, _) in entries(ending, "fields") {
                self.message(StoryPart::Ending, TextKey::attribute(&message, label));
            }
        }
        for topic in listed(root, "topics") {
            self.message(StoryPart::Topic, TextKey::message(format!("topic-{}", topic.name())));
        }
    }

    fn node(&mut self, id: &str, node: RonValue<'_>) {
        let patience = field(node, "patience").map(|value| thousandth(value.written())).unwrap_or_default();
        let fields = BTreeMap::from([(StoryField::Deeds, deeds(node)), (StoryField::Patience, patience)]);
        self.push(format!("n:{id}"), StoryPart::Moment, Some(Owner::Moment(id.to_owned())), None, fields);
        for (at, line) in listed(node, "lines").into_iter().enumerate() {
            let say = name_in(line, "say").unwrap_or_default();
            self.said(StoryPart::Line, format!("l:{id}/{say}"), Owner::Line { moment: id.to_owned(), at }, line);
        }
        if let Some(again) = name_in(node, "again") {
            self.message(StoryPart::Again, TextKey::message(again));
            self.optional(StoryPart::Hint, TextKey::message(format!("{again}-hint")));
        }
        if let Some(silence) = field(node, "on_silence") {
            let mut fields = mood_fields(silence);
            fields.extend([(StoryField::Deeds, deeds(silence)), name(StoryField::Goto, silence, "goto")]);
            self.push(format!("s:{id}"), StoryPart::Silence, Some(Owner::Silence(id.to_owned())), None, fields);
        }
        let Some(main) = main_message(node) else { return };
        for (answer, value) in crate::studio::edit::answers(node) {
            let owner = Owner::Answer { moment: id.to_owned(), answer: answer.to_owned() };
            let key = TextKey::attribute(main, answer);
            self.push(format!("r:{id}/{answer}"), StoryPart::Answer, Some(owner), Some(key), deed_fields(value, true));
            self.about(main, &format!("{answer}-"));
            for (step, of) in steps(value) {
                self.message(StoryPart::Step, TextKey::message(step));
                let picks: Vec<_> = entries(of, "of").into_iter().map(|(pick, _)| pick).chain(["done"]).collect();
                for pick in picks {
                    self.optional(StoryPart::Step, TextKey::attribute(step, pick));
                    self.about(step, &format!("{pick}-"));
                }
            }
        }
    }

    fn facts(&mut self, root: RonValue<'_>) {
        self.sheet = StorySheet::Facts;
        for (id, source) in entries(root, "facts") {
            let (message, fact) = (format!("fact-{id}"), id.to_owned());
            self.moment = Some(fact.clone());
            self.message(StoryPart::Fact, TextKey::message(&message));
            let choices = source.items().next().map(|item| item.value);
            for (at, choice) in choices.into_iter().flat_map(RonValue::items).enumerate() {
                let said = choice.value.name();
                let number = choice.value.written();
                let is_number = choice.value.kind() == Kind::Number;
                let key = TextKey::attribute(&message, if is_number { number } else { said });
                let key = Some(key).filter(|key| !is_number || self.is_there(key));
                let shown = if source.name() == "Money" { hundredth(number) } else { number.to_owned() };
                // a number that has words of its own is known by it, and stays what it is
                let fields = BTreeMap::from_iter((is_number && key.is_none()).then_some((StoryField::Value, shown)));
                let id = if is_number { format!("v:{id}/{at}") } else { format!("v:{id}/{said}") };
                self.push(id, StoryPart::Choice, Some(Owner::Fact(fact.clone())), key, fields);
            }
        }
        self.moment = None;
    }

    fn scoring(&mut self, root: RonValue<'_>) {
        self.sheet = StorySheet::Scoring;
        let mark = field(root, "pass_mark").map(|value| hundredth(value.written())).unwrap_or_default();
        let scenario = || Some(Owner::Scenario);
        self.push(
            "p:mark".to_owned(),
            StoryPart::PassMark,
            scenario(),
            None,
            BTreeMap::from([(StoryField::Value, mark)]),
        );
        self.push("p:mood".to_owned(), StoryPart::Mood, scenario(), None, mood_fields(root));
        for one in listed(root, "earns") {
            let clause =
                if one.kind() == Kind::Record { name_in(one, "clause").unwrap_or_default() } else { one.name() };
            let owner = Some(Owner::Earned(clause.to_owned()));
            self.moment = Some(clause.to_owned());
            self.push(
                format!("e:{clause}"),
                StoryPart::Earned,
                owner,
                None,
                BTreeMap::from([text_of(StoryField::When, one, "applies")]),
            );
        }
        self.moment = None;
        for one in listed(root, "goals") {
            let Some(id) = name_in(one, "id") else { continue };
            let weight = field(one, "weight").map(|value| value.written().to_owned()).unwrap_or_default();
            let fields = BTreeMap::from([
                text_of(StoryField::When, one, "when"),
                name(StoryField::Competency, one, "competency"),
                (StoryField::Weight, weight),
            ]);
            let key = Some(TextKey::message(format!("goal-{id}")));
            self.push(format!("g:{id}"), StoryPart::Goal, Some(Owner::Goal(id.to_owned())), key, fields);
        }
    }

    fn claims(&mut self, root: RonValue<'_>) {
        self.sheet = StorySheet::Claims;
        for one in listed(root, "claims") {
            let Some(id) = name_in(one, "id") else { continue };
            let said = CLAIMS.into_iter().find(|kind| field(one, kind).is_some()).unwrap_or_default();
            let when = field(one, said).map(written).unwrap_or_default();
            let fields = BTreeMap::from([(StoryField::Claim, said.to_owned()), (StoryField::When, when)]);
            self.moment = Some(id.to_owned());
            self.push(format!("c:{id}"), StoryPart::Claim, Some(Owner::Claim(id.to_owned())), None, fields);
        }
        self.moment = None;
    }

    /// Texts that nothing was found for, so that none is lost.
    fn others(&mut self) {
        self.sheet = StorySheet::Story;
        let all = self.words.iter().flat_map(BTreeMap::keys);
        let left: Vec<TextKey> = all.filter(|key| !self.used.contains(*key)).cloned().collect();
        for key in left {
            if !self.used.contains(&key) && self.is_there(&key) {
                self.message(StoryPart::Other, key);
            }
        }
    }
}

/// What is performed, by ids.
fn deeds(of: RonValue<'_>) -> String {
    listed(of, "performs").into_iter().map(RonValue::name).collect::<Vec<_>>().join(", ")
}

fn mood_fields(of: RonValue<'_>) -> BTreeMap<StoryField, String> {
    let mood = field(of, "mood");
    let step = |axis: &str| {
        let found =
            mood.and_then(|mood| field(mood, axis)).map(|value| value.written().trim_start_matches('+').to_owned());
        found.filter(|step| step != "0").unwrap_or_default()
    };
    let all = [(StoryField::Anger, "anger"), (StoryField::Anxiety, "anxiety"), (StoryField::Trust, "trust")];
    all.into_iter().map(|(field, axis)| (field, step(axis))).collect()
}

/// What an answer or a standing act has.
fn deed_fields(of: RonValue<'_>, leads: bool) -> BTreeMap<StoryField, String> {
    let mut fields = mood_fields(of);
    let takes = field(of, "takes").map(|value| value.written().to_owned()).filter(|minutes| minutes != "0");
    fields.extend([
        (StoryField::Kind, word(of, "kind")),
        (StoryField::Deeds, deeds(of)),
        (StoryField::Minutes, takes.unwrap_or_default()),
        text_of(StoryField::When, of, "when"),
    ]);
    fields.extend(leads.then(|| name(StoryField::Goto, of, "goto")));
    fields
}

fn text_of(of: StoryField, value: RonValue<'_>, called: &str) -> (StoryField, String) {
    let found = if value.kind() == Kind::Record { field(value, called) } else { None };
    (of, found.map(written).unwrap_or_default())
}

fn name(of: StoryField, value: RonValue<'_>, called: &str) -> (StoryField, String) {
    (of, name_in(value, called).unwrap_or_default().to_owned())
}

fn word(value: RonValue<'_>, called: &str) -> String {
    field(value, called).map(|found| found.name().to_owned()).unwrap_or_default()
}

/// A whole number in hundredths, as it is typed; what is none stays as it is.
pub(super) fn hundredth(number: &str) -> String {
    parts(number, 2)
}

fn thousandth(number: &str) -> String {
    parts(number, 3)
}

fn parts(number: &str, digits: usize) -> String {
    let unit = 10_i64.pow(u32::try_from(digits).unwrap_or(0));
    number.replace('_', "").parse::<i64>().map_or_else(|_| number.to_owned(), |whole| shown_parts(whole, unit, digits))
}

/// A whole number of parts of a unit, as it is typed.
pub(super) fn shown_parts(whole: i64, unit: i64, digits: usize) -> String {
    let sign = if whole < 0 { "-" } else { "" };
    let (front, rest) = (whole.unsigned_abs() / unit.unsigned_abs(), whole.unsigned_abs() % unit.unsigned_abs());
    if rest == 0 {
        return format!("{sign}{front}");
    }
    let back = format!("{rest:0digits$}");
    format!("{sign}{front}.{}", back.trim_end_matches('0'))
}

/// A number that was typed with at most so many digits behind its point, as a whole number of them.
pub(super) fn in_parts(typed: &str, digits: usize) -> Option<i64> {
    let (sign, rest) = typed.strip_prefix('-').map_or((1, typed), |rest| (-1, rest));
    let (front, back) = rest.split_once('.').unwrap_or((rest, ""));
    let sound = |part: &str| part.bytes().all(|sign| sign.is_ascii_digit());
    if front.is_empty() || !sound(front) || !sound(back) || back.len() > digits {
        return None;
    }
    let whole: i64 = format!("{front}{back:0<digits$}").parse().ok()?;
    Some(sign * whole)
}
