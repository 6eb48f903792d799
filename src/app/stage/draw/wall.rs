//! What tells the time and whose turn it is: the clock on the wall, with its deadline as a red wedge, and the board.

use super::canvas::Canvas;
use super::geom::WHITE;
use super::geom::{Colour, Outline, Point, c, circle, hex, line, p, polygon, rect, rounded};
use super::text::{Align, Lettered, Lettering, bold, plain};
use super::tint::{ALARM, LAMP, Lights, TIME};
use std::f32::consts::TAU;

/// Where the clock hangs, and how large its face is.
pub(crate) const CLOCK: (Point, f32) = (p(252.0, 152.0), 46.0);
/// The board: left, top, width, height.
pub(crate) const BOARD: (f32, f32, f32, f32) = (1014.0, 92.0, 222.0, 62.0);

const HAND: Colour = hex(0x20_262E);
const FACE: Colour = hex(0xFC_FAF5);
const MARK: Colour = hex(0x4A_4F57);

/// The time of the story, and until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hour<'a> {
    /// Minutes since midnight.
    pub(crate) now: u16,
    /// The deadline, in minutes since midnight, and its short words.
    pub(crate) until: Option<(u16, &'a str)>,
}

impl Hour<'_> {
    /// The minutes of the face that are left, where the deadline is within the hour: from, and how many.
    fn wedge(&self) -> Option<(u16, u16)> {
        let left = self.until?.0.checked_sub(self.now)?;
        (1..=60).contains(&left).then_some((self.now % 60, left))
    }
}

/// A point of the face: a turn is 1, from twelve o'clock.
fn around(turn: f32, reach: f32) -> Point {
    let (sin, cos) = (turn * TAU).sin_cos();
    p(CLOCK.0.x + reach * sin, CLOCK.0.y - reach * cos)
}

fn hand(canvas: &mut Canvas, turn: f32, reach: f32, tail: f32, width: f32) {
    canvas.stroke(&line(&[around(turn + 0.5, tail), around(turn, reach)]), HAND, width, 1.0);
}

/// The clock on the wall.
pub(crate) fn clock(canvas: &mut Canvas, lights: &Lights, letters: &Lettering<'_>, hour: &Hour<'_>) {
    let (middle, radius) = CLOCK;
    canvas.fill(&circle(middle.by(3.0, 4.0), radius + 4.0), lights.pier_dark.darker(0.25), 0.5);
    canvas.fill(&circle(middle, radius + 4.0), lights.board.lighter(0.08), 1.0);
    canvas.fill(&circle(middle, radius), FACE, 1.0);
    let wedge = hour.wedge();
    if let Some((from, left)) = wedge {
        canvas.fill(&sector(from, left, radius - 2.0), TIME, 0.9);
    }
    for mark in 0..12_u16 {
        let quarter = mark % 3 == 0;
        let inside = wedge.is_some_and(|(from, left)| (1..left).contains(&((mark * 5 + 60 - from) % 60)));
        let (turn, length) = (f32::from(mark) / 12.0, if quarter { 9.0 } else { 5.0 });
        let stroke = line(&[around(turn, radius - 4.5), around(turn, radius - 3.5 - length)]);
        canvas.stroke(&stroke, if inside { WHITE } else { MARK }, if quarter { 2.4 } else { 1.5 }, 1.0);
    }
    hand(canvas, f32::from(hour.now % 720) / 720.0, radius * 0.50, radius * 0.12, 5.0);
    hand(canvas, f32::from(hour.now % 60) / 60.0, radius * 0.80, radius * 0.16, 3.2);
    canvas.fill(&circle(middle, 4.0), HAND, 1.0);
    canvas.fill(&circle(middle, 1.5), FACE, 1.0);
    if let Some((until, words)) = hour.until {
        plate(canvas, letters, f32::from(until % 60) / 60.0, words);
    }
}

/// The part of the face from a minute on, so many minutes.
fn sector(from: u16, minutes: u16, radius: f32) -> Outline {
    let rim = (0..=minutes).map(|step| around(f32::from(from + step) / 60.0, radius));
    polygon(&rim.chain([CLOCK.0]).collect::<Vec<_>>())
}

/// The words of the deadline, below the clock, with a pointer to its minute where that is in the lower half.
fn plate(canvas: &mut Canvas, letters: &Lettering<'_>, turn: f32, words: &str) {
    let (middle, radius) = CLOCK;
    let style = bold(13.0, WHITE);
    let width = letters.line(words, style.size).1 + 28.0;
    let top = middle.y + radius + 12.0;
    let tip = around(turn, radius + 5.0);
    if (0.42..0.58).contains(&turn) {
        canvas.fill(&polygon(&[c(tip.x - 6.0, top + 1.0), c(tip.x, tip.y), c(tip.x + 6.0, top + 1.0)]), ALARM, 1.0);
    } else {
        // a notch at the rim marks a minute elsewhere
        canvas.fill(&circle(tip, 4.2), ALARM, 1.0);
    }
    canvas.fill(&rounded(middle.x - width / 2.0, top, width, 22.0, 5.0), ALARM, 1.0);
    letters.write(canvas, words, p(middle.x, top + 15.6), Align::Middle, style);
}

/// A run of the board's words; what is called out shines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Call<'a> {
    pub(crate) words: &'a str,
    pub(crate) shines: bool,
}

/// The board that hangs from the ceiling: number and window, as words of the language in their order.
pub(crate) fn board(canvas: &mut Canvas, lights: &Lights, letters: &Lettering<'_>, calls: &[Call<'_>]) {
    let (left, top, width, height) = BOARD;
    let case = lights.board;
    for x in [left + 28.0, left + width - 30.0] {
        canvas.fill(&rect(x, 70.0, 3.0, top - 70.0), lights.ceiling.darker(0.3), 1.0);
    }
    canvas.fill(&rounded(left, top, width, height, 6.0), case, 1.0);
    canvas.stroke(&rounded(left, top, width, height, 6.0), case.lighter(0.18), 1.5, 1.0);
    const GAP: f32 = 9.0;
    let style = |call: &Call<'_>, scale: f32| -> Lettered {
        if call.shines { bold(26.0 * scale, LAMP) } else { plain(15.5 * scale, hex(0xE7_DCC8)) }
    };
    let lengths = |scale: f32| -> f32 {
        let words: f32 = calls.iter().map(|call| letters.line(call.words, style(call, scale).size).1).sum();
        words + GAP * scale * calls.len().saturating_sub(1) as f32
    };
    let scale = ((width - 28.0) / lengths(1.0).max(1.0)).min(1.0);
    let mut at = p(left + (width - lengths(scale)) / 2.0, top + height / 2.0 + 9.0 * scale);
    for call in calls {
        let written = letters.write(canvas, call.words, at, Align::Left, style(call, scale));
        at = at.by(written + GAP * scale, 0.0);
    }
}

#[cfg(test)]
mod tests {
    use super::super::piece::Frame;
    use super::super::text::tests::fonts;
    use super::super::tint::Tint;
    use super::*;

    fn red(hour: &Hour<'_>) -> usize {
        let drawn = Frame::new(196.0, 96.0, 112.0, 104.0)
            .drawn(1.0, |canvas| clock(canvas, Tint::Noon.lights(), fonts(), hour))
            .expect("a canvas");
        let pixels = drawn.pixels();
        pixels.pixels().iter().filter(|pixel| pixel.red() > 200 && pixel.green() < 120).count()
    }

    #[test]
    fn the_wedge_is_what_is_left() {
        let until = Some((17 * 60 + 30, "17:30"));
        let [half, quarter, none] = [17 * 60, 17 * 60 + 15, 15 * 60].map(|now| red(&Hour { now, until }));
        assert!(half > 2 * quarter * 9 / 10 && quarter > 300, "{half} {quarter}");
        assert!(none < 80, "an earlier hour has no wedge: {none}");
        assert_eq!(Hour { now: 17 * 60 + 40, until }.wedge(), None, "too late");
        assert_eq!(Hour { now: 16 * 60 + 50, until }.wedge(), Some((50, 40)), "over the hour");
    }

    #[test]
    fn long_words_stay_on_the_board() {
        let calls =
            [Call { words: "A087", shines: true }, Call { words: "please proceed to window number", shines: false }];
        let frame = Frame::new(900.0, 60.0, 380.0, 120.0);
        let drawn = frame.drawn(1.0, |canvas| board(canvas, Tint::Dusk.lights(), fonts(), &calls)).expect("a canvas");
        let outside = |x: u32| (0..120).any(|y| drawn.pixels().pixel(x, y).is_some_and(|pixel| pixel.alpha() > 0));
        assert!(!outside(112) && !outside(338) && outside(200));
    }
}
