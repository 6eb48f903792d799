//! What would mend something, where that is mechanical: an edit, to be looked at before it is made.

use crate::assurance::{Answer, Cue, Question, Whereabouts};
use crate::content::syntax::RonTree;
use crate::content::words::MessagePart;
use crate::content::{Code, Library, Pack, longest};
use crate::locale::Language;
use crate::scenario::{Axis, ResponseKind};
use crate::studio::edit::{
    Chip, Edit, FieldEdit, FirstWords, Owner, ScenarioFile, ScenarioTexts, StoryOutline, TextKey, field, text_of,
};

/// What would mend something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mend {
    /// A bound of a condition is brought to where it can hold.
    Bound {
        /// Whose condition.
        owner: Owner,
        /// Which mood it asks about.
        axis: Axis,
        /// Whether it asks for at least so much; else for at most.
        least: bool,
        /// The bound as it is.
        from: i64,
        /// As it could be.
        to: i64,
        /// The edit.
        edit: Edit,
    },
    /// A moment gets an answer, whose words are still to be written.
    AddAnswer {
        /// The moment.
        moment: String,
        /// The edit.
        edit: Edit,
    },
    /// A text loses its last sentences.
    Shorten {
        /// As it reads.
        from: String,
        /// As it would.
        to: String,
        /// The edit.
        edit: Edit,
    },
}

impl Mend {
    /// The edit that it is.
    #[must_use]
    pub const fn edit(&self) -> &Edit {
        match self {
            Self::Bound { edit, .. } | Self::AddAnswer { edit, .. } | Self::Shorten { edit, .. } => edit,
        }
    }
}

/// What would mend what a check found.
pub(super) fn mend_checked(
    texts: &ScenarioTexts, code: Code, owner: &Owner, language: Option<&Language>,
) -> Option<Mend> {
    match (code, owner) {
        (Code::DeadEnd, Owner::Moment(moment)) => add_answer(texts, moment),
        (Code::TooLong, owner) => {
            let language = language.cloned()?;
            let key = key_of(texts, owner)?;
            let part = if let Owner::Answer { .. } = owner { MessagePart::Response } else { MessagePart::Line };
            let most = longest(part, &language)?;
            shorten(texts, language, key, most)
        }
        _ => None,
    }
}

/// What would mend what a proof found, with what it knows.
pub(super) fn mend_proved(
    texts: &ScenarioTexts, pack: &Pack, answer: &Answer, whereabouts: &Whereabouts,
) -> Option<Mend> {
    let node_at = |id: &str| {
        let at = pack.scenario.nodes.iter().position(|one| *one.id == *id)?;
        Some((pack.scenario.nodes.get(at)?, whereabouts.nodes.get(at)?))
    };
    match &answer.question {
        Question::Line { node, line } => {
            let (scenes, here) = node_at(node)?;
            let at = scenes.lines.iter().position(|one| one.say == *line)?;
            let (part, bound) = here.lines.get(at)?.as_ref()?.nearest?;
            move_bound(texts, Owner::Line { moment: node.to_string(), at }, part, bound)
        }
        Question::Response { node, response } => {
            let (_, here) = node_at(node)?;
            let is_it = |ix| pack.scenario.response(ix).is_some_and(|one| one.id == *response);
            let (_, choice) = here.responses.iter().find(|(ix, _)| is_it(*ix))?;
            let (part, bound) = choice.when.as_ref()?.nearest?;
            let owner = Owner::Answer { moment: node.to_string(), answer: response.to_string() };
            move_bound(texts, owner, part, bound)
        }
        Question::Interrupt { interrupt } => {
            let at = pack.scenario.interrupts.iter().position(|one| one.id == *interrupt)?;
            let (part, bound) = whereabouts.interrupts.get(at)?.nearest?;
            move_bound(texts, Owner::Interrupt(interrupt.to_string()), part, bound)
        }
        // where a sign gives most away, the best answer is the longest: it loses what makes it so
        Question::Leak { cue: Cue::Length, locale: Some(tag) } => {
            let shown = answer.giveaway.as_ref().filter(|shown| shown.most)?;
            shorten_below_others(texts, tag.parse().ok()?, &shown.node, &shown.response)
        }
        _ => None,
    }
}

/// An answer no longer than the longest of the others.
fn shorten_below_others(texts: &ScenarioTexts, language: Language, moment: &str, answer: &str) -> Option<Mend> {
    let outline = StoryOutline::of(texts);
    let all = &outline.moment(moment)?.answers;
    let length = |key: &TextKey| text_of(texts, &language, key).map_or(0, |text| text.chars().count());
    let others = all.iter().filter(|one| one.id != answer).filter_map(|one| Some(length(one.key.as_ref()?)));
    let most = others.max()?;
    let key = all.iter().find(|one| one.id == answer)?.key.clone()?;
    shorten(texts, language, key, most)
}

/// A condition of an owner with one bound somewhere else.
fn move_bound(texts: &ScenarioTexts, owner: Owner, part: usize, to: u8) -> Option<Mend> {
    let text = texts.get(&ScenarioFile::Story)?;
    let tree = RonTree::read(text);
    let value = owner.value(tree.root(text)?).ok()?;
    let mut chip = Chip::read(field(value, "when")?)?;
    let (axis, least, from) = set_bound(&mut chip, &mut 0, part, i64::from(to))?;
    let edit = Edit::Set(owner.clone(), FieldEdit::When(Some(chip)));
    Some(Mend::Bound { owner, axis, least, from, to: i64::from(to), edit })
}

/// Sets the bound that is a part of a condition, counted as a proof counts them; what it was.
fn set_bound(chip: &mut Chip, at: &mut usize, part: usize, to: i64) -> Option<(Axis, bool, i64)> {
    match chip {
        Chip::All(all) | Chip::Any(all) => all.iter_mut().find_map(|one| set_bound(one, at, part, to)),
        Chip::Not(one) | Chip::Of(_, one) => set_bound(one, at, part, to),
        Chip::AtLeast(..) | Chip::AtMost(..) if *at == part => {
            let is_least = matches!(chip, Chip::AtLeast(..));
            let (Chip::AtLeast(axis, bound) | Chip::AtMost(axis, bound)) = chip else { return None };
            let from = std::mem::replace(bound, to);
            *at += 1;
            Some((*axis, is_least, from))
        }
        Chip::AtLeast(..)
        | Chip::AtMost(..)
        | Chip::Is(..)
        | Chip::MoreThan(..)
        | Chip::LessThan(..)
        | Chip::Done(_)
        | Chip::Picked(..)
        | Chip::Fewer(..)
        | Chip::Visited(_)
        | Chip::After(_) => {
            *at += 1;
            None
        }
    }
}

/// A moment with one more answer: on to the next moment, or to an ending.
fn add_answer(texts: &ScenarioTexts, moment: &str) -> Option<Mend> {
    let outline = StoryOutline::of(texts);
    let next = outline.moments.iter().skip_while(|one| one.id != moment).nth(1).map(|one| one.id.clone());
    let to = next.or_else(|| outline.endings.first().map(|(id, _)| id.clone()))?;
    let language = Library::source_language_of(texts.get(&ScenarioFile::Story)?);
    let words = FirstWords { language, text: String::new() };
    let edit = Edit::AddAnswer { moment: moment.to_owned(), kind: ResponseKind::Say, to, words };
    Some(Mend::AddAnswer { moment: moment.to_owned(), edit })
}

fn shorten(texts: &ScenarioTexts, language: Language, key: TextKey, most: usize) -> Option<Mend> {
    let from = text_of(texts, &language, &key)?;
    let to = shortened(&from, most)?;
    Some(Mend::Shorten { edit: Edit::Text { language, key, text: to.clone() }, from, to })
}

/// The words of an answer or a line.
fn key_of(texts: &ScenarioTexts, owner: &Owner) -> Option<TextKey> {
    let outline = StoryOutline::of(texts);
    match owner {
        Owner::Line { moment, at } => Some(outline.moment(moment)?.lines.get(*at)?.key.clone()),
        Owner::Answer { moment, answer } => {
            outline.moment(moment)?.answers.iter().find(|one| one.id == *answer)?.key.clone()
        }
        _ => None,
    }
}

/// What ends a sentence.
const ENDS: [char; 9] = ['。', '！', '？', '；', '.', '!', '?', ';', '…'];

/// As many of a text's first sentences as have at most so many signs; nothing where not one does, or all do.
#[must_use]
pub fn shortened(text: &str, most: usize) -> Option<String> {
    if text.trim_end().chars().count() <= most {
        return None;
    }
    let (mut best, mut count, mut depth) = (None, 0_usize, 0_usize);
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        count += 1;
        depth = match sign {
            '{' => depth + 1,
            '}' => depth.saturating_sub(1),
            _ => depth,
        };
        let goes_on = signs.peek().is_some_and(|(_, next)| {
            ENDS.contains(next)
                || matches!(next, '”' | '」' | '"' | '’' | '』')
                || (sign == '.' && !next.is_whitespace())
        });
        let end = at + sign.len_utf8();
        if ENDS.contains(&sign) && depth == 0 && !goes_on && count <= most && end < text.trim_end().len() {
            best = text.get(..end).map(|kept| kept.trim_end().to_owned());
        }
    }
    best
}
