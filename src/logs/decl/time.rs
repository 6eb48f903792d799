//! Time conditions: `from,to,unit`.

use super::super::error::{ByteFault, LogFault};
use super::super::number::{NotExact, scaled};
use crate::locale::Explanation;
use crate::policy::{Unit, Window};

const UNITS: [(char, Unit, i64); 4] =
    [('d', Unit::Days, 86_400), ('h', Unit::Hours, 3_600), ('m', Unit::Minutes, 60), ('s', Unit::Seconds, 1)];

/// Whether a condition can only be a time: nothing else begins with a number and ends with a unit behind two commas.
pub(super) fn looks_like_a_time(text: &str) -> bool {
    let parts: Vec<_> = text.split(',').map(str::trim).collect();
    matches!(&*parts, [from, _, unit] if scaled(from, 0) != Err(NotExact::NoNumber) && unit.chars().count() == 1)
}

/// The window a time condition asks for; none where it is empty.
pub(super) fn read(text: &str) -> Result<Option<Window>, ByteFault> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let start = text.len() - text.trim_start().len();
    let fault = |what: Explanation| Err(LogFault::new("model-time").with("what", what).at(start));
    let say = |id| fault(Explanation::new(id));
    let parts: Vec<_> = text.split(',').map(str::trim).collect();
    let &[from, to, unit] = &*parts else {
        return fault(Explanation::new("model-time-parts").with("found", parts.len()));
    };
    let mut letters = unit.chars().map(|letter| letter.to_ascii_lowercase());
    let (Some(letter), None) = (letters.next(), letters.next()) else {
        return say("model-time-no-unit");
    };
    let Some(place) = UNITS.iter().position(|(one, ..)| *one == letter) else {
        return fault(Explanation::new("model-time-unit").with("unit", letter));
    };
    // millionths of the unit, so that half an hour can be thirty minutes
    let bound = |text: &str| scaled(text, 6).ok().filter(|bound| *bound >= 0).map(i128::from);
    let Some(from) = bound(from) else {
        return say("model-time-from");
    };
    let to = if to.is_empty() { Some(None) } else { bound(to).map(Some) };
    let Some(to) = to else {
        return say("model-time-to");
    };
    if to.is_some_and(|to| to < from) {
        return say("model-time-backwards");
    }
    let seconds = |length: i64| i128::from(length);
    let length = UNITS.get(place).map_or(1, |(_, _, length)| seconds(*length));
    for (_, unit, smaller) in UNITS.iter().skip(place) {
        let whole = |bound: i128| {
            let scale = seconds(*smaller) * 1_000_000;
            let bound = bound * length;
            (bound % scale == 0).then_some(bound / scale)
        };
        let (Some(from), Some(to)) = (whole(from), to.map_or(Some(None), |to| whole(to).map(Some))) else { continue };
        let narrow = |bound: i128| u32::try_from(bound).ok();
        let (Some(from), Some(to)) = (narrow(from), to.map_or(Some(None), |to| narrow(to).map(Some))) else {
            return say("model-time-beyond");
        };
        return Ok(Some(Window { from, to, unit: *unit }));
    }
    say("model-time-fine")
}

/// The time condition that asks for a window; empty for none, and nothing for what the notation lacks.
pub(super) fn written(window: Option<Window>) -> Option<String> {
    let Some(Window { from, to, unit }) = window else { return Some(String::new()) };
    let (letter, ..) = UNITS.iter().find(|(_, one, _)| *one == unit)?;
    // other tools want an upper bound, and count no more than a thousand million days
    let to = to.unwrap_or(if unit == Unit::Days { 999_999_999 } else { u32::MAX });
    Some(format!("{from},{to},{letter}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_whole_in_the_largest_unit_that_allows_it() {
        let window = |from, to, unit| Some(Window { from, to, unit });
        for (text, expected) in [
            ("", None),
            (" 1,5,m ", window(1, Some(5), Unit::Minutes)),
            ("0 , 3 , D", window(0, Some(3), Unit::Days)),
            ("0,0.5,h", window(0, Some(30), Unit::Minutes)),
            ("0.1,1,d", window(144, Some(1_440), Unit::Minutes)),
            ("2,,s", window(2, None, Unit::Seconds)),
        ] {
            assert_eq!(read(text).expect(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_time_is_an_error() {
        for text in
            ["1", "1,2", "1,2,x", "a,2,d", "1,b,d", "-1,2,d", "3,2,d", "0,0.5,s", "0,99999999999,s", "1,2,d,", "1,2,ds"]
        {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
