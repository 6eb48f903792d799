//! What a board shows of a scenario: its boxes with what is known of them, and its arrows.

use super::super::telling::{Telling, moment_of};
use super::view::{BoardBox, BoardBoxKind, BoardFigures, BoardPort, BoardView, BoardWay, BoardWayKind};
use crate::attempt::Expression;
use crate::locale::Words;
use crate::scenario::{Cast, Mood, Played, ResponseKind};
use crate::studio::proof::{MomentProof, StudioFinding};
use crate::studio::{Board, BoardMoment, Owner};
use std::collections::BTreeMap;

/// What he feels as he is drawn in a box: what he plays there is to be seen.
const HELD: Mood = Mood { anger: 4, anxiety: 4, trust: 4 };

/// What is known of moments.
pub(in super::super) struct BoardNews<'n> {
    /// What checks and proofs have found.
    pub(in super::super) found: &'n [&'n StudioFinding],
    /// By moment, what the last proof says.
    pub(in super::super) proved: Option<&'n BTreeMap<String, MomentProof>>,
}

/// Of a board: each by what it is called.
pub(in super::super) fn board_view(board: &Board, told: &Telling, news: &BoardNews<'_>, words: &Words) -> BoardView {
    let any_time = words.plain("studio-board-any-time");
    let is_start = |one: &&BoardMoment| board.start.as_ref() == Some(&one.id);
    let starts = board.moments.iter().filter(is_start);
    let others = board.moments.iter().filter(|one| !is_start(one));
    let mut boxes: Vec<_> = starts.chain(others).map(|one| moment(one, told, news)).collect();
    boxes.extend(
        board
            .endings
            .iter()
            .map(|one| BoardBox { first: told.ending(&one.id), ..plain(BoardBoxKind::Ending, &one.id, news) }),
    );
    boxes.extend(board.interrupts.iter().map(|one| BoardBox {
        first: any_time.clone(),
        ports: vec![BoardPort { owner: Owner::Interrupt(one.id.clone()), kind: None, to: one.to.clone() }],
        ..plain(BoardBoxKind::Interrupt, &one.id, news)
    }));
    let ways = ways(&mut boxes);
    let cast = board.cast.as_deref().and_then(|cast| named(Cast::ALL, cast)).unwrap_or_default();
    let answers = board.moments.iter().map(|one| one.answers.len()).sum();
    BoardView { boxes, ways, broken: board.broken_at, cast, answers }
}

fn moment(one: &BoardMoment, told: &Telling, news: &BoardNews<'_>) -> BoardBox {
    BoardBox {
        first: told.place(&one.id),
        looks: looks(one),
        ports: ports(one),
        figures: news.proved.and_then(|proved| proved.get(&one.id)).map(figures),
        ..plain(BoardBoxKind::Moment, &one.id, news)
    }
}

fn plain(kind: BoardBoxKind, id: &str, news: &BoardNews<'_>) -> BoardBox {
    let plain = BoardBox {
        kind,
        id: id.to_owned(),
        first: String::new(),
        looks: None,
        errors: 0,
        warnings: 0,
        loose: 0,
        ports: Vec::new(),
        figures: None,
    };
    let whose = plain.owner();
    let is_in = |owner: &Owner| *owner == whose || kind == BoardBoxKind::Moment && moment_of(owner) == Some(id);
    let count =
        |is_severe: bool| news.found.iter().filter(|one| one.is_severe == is_severe && is_in(&one.owner)).count();
    BoardBox { errors: count(true), warnings: count(false), ..plain }
}

fn figures(proof: &MomentProof) -> BoardFigures {
    let leads = || proof.answers.values().chain(&proof.silence);
    BoardFigures {
        best: proof.best.map(|best| u8::try_from(best.0 / 100).unwrap_or(100).min(100)),
        passes: if leads().count() == 0 { proof.best.is_some() } else { leads().any(|one| one.passes) },
        guessers: (proof.visits * 100.0).round().clamp(0.0, 99_900.0) as u32,
    }
}

/// The arrows; those of one kind between the same boxes are one. What leads nowhere is counted at its box.
fn ways(boxes: &mut [BoardBox]) -> Vec<BoardWay> {
    let targets: BTreeMap<String, usize> = boxes
        .iter()
        .enumerate()
        .filter(|(_, one)| one.is_target())
        .map(|(at, one)| (one.id.clone(), at))
        .rev()
        .collect();
    let mut ways: BTreeMap<_, Vec<Owner>> = BTreeMap::new();
    for (from, one) in boxes.iter_mut().enumerate() {
        for port in &one.ports {
            match port.to.as_ref().and_then(|to| targets.get(to)) {
                Some(to) => {
                    ways.entry((from, *to, way_kind(&port.owner))).or_default().push(port.owner.clone());
                }
                None => one.loose += 1,
            }
        }
    }
    ways.into_iter().map(|((from, to, kind), carries)| BoardWay { from, to, kind, carries }).collect()
}

fn way_kind(owner: &Owner) -> BoardWayKind {
    match owner {
        Owner::Silence(_) => BoardWayKind::Silence,
        Owner::Interrupt(_) => BoardWayKind::Interrupt,
        _ => BoardWayKind::Answers,
    }
}

fn ports(one: &BoardMoment) -> Vec<BoardPort> {
    let silence = one.silence.as_ref().map(|(to, _)| BoardPort {
        owner: Owner::Silence(one.id.clone()),
        kind: None,
        to: Some(to.clone()),
    });
    let answers = one.answers.iter().map(|answer| BoardPort {
        owner: Owner::Answer { moment: one.id.clone(), answer: answer.id.clone() },
        kind: Some(answer.kind.unwrap_or(ResponseKind::Say)),
        to: answer.to.clone(),
    });
    silence.into_iter().chain(answers).collect()
}

/// How the customer looks where a moment's last words are his; in the aftermath nobody is to be seen.
fn looks(one: &BoardMoment) -> Option<Expression> {
    let line = one.lines.last().filter(|line| !one.aftermath && line.by.is_none())?;
    let played = Played { act: line.act.unwrap_or_default(), ..Played::default() };
    Some(Expression { who: crate::terms::PersonIx::CUSTOMER, played, mood: HELD })
}

/// The word of a list that is written so.
fn named<T: Copy + std::fmt::Debug>(all: &[T], written: &str) -> Option<T> {
    all.iter().copied().find(|one| format!("{one:?}") == written)
}
