//! Records as an event log in XES (IEEE 1849-2016), for the tools of process mining.
//!
//! A trace is a record, an event is an activity of a deed: of a response, of a silence, or of what the customer says
//! where it performs something. A deed of several activities is as many events with one `composure:deed` and one time;
//! each carries the data its own activity may carry. A response that performs nothing is the activity `no-activity`,
//! which no book can name, because turns are counted by it. A compound response is one deed, with what was picked at its steps,
//! in that order, in `composure:picks`: `record-phone=as-said record-asks=call`. `composure:turn` is the turn that an event belongs to: the
//! learner's deeds so far, the one included that it is or answers.
//!
//! Keys with the prefix `composure:` are ours; keys without a prefix are the story's own, the facts on the trace and
//! a deed's data on the event, so that a rule finds both under the names it uses. Money is fen.
//!
//! `time:timestamp` is story time: where the scenario begins, and the minutes that have passed since. Within a minute
//! each deed is a second later than the one before (from the sixtieth on, a millisecond), to keep their order; the exact
//! minutes are in `composure:minutes`. A story has no time zone: its wall clock is written as if it were UTC, so that
//! 15:40 at the counter is 15:40 in every tool. When the learner really answered stays out: the time between two answers
//! is what the learner took, and that is the learner's own.
//!
//! `composure:said` is what was said, in the words that were shown: the line, or the answer; of silence that there was none.
//!
//! `composure:outcome` is what was sealed. `composure:counts_as` is as what it counts: what was sealed, or what it was corrected to; it
//! is missing where the record is void or nobody played it. `composure:ruling` and `composure:ruled_at` say what was ruled of it last.
//!
//! `composure:chain_station`, `composure:chain_head` (place and hash of the link that was signed last), `composure:chain_verified` (up to
//! which link the chain was verified, 0 where it was not or does not end as it was signed) and `composure:chain_state` (which of these) stand
//! on the log, with `composure:evidence` where the station is open; on the trace
//! `composure:station` is where it was sealed, `composure:signed_in` is false where nobody had to sign in, and `composure:evidence` says
//! whether it is any, and why not.
//!
//! INVARIANT: of a person the log knows the employee's number alone, as long as the roster does. Name, branch and the journal's
//! elapsed times stay out; an erased employee's records stay in, as nobody's.

use super::cells::pairs;
use super::provenance::Provenance;
use super::reliance::{CHAIN, ChainStand, Reliance, chain_told, signed_in};
use super::replayed::{Attendant, ExportError, Held, each_replayed};
use crate::assessment::Assessment;
use crate::attempt::{Replayed, Script};
use crate::encounter::{Event, Performed};
use crate::logs::NO_ACTIVITY;
use crate::records::wire::Worded as _;
use crate::records::{Filter, Record, Store, Timestamp};
use crate::terms::{ActivityIx, Actor, CivilMinute, EventIx, Value};
use quick_xml::Writer;
use quick_xml::escape::escape;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, Event as Xml};
use quick_xml::name::QName;
use std::borrow::Cow;
use std::io::{self, Write};

/// The standard's extensions whose keys are used.
const EXTENSIONS: [(&str, &str, &str); 4] = [
    ("Concept", "concept", "http://www.xes-standard.org/concept.xesext"),
    ("Lifecycle", "lifecycle", "http://www.xes-standard.org/lifecycle.xesext"),
    ("Time", "time", "http://www.xes-standard.org/time.xesext"),
    ("Organizational", "org", "http://www.xes-standard.org/org.xesext"),
];

/// What every trace has; the value stands in for one that is missing, as the standard asks.
const EVERY_TRACE: [(&str, Datum<'_>); 8] = [
    ("concept:name", Datum::Text("UNKNOWN")),
    ("composure:scenario", Datum::Text("UNKNOWN")),
    ("composure:mode", Datum::Text("UNKNOWN")),
    ("composure:role", Datum::Text("UNKNOWN")),
    ("composure:outcome", Datum::Text("UNKNOWN")),
    ("composure:score", Datum::Int(0)),
    ("composure:semantics", Datum::Int(0)),
    ("composure:replayed", Datum::Flag(false)),
];

/// What every event has.
const EVERY_EVENT: [(&str, Datum<'_>); 9] = [
    ("concept:name", Datum::Text("UNKNOWN")),
    ("lifecycle:transition", Datum::Text(COMPLETE)),
    ("time:timestamp", Datum::Date("1970-01-01T00:00:00.000Z")),
    ("org:resource", Datum::Text("UNKNOWN")),
    ("org:role", Datum::Text("UNKNOWN")),
    ("composure:deed", Datum::Int(0)),
    ("composure:event", Datum::Int(0)),
    ("composure:turn", Datum::Int(0)),
    ("composure:minutes", Datum::Int(0)),
];

/// What makes two events the same; the schema allows no spaces in names.
const CLASSIFIERS: [(&str, &str); 3] = [
    ("Activity", "concept:name"),
    ("ActivityAndResource", "concept:name org:resource"),
    ("ActivityAndLifecycle", "concept:name lifecycle:transition"),
];

const COMPLETE: &str = "complete";

/// Writes the records that `filter` asks for as one log, oldest first; answers how many. A record whose conversation
/// can't be replayed here keeps its trace, without events and with `composure:replayed` false, and is told, as is one that is left
/// out because it cannot be read, and one that is not what was sealed.
/// One record at a time: memory doesn't grow with their number.
///
/// # Errors
/// When the store cannot be read or the log not be written.
pub(super) fn write_xes(
    store: &Store, filter: &Filter, to: impl Write, attendant: &mut impl Attendant,
) -> Result<usize, ExportError> {
    let provenance = Provenance::of(store, filter)?;
    let mut log = Log { xml: Writer::new_with_indent(to, b' ', 2), bound: provenance.bound.clone() };
    log.head(&provenance)?;
    let mut written = 0;
    each_replayed(store, filter, attendant, |(record, assessment, held), retold| {
        log.trace(record, assessment, held, retold)?;
        written += 1;
        Ok(())
    })?;
    log.foot()?;
    Ok(written)
}

/// The value of an attribute: what XES knows of what we have.
#[derive(Clone, Copy, Debug)]
enum Datum<'a> {
    Text(&'a str),
    Int(i64),
    Flag(bool),
    /// RFC 3339.
    Date(&'a str),
}

impl<'a> From<&'a Value> for Datum<'a> {
    fn from(value: &'a Value) -> Self {
        match value {
            Value::Text(text) => Self::Text(text),
            Value::Int(number) => Self::Int(*number),
            Value::Flag(flag) => Self::Flag(*flag),
        }
    }
}

/// A log being written.
struct Log<W: Write> {
    xml: Writer<W>,
    /// Since when roles bind.
    bound: Option<Timestamp>,
}

impl<W: Write> Log<W> {
    fn head(&mut self, provenance: &Provenance) -> io::Result<()> {
        self.xml.write_event(Xml::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        // the schema has a decimal for the standard's number
        let version = [("xes.version", "1849.2016"), ("xmlns", "http://www.xes-standard.org/")];
        self.open("log", &version)?;
        for (name, prefix, uri) in EXTENSIONS {
            self.empty("extension", &[("name", name), ("prefix", prefix), ("uri", uri)])?;
        }
        for (scope, every) in [("trace", &EVERY_TRACE[..]), ("event", &EVERY_EVENT)] {
            self.open("global", &[("scope", scope)])?;
            for (key, stand_in) in every {
                self.attribute(key, *stand_in)?;
            }
            self.close("global")?;
        }
        for (name, keys) in CLASSIFIERS {
            self.empty("classifier", &[("name", name), ("scope", "event"), ("keys", keys)])?;
        }
        self.text("concept:name", "Composure")?;
        self.text("lifecycle:model", "standard")?;
        if provenance.bound.is_none() {
            self.text("composure:evidence", Reliance::OpenStation.word())?;
        }
        let vouched = provenance.vouched.as_ref();
        let [station, head, verified, state] = CHAIN.map(|name| format!("composure:{name}"));
        let [own_station, own_head, _, own_state] = chain_told(vouched);
        if vouched.is_some() {
            self.text(&station, &own_station)?;
            self.text(&head, &own_head)?;
            self.int(&verified, ChainStand::of(vouched).verified())?;
        }
        self.text(&state, &own_state)
    }

    fn foot(&mut self) -> io::Result<()> {
        self.close("log")?;
        self.xml.get_mut().write_all(b"\n")?;
        self.xml.get_mut().flush()
    }

    fn trace(
        &mut self, record: &Record, assessment: &Assessment, held: Held, retold: Option<&(Replayed, Script)>,
    ) -> io::Result<()> {
        let (attempt, finished) = (&record.attempt, &record.finished);
        self.open("trace", &[])?;
        self.text("concept:name", attempt.id.as_str())?;
        if let Some(who) = record.who() {
            self.text("composure:employee", who.number)?;
            self.attribute("composure:sample_employee", Datum::Flag(who.sample))?;
        }
        self.text("composure:seal", held.word())?;
        if let Some(played) = record.played() {
            self.text("composure:played", played.word())?;
        }
        let signed_in = signed_in(self.bound.as_ref(), &attempt.started_at);
        self.attribute("composure:signed_in", Datum::Flag(signed_in))?;
        self.text("composure:evidence", Reliance::of(record, held, self.bound.as_ref()).word())?;
        if let Some(of) = &finished.circumstances {
            self.text("composure:station", &of.station)?;
        }
        self.text("composure:scenario", &attempt.scenario)?;
        self.text("composure:mode", attempt.mode.word())?;
        self.text("composure:role", attempt.role.word())?;
        self.text("composure:locale", &attempt.locale)?;
        // a text: the schema's whole numbers end below the largest seed
        self.text("composure:seed", &attempt.begin.seed.to_string())?;
        self.int("composure:attempt_number", attempt.number)?;
        self.int("composure:earlier_exposure", attempt.exposure)?;
        self.text("composure:engine", &attempt.engine)?;
        self.int("composure:semantics", attempt.semantics)?;
        self.attribute("composure:started_at", Datum::Date(attempt.started_at.as_str()))?;
        self.attribute("composure:finished_at", Datum::Date(finished.finished_at.as_str()))?;
        self.text("composure:outcome", finished.outcome.word())?;
        if let Some(counts_as) = record.counts_as() {
            self.text("composure:counts_as", counts_as.word())?;
        }
        if let Some(ruling) = &record.ruling {
            self.text("composure:ruling", ruling.kind.word())?;
            self.attribute("composure:ruled_at", Datum::Date(ruling.at.as_str()))?;
        }
        if let Some(score) = finished.outcome.told(finished.score) {
            self.int("composure:score", score.0)?;
        }
        self.int("composure:points", finished.points.0)?;
        self.int("composure:top", finished.points.1)?;
        if let Some(zero) = assessment.zero {
            self.int("composure:zero", zero)?;
        }
        if let Some(scale) = &finished.scale {
            self.text("composure:scale_hash", scale)?;
        }
        self.int("composure:pass_mark", assessment.pass_mark.0)?;
        self.text("composure:critical_broken", &assessment.critical_broken.join(" "))?;
        self.text("composure:recommendation", finished.recommendation.word())?;
        if let Some(ending) = &finished.ending {
            self.text("composure:ending", ending)?;
        }
        for one in &assessment.ending_fields {
            self.text(&format!("composure:ending:{}", one.field), &one.says)?;
        }
        self.text("composure:closing", finished.closing.word())?;
        self.int("composure:time_factor_percent", attempt.time_factor_percent)?;
        self.int("composure:interruptions", record.interruptions)?;
        self.text("composure:book", &record.book)?;
        self.text("composure:hash", record.hash())?;
        self.attribute("composure:replayed", Datum::Flag(retold.is_some()))?;
        for (fact, value) in &attempt.begin.facts {
            self.attribute(fact, value.into())?;
        }
        if let Some((replayed, script)) = retold {
            let scenario = &replayed.observation.premise().scenario;
            self.text("composure:channel", scenario.channel.word())?;
            self.text("composure:category", scenario.category.word())?;
            self.events(replayed, script, attempt.role.word())?;
        }
        self.close("trace")
    }

    fn events(&mut self, replayed: &Replayed, script: &Script, role: &str) -> io::Result<()> {
        let observation = &replayed.observation;
        let premise = observation.premise();
        let book = premise.watch.book();
        let mut clock = Clock::new(premise.scenario.begins);
        let mut deed = 0_u32;
        for (at, seen) in (0_u32..).zip(observation.seen()) {
            let Some(act) = premise.performed(seen.event) else { continue };
            deed += 1;
            let time = clock.stamp(seen.minutes);
            let (resource, role) = match act.actor {
                Actor::Customer => ("customer", "customer"),
                Actor::Staff => ("learner", role),
                Actor::Bank => ("bank", "bank"),
            };
            let (node, response) = match seen.event {
                Event::Responded { response } => {
                    let response = premise.scenario.response(response);
                    (response.map(|one| one.node), response.map(|one| &*one.id))
                }
                Event::Made { made } => {
                    let response = premise.scenario.response(premise.made(made).of);
                    (response.map(|one| one.node), response.map(|one| &*one.id))
                }
                Event::Spoke { node, .. } | Event::StayedSilent { node } => (Some(node), None),
                _ => (None, None),
            };
            let made = observation.made(EventIx(at));
            let said = match seen.event {
                Event::Made { made } => {
                    Some(script.whole(premise.made(made).of, seen.minutes, observation.picks(EventIx(at))))
                }
                _ => script.said(seen),
            };
            let node = node.and_then(|node| premise.scenario.node(node));
            let activities = act.activities.iter().copied().map(Some);
            let nothing = act.activities.is_empty().then_some(None);
            for activity in activities.chain(nothing) {
                self.open("event", &[])?;
                self.text("concept:name", activity.map_or(NO_ACTIVITY, |ix| book.activity_names.name(ix)))?;
                self.text("lifecycle:transition", COMPLETE)?;
                self.attribute("time:timestamp", Datum::Date(&time))?;
                self.text("org:resource", resource)?;
                self.text("org:role", role)?;
                self.int("composure:deed", deed)?;
                self.int("composure:event", at)?;
                self.int("composure:turn", seen.turn)?;
                self.int("composure:minutes", seen.minutes)?;
                if let Some(node) = node {
                    self.text("composure:node", &node.id)?;
                }
                if let Some(response) = response {
                    self.text("composure:response", response)?;
                }
                if let Some(made) = &made {
                    self.text("composure:picks", &pairs(made.picks.iter().map(|one| (&*one.step, &*one.pick))))?;
                }
                if let Some(said) = &said {
                    self.text("composure:said", said)?;
                }
                for (name, value) in data(book, &act, activity) {
                    self.attribute(name, value.into())?;
                }
                self.close("event")?;
            }
        }
        Ok(())
    }

    fn text(&mut self, key: &str, text: &str) -> io::Result<()> {
        self.attribute(key, Datum::Text(text))
    }

    fn int(&mut self, key: &str, number: impl Into<i64>) -> io::Result<()> {
        self.attribute(key, Datum::Int(number.into()))
    }

    fn attribute(&mut self, key: &str, datum: Datum<'_>) -> io::Result<()> {
        let (kind, value): (_, Cow<'_, str>) = match datum {
            Datum::Text(text) => ("string", text.into()),
            Datum::Int(number) => ("int", number.to_string().into()),
            Datum::Flag(flag) => ("boolean", flag.to_string().into()),
            Datum::Date(date) => ("date", date.into()),
        };
        self.empty(kind, &[("key", key), ("value", &value)])
    }

    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        self.xml.write_event(Xml::Start(element(name, attributes)))
    }

    fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        self.xml.write_event(Xml::Empty(element(name, attributes)))
    }

    fn close(&mut self, name: &str) -> io::Result<()> {
        self.xml.write_event(Xml::End(BytesEnd::new(name)))
    }
}

/// The data of an act that one of its activities may carry, by name.
fn data<'a>(
    book: &'a crate::policy::Book, act: &Performed<'a>, activity: Option<ActivityIx>,
) -> impl Iterator<Item = (&'a str, &'a Value)> {
    let fields = activity.map_or(&[][..], |ix| &book.activities.at(ix).fields);
    let own = move |field| fields.iter().any(|(known, _)| *known == field);
    act.data.iter().filter(move |(field, _)| own(*field)).map(|(field, value)| (book.fields.name(*field), value))
}

fn element<'a>(name: &'a str, attributes: &[(&'a str, &'a str)]) -> BytesStart<'a> {
    let mut element = BytesStart::new(name);
    for (key, value) in attributes {
        let value = match quoted(value) {
            Cow::Borrowed(value) => Cow::Borrowed(value.as_bytes()),
            Cow::Owned(value) => Cow::Owned(value.into_bytes()),
        };
        element.push_attribute(Attribute { key: QName(key.as_bytes()), value });
    }
    element
}

/// A text as it stands between quotes and comes back whole: what XML 1.0 cannot hold at all becomes U+FFFD, and
/// white space that a reader would take for a space is written by number.
fn quoted(text: &str) -> Cow<'_, str> {
    let whole = if text.chars().all(is_xml) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.chars().map(|sign| if is_xml(sign) { sign } else { char::REPLACEMENT_CHARACTER }).collect())
    };
    let escaped = escape(whole);
    if escaped.contains(['\t', '\n', '\r']) {
        escaped.replace('\t', "&#9;").replace('\n', "&#10;").replace('\r', "&#13;").into()
    } else {
        escaped
    }
}

/// The production `Char` of XML 1.0; what isn't in it cannot stand in a document even by number.
const fn is_xml(sign: char) -> bool {
    matches!(sign, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// Story time in seconds and less, so that deeds of one minute keep their order.
struct Clock {
    begins: CivilMinute,
    minutes: u32,
    deeds: u32,
}

impl Clock {
    const fn new(begins: CivilMinute) -> Self {
        Self { begins, minutes: 0, deeds: 0 }
    }

    /// The next deed's time. A minute has room for 1,059 deeds; later ones share its last millisecond.
    fn stamp(&mut self, minutes: u32) -> String {
        if minutes != self.minutes {
            *self = Self { minutes, deeds: 0, ..*self };
        }
        let seconds = self.deeds.min(59);
        let millis = (self.deeds - seconds).min(999);
        self.deeds = self.deeds.saturating_add(1);
        let whole = self.begins.plus(minutes).0.saturating_mul(60_000);
        let at = whole.saturating_add(i64::from(seconds * 1_000 + millis));
        // no scenario plays at the end of the calendar
        let at = jiff::Timestamp::from_millisecond(at).unwrap_or(jiff::Timestamp::MAX);
        format!("{at:.3}")
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::attempt::{Attempt, Plan};
    use crate::content::tests::Folder;
    use crate::encounter::Command;
    use crate::locale::Language;
    use crate::records::Mode;
    use crate::terms::{Millis, ResponseIx};

    #[test]
    fn what_xml_cannot_hold_is_replaced_and_the_rest_comes_back() {
        assert_eq!(quoted("apologise"), "apologise");
        assert!(matches!(quoted("中文 😀"), Cow::Borrowed(_)));
        assert_eq!(quoted(r#"<a & "b" 'c'>]]>"#), "&lt;a &amp; &quot;b&quot; &apos;c&apos;&gt;]]&gt;");
        assert_eq!(quoted("a\tb\r\nc"), "a&#9;b&#13;&#10;c");
        assert_eq!(quoted("\0\u{1}\u{b}\u{1f}\u{7f}\u{fffe}\u{ffff}"), "����\u{7f}��");
        assert_eq!(quoted("\u{10ffff}&\0"), "\u{10ffff}&amp;�");
    }

    #[test]
    fn deeds_of_one_minute_keep_their_order() {
        let mut clock = Clock::new(CivilMinute::parse("2026-03-06T23:59").expect("a date"));
        assert_eq!(clock.stamp(0), "2026-03-06T23:59:00.000Z");
        assert_eq!(clock.stamp(0), "2026-03-06T23:59:01.000Z");
        assert_eq!(clock.stamp(1), "2026-03-07T00:00:00.000Z");
        let mut last = clock.stamp(2);
        for _ in 1..1_059 {
            let next = clock.stamp(2);
            assert!(last < next, "{last} {next}");
            last = next;
        }
        assert_eq!(last, "2026-03-07T00:01:59.999Z");
        assert_eq!(clock.stamp(2), last);
        assert_eq!(clock.stamp(3), "2026-03-07T00:02:00.000Z");
    }

    /// Texts that a file of content may well hold.
    pub(in super::super) const HOSTILE: &str = "<b a='1'> & \"中文\" ]]> 😀\t\r\n\0\u{1b}\u{ffff}";
    const TAMED: &str = "<b a='1'> & \"中文\" ]]> 😀\t\r\n\u{fffd}\u{fffd}\u{fffd}";

    /// A record of the small scenario, in which `with` stands as the data of `hand-out`.
    pub(in super::super) fn played(with: &str, responses: &[&str]) -> Store {
        let fact = format!("facts: {{ \"memo\": OneOf([r#\"{HOSTILE}\"#]),");
        let folder = Folder::sound()
            .edit("assets/policies/house.ron", "{\"amount\": Money}", "{\"amount\": Money, \"memo\": Word}")
            .edit("scenarios/small.ron", "facts: {", &fact)
            .edit("scenarios/small.ron", "performs: [\"pay\"]", "performs: [\"greet\", \"pay\"]")
            .edit("scenarios/small.ron", "\"amount\": Int(600)", with);
        let (library, pack) = (folder.load(), folder.pack());
        let mut store = Store::in_memory().expect("a store");
        store.import_roster("staff.csv", "number,name,branch\nE-1,李晓燕,城东支行\n".as_bytes()).expect("imported");
        let subject = store.employee("E-1").expect("read").expect("there").subject;
        let language = Language::source();
        let app = library.app_words(&language);
        let plan = Plan { subject, mode: Mode::Assessment, language, seed: u64::MAX, time_factor_percent: 100 };
        let mut attempt = Attempt::start_unasked(&mut store, &pack, app, plan).expect("begun");
        for id in responses {
            let called = |ix: &ResponseIx| attempt.response_id(*ix) == *id;
            let command = attempt.offered().find(called).map_or(Command::Silence, Command::Respond);
            let entry = match *id {
                "give up" => attempt.prepare_abandon(),
                _ => attempt.prepare(command, Millis(1_500)).expect("possible"),
            };
            store.append(&attempt.id, &entry).expect("on disk");
            attempt.confirm(&entry).expect("fits");
        }
        attempt.finish(&mut store).expect("finished");
        store
    }

    /// Key, kind and value of the trace's attributes, and then of each event's.
    fn log(store: &Store) -> (Attributes, Vec<Attributes>) {
        let mut text = Vec::new();
        let untold = |_: &str, what: super::super::Untold<'_>| panic!("{what:?}");
        assert_eq!(write_xes(store, &Filter::default(), &mut text, &mut { untold }).expect("written"), 1);
        let text = String::from_utf8(text).expect("UTF-8");
        let whole = text.split_once("<trace>").and_then(|(_, rest)| rest.split_once("</trace>"));
        let mut reader = quick_xml::Reader::from_str(whole.expect("a trace").0);
        let (mut trace, mut events) = (Vec::new(), Vec::new());
        loop {
            match reader.read_event().expect("well-formed") {
                Xml::Start(_) => events.push(Vec::new()),
                Xml::Empty(one) => {
                    let value = |name: &str| {
                        let raw = one.try_get_attribute(name).expect("well-formed").expect("there");
                        raw.normalized_value(quick_xml::XmlVersion::Explicit1_0).expect("well-formed").into_owned()
                    };
                    let kind = String::from_utf8_lossy(one.name().as_ref()).into_owned();
                    events.last_mut().unwrap_or(&mut trace).push((value("key"), kind, value("value")));
                }
                Xml::Eof => return (trace, events),
                _ => {}
            }
        }
    }

    type Attributes = Vec<(String, String, String)>;

    fn of<'a>(attributes: &'a Attributes, key: &str) -> Option<(&'a str, &'a str)> {
        let found = attributes.iter().find(|(known, ..)| known == key);
        found.map(|(_, kind, value)| (kind.as_str(), value.as_str()))
    }

    #[test]
    fn hostile_texts_come_back_as_far_as_xml_can_hold_them() {
        let store = played(&format!("\"amount\": Int(600), \"memo\": Text(r#\"{HOSTILE}\"#)"), &["calm", "hand-out"]);
        let (trace, events) = log(&store);
        assert_eq!(of(&trace, "memo"), Some(("string", TAMED)));
        assert_eq!(of(&trace, "composure:seed"), Some(("string", "18446744073709551615")));
        assert_eq!(of(&trace, "composure:employee"), Some(("string", "E-1")));
        let paid = events.iter().find(|event| of(event, "concept:name") == Some(("string", "pay"))).expect("an event");
        assert_eq!(of(paid, "memo"), Some(("string", TAMED)));
        assert_eq!(of(paid, "amount"), Some(("int", "600")));
    }

    #[test]
    fn a_deed_is_as_many_events_as_activities_and_each_carries_its_own_data() {
        let (_, events) = log(&played("\"amount\": Int(600)", &["calm", "hand-out"]));
        let told = |key: &'static str| -> Vec<_> {
            events.iter().map(|event| of(event, key).map_or("-", |(_, value)| value)).collect()
        };
        assert_eq!(told("concept:name"), ["vent", "soothe", "greet", "pay"]);
        assert_eq!(told("org:resource"), ["customer", "learner", "learner", "learner"]);
        assert_eq!(told("org:role"), ["customer", "teller", "teller", "teller"]);
        assert_eq!(told("composure:deed"), ["1", "2", "3", "3"]);
        assert_eq!(told("composure:turn"), ["0", "1", "2", "2"]);
        assert_eq!(told("composure:node"), ["opening", "opening", "closing", "closing"]);
        assert_eq!(told("composure:response"), ["-", "calm", "hand-out", "hand-out"]);
        assert_eq!(told("amount"), ["-", "-", "-", "600"]);
        let seconds = ["00", "01", "02", "02"].map(|second| format!("2026-03-06T15:40:{second}.000Z"));
        assert_eq!(told("time:timestamp"), seconds);
    }

    #[test]
    fn silence_and_responses_that_perform_nothing_are_events() {
        let (_, events) = log(&played("\"amount\": Int(600)", &["~", "note"]));
        let names: Vec<_> = events.iter().filter_map(|event| of(event, "concept:name")).map(|(_, name)| name).collect();
        assert_eq!(names, ["vent", "stay_silent", NO_ACTIVITY]);
    }

    #[test]
    fn an_abandoned_encounter_ends_with_its_last_deed() {
        let (trace, events) = log(&played("\"amount\": Int(600)", &["hello", "give up"]));
        assert_eq!(of(&trace, "composure:outcome"), Some(("string", "abandoned")));
        assert_eq!(of(&trace, "composure:ending"), None);
        let names: Vec<_> = events.iter().filter_map(|event| of(event, "concept:name")).map(|(_, name)| name).collect();
        assert_eq!(names, ["vent", "greet", "vent"]);
    }

    #[test]
    fn a_moment_beyond_the_calendar_is_its_last() {
        let mut clock = Clock::new(CivilMinute::parse("9999-12-31T23:59").expect("a date"));
        assert!(clock.stamp(u32::MAX).starts_with("9999-12-"));
    }
}
