//! How a moment is played, in words: what stands in brackets where the scene isn't drawn.

use super::Named;
use crate::encounter::Event;
use crate::locale::{With, Words};
use crate::scenario::{Act, Cast, Hands, Played, Prop, Scenario, Stage};
use crate::terms::PersonIx;

/// Who is there and what lies there as the story begins; none where the scenario says neither.
#[must_use]
pub fn setting_in_words(scenario: &Scenario, app: &Words) -> Option<String> {
    let direction = &scenario.direction;
    let there = scenario.node(scenario.start).into_iter().flat_map(|node| &node.present).copied();
    let cast = [PersonIx::CUSTOMER].into_iter().chain(there).filter_map(|who| match direction.cast_of(who) {
        // whoever the draw makes of them
        Cast::Man | Cast::Woman => None,
        cast => Some(app.plain(cast.message())),
    });
    joined(cast.chain(things(&direction.props, app)))
}

/// How what happens is played, after what happened `before`; none where that is not said. What already is so is not told again:
/// who sits doesn't sit down.
#[must_use]
pub fn direction_in_words(
    scenario: &Scenario, event: Event, before: impl IntoIterator<Item = Event>, app: &Words,
) -> Option<String> {
    match event {
        Event::Spoke { .. } | Event::Reacted { .. } => {
            let mut stays = Stays::default();
            before.into_iter().for_each(|event| stays.after(scenario, event));
            played(lines(scenario, event)?, &stays, app)
        }
        Event::Responded { response } => match scenario.direction.hands(response) {
            Hands::Rest => None,
            hands => Some(app.plain(hands.message())),
        },
        Event::SpokeAgain { .. }
        | Event::Made { .. }
        | Event::StayedSilent { .. }
        | Event::Entered { .. }
        | Event::Left { .. }
        | Event::MoodMoved { .. }
        | Event::TimePassed { .. }
        | Event::Interrupted { .. }
        | Event::Ended { .. } => None,
    }
}

/// Who comes or goes, in words, where an event tells it: over to where one stands, or into a talk without a place.
#[must_use]
pub fn passing_in_words(
    scenario: &Scenario, event: Event, app: &Words, name: impl Fn(PersonIx) -> String,
) -> Option<String> {
    let apart = scenario.channel.is_apart();
    let (id, who) = match event {
        Event::Entered { who } => (if apart { "person-joined" } else { "person-entered" }, who),
        Event::Left { who } => (if apart { "person-dropped-out" } else { "person-left" }, who),
        Event::Spoke { .. }
        | Event::Reacted { .. }
        | Event::SpokeAgain { .. }
        | Event::Responded { .. }
        | Event::Made { .. }
        | Event::StayedSilent { .. }
        | Event::MoodMoved { .. }
        | Event::TimePassed { .. }
        | Event::Interrupted { .. }
        | Event::Ended { .. } => return None,
    };
    Some(app.text(id, &With::from_iter([("name", name(who))])))
}

/// How a line or a reaction is played; none where that is not said, or nothing is spoken.
fn lines(scenario: &Scenario, event: Event) -> Option<&Played> {
    match event {
        Event::Spoke { node, line } => scenario.direction.line(node, usize::from(line)),
        Event::Reacted { to, line } => scenario.direction.reaction(to, usize::from(line)),
        _ => None,
    }
}

/// What stays as it is until something else is said: who sits or stands, who went to which window, how many look on.
#[derive(Default)]
struct Stays(Vec<(Option<PersonIx>, Stage)>);

impl Stays {
    fn after(&mut self, scenario: &Scenario, event: Event) {
        if let Event::Entered { who } | Event::Left { who } = event {
            self.0.retain(|(of, _)| *of != Some(who));
        }
        let Some(played) = lines(scenario, event) else { return };
        for stage in &played.stage {
            let by = match stage {
                Stage::Sit | Stage::Stand | Stage::Window(_) => Some(played.by),
                Stage::Crowd(_) => None,
                // where he comes back from he may do all of it anew
                Stage::Leave => {
                    self.0.retain(|(of, _)| *of != Some(played.by));
                    continue;
                }
                Stage::Turn | Stage::Approach | Stage::StepBack | Stage::Slam | Stage::Clock | Stage::Film => continue,
            };
            self.0.retain(|(of, known)| *of != by || !is_of_one_kind(*known, *stage));
            self.0.push((by, *stage));
        }
    }

    /// Whether something is so already.
    fn has(&self, by: PersonIx, stage: Stage) -> bool {
        self.0.iter().any(|(of, known)| *known == stage && of.is_none_or(|of| of == by))
    }
}

/// Whether one ends the other.
const fn is_of_one_kind(one: Stage, other: Stage) -> bool {
    match one {
        Stage::Sit | Stage::Stand => matches!(other, Stage::Sit | Stage::Stand),
        Stage::Window(_) => matches!(other, Stage::Window(_)),
        Stage::Crowd(_) => matches!(other, Stage::Crowd(_)),
        Stage::Turn | Stage::Approach | Stage::StepBack | Stage::Slam | Stage::Clock | Stage::Film | Stage::Leave => {
            false
        }
    }
}

fn played(played: &Played, stays: &Stays, app: &Words) -> Option<String> {
    let act = match played.act {
        Act::Neutral => None,
        act => Some(app.plain(act.message())),
    };
    let stage = played.stage.iter().filter(|one| !stays.has(played.by, **one)).map(|one| staged(*one, app));
    joined(act.into_iter().chain(stage).chain(things(&played.props, app)))
}

fn staged(stage: Stage, app: &Words) -> String {
    let id = match stage {
        Stage::Sit => "stage-sit",
        Stage::Stand => "stage-stand",
        Stage::Turn => "stage-turn",
        Stage::Approach => "stage-approach",
        Stage::StepBack => "stage-step-back",
        Stage::Slam => "stage-slam",
        Stage::Clock => "stage-clock",
        Stage::Film => "stage-film",
        Stage::Leave => "stage-leave",
        Stage::Window(number) => return app.text("stage-window", &With::from_iter([("number", number.to_string())])),
        Stage::Crowd(0) => "stage-crowd-none",
        Stage::Crowd(1) => "stage-crowd-few",
        Stage::Crowd(2) => "stage-crowd-many",
        Stage::Crowd(_) => "stage-crowd-all",
    };
    app.plain(id)
}

/// What lies there, whoever laid it down.
fn things(props: &[Prop], app: &Words) -> Option<String> {
    let names: Vec<_> = props.iter().map(|prop| app.plain(prop.message())).collect();
    let listed = || names.join(&app.plain("direction-and"));
    (!names.is_empty()).then(|| app.text("direction-props", &With::from_iter([("things", listed())])))
}

fn joined(told: impl Iterator<Item = String>) -> Option<String> {
    let told: Vec<_> = told.collect();
    (!told.is_empty()).then(|| told.join(" · "))
}
