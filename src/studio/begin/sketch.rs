//! The files of a new scenario: a plan told in the words that the program proposes.

use super::new_scenario::NewScenario;
use super::plan::{MomentStart, PlannedMoment, ScenarioPlan, Wave};
use crate::attempt::Named as _;
use crate::content::BookPack;
use crate::locale::{With, Words};
use crate::scenario::{Category, Channel};
use crate::studio::proposals::Proposals;
use crate::terms::{ActivityIx, ClauseIx, Role};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// The texts of a new scenario's files.
pub(super) struct Sketch {
    pub scenario: String,
    pub words: String,
}

/// What a good answer of several deeds may be long, in signs: Chinese, and any other.
const LONGEST_ANSWER: [usize; 2] = [50, 160];

/// Writes the files; `app` are the program's own words in the language of the scenario.
pub(super) fn sketch(asked: &NewScenario, book: &BookPack, plan: &ScenarioPlan, app: &Words) -> Sketch {
    let teller =
        Teller { asked, book, words: book.words(&asked.written_in), proposals: Proposals::of(&asked.written_in) };
    let mut ids = Ids(BTreeSet::from(ENDINGS.map(str::to_owned)));
    let moments: Vec<_> = plan.moments.iter().map(|moment| (ids.of(teller.called(moment)), moment)).collect();
    Sketch { scenario: teller.scenario(plan, &moments), words: teller.words(plan, &moments, app) }
}

/// What the conversation comes to: after the good answer to the last moment, after the other.
const ENDINGS: [&str; 2] = ["settled", "left-open"];

/// Ids that the trainer never types.
struct Ids(BTreeSet<String>);

impl Ids {
    /// An id after what is meant, which nothing else has.
    fn of(&mut self, meant: String) -> String {
        let numbered = (2_usize..).map(|number| format!("{meant}-{number}"));
        let id =
            std::iter::once(meant.clone()).chain(numbered).find(|id| !self.0.contains(id)).unwrap_or(meant.clone());
        self.0.insert(id.clone());
        id
    }
}

type Told<'p> = (String, &'p PlannedMoment);

struct Teller<'a> {
    asked: &'a NewScenario,
    book: &'a BookPack,
    words: Words,
    proposals: Proposals,
}

impl Teller<'_> {
    fn activity(&self, ix: ActivityIx) -> &str {
        self.book.book.activity_names.name(ix)
    }

    /// The ids of some activities as a list of RON.
    fn listed(&self, of: &[ActivityIx]) -> String {
        let names: Vec<_> = of.iter().map(|ix| format!("\"{}\"", self.activity(*ix))).collect();
        format!("[{}]", names.join(", "))
    }

    /// What a moment is called in the files.
    fn called(&self, moment: &PlannedMoment) -> String {
        let of = |ix: ActivityIx| self.activity(ix).replace('_', "-");
        let id = match moment.start {
            MomentStart::Performed(ix) => of(ix),
            MomentStart::LeadingTo(ix) => format!("before-{}", of(ix)),
            MomentStart::Leaving => "leaving".to_owned(),
            MomentStart::Gone => {
                let deed = moment.good.first().or(moment.tempting.first());
                deed.map_or_else(|| "gone".to_owned(), |ix| format!("after-{}", of(*ix)))
            }
        };
        // longer ones are none, and what words mean otherwise is kept away from
        let id: String = id.chars().take(MOST_SIGNS).collect();
        let ends = ["-note", "-better", "-hint", "-harm"].iter().any(|end| id.ends_with(end));
        let begins =
            ["goal-", "fact-", "ending-", "topic-", "standing-", "person-"].iter().any(|one| id.starts_with(one));
        let is_kept = ["title", "summary", "briefing", "customer"].contains(&&*id);
        if ends || begins || is_kept { format!("at-{id}-moment") } else { id }
    }

    /// The ids of the good answer and of the tempting one.
    fn answers(&self, moment: &PlannedMoment) -> [String; 2] {
        let id = |ix: Option<&ActivityIx>, other: &str| {
            let id = ix.map(|ix| self.activity(*ix).replace('_', "-"));
            let taken = |id: &String| ["-note", "-better", "-hint", "-harm"].iter().any(|end| id.ends_with(end));
            id.filter(|id| !taken(id) && id != "done").unwrap_or_else(|| other.to_owned())
        };
        let good = id(moment.good.first(), "handle-it");
        let tempting = id(moment.tempting.first(), "brush-off");
        if good == tempting { [good, "brush-off".to_owned()] } else { [good, tempting] }
    }

    fn scenario(&self, plan: &ScenarioPlan, moments: &[Told<'_>]) -> String {
        let asked = self.asked;
        let mut to = String::new();
        let _ = writeln!(to, "// {}", self.proposals.own("draft_comment"));
        let _ = writeln!(to, "Scenario(\n    version: 1,\n    draft: true,\n    written_in: \"{}\",", asked.written_in);
        let _ = writeln!(
            to,
            "    policies: \"{}\", role: {}, channel: {}, category: {},",
            self.book.book.id,
            role(asked.role),
            channel(asked.channel),
            category(asked.category)
        );
        to.push_str("    begins: \"2026-03-06T14:30\", pass_mark: 7000,\n");
        to.push_str("    facts: {\n        \"temperament\": OneOf([\"even\", \"fiery\"]),\n");
        to.push_str("        \"surname\": Words([\"wang\", \"li\", \"chen\"]),\n    },\n");
        to.push_str("    mood: (anger: 5, anxiety: 5, trust: 4),\n");
        let earned: Vec<_> =
            plan.earned.iter().map(|ix| format!("\"{}\"", self.book.book.clause_names.name(*ix))).collect();
        let _ = writeln!(to, "    earns: [{}],", earned.join(", "));
        let _ = writeln!(
            to,
            "    goals: [(id: \"calm-at-close\", when: AtMost(anger, 4), competency: \"{}\", weight: 3)],",
            self.competency(plan)
        );
        let first = moments.first().map_or("", |(id, _)| id);
        let _ = writeln!(to, "    start: \"{first}\",\n    nodes: {{");
        for (at, (id, moment)) in moments.iter().enumerate() {
            self.node(&mut to, id, moment, moments.get(at + 1).map(|(next, _)| &**next));
        }
        let [settled, open] = ENDINGS;
        let _ = writeln!(to, "    }},\n    endings: {{\"{settled}\": Resolved, \"{open}\": Unresolved}},\n)");
        to
    }

    fn node(&self, to: &mut String, id: &str, moment: &PlannedMoment, next: Option<&str>) {
        let _ = writeln!(to, "        \"{id}\": (");
        let gone = moment.wave == Wave::After;
        if gone {
            to.push_str("            aftermath: true,\n");
        }
        let _ = writeln!(to, "            lines: [(say: \"{id}\")],");
        if let MomentStart::Performed(ix) = moment.start {
            let _ = writeln!(to, "            performs: {},", self.listed(&[ix]));
        }
        let [settled, open] = ENDINGS;
        if !gone && !matches!(self.asked.channel, Channel::Letter | Channel::Chat) {
            let goto = next.unwrap_or(open);
            let _ = writeln!(to, "            patience: 20000, on_silence: (mood: (anger: 1), goto: \"{goto}\"),");
        }
        to.push_str("            responses: {\n");
        let [good, tempting] = self.answers(moment);
        let mood = |good: bool| match (gone, good) {
            (true, _) => "",
            (false, true) => "mood: (anger: -1, trust: 1), ",
            (false, false) => "mood: (anger: 1, trust: -1), ",
        };
        let all = [
            (good, &moment.good, self.good(moment), true, next.unwrap_or(settled)),
            (tempting, &moment.tempting, self.tempting(moment, 0), false, next.unwrap_or(open)),
        ];
        for (id, performs, text, is_good, goto) in all {
            let performs =
                if performs.is_empty() { String::new() } else { format!("performs: {}, ", self.listed(performs)) };
            let (kind, mood) = (kind(&text), mood(is_good));
            let _ = writeln!(to, "                \"{id}\": (kind: {kind}, {performs}{mood}goto: \"{goto}\"),");
        }
        to.push_str("            },\n        ),\n");
    }

    /// The competency of the first clause that is trained, or of the book.
    fn competency(&self, plan: &ScenarioPlan) -> &str {
        let book = &self.book.book;
        let trained = plan.moments.iter().flat_map(|moment| &moment.clauses).next();
        let of_clause = trained.map(|ix| book.competencies.name(book.clauses.at(*ix).competency));
        of_clause.or_else(|| book.competencies.iter().next()).unwrap_or_default()
    }

    /// An example that is written as it stands; what the book does not set is left open.
    fn example(&self, words: &str) -> String {
        let known = |name: &str| {
            let book = &self.book.book;
            book.parameter_names.find(name).is_some() || book.figures().any(|(figure, ..)| figure == name)
        };
        let mut rest = words;
        let mut told = String::new();
        while let Some((before, behind)) = rest.split_once("{ $") {
            let (name, after) = behind.split_once(" }").unwrap_or((behind, ""));
            told.push_str(before);
            if known(name) {
                let _ = write!(told, "{{ ${name} }}");
            } else {
                told.push('…');
            }
            rest = after;
        }
        told + rest
    }

    /// What is said or done where an activity is performed.
    fn deed(&self, ix: ActivityIx) -> String {
        let name = self.activity(ix);
        if let Some(words) = self.proposals.get(name, None) {
            return self.example(words);
        }
        let called = self.words.find(&format!("activity-{name}"), None, &With::new());
        self.proposals.told("deed_of", &[("deed", &plain(&called.unwrap_or_else(|| name.to_owned())))])
    }

    fn part(&self, ix: ActivityIx, part: &str) -> Option<String> {
        self.proposals.get(self.activity(ix), Some(part)).map(|words| self.example(words))
    }

    /// What a moment begins with; `number` tells those apart that begin with nothing of their own.
    fn line(&self, moment: &PlannedMoment, number: usize) -> String {
        match moment.start {
            MomentStart::Performed(ix) => self.deed(ix),
            MomentStart::LeadingTo(ix) => self.part(ix, "line").unwrap_or_else(|| self.pooled("cue", number)),
            MomentStart::Leaving => self.proposals.own("close_line").to_owned(),
            MomentStart::Gone => self.proposals.own("after_line").to_owned(),
        }
    }

    /// One of the words that suit anywhere.
    fn pooled(&self, pool: &str, number: usize) -> String {
        self.proposals.own(&format!("{pool}_{}", number % POOL + 1)).to_owned()
    }

    fn good(&self, moment: &PlannedMoment) -> String {
        let chinese = self.asked.written_in.to_string().starts_with("zh");
        let [short, long] = LONGEST_ANSWER;
        let (most, between) = if chinese { (short, "") } else { (long, " ") };
        let mut said = String::new();
        for words in moment.good.iter().map(|ix| self.deed(*ix)) {
            let space = if said.is_empty() { "" } else { between };
            if said.chars().count() + space.len() + words.chars().count() <= most {
                said.push_str(space);
                said.push_str(&words);
            }
        }
        if !said.is_empty() {
            return said;
        }
        let avoided = moment.avoids.and_then(|ix| self.part(ix, "instead"));
        avoided.unwrap_or_else(|| {
            let own = match moment.start {
                MomentStart::Leaving => "close_good",
                MomentStart::Gone => "after_good",
                MomentStart::Performed(_) | MomentStart::LeadingTo(_) => "plain_good",
            };
            self.proposals.own(own).to_owned()
        })
    }

    fn tempting(&self, moment: &PlannedMoment, number: usize) -> String {
        if let Some(ix) = moment.tempting.last() {
            return self.deed(*ix);
        }
        let after_his = match moment.start {
            MomentStart::Performed(ix) => self.part(ix, "tempt"),
            MomentStart::Leaving => Some(self.proposals.own("close_tempt").to_owned()),
            MomentStart::Gone => Some(self.proposals.own("after_tempt").to_owned()),
            MomentStart::LeadingTo(_) => None,
        };
        after_his.unwrap_or_else(|| self.pooled("tempt", number))
    }

    fn name_of(&self, ix: ClauseIx) -> String {
        let id = self.book.book.clause_names.name(ix);
        plain(&self.words.find(id, Some("name"), &With::new()).unwrap_or_else(|| id.to_owned()))
    }

    fn names(&self, of: &[ClauseIx], app: &Words) -> String {
        of.iter().map(|ix| self.name_of(*ix)).collect::<Vec<_>>().join(&app.plain("compound-and"))
    }

    fn words(&self, plan: &ScenarioPlan, moments: &[Told<'_>], app: &Words) -> String {
        let (proposals, mut to) = (self.proposals, String::new());
        let all: Vec<ClauseIx> = plan.moments.iter().flat_map(|moment| &moment.clauses).copied().collect();
        let first = all.first().map_or_else(|| self.asked.id.clone(), |ix| self.name_of(*ix));
        let title =
            self.asked.title.as_deref().map_or_else(|| proposals.told("title_of", &[("clause", &first)]), plain);
        let _ = writeln!(to, "# {}\n\ntitle = {title}", proposals.own("draft_comment"));
        let few: Vec<ClauseIx> = all.iter().take(MOST_NAMED).copied().collect();
        let more = if all.len() > few.len() { "…" } else { "" };
        let trained = self.names(&few, app) + more;
        let _ = writeln!(to, "summary = {}", proposals.told("summary_of", &[("clauses", &trained)]));
        let (role, channel) = (app.plain(self.asked.role.message()), app.plain(self.asked.channel.message()));
        let briefing = proposals.told("briefing_of", &[("role", &plain(&role)), ("channel", &plain(&channel))]);
        let _ = writeln!(to, "briefing = {briefing}\ncustomer = {}\n", proposals.own("customer_of"));
        for (at, (id, moment)) in moments.iter().enumerate() {
            let names = self.names(&moment.clauses, app);
            if !names.is_empty() {
                let _ = writeln!(to, "# {}", proposals.told("moment_comment", &[("clauses", &names)]));
            }
            let _ = writeln!(to, "{id} = {}", self.line(moment, at));
            let (good, tempting) = (self.good(moment), self.tempting(moment, at));
            let [good_id, other_id] = self.answers(moment);
            let note = |message: &str| match names.is_empty() {
                true => proposals.own("note_plain").to_owned(),
                false => proposals.told(message, &[("clauses", &names)]),
            };
            let _ = writeln!(to, "    .{good_id} = {good}\n    .{good_id}-note = {}", note("note_good"));
            let _ = writeln!(to, "    .{other_id} = {tempting}\n    .{other_id}-note = {}", note("note_tempt"));
            let _ = writeln!(to, "    .{other_id}-better = {good}\n");
        }
        let _ = writeln!(to, "fact-surname =");
        for name in ["wang", "li", "chen"] {
            let _ = writeln!(to, "    .{name} = {}", proposals.own(name));
        }
        let _ = writeln!(to, "\ngoal-calm-at-close = {}", proposals.own("goal_of"));
        for (ending, words) in ENDINGS.iter().zip(["settled_of", "left_open_of"]) {
            let _ = writeln!(to, "ending-{ending} = {}", proposals.own(words));
        }
        to
    }
}

/// Clauses that a summary names.
const MOST_NAMED: usize = 4;
/// Words that suit anywhere.
const POOL: usize = 6;
/// Signs of an id made from an activity's name, with room for what stands around it.
const MOST_SIGNS: usize = 48;

/// A text that somebody typed, or that stands elsewhere, as one line of Fluent.
pub(super) fn plain(text: &str) -> String {
    let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut told = String::new();
    for sign in one_line.chars() {
        match sign {
            '{' | '}' => {
                let _ = write!(told, "{{\"{sign}\"}}");
            }
            sign if sign.is_control() => {}
            sign => told.push(sign),
        }
    }
    told
}

/// What a text is: an act where it is a gesture and nothing else, a question where it asks.
fn kind(text: &str) -> &'static str {
    let gesture = (text.starts_with('（') && text.ends_with('）')) || (text.starts_with('*') && text.ends_with('*'));
    match text {
        _ if gesture => "Do",
        _ if text.ends_with(['？', '?']) => "Ask",
        _ => "Say",
    }
}

const fn role(role: Role) -> &'static str {
    match role {
        Role::Teller => "Teller",
        Role::LobbyManager => "LobbyManager",
        Role::OutletHead => "OutletHead",
        Role::ComplaintHandler => "ComplaintHandler",
    }
}

const fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Counter => "Counter",
        Channel::Lobby => "Lobby",
        Channel::Phone => "Phone",
        Channel::Chat => "Chat",
        Channel::Letter => "Letter",
    }
}

const fn category(category: Category) -> &'static str {
    match category {
        Category::ServiceQuality => "ServiceQuality",
        Category::StaffAttitude => "StaffAttitude",
        Category::ProductFunction => "ProductFunction",
        Category::ProductInformation => "ProductInformation",
        Category::TechnicalFault => "TechnicalFault",
        Category::Fees => "Fees",
    }
}
