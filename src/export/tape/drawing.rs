//! The tape as a drawing: the best score that could still be had, what each turn cost, everybody's moods, and how each line was played.

use crate::attempt::{Chances, Debrief, Felt, Named as _, tenths};
use crate::export::escape::{escape, put};
use crate::locale::Words;
use crate::scenario::Mood;
use std::fmt::Write as _;

const GUTTER: f64 = 96.0;
const TOP: f64 = 26.0;
const CURVE: f64 = 90.0;
const MOODS: f64 = 60.0;
/// Whose moods they are.
const NAME: f64 = 22.0;
/// As wide as a sheet of A4 has room for.
const WIDTH: f64 = 760.0;

pub(super) fn draw(to: &mut String, app: &Words, debrief: &Debrief, chances: Option<&Chances>, pass_mark: u16) {
    let turns = &debrief.turns;
    let word = |id: &str| escape(&app.plain(id)).into_owned();
    let wide = (WIDTH - GUTTER - 24.0) / turns.len().max(1) as f64;
    let middle = |at: usize| GUTTER + wide * (at as f64 + 0.5);
    let end = GUTTER + wide * turns.len() as f64;
    let bottom = TOP + CURVE;
    // where several feel for themselves, each by his name
    let head = if debrief.felt.len() > 1 { NAME } else { 0.0 };
    let base = bottom + 14.0 + (MOODS + head) * debrief.felt.len() as f64;
    let about = word("tape-attainable");
    put(to, format_args!("<svg viewBox=\"0 0 {WIDTH} {}\" role=\"img\" aria-label=\"{about}\">\n", base + 44.0));
    if let Some(chances) = chances {
        let least = chances.turns.iter().map(|one| one.best.0).chain([pass_mark]).min().unwrap_or(0);
        let floor = f64::from(least.saturating_sub(1_200));
        let y = |score: u16| bottom - (f64::from(score) - floor) / (10_000.0 - floor) * CURVE;
        let mark = y(pass_mark);
        put(to, format_args!("<path class=\"mark\" d=\"M{GUTTER} {mark:.1}H{WIDTH}\"/>\n"));
        put(
            to,
            format_args!(
                "<text class=\"end\" x=\"{}\" y=\"{:.1}\">{}</text>\n",
                GUTTER - 6.0,
                mark + 4.0,
                tenths(pass_mark)
            ),
        );
        put(to, format_args!("<text x=\"0\" y=\"{:.1}\">{about}</text>\n", TOP - 12.0));
        let mut kept = format!("M{GUTTER} {:.1}", y(chances.best.0));
        let mut lost = String::new();
        for (at, one) in chances.turns.iter().enumerate() {
            let (x, best) = (middle(at), y(one.best.0));
            let path = if lost.is_empty() { &mut kept } else { &mut lost };
            // writing to a string cannot fail
            let _ = write!(path, "H{x:.1}V{best:.1}");
            if !one.passes && lost.is_empty() {
                lost = format!("M{x:.1} {best:.1}");
            }
            if one.cost.0 > 0 {
                put(
                    to,
                    format_args!(
                        "<text class=\"cost\" x=\"{:.1}\" y=\"{:.1}\">−{}</text>\n",
                        x + 4.0,
                        best - 4.0,
                        tenths(one.cost.0)
                    ),
                );
            }
        }
        let _ = write!(if lost.is_empty() { &mut kept } else { &mut lost }, "H{end:.1}");
        put(to, format_args!("<path class=\"best\" d=\"{kept}\"/>\n"));
        if !lost.is_empty() {
            put(to, format_args!("<path class=\"lost\" d=\"{lost}\"/>\n"));
        }
        if let Some(last) = &chances.last_chance
            && let Some(at) = turns.iter().position(|one| one.number == last.turn)
        {
            let (x, flag) = (middle(at), word("tape-last-chance"));
            put(to, format_args!("<text class=\"flag\" x=\"{x:.1}\" y=\"12\">⚑ {flag}</text>\n"));
        }
    } else {
        put(to, format_args!("<text x=\"{GUTTER}\" y=\"{}\">{}</text>\n", TOP + 20.0, word("tape-unknown")));
    }
    for (at, felt) in debrief.felt.iter().enumerate() {
        let places = (0..turns.len()).map(middle).chain([end]).collect::<Vec<_>>();
        band(to, app, felt, &places, bottom + 14.0 + (MOODS + head) * at as f64 + head);
    }
    for (at, turn) in turns.iter().enumerate() {
        let x = middle(at);
        put(to, format_args!("<text class=\"turn\" x=\"{x:.1}\" y=\"{}\">{}</text>\n", base + 18.0, turn.number));
        if let Some(looks) = turn.expression.as_ref().filter(|_| wide > 44.0) {
            let act = app.plain(looks.played.act.message());
            put(to, format_args!("<text class=\"act\" x=\"{x:.1}\" y=\"{}\">{}</text>\n", base + 34.0, escape(&act)));
        }
    }
    put(to, format_args!("</svg>\n"));
}

/// What somebody felt over the turns, each mood by a line of its own kind, its name before it.
fn band(to: &mut String, app: &Words, felt: &Felt, places: &[f64], top: f64) {
    if let Some(name) = &felt.name {
        put(to, format_args!("<text class=\"name\" x=\"0\" y=\"{:.1}\">{}</text>\n", top - 6.0, escape(name)));
    }
    let y = |value: u8| top + MOODS - f64::from(value) / 10.0 * MOODS;
    let moods = [("anger", "mood-anger"), ("anxiety", "mood-anxiety"), ("trust", "mood-trust")];
    let of = |class: &str, mood: &Mood| match class {
        "anger" => mood.anger,
        "anxiety" => mood.anxiety,
        _ => mood.trust,
    };
    for (row, (class, id)) in moods.into_iter().enumerate() {
        let points = places.iter().zip(&felt.moods).map(|(x, mood)| format!("{x:.1},{:.1}", y(of(class, mood))));
        let points: Vec<_> = points.collect();
        put(to, format_args!("<polyline class=\"{class}\" points=\"{}\"/>\n", points.join(" ")));
        let word = escape(&app.plain(id)).into_owned();
        let line = top + 10.0 + 18.0 * row as f64;
        put(
            to,
            format_args!(
                "<path class=\"{class}\" d=\"M0 {:.1}H18\"/><text x=\"24\" y=\"{line:.1}\">{word}</text>\n",
                line - 4.0
            ),
        );
    }
}
