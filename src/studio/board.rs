//! A scenario as a board shows it: moments with their first words, what is said, answered and waited for, where each leads. Read
//! from the tree that loses nothing, so that a draft with errors has a board too.

use super::edit::{
    Chip, MoodSteps, Owner, ScenarioFile, ScenarioTexts, Sum, TextKey, answers, entries, field, listed, main_message,
    moments, name_in, number_of, owners, shown_texts, steps, text_at,
};
use super::open::OpenScenario;
use crate::content::Diagnostic;
use crate::content::syntax::{Kind, RonTree, RonValue};
use crate::locale::Language;
use crate::scenario::{Act, Hands, Prop, ResponseKind, Stage};
use std::collections::BTreeMap;

/// A scenario, as a board shows it in a language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Board {
    /// The first line of the story that is not what it should be, from 1: nothing is edited until it is mended, and what is shown may
    /// lack something.
    pub broken_at: Option<usize>,
    /// Where the story begins.
    pub start: Option<String>,
    /// Who is drawn as the customer, as the file has it.
    pub cast: Option<String>,
    /// The moments, in the order of the file.
    pub moments: Vec<BoardMoment>,
    /// The interrupts, in their order.
    pub interrupts: Vec<BoardInterrupt>,
    /// The standing acts, in their order.
    pub acts: Vec<BoardAct>,
    /// The endings.
    pub endings: Vec<BoardEnding>,
}

/// A box.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BoardMoment {
    /// Its id, which nobody is shown.
    pub id: String,
    /// Whether the customer has gone.
    pub aftermath: bool,
    /// What he says, first match first.
    pub lines: Vec<BoardLine>,
    /// What he does.
    pub performs: Vec<String>,
    /// Time to think, in milliseconds.
    pub patience: Option<i64>,
    /// Whether waiting is right.
    pub waiting_fits: bool,
    /// Where silence leads, and how it moves him.
    pub silence: Option<(String, MoodSteps)>,
    /// With what he comes back to the point.
    pub again: Option<BoardLine>,
    /// Who is there beside the customer; nothing stands for everybody who is there from the beginning.
    pub present: Option<Vec<String>>,
    /// Whether standing acts are offered, where it is said of all of them.
    pub tray: Option<bool>,
    /// Whether a standing act is offered, of each of which it is said.
    pub offers: Vec<(String, bool)>,
    /// The answers.
    pub answers: Vec<BoardAnswer>,
}

impl BoardMoment {
    /// What a box shows: the words of the line that is said where no condition holds.
    #[must_use]
    pub fn first_words(&self) -> &str {
        self.lines.last().map_or("", |line| line.text.as_str())
    }
}

/// When something is: as chips, or as written where it is no condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BoardWhen {
    /// A condition.
    Chip(Chip),
    /// What stands there.
    Written(String),
}

/// A line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BoardLine {
    /// Its message.
    pub say: String,
    /// Its words; empty where there are none.
    pub text: String,
    /// When it is said.
    pub when: Option<BoardWhen>,
    /// Who says it, where it is not the customer.
    pub by: Option<String>,
    /// How it is played.
    pub act: Option<Act>,
    /// What he and the hall do meanwhile.
    pub stage: Vec<Stage>,
    /// What he puts down.
    pub props: Vec<Prop>,
    /// What it brings up.
    pub tell: Vec<String>,
    /// What it takes for granted.
    pub assume: Vec<String>,
    /// After what it is out of place.
    pub exclude: Vec<String>,
}

/// An answer, or what a standing act is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BoardAnswer {
    /// Its id, which nobody is shown.
    pub id: String,
    /// Whether it stands in place of a standing act.
    pub instead: bool,
    /// What kind of move it is.
    pub kind: Option<ResponseKind>,
    /// Where its words stand.
    pub key: Option<TextKey>,
    /// Its words; empty where there are none.
    pub text: String,
    /// When it is offered.
    pub when: Option<BoardWhen>,
    /// What is done with it.
    pub performs: Vec<String>,
    /// What a deed carries: fields with their amounts.
    pub with: Vec<(String, Sum)>,
    /// How it moves the customer.
    pub mood: MoodSteps,
    /// How it moves others.
    pub moods: Vec<(String, MoodSteps)>,
    /// Minutes that it takes.
    pub minutes: i64,
    /// What my hands do.
    pub hands: Hands,
    /// What it brings up.
    pub tell: Vec<String>,
    /// What it takes for granted.
    pub assume: Vec<String>,
    /// After what it is out of place.
    pub exclude: Vec<String>,
    /// The steps that it is made of, if it is.
    pub steps: Vec<String>,
    /// Where it leads.
    pub to: Option<String>,
}

/// A standing act.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BoardAct {
    /// What is done; it leads nowhere.
    pub answer: BoardAnswer,
    /// How he takes it, first match first.
    pub reactions: Vec<BoardLine>,
}

/// An interrupt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoardInterrupt {
    /// Its id.
    pub id: String,
    /// When it fires.
    pub when: Option<BoardWhen>,
    /// Where it leads.
    pub to: Option<String>,
}

/// An ending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoardEnding {
    /// Its id.
    pub id: String,
    /// What it means, as the file has it.
    pub outcome: String,
    /// What the learner reads there; empty where there are no words.
    pub text: String,
}

/// Where on a board a problem is shown.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BoardPlace {
    /// At a moment, a line, an answer or whatever else the story has; at the scenario where it is about the whole.
    Story(Owner),
    /// At a text.
    Words {
        /// Its language.
        language: Language,
        /// Which.
        key: TextKey,
    },
    /// At a file as a whole.
    File(ScenarioFile),
}

/// What is needed of every value.
struct BoardReader<'w> {
    words: &'w BTreeMap<TextKey, String>,
}

fn texts_in(of: RonValue<'_>, name: &str) -> Vec<String> {
    listed(of, name).iter().map(|one| one.name().to_owned()).collect()
}

fn word_in(of: RonValue<'_>, name: &str) -> Option<String> {
    field(of, name).filter(|value| value.kind() == Kind::Word).map(|value| value.name().to_owned())
}

fn number_in(of: RonValue<'_>, name: &str) -> Option<i64> {
    field(of, name).and_then(number_of)
}

/// The word that stands in a field.
fn one_of<T: Copy + std::fmt::Debug>(all: &[T], word: &str) -> Option<T> {
    all.iter().copied().find(|one| format!("{one:?}") == word)
}

fn stage_of(value: RonValue<'_>) -> Option<Stage> {
    let plain = [
        Stage::Sit,
        Stage::Stand,
        Stage::Turn,
        Stage::Approach,
        Stage::StepBack,
        Stage::Slam,
        Stage::Clock,
        Stage::Film,
        Stage::Leave,
    ];
    let number = || value.items().next().and_then(|item| u8::try_from(number_of(item.value)?).ok());
    match value.name() {
        "Window" => number().map(Stage::Window),
        "Crowd" => number().map(Stage::Crowd),
        word => one_of(&plain, word),
    }
}

fn steps_in(of: RonValue<'_>) -> MoodSteps {
    field(of, "mood").map(steps_of).unwrap_or_default()
}

pub(super) fn steps_of(mood: RonValue<'_>) -> MoodSteps {
    let step = |axis: &str| number_in(mood, axis).and_then(|step| i8::try_from(step).ok()).unwrap_or(0);
    MoodSteps { anger: step("anger"), anxiety: step("anxiety"), trust: step("trust") }
}

fn when_in(of: RonValue<'_>) -> Option<BoardWhen> {
    field(of, "when").map(when_of)
}

pub(super) fn when_of(when: RonValue<'_>) -> BoardWhen {
    Chip::read(when).map_or_else(|| BoardWhen::Written(when.written().to_owned()), BoardWhen::Chip)
}

impl BoardReader<'_> {
    fn text(&self, key: &TextKey) -> String {
        self.words.get(key).cloned().unwrap_or_default()
    }

    fn line(&self, line: RonValue<'_>) -> BoardLine {
        let say = name_in(line, "say").unwrap_or_default();
        BoardLine {
            say: say.to_owned(),
            text: self.text(&TextKey::message(say)),
            when: when_in(line),
            by: name_in(line, "by").map(str::to_owned),
            act: word_in(line, "act").and_then(|word| one_of(Act::ALL, &word)),
            stage: listed(line, "stage").into_iter().filter_map(stage_of).collect(),
            props: texts_in(line, "props").iter().filter_map(|word| one_of(Prop::ALL, word)).collect(),
            tell: texts_in(line, "tell"),
            assume: texts_in(line, "assume"),
            exclude: texts_in(line, "exclude"),
        }
    }

    fn answer(&self, id: &str, value: RonValue<'_>, key: Option<TextKey>) -> BoardAnswer {
        let kind = word_in(value, "kind");
        BoardAnswer {
            id: id.to_owned(),
            instead: false,
            kind: kind.and_then(|kind| one_of(&ResponseKind::ALL, &kind)),
            text: key.as_ref().map(|key| self.text(key)).unwrap_or_default(),
            key,
            when: when_in(value),
            performs: texts_in(value, "performs"),
            with: entries(value, "with")
                .into_iter()
                .filter_map(|(id, sum)| Some((id.to_owned(), Sum::read(sum)?)))
                .collect(),
            mood: steps_in(value),
            moods: entries(value, "moods").into_iter().map(|(who, mood)| (who.to_owned(), steps_of(mood))).collect(),
            minutes: number_in(value, "takes").unwrap_or(0),
            hands: word_in(value, "hands").and_then(|word| one_of(Hands::ALL, &word)).unwrap_or_default(),
            tell: texts_in(value, "tell"),
            assume: texts_in(value, "assume"),
            exclude: texts_in(value, "exclude"),
            steps: steps(value).into_iter().map(|(id, _)| id.to_owned()).collect(),
            to: name_in(value, "goto").map(str::to_owned),
        }
    }

    fn moment(&self, id: &str, node: RonValue<'_>) -> BoardMoment {
        let main = main_message(node);
        let own = entries(node, "responses").len();
        let answer = |(at, (answer, value)): (usize, (&str, RonValue<'_>))| {
            let key = main.map(|main| TextKey::attribute(main, answer));
            BoardAnswer { instead: at >= own, ..self.answer(answer, value, key) }
        };
        let again = name_in(node, "again").map(|say| {
            let text = self.text(&TextKey::message(say));
            BoardLine { say: say.to_owned(), text, ..BoardLine::default() }
        });
        let silence = field(node, "on_silence");
        let offered = |word: &str| match word {
            "Offered" => Some(true),
            "Withheld" => Some(false),
            _ => None,
        };
        let offers = entries(node, "standing").into_iter();
        BoardMoment {
            id: id.to_owned(),
            aftermath: word_in(node, "aftermath").is_some_and(|word| word == "true"),
            lines: listed(node, "lines").into_iter().map(|line| self.line(line)).collect(),
            performs: texts_in(node, "performs"),
            patience: number_in(node, "patience"),
            waiting_fits: word_in(node, "silence").is_some(),
            silence: silence.and_then(|silence| Some((name_in(silence, "goto")?.to_owned(), steps_in(silence)))),
            again,
            present: field(node, "present").map(|_| texts_in(node, "present")),
            tray: word_in(node, "standing").and_then(|word| offered(&word)),
            offers: offers.filter_map(|(act, value)| Some((act.to_owned(), offered(value.name())?))).collect(),
            answers: answers(node).into_iter().enumerate().map(answer).collect(),
        }
    }
}

impl Board {
    /// A scenario as it is now, with its words in a language.
    #[must_use]
    pub fn of(open: &OpenScenario, language: &Language) -> Self {
        Self::of_texts(open.texts(), language)
    }

    /// The same of its texts.
    #[must_use]
    pub fn of_texts(texts: &ScenarioTexts, language: &Language) -> Self {
        let file = |file: &ScenarioFile| texts.get(file).map(String::as_str).unwrap_or_default();
        let (story, words) = (file(&ScenarioFile::Story), file(&ScenarioFile::Words(language.clone())));
        let words: BTreeMap<_, _> = shown_texts(words).into_iter().collect();
        let tree = RonTree::read(story);
        let line = |at: usize| story.get(..at).unwrap_or_default().matches('\n').count() + 1;
        let broken_at = tree.faults.first().map(|fault| line(fault.place.start));
        let Some(root) = tree.root(story) else { return Self { broken_at, ..Self::default() } };
        let reader = BoardReader { words: &words };
        let interrupt = |one: RonValue<'_>| BoardInterrupt {
            id: name_in(one, "id").unwrap_or_default().to_owned(),
            when: when_in(one),
            to: name_in(one, "goto").map(str::to_owned),
        };
        let act = |(id, value): (&str, RonValue<'_>)| BoardAct {
            answer: reader.answer(id, value, Some(TextKey::message(format!("standing-{id}")))),
            reactions: listed(value, "reactions").into_iter().map(|line| reader.line(line)).collect(),
        };
        let ending = |(id, value): (&str, RonValue<'_>)| BoardEnding {
            id: id.to_owned(),
            outcome: word_in(value, "outcome").unwrap_or_else(|| value.name().to_owned()),
            text: reader.text(&TextKey::message(format!("ending-{id}"))),
        };
        Self {
            broken_at,
            start: name_in(root, "start").map(str::to_owned),
            cast: word_in(root, "cast"),
            moments: moments(root).into_iter().map(|(id, node)| reader.moment(id, node)).collect(),
            interrupts: listed(root, "interrupts").into_iter().map(interrupt).collect(),
            acts: entries(root, "standing").into_iter().map(act).collect(),
            endings: entries(root, "endings").into_iter().map(ending).collect(),
        }
    }
}

/// Where a byte of one of a scenario's files belongs.
#[must_use]
pub fn board_place(open: &OpenScenario, file: &ScenarioFile, at: usize) -> BoardPlace {
    let text = open.file(file).unwrap_or_default();
    match file {
        ScenarioFile::Review => BoardPlace::File(file.clone()),
        ScenarioFile::Words(language) => text_at(text, at).map_or_else(
            || BoardPlace::File(file.clone()),
            |key| BoardPlace::Words { language: language.clone(), key },
        ),
        ScenarioFile::Story => {
            let tree = RonTree::read(text);
            let Some(root) = tree.root(text) else { return BoardPlace::File(file.clone()) };
            let place = |owner: &Owner| {
                let stand = owner.stand(root).ok()?;
                let item = stand.holder.items().nth(stand.at)?;
                item.place.contains(&at).then(|| item.place.len())
            };
            let around = owners(root).into_iter().filter_map(|owner| Some((place(&owner)?, owner)));
            let nearest = around.min_by_key(|(length, _)| *length).map(|(_, owner)| owner);
            BoardPlace::Story(nearest.unwrap_or(Owner::Scenario))
        }
    }
}

/// Where each problem of a scenario is shown; those of other files are left out.
#[must_use]
pub fn board_problems<'d>(
    open: &OpenScenario, found: impl IntoIterator<Item = &'d Diagnostic>,
) -> Vec<(BoardPlace, &'d Diagnostic)> {
    let place = |one: &'d Diagnostic| {
        let path = one.file.path.replace('\\', "/");
        let is_this = |file: &&ScenarioFile| path.ends_with(&file.path(open.id()));
        let file = open.texts().keys().find(is_this)?;
        Some((board_place(open, file, one.span.start), one))
    };
    found.into_iter().filter_map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::{Folder, SCENARIO};
    use crate::studio::bench::Workbench;

    fn board(folder: &Folder) -> (Workbench, Board) {
        let bench = Workbench::open(folder.path(), "small", "tester", None).expect("opened");
        let board = Board::of(bench.scenario(), &Language::source());
        (bench, board)
    }

    #[test]
    fn a_board_has_moments_words_and_arrows() {
        let (_bench, board) = board(&Folder::sound());
        let ids: Vec<_> = board.moments.iter().map(|one| one.id.as_str()).collect();
        assert_eq!((board.start.as_deref(), ids), (Some("opening"), vec!["opening", "closing", "gone"]));
        let opening = &board.moments[0];
        assert_eq!(opening.first_words(), "你们怎么搞的？");
        assert_eq!(opening.silence, Some(("gone".to_owned(), MoodSteps { anger: 1, ..MoodSteps::default() })));
        let [hello, ..] = &opening.answers[..] else { panic!("answers") };
        assert_eq!(
            (hello.text.as_str(), hello.to.as_deref(), hello.kind),
            ("您好。", Some("opening"), Some(ResponseKind::Say))
        );
        let greeted = Chip::Not(Box::new(Chip::Done("greet".to_owned())));
        assert_eq!(hello.when, Some(BoardWhen::Chip(greeted)));
        assert_eq!(board.interrupts[0].to.as_deref(), Some("gone"));
        assert_eq!((board.endings.len(), board.broken_at), (2, None));
    }

    #[test]
    fn a_draft_that_is_broken_by_hand_has_a_board_too() {
        let (bench, board) = board(&Folder::sound().edit(
            SCENARIO,
            "goto: \"closing\"),\n                \"rude\"",
            "goto: \"closing\",\n                \"rude\"",
        ));
        assert_eq!(board.moments.len(), 3);
        let line = bench
            .scenario()
            .file(&ScenarioFile::Story)
            .expect("there")
            .lines()
            .position(|one| one.contains("\"calm\":"));
        assert_eq!(board.broken_at, line.map(|line| line + 1));
    }

    #[test]
    fn a_problem_is_shown_where_it_is() {
        let folder = Folder::sound()
            .edit(SCENARIO, "performs: [\"soothe\"]", "performs: [\"sooth\"]")
            .edit(SCENARIO, "say: \"opening-hot\"", "say: \"opening-hot\", act: Smile")
            .edit("locales/zh-TW/scenarios/small.ftl", "title = ", "title = { $none }");
        let found = folder.load().diagnostics;
        let (bench, _) = board(&folder);
        let places: Vec<_> = board_problems(bench.scenario(), &found).into_iter().map(|(place, _)| place).collect();
        let answer = Owner::Answer { moment: "opening".to_owned(), answer: "calm".to_owned() };
        let language = "zh-TW".parse().expect("a language");
        assert!(places.contains(&BoardPlace::Story(answer)), "{places:?}");
        assert!(places.contains(&BoardPlace::Words { language, key: TextKey::message("title") }), "{places:?}");
        let line = Owner::Line { moment: "opening".to_owned(), at: 0 };
        let at = bench.scenario().file(&ScenarioFile::Story).expect("there").find("act: Smile").expect("there");
        assert_eq!(board_place(bench.scenario(), &ScenarioFile::Story, at), BoardPlace::Story(line));
    }
}
