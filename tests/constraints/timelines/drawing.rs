//! A clause's plays as timelines: what is done in order, and where the monitors say that it is met or broken.
//!
//! Nothing is told by colour alone: who acts by shape, what a deed is to the clause by filling, how it came out by a sign.

use super::cases::Example;
use super::played::{Outcome, Played, Spoken, Step};
use composure::locale::With;
use composure::policy::{Book, Constraint, Family, FieldKind, Unit, Window};
use composure::terms::{Actor, CivilMinute, ClauseIx, Value};
use jiff::civil::date;
use jiff::{Span, ToSpan as _};
use std::fmt::Write as _;

const WIDTH: f64 = 760.0;
/// How it came out stands left of this, what happens right of it.
const LEFT: f64 = 160.0;
const LINE: f64 = 14.0;
/// How wide a letter is beside its height, where the font is a wide one; a bold letter.
const LETTER: f64 = 0.57;
const BOLD: f64 = 0.64;
/// Room over the line of deeds for what joins them.
const BOWS: f64 = 34.0;

const TEXT: &str = "#1c2733";
const QUIET: &str = "#566474";
const RULE: &str = "#d5dce5";
const BLUE: &str = "#1d5487";
const TEAL: &str = "#1f686d";
const GOOD: &str = "#1e6a4b";
const BAD: &str = "#a8322a";
const CARE: &str = "#86570a";

/// What a deed is to the clause.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    AsksFor,
    IsAskedFor,
    Neither,
}

/// Draws the plays of a clause.
pub(super) fn draw(book: &Book, (example, clause): (&Example, ClauseIx), plays: &[Played], spoken: &Spoken) -> String {
    let constraint = &book.clauses.at(clause).constraint;
    let rule = spoken.rules.get(usize::from(clause.0)).map_or("", String::as_str);
    let most = plays.iter().map(|one| one.play.steps.len()).max().unwrap_or(1);
    let wide = ((WIDTH - LEFT - 46.0) / (f64::from(u32::try_from(most).expect("a few")) + 0.2)).min(150.0);
    let (mut lanes, mut top) = (String::new(), 16.0);
    for line in wrapped(rule, WIDTH - 32.0, 14.0 * BOLD, 14.0) {
        top += 19.0;
        text(&mut lanes, &line, (16.0, top), "start", "font-size=\"14\" font-weight=\"600\"", TEXT);
    }
    top += 12.0;
    for (at, played) in plays.iter().enumerate() {
        if at > 0 {
            put(&mut lanes, &format!("<path d=\"M16 {top:.0}H{:.0}\" stroke=\"{RULE}\"/>", WIDTH - 16.0));
        }
        let lane = Lane { book, constraint, played, spoken, wide };
        top = lane.draw(&mut lanes, top + 8.0);
    }
    let high = top + 6.0;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH:.0} {high:.0}\" width=\"{WIDTH:.0}\" \
         height=\"{high:.0}\" role=\"img\" lang=\"{}\" font-family=\"system-ui, {}sans-serif\" font-size=\"12\">\n\
         <title>{}</title>\n<desc>{}{}</desc>\n<rect x=\"0.5\" y=\"0.5\" width=\"{:.0}\" height=\"{:.0}\" rx=\"8\" fill=\"#ffffff\" \
         stroke=\"{RULE}\"/>\n{lanes}</svg>\n",
        spoken.language,
        fonts(&spoken.language.to_string()),
        escaped(rule),
        example.clause.map(|id| format!("{id}: ")).unwrap_or_default(),
        escaped(example.constraint),
        WIDTH - 1.0,
        high - 1.0,
    )
}

struct Lane<'a> {
    book: &'a Book,
    constraint: &'a Constraint,
    played: &'a Played,
    spoken: &'a Spoken,
    /// From one deed to the next.
    wide: f64,
}

impl Lane<'_> {
    /// Draws the lane below `top`, and says where it ends.
    fn draw(&self, to: &mut String, top: f64) -> f64 {
        let steps = &self.played.play.steps;
        let labels: Vec<_> = steps.iter().map(|step| self.label(step)).collect();
        let high = |staff: bool| {
            let of = steps.iter().zip(&labels).filter(|(step, _)| (step.actor == Actor::Staff) == staff);
            of.map(|(_, label)| label.len()).max().map_or(0.0, |lines| lines as f64 * LINE)
        };
        let axis = top + high(false) + self.above() + 10.0;
        let timed = self.constraint.window.is_some_and(|window| window.unit != Unit::Turns);
        let clock = if timed { LINE * 2.0 } else { 0.0 };
        let end = self.end();
        self.window(to, axis);
        put(
            to,
            &format!("<path d=\"M{:.0} {axis:.0}H{end:.0}\" stroke=\"{QUIET}\" stroke-width=\"1.5\"/>", LEFT - 4.0),
        );
        let bar = format!(
            "<path d=\"M{end:.0} {:.0}V{:.0}\" stroke=\"{QUIET}\" stroke-width=\"3\"/>",
            axis - 9.0,
            axis + 9.0
        );
        put(to, &bar);
        let ends = match &*self.spoken.language.to_string() {
            "zh-CN" => "结束",
            "zh-TW" => "結束",
            _ => "end",
        };
        text(to, ends, (end, axis + 24.0), "middle", "font-size=\"11\"", QUIET);
        self.bows(to, axis);
        for (at, (step, label)) in steps.iter().zip(&labels).enumerate() {
            let x = self.x(at);
            self.marker(to, (x, axis), step);
            let first = if step.actor == Actor::Staff {
                axis + 27.0 + clock
            } else {
                axis - self.above() - 6.0 - (label.len() as f64 - 1.0) * LINE
            };
            for (row, line) in label.iter().enumerate() {
                text(to, line, (x, first + row as f64 * LINE), "middle", "", self.ink(step));
            }
            if timed {
                for (row, line) in self.time(step).iter().enumerate() {
                    text(to, line, (x, axis + 25.0 + row as f64 * 13.0), "middle", "font-size=\"11\"", QUIET);
                }
            }
        }
        self.signs(to, axis);
        self.outcome(to, axis);
        axis + 16.0 + clock + high(true).max(LINE) + 10.0
    }

    /// The room over the line of deeds.
    fn above(&self) -> f64 {
        if self.played.conclusions.is_empty() { 12.0 } else { BOWS }
    }

    fn x(&self, at: usize) -> f64 {
        LEFT + self.wide * (at as f64 + 0.5)
    }

    fn end(&self) -> f64 {
        self.x(self.played.play.steps.len()) - self.wide * 0.3
    }

    fn part(&self, step: &Step) -> Part {
        let is_in = |list: &[_]| step.activities.iter().any(|one| list.contains(one));
        let activates = is_in(&self.constraint.activation.activities);
        let answers = self.constraint.target.as_ref().is_some_and(|target| is_in(&target.activities));
        match (self.constraint.template.relates(), activates, answers) {
            (true, true, _) => Part::AsksFor,
            (false, true, _) | (_, _, true) => Part::IsAskedFor,
            (_, false, false) => Part::Neither,
        }
    }

    fn ink(&self, step: &Step) -> &'static str {
        if self.part(step) == Part::Neither { QUIET } else { TEXT }
    }

    fn label(&self, step: &Step) -> Vec<String> {
        let Spoken { words, formats, language, .. } = self.spoken;
        let names =
            step.activities.iter().map(|one| words.plain(&format!("activity-{}", self.book.activity_names.name(*one))));
        let plus = if language.to_string().starts_with("zh") { "＋" } else { " + " };
        let mut lines = wrapped(&names.collect::<Vec<_>>().join(plus), self.wide - 10.0, 12.0 * LETTER, 12.0);
        for (field, value) in &step.data {
            let name = self.book.fields.name(*field);
            let kind = step.activities.iter().flat_map(|one| &self.book.activities.at(*one).fields);
            let is_money = kind.into_iter().any(|(one, kind)| one == field && *kind == FieldKind::Money);
            lines.push(match value {
                Value::Int(fen) if is_money => formats.money(*fen),
                other => {
                    let known = words.find(&format!("fact-{name}"), Some(&other.to_string()), &With::new());
                    known.unwrap_or_else(|| other.to_string())
                }
            });
        }
        lines
    }

    /// When a deed is done, in two lines.
    fn time(&self, step: &Step) -> Vec<String> {
        let now: CivilMinute = self.played.play.begins.plus(step.minutes);
        let clock = now.clock().to_string();
        if !self.constraint.window.is_some_and(|window| matches!(window.unit, Unit::Days | Unit::WorkingDays)) {
            return vec![clock];
        }
        let day: Span = now.day().days();
        let day = date(1970, 1, 1).checked_add(day).expect("a date");
        let at = usize::try_from(day.weekday().to_monday_zero_offset()).expect("a weekday");
        let of = |names: [&'static str; 7]| names.get(at).copied().unwrap_or_default();
        let (month, number) = (day.month(), day.day());
        let day = match &*self.spoken.language.to_string() {
            "zh-CN" => format!("{month}月{number}日 {}", of(["周一", "周二", "周三", "周四", "周五", "周六", "周日"])),
            "zh-TW" => format!("{month}月{number}日 {}", of(["週一", "週二", "週三", "週四", "週五", "週六", "週日"])),
            _ => format!("{} {month}/{number}", of(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])),
        };
        vec![day, clock]
    }

    /// Who acts by shape; what it is to the clause by filling.
    fn marker(&self, to: &mut String, (x, y): (f64, f64), step: &Step) {
        let (fill, stroke, width, ink) = match self.part(step) {
            Part::AsksFor => (BLUE, BLUE, 2.0, "#ffffff"),
            Part::IsAskedFor => ("#ffffff", TEAL, 3.5, TEAL),
            Part::Neither => ("#ffffff", QUIET, 1.0, QUIET),
        };
        let style = format!("fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"{width}\"");
        match step.actor {
            Actor::Staff => {
                let (left, above) = (x - 10.0, y - 10.0);
                put(
                    to,
                    &format!("<rect x=\"{left:.1}\" y=\"{above:.1}\" width=\"20\" height=\"20\" rx=\"3\" {style}/>"),
                );
                text(to, &step.turn.to_string(), (x, y + 4.0), "middle", "font-size=\"11\" font-weight=\"600\"", ink);
            }
            Actor::Customer => put(to, &format!("<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"10\" {style}/>")),
            Actor::Bank => put(to, &format!("<path d=\"M{x:.1} {:.1}l12 12l-12 12l-12 -12z\" {style}/>", y - 12.0)),
        }
    }

    /// What belongs together is joined: what asked, and what mattered, with where it was settled.
    fn bows(&self, to: &mut String, axis: f64) {
        for one in &self.played.conclusions {
            let (ink, dashes) = if one.met { (GOOD, "") } else { (BAD, " stroke-dasharray=\"5 4\"") };
            let end = one.at.map_or(self.end(), |at| self.x(at));
            for from in one.opened_by.iter().chain(&one.because).filter(|from| Some(**from) != one.at) {
                let (left, right) = (self.x(*from).min(end), self.x(*from).max(end));
                let (foot, head) = (axis - 12.0, axis - 12.0 - BOWS * 0.9);
                let bow = format!(
                    "M{left:.1} {foot:.1}C{:.1} {head:.1} {:.1} {head:.1} {right:.1} {foot:.1}",
                    left + 12.0,
                    right - 12.0
                );
                put(to, &format!("<path d=\"{bow}\" fill=\"none\" stroke=\"{ink}\" stroke-width=\"2\"{dashes}/>"));
            }
        }
    }

    /// The sign of each conclusion at the deed that settled it, or at the end.
    fn signs(&self, to: &mut String, axis: f64) {
        for one in &self.played.conclusions {
            let (x, y) = one.at.map_or((self.end(), axis - 14.0), |at| (self.x(at) + 12.0, axis - 12.0));
            sign(to, (x, y), if one.met { Outcome::Met } else { Outcome::Broken });
        }
    }

    fn outcome(&self, to: &mut String, axis: f64) {
        let outcome = self.played.outcome;
        sign(to, (26.0, axis), outcome);
        let ink = match outcome {
            Outcome::Met => GOOD,
            Outcome::Broken | Outcome::Missed => BAD,
            Outcome::Untouched => QUIET,
        };
        text(
            to,
            &self.spoken.say(outcome.message()),
            (40.0, axis + 4.5),
            "start",
            "font-size=\"13\" font-weight=\"600\"",
            ink,
        );
        for (row, (fact, is)) in self.played.play.facts.iter().enumerate() {
            let known = self.spoken.words.find(&format!("fact-{fact}"), Some(&is.to_string()), &With::new());
            let y = axis + 24.0 + row as f64 * LINE;
            text(to, &known.unwrap_or_else(|| is.to_string()), (16.0, y), "start", "font-size=\"11\"", QUIET);
        }
    }

    /// How long what is asked for may take, from each deed that opens it.
    fn window(&self, to: &mut String, axis: f64) {
        let Some(window) = self.constraint.window else { return };
        let Family::Relation(legs) = self.constraint.template.family() else { return };
        // the earlier of two deeds opens it
        let opens = match legs.first().map(|leg| leg.direction) {
            Some(composure::policy::LegDirection::Forward) => Some(&self.constraint.activation),
            Some(composure::policy::LegDirection::Backward) => self.constraint.target.as_ref(),
            Some(composure::policy::LegDirection::Either) | None => None,
        };
        let opens = |step: &Step| opens.is_some_and(|one| step.activities.iter().any(|of| one.activities.contains(of)));
        for (at, _) in self.played.play.steps.iter().enumerate().filter(|(_, step)| opens(step)) {
            let left = if window.from == 0 { Some(self.x(at)) } else { self.place(at, window, window.from, false) };
            let right = window.to.map_or(Some(self.end()), |to| self.place(at, window, to, true));
            let (Some(left), right) = (left, right.unwrap_or_else(|| self.end())) else { continue };
            let (y, wide) = (axis - 13.0, right - left);
            put(
                to,
                &format!(
                    "<rect x=\"{left:.1}\" y=\"{y:.1}\" width=\"{wide:.1}\" height=\"26\" fill=\"#fbf0d9\" stroke=\"{CARE}\" \
                     stroke-dasharray=\"2 3\"/>"
                ),
            );
        }
    }

    /// Where so many units after a deed are; none where all is over before.
    fn place(&self, opened: usize, window: Window, units: u32, is_last: bool) -> Option<f64> {
        let steps = &self.played.play.steps;
        let from = steps.get(opened)?;
        if window.unit == Unit::Turns {
            let is_it = |step: &Step| step.actor == Actor::Staff && step.turn == from.turn + units;
            let side = if is_last { 15.0 } else { -15.0 };
            return steps.iter().position(is_it).map(|at| self.x(at) + side);
        }
        let begins = self.played.play.begins;
        let day = 24 * 60;
        let due = match window.unit {
            Unit::Minutes => from.minutes + units,
            Unit::Hours => from.minutes + units * 60,
            Unit::Days => from.minutes + units * day,
            Unit::WorkingDays => {
                let days = u16::try_from(units).expect("a few");
                let end = self.book.calendar.end_of_working_day(begins.plus(from.minutes), days);
                u32::try_from(end.0 - begins.0).expect("later")
            }
            Unit::Turns | Unit::Seconds => return None,
        };
        // in time, or just too late: between the last deed before and the first one behind
        let behind = steps.iter().position(|step| if is_last { step.minutes > due } else { step.minutes >= due })?;
        let side = if is_last { -self.wide / 2.0 } else { -15.0 };
        Some((self.x(behind) + side).max(self.x(opened)))
    }
}

/// Met, broken, or a dash where nothing asked for it.
fn sign(to: &mut String, (x, y): (f64, f64), outcome: Outcome) {
    let (ink, path) = match outcome {
        Outcome::Met => (GOOD, "m-4 0l3 3.5l5 -7"),
        Outcome::Broken | Outcome::Missed => (BAD, "m-3.5 -3.5l7 7m0 -7l-7 7"),
        Outcome::Untouched => (QUIET, "m-4 0h8"),
    };
    put(to, &format!("<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"8.5\" fill=\"{ink}\" stroke=\"#ffffff\"/>"));
    put(to, &format!("<path d=\"M{x:.1} {y:.1}{path}\" fill=\"none\" stroke=\"#ffffff\" stroke-width=\"2\"/>"));
}

fn put(to: &mut String, line: &str) {
    to.push_str(line);
    to.push('\n');
}

fn text(to: &mut String, said: &str, (x, y): (f64, f64), anchor: &str, more: &str, ink: &str) {
    let said = escaped(said);
    let space = if more.is_empty() { "" } else { " " };
    // writing to a string cannot fail
    let _ = writeln!(
        to,
        "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\"{space}{more} fill=\"{ink}\">{said}</text>"
    );
}

fn escaped(said: &str) -> String {
    said.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn fonts(language: &str) -> &'static str {
    match language {
        "zh-CN" => "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', ",
        "zh-TW" => "'PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC', ",
        _ => "'Segoe UI', 'Helvetica Neue', Arial, ",
    }
}

/// A text in lines that are no wider, as far as can be said without its font: `letter` is a letter's width, `sign` a wide sign's.
fn wrapped(said: &str, width: f64, letter: f64, sign: f64) -> Vec<String> {
    // quotes are as wide as the signs between them
    let is_latin = said.chars().all(|one| one.is_ascii() || ('\u{2018}'..='\u{201d}').contains(&one));
    let wide = |one: char| if one.is_ascii() || is_latin { letter } else { sign };
    let (mut lines, mut line, mut long) = (Vec::new(), String::new(), 0.0);
    // what stays together: a word with the space behind it, or one sign with what may not begin a line
    let mut pieces: Vec<String> = Vec::new();
    for sign in said.chars() {
        let joins = match pieces.last().and_then(|last| last.chars().last()) {
            None => false,
            Some(last) if last.is_ascii() || last == '’' => last != ' ' && (sign.is_ascii() || "’”".contains(sign)),
            Some('“' | '「' | '（') => true,
            Some(_) => "，。、；：”」）？’,.;:)".contains(sign) || (sign == ' ' && !pieces.is_empty()),
        };
        match pieces.last_mut().filter(|_| joins) {
            Some(last) => last.push(sign),
            None => pieces.push(sign.to_string()),
        }
    }
    for piece in pieces {
        let more: f64 = piece.trim_end().chars().map(wide).sum();
        if long + more > width && !line.is_empty() {
            lines.push(std::mem::take(&mut line).trim_end().to_owned());
            long = 0.0;
        }
        long += piece.chars().map(wide).sum::<f64>();
        line.push_str(&piece);
    }
    lines.push(line.trim_end().to_owned());
    lines
}
