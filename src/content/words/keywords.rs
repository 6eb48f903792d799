//! Which words mark good and bad responses in some scenarios, and how much the words of others speak for theirs.

use super::cues::{drawn, responses};
use crate::assurance::{Cues, Fork};
use crate::content::{Library, Pack};
use crate::encounter::Unplayable;
use crate::locale::Language;
use crate::terms::ResponseIx;
use std::collections::{BTreeMap, BTreeSet};

impl Library {
    /// How much the words of a scenario's responses speak for them, in every language that ships, to somebody who learned
    /// from others: each with the forks that proving it met.
    ///
    /// # Errors
    /// Where no encounter can begin in one of them.
    pub fn keywords(&self, pack: &Pack, others: &[(&Pack, &[(Fork, f64)])]) -> Result<Vec<Cues>, Unplayable> {
        let of = |language: &Language| {
            let app = self.app_words(language);
            let said = |pack: &Pack| drawn(pack).map(|premise| responses(pack, &premise, language, &app));
            let mut learned = Learned::default();
            for (pack, forks) in others.iter().filter(|(pack, _)| pack.speaks(language)) {
                let good = good(forks);
                for (at, text) in said(pack)?.iter().enumerate() {
                    good.get(&ResponseIx::from(at)).into_iter().for_each(|good| learned.hear(text, *good));
                }
            }
            let speaks: Vec<i64> = said(pack)?.iter().map(|text| learned.speaks_for(text)).collect();
            // a learner only ever compares them
            let least = speaks.iter().min().copied().unwrap_or_default();
            let words = speaks.iter().map(|one| u32::try_from(one - least).unwrap_or(u32::MAX)).collect();
            Ok(Cues { locale: language.to_string().into(), words, ..Cues::default() })
        };
        pack.languages().iter().map(of).collect()
    }
}

/// The responses that were met at forks, each with whether it is good: one of the best at more than half of those that
/// offer it.
fn good(forks: &[(Fork, f64)]) -> BTreeMap<ResponseIx, bool> {
    let mut counts: BTreeMap<ResponseIx, (u32, u32)> = BTreeMap::new();
    // the same fork is met in several fact classes
    let forks: BTreeSet<&Fork> = forks.iter().map(|(fork, _)| fork).collect();
    for (response, best) in forks.into_iter().flat_map(|fork| &fork.responses) {
        let (all, bests) = counts.entry(*response).or_default();
        *all += 1;
        *bests += u32::from(*best);
    }
    counts.into_iter().map(|(response, (all, bests))| (response, bests * 2 > all)).collect()
}

/// How often each word was heard in good responses and in bad ones.
#[derive(Default)]
struct Learned {
    words: BTreeMap<String, [u32; 2]>,
    all: [u32; 2],
}

impl Learned {
    fn hear(&mut self, text: &str, good: bool) {
        let [bads, goods] = &mut self.all;
        *(if good { goods } else { bads }) += 1;
        for word in words(text) {
            let [bad, good_ones] = self.words.entry(word).or_default();
            *(if good { good_ones } else { bad }) += 1;
        }
    }

    /// How much the words of a text speak for it: their log-odds together.
    fn speaks_for(&self, text: &str) -> i64 {
        words(text).iter().map(|word| self.log_odds(word)).sum()
    }

    /// The logarithm of how much likelier a good response has the word than a bad one, in eighths of a bit: of
    /// (g + ½)(B − b + ½) over (b + ½)(G − g + ½), with g of G good and b of B bad responses that have it (the half that is
    /// added is Haldane's, 1956). Each of the four logarithms is rounded down. Of a word that was never heard: 0.
    fn log_odds(&self, word: &str) -> i64 {
        let Some([bad, good]) = self.words.get(word).copied() else { return 0 };
        let [bads, goods] = self.all;
        let halves = |count: u32| eighths(count.saturating_mul(2).saturating_add(1));
        halves(good) + halves(bads.saturating_sub(bad)) - halves(bad) - halves(goods.saturating_sub(good))
    }
}

/// The binary logarithm in eighths, rounded down: what fits of n⁸ into whole bits. Counts are below 2¹⁶.
fn eighths(count: u32) -> i64 {
    let count = u128::from(count.clamp(1, u32::from(u16::MAX)));
    i64::from(count.pow(8).ilog2())
}

/// The words of a text, each once: in small letters where a script writes them apart, else every two signs that stand side
/// by side.
fn words(text: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let (mut word, mut before) = (String::new(), None);
    for sign in text.replace('’', "'").chars().chain(['\n']) {
        let apart = sign.is_alphabetic() && sign < '\u{2e80}' || (sign == '\'' && !word.is_empty());
        if apart {
            word.extend(sign.to_lowercase());
        } else if !word.is_empty() {
            words.insert(std::mem::take(&mut word));
        }
        let joined = Some(sign).filter(|sign| sign.is_alphabetic() && !apart);
        words.extend(before.zip(joined).map(|(one, other): (char, char)| [one, other].iter().collect()));
        before = joined;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assurance::{Effort, Question, Report, Status, forks, keywords, prove};
    use crate::content::tests::{Folder, PROVED};
    use crate::locale::SHIPPED;
    use crate::terms::NodeIx;

    fn set(words: &[&str]) -> BTreeSet<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn words_are_written_apart_or_two_signs() {
        assert_eq!(words("I’m sorry, SIR. I'm 40!"), set(&["i'm", "sorry", "sir"]));
        assert_eq!(words("您别急，ID请出示"), set(&["您别", "别急", "id", "请出", "出示"]));
        assert_eq!(words("{$}"), set(&[]));
    }

    #[test]
    fn log_odds_are_whole_eighths_of_a_bit() {
        assert_eq!([1, 2, 3, 4, 255].map(eighths), [0, 8, 12, 16, 63]);
        let mut learned = Learned::default();
        for good in [true, true, true, false, false] {
            learned.hear(if good { "record it" } else { "it is late" }, good);
        }
        // 3 of 3 good ones and none of 2 bad ones: 7/1 · 5/1
        assert_eq!(learned.log_odds("record"), eighths(7) + eighths(5) - eighths(1) - eighths(1));
        assert_eq!(learned.log_odds("late"), eighths(1) + eighths(1) - eighths(5) - eighths(7));
        assert_eq!(learned.log_odds("it"), eighths(7) + eighths(1) - eighths(5) - eighths(1), "in all of them");
        assert_eq!(learned.log_odds("never"), 0);
        assert!(learned.speaks_for("Record it") > 0 && learned.speaks_for("late again") < 0);
    }

    #[test]
    fn what_is_best_more_often_than_not_is_good() {
        let fork = |node: u16, responses: &[(u16, bool)]| {
            let responses = responses.iter().map(|(at, best)| (ResponseIx(*at), *best)).collect();
            (Fork { node: NodeIx(node), responses }, 0.5)
        };
        let forks = [
            fork(0, &[(0, true), (1, false)]),
            fork(0, &[(0, true), (1, false)]),
            fork(0, &[(0, false), (1, true), (2, false)]),
            fork(0, &[(0, true), (2, false)]),
        ];
        let found: Vec<_> = good(&forks).into_iter().map(|(response, good)| (response.0, good)).collect();
        assert_eq!(found, [(0, true), (1, false), (2, false)]);
    }

    /// The proved folder with a second scenario that is word for word the first.
    fn twins() -> Folder {
        let (folder, again) = (Folder::proved(), |path: &str| path.replace("annual-fee", "annual-fee-again"));
        let words = SHIPPED.map(|tag| format!("locales/{tag}/scenarios/annual-fee.ftl"));
        words.iter().map(String::as_str).chain([PROVED]).fold(folder, |folder, path| {
            let text = std::fs::read_to_string(folder.path().join(path)).expect(path);
            folder.write(&again(path), text)
        })
    }

    #[test]
    fn a_word_that_is_right_in_every_scenario_gives_the_best_responses_away() {
        let library = twins().load();
        let effort = Effort { cap: 100_000, workers: 1 };
        let [one, other] = library.packs.as_slice() else { panic!("{:?}", library.diagnostics) };
        let prove = |pack: &Pack| {
            prove(&pack.scenario, &pack.book, &library.cues(pack).expect("playable"), effort, &|_| true)
                .expect("few facts")
        };
        let (here, there) = (prove(one), prove(other));
        let learned = forks(&other.scenario, &other.book, effort, &|_| true).expect("few facts");
        assert_eq!(learned.as_ref(), Some(&there.forks), "what is learned from needs no proof");
        let cut = Effort { cap: 2, ..effort };
        assert_eq!(forks(&other.scenario, &other.book, cut, &|_| true).expect("few facts"), None);
        let judged = |cues: &[Cues]| {
            keywords(&one.scenario, &one.book, &here.forks, cues, effort, &|_| true).expect("few facts")
        };
        let answers = judged(&library.keywords(one, &[(other, &there.forks)]).expect("playable"));
        assert_eq!(answers.len(), SHIPPED.len() * 2);
        for answer in &answers {
            assert_eq!(answer.status, Status::Refuted, "{answer:?}");
            assert!(matches!(answer.question, Question::Bot { .. }) == answer.witness.is_some(), "{answer:?}");
        }
        let told: Vec<_> = one.proved(&Report { answers, ..here.clone() }).iter().map(|one| one.code.id()).collect();
        assert_eq!(told, ["C040", "C043", "C040", "C043", "C040", "C043"]);
        // who learned nothing picks at random among what can be said
        let nothing = judged(&library.keywords(one, &[]).expect("playable"));
        for answer in nothing {
            let Question::Leak { .. } = answer.question else { continue };
            assert_eq!((answer.status, answer.figure), (Status::Proved, Some(0.0)), "{answer:?}");
        }
    }
}
