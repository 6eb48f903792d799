//! A scenario with more states than anybody explores: what is done at each of its nodes is remembered to the end.

use super::{Content, LOCALES};
use std::fmt::Write as _;
use std::fs;

/// Its id, the first in the order of the scenarios.
pub(crate) const HUGE: &str = "a-huge-one";

/// What may be done or left at each node: two to their number are the ways to have come to the end.
const DEEDS: [&str; 24] = [
    "greet",
    "thank",
    "take_leave",
    "listen",
    "ask_need",
    "restate_concern",
    "soothe",
    "distract",
    "apologise",
    "set_limit",
    "give_reason",
    "offer_alternative",
    "explain",
    "explain_terms",
    "explain_outage",
    "propose",
    "ask_view",
    "solve_now",
    "give_next_word",
    "give_channel",
    "record_complaint",
    "hand_over_record",
    "verify_facts",
    "log_incident",
];

impl Content {
    /// Adds the scenario, with its words in each language. Facts with two values make two draws that differ by a rule.
    pub(crate) fn plant_huge(&self) {
        let asked: Vec<_> = DEEDS.iter().map(|deed| format!("Done(\"{deed}\")")).collect();
        let (mut nodes, mut words) =
            (String::new(), "title = Huge\nsummary = Huge.\nbriefing = Many nodes.\ncustomer = Somebody\n".to_owned());
        for (at, deed) in DEEDS.iter().enumerate() {
            let goto = if at + 1 < DEEDS.len() { format!("node-{}", at + 1) } else { "over".to_owned() };
            let response = |id: &str, more: &str| format!("\"{id}\": (kind: Say, goto: \"{goto}\", {more}), ");
            let (act, leave) = (format!("performs: [\"{deed}\"]"), "performs: [], mood: (anger: 1)");
            let responses =
                response("act", &act) + &response("leave", leave) + &response("calm", "performs: [], mood: (trust: 1)");
            writeln!(nodes, "\"node-{at}\": (lines: [(say: \"node-{at}\")], responses: {{{responses}}}),").unwrap();
            writeln!(words, "node-{at} = Node {at}").unwrap();
            for id in ["act", "leave", "calm"] {
                writeln!(words, "    .{id} = {id}\n    .{id}-note = What was heard.").unwrap();
            }
        }
        let scenario = format!(
            "Scenario(version: 1, policies: \"bank-complaints\", role: Teller, channel: Counter, category: StaffAttitude,
            begins: \"2026-02-06T14:50\", pass_mark: 7000, facts: {{\"temperament\": OneOf([\"fiery\", \"proud\"])}},
            mood: (anger: 0, anxiety: 0, trust: 0), earns: [\"civil-words\"], start: \"node-0\",
            goals: [(id: \"all\", when: All([AtMost(anger, 5), AtLeast(trust, 5), {}]), competency: \"courtesy\", weight: 3)],
            nodes: {{{nodes}}}, endings: {{\"over\": Resolved}})",
            asked.join(", ")
        );
        words += "goal-all = All\nending-over = Over\nfact-temperament =\n    .fiery = fiery\n    .proud = proud\n";
        fs::write(self.path().join(format!("scenarios/{HUGE}.ron")), scenario).unwrap();
        let chinese = [
            ("Huge", "庞大"),
            ("Many nodes", "许多节点"),
            ("Somebody", "客户"),
            ("What was heard", "他听见了"),
            ("= Node", "= 节点"),
            ("= act", "= 照做"),
            ("= leave", "= 不管"),
            ("= calm", "= 安抚"),
            ("= All", "= 全部"),
            ("= Over", "= 结束"),
        ];
        let chinese =
            chinese.into_iter().fold(words.clone(), |words, (english, chinese)| words.replace(english, chinese));
        let traditional = ["庞龐", "许許", "节節", "点點", "听聽", "见見", "抚撫", "结結"].map(|pair| {
            let mut signs = pair.chars();
            (signs.next().unwrap(), signs.next().unwrap())
        });
        let there = |sign: char| traditional.iter().find(|(here, _)| *here == sign).map_or(sign, |(_, there)| *there);
        let taiwan: String = chinese.chars().map(there).collect();
        for (locale, words) in LOCALES.into_iter().zip([&chinese, &taiwan, &words]) {
            fs::write(self.path().join(format!("locales/{locale}/scenarios/{HUGE}.ftl")), words).unwrap();
        }
    }
}
