//! How long nobody has touched anything: whoever walks away from a PC that others use is signed out, and told before.

use std::time::{Duration, Instant};

/// So long before it happens it is told.
const TOLD: Duration = Duration::from_secs(60);
/// While it is told the seconds are counted.
const COUNT: Duration = Duration::from_secs(1);

/// Whether somebody is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Presence {
    /// Somebody is, or nobody has to be.
    There,
    /// Nobody has been for long; he is signed out in so many seconds.
    Fading(u64),
    /// Nobody has been for as long as the bank allows.
    Gone,
}

/// Since when nobody has touched anything.
#[derive(Clone, Copy, Debug)]
pub(super) struct Absence {
    touched: Instant,
    /// How long that may be; none where it is not asked.
    allowed: Option<Duration>,
}

impl Absence {
    /// Somebody is there; nobody has signed in.
    pub(super) const fn new(now: Instant) -> Self {
        Self { touched: now, allowed: None }
    }

    /// Somebody has signed in, where nothing may be left untouched for longer than so many minutes; 0 is as long as one likes.
    pub(super) fn begin(&mut self, now: Instant, minutes: u16) {
        let allowed = Duration::from_secs(60 * u64::from(minutes));
        *self = Self { touched: now, allowed: (minutes > 0).then_some(allowed) };
    }

    /// Something was touched.
    pub(super) const fn touched(&mut self, now: Instant) {
        self.touched = now;
    }

    /// Whether somebody is there.
    pub(super) fn presence(&self, now: Instant) -> Presence {
        match self.left(now) {
            None => Presence::There,
            Some(Duration::ZERO) => Presence::Gone,
            Some(left) if left <= TOLD => Presence::Fading(left.as_secs_f64().ceil() as u64),
            Some(_) => Presence::There,
        }
    }

    /// When to look again, where nothing else moves; once nobody is there, there is nothing to look for.
    pub(super) fn look_again(&self, now: Instant) -> Option<Duration> {
        let left = self.left(now).filter(|left| !left.is_zero())?;
        Some(if left > TOLD { left - TOLD } else { COUNT.min(left) })
    }

    fn left(&self, now: Instant) -> Option<Duration> {
        Some(self.allowed?.saturating_sub(now.saturating_duration_since(self.touched)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_walks_away_is_told_and_then_gone_and_a_touch_brings_him_back() {
        let start = Instant::now();
        let at = |seconds: f64| start + Duration::from_secs_f64(seconds);
        let mut absence = Absence::new(start);
        assert_eq!(
            (absence.presence(at(1e6)), absence.look_again(at(1e6))),
            (Presence::There, None),
            "nobody is asked"
        );
        absence.begin(start, 2);
        for (seconds, presence, again) in [
            (0.0, Presence::There, Some(60.0)),
            (59.0, Presence::There, Some(1.0)),
            (60.0, Presence::Fading(60), Some(1.0)),
            (60.5, Presence::Fading(60), Some(1.0)),
            (119.5, Presence::Fading(1), Some(0.5)),
            // a notice may keep the window as it is: it rests meanwhile
            (120.0, Presence::Gone, None),
            (500.0, Presence::Gone, None),
        ] {
            let found = (absence.presence(at(seconds)), absence.look_again(at(seconds)));
            assert_eq!(found, (presence, again.map(Duration::from_secs_f64)), "{seconds}");
        }
        absence.touched(at(119.0));
        assert_eq!(absence.presence(at(120.0)), Presence::There);
        absence.begin(start, 0);
        assert_eq!(absence.presence(at(1e6)), Presence::There, "the bank does not ask for it");
    }
}
