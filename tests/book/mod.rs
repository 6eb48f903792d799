//! The book that ships: what keeps each clause and what breaks it, and which time limits a case is under.
//!
//! A log is a line of activities. `+60` lets an hour of story pass, `advance_cash/amount=500000` carries data. The vocabulary
//! knows who performs what; the bank performs what neither side does.

use crate::support::{LOCALES, root};
use composure::content::Library;
use composure::locale::With;
use composure::policy::{
    ActivityActor, Book, BoundActor, Constraint, Group, Mark, Scoring, Sink, Template, Trigger, Watch,
};
use composure::terms::{ActivityIx, Actor, CivilMinute, ClauseIx, Deed, Role, Value};
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

/// For each kept clause that isn't a plain prohibition: what keeps it, what breaks it.
const LOGS: [(&str, &str, &str); 89] = [
    ("listen-before-solving", "listen propose", "propose listen"),
    ("sincere-apology", "raise_justified_complaint apologise", "raise_justified_complaint"),
    ("soothe-when-agitated", "show_agitation explain restate_concern", "show_agitation explain explain explain soothe"),
    ("set-a-limit", "abuse set_limit", "abuse propose"),
    ("no-bare-refusal", "refuse give_reason", "refuse explain give_reason"),
    ("refusal-with-a-way", "refuse offer_alternative", "refuse"),
    ("explain-what-cannot-be", "demand_impossible listen give_reason", "demand_impossible stall"),
    ("record-handed-over", "record_complaint hand_over_record", "record_complaint"),
    ("record-followed-to-close", "take_on_complaint verify_facts close_in_writing", "take_on_complaint verify_facts"),
    ("follow-up-handed-over", "pass_on_complaint +1440 follow_up_case", "pass_on_complaint"),
    ("stalled-case-urged", "learn_case_stalled urge_handler", "learn_case_stalled stall"),
    ("classify", "enter_in_system classify_complaint/class=fees", "enter_in_system classify_complaint/class=other"),
    ("tell-purpose", "tell_purpose record_complaint", "record_complaint tell_purpose"),
    ("solve-now-if-possible", "bring_solvable_matter listen solve_now", "bring_solvable_matter stall"),
    ("non-acceptance-explained", "reject_after_review tell_review_reason", "reject_after_review"),
    ("give-channel-when-asked", "ask_channel give_channel", "ask_channel stall"),
    ("facts-before-remedy", "verify_facts offer_remedy", "offer_remedy verify_facts"),
    (
        "responsibility-before-remedy",
        "establish_responsibility/responsibility=shared offer_remedy",
        "establish_responsibility/responsibility=unknown offer_remedy",
    ),
    ("ask-view-of-solution", "propose ask_view", "propose listen listen ask_view"),
    ("terms-explained", "misunderstand_terms listen explain_terms", "misunderstand_terms lecture"),
    ("terms-then-ask", "explain_terms ask_view", "explain_terms"),
    ("cannot-finish-in-time", "face_missed_deadline report_progress", "face_missed_deadline give_next_word"),
    ("cannot-finish-told", "face_missed_deadline give_next_word", "face_missed_deadline report_progress"),
    ("closing-feedback", "conclude_case ask_satisfaction", "conclude_case"),
    ("unsatisfied-called-back", "rate_unsatisfied call_back", "rate_unsatisfied"),
    (
        "no-casual-compensation",
        "request_joint_review agree_joint_review promise_compensation",
        "request_joint_review promise_compensation",
    ),
    ("first-responsible-records", "record_complaint take_on_complaint", "take_on_complaint"),
    ("first-responsible-passes-on", "take_on_complaint pass_on_complaint", "take_on_complaint stall"),
    ("register-kept", "take_on_complaint enter_in_register", "take_on_complaint"),
    ("first-review", "enter_in_system review_complaint", "enter_in_system"),
    ("specialist-assigned", "review_complaint reject_after_review", "review_complaint"),
    ("result-told", "conclude_case give_final_answer", "conclude_case ask_satisfaction"),
    ("complaint-archived", "conclude_case file_complaint", "conclude_case"),
    ("branch-archives", "report_to_association file_complaint", "report_to_association"),
    (
        "daily-figures",
        "close_cutover_day report_daily_figures close_cutover_day report_daily_figures",
        "close_cutover_day close_cutover_day report_daily_figures",
    ),
    ("fee-not-promised", "approve_fee promise_fee", "escalate promise_fee"),
    (
        "threat-reported-at-once",
        "threaten_media listen listen escalate listen listen listen listen escalate",
        "threaten_media listen listen listen listen escalate",
    ),
    ("post-handed-over", "hand_to_deputy leave_post hand_to_deputy leave_post", "hand_to_deputy leave_post leave_post"),
    ("claim-recorded", "claim_compensation record_complaint", "claim_compensation"),
    ("claim-to-joint-review", "claim_compensation request_joint_review", "claim_compensation"),
    ("beyond-authority-up", "demand_beyond_authority listen escalate", "demand_beyond_authority promise_compensation"),
    ("beyond-authority-to-head", "demand_beyond_authority escalate", "demand_beyond_authority"),
    ("outage-persuade-first", "explain_outage advance_cash", "advance_cash explain_outage"),
    ("approval-after-persuasion", "explain_outage approve_advance", "approve_advance explain_outage"),
    ("advance-decided-above", "escalate approve_advance advance_cash", "escalate advance_cash approve_advance"),
    ("advance-decided-above", "approve_advance advance_cash", "approve_advance advance_cash advance_cash"),
    ("advance-identity-first", "verify_identity advance_cash", "advance_cash"),
    ("outage-risk-controlled", "weigh_risk approve_advance", "approve_advance"),
    ("advance-cap", "advance_cash/amount=500000", "advance_cash/amount=300000 advance_cash/amount=300000"),
    (
        "approval-within-cap",
        "approve_advance/amount=500000 advance_cash/amount=500000",
        "approve_advance/amount=300000 approve_advance/amount=300000",
    ),
    ("five-day-rule", "take_oral_loss_report tell_five_days", "take_oral_loss_report take_leave"),
    ("fault-explained-as-published", "report_data_error soothe give_published_wording", "complain_of_cutover explain"),
    ("data-error-steadied", "report_data_error soothe", "report_data_error explain explain soothe"),
    ("completion-time-promised", "report_transaction_error promise_completion_time", "complain_of_cutover"),
    ("errors-to-business-line", "report_transaction_error report_to_business_line", "report_data_error escalate"),
    ("angry-exit-or-media-threat-up", "leave_in_anger escalate", "threaten_media"),
    ("unsolved-goes-up", "reject_solution escalate", "reject_solution propose"),
    ("unsolved-goes-up", "reject_solution propose accept", "reject_solution stall stall stall solve_now"),
    ("grave-complaint-up", "raise_grave_complaint escalate", "raise_grave_complaint"),
    ("repeat-overhead-three", "complain_in_group listen escalate", "complain_again"),
    ("branch-passes-on-hard-cases", "go_over_heads report_to_province", "complain_in_group"),
    ("other-province", "raise_cross_province_case report_to_province", "raise_cross_province_case"),
    ("bad-press-up", "learn_of_coverage escalate", "learn_of_coverage speculate"),
    ("away-from-the-crowd", "come_drunk lead_aside", "refuse_to_listen"),
    ("security-when-attacked", "gather_and_disrupt call_security", "attack soothe call_security"),
    ("no-needless-security", "attack call_security", "make_a_scene call_security"),
    ("wait-soothed-by-lobby", "complain_of_wait distract", "complain_of_wait"),
    ("agitated-soothed-by-lobby", "lose_composure distract", "lose_composure summon_colleague"),
    ("agitated-to-quiet-room", "lose_composure soothe lead_to_quiet_room", "lose_composure soothe"),
    ("seen-done-soon", "lead_to_quiet_room see_it_done", "lead_to_quiet_room"),
    ("agitated-summon-help", "lose_composure soothe summon_colleague", "lose_composure soothe"),
    ("illness-or-unreason", "act_unreasonably contact_family_or_unit", "act_unreasonably"),
    ("illness-call-the-head", "act_unreasonably escalate", "act_unreasonably lecture"),
    ("incident-to-emergency-plan", "halt_business start_emergency_plan", "halt_business"),
    (
        "press-declined-courteously",
        "request_interview decline_interview",
        "request_interview escalate decline_interview",
    ),
    ("press-given-spokesperson", "decline_interview give_spokesperson", "decline_interview"),
    ("verify-before-account-talk", "verify_identity discuss_account", "discuss_account"),
    // time limits: kept at the last minute, broken by one more
    ("cutover-on-site", "receive_cutover_case +60 arrive_on_site", "receive_cutover_case +61 arrive_on_site"),
    (
        "cutover-customer-told",
        "receive_cutover_case +240 contact_customer",
        "receive_cutover_case +241 contact_customer",
    ),
    ("cutover-result-reported", "receive_cutover_case +480 report_result", "receive_cutover_case +481 report_result"),
    (
        "solution-in-system",
        "receive_channel_complaint +1440 enter_in_system",
        "receive_channel_complaint +1441 enter_in_system",
    ),
    (
        "solution-in-touch",
        "receive_channel_complaint +2880 contact_customer",
        "receive_channel_complaint +2881 contact_customer",
    ),
    // the log begins on Wednesday, 11 March 2026, at 10:00: 840 minutes are left of the day
    (
        "association-passed-on",
        "receive_at_association +3719 pass_to_member",
        "receive_at_association +3720 pass_to_member",
    ),
    (
        "association-facts-verified",
        "receive_from_association +3719 verify_facts",
        "receive_from_association +3720 verify_facts",
    ),
    (
        "association-reported",
        "receive_from_association +10919 report_to_association",
        "receive_from_association +10920 report_to_association",
    ),
    ("association-final-answer", "receive_transfer +8039 give_next_word", "receive_transfer +8040 give_final_answer"),
    (
        "association-progress-reported",
        "receive_transfer +8039 report_progress",
        "receive_transfer give_next_word +8040 report_progress",
    ),
    ("plan-handled", "receive_plan_case +10919 conclude_case", "receive_plan_case +10920 conclude_case"),
    ("deputy-in-place", "hand_to_deputy leave_post hand_to_deputy leave_post", "hand_to_deputy leave_post leave_post"),
];

/// Each regime's start with the limits it sets.
const REGIMES: [(&str, &[&str]); 6] = [
    ("receive_cutover_case", &["cutover-on-site", "cutover-customer-told", "cutover-result-reported"]),
    ("receive_channel_complaint", &["solution-in-system", "solution-in-touch"]),
    ("receive_at_association", &["association-passed-on"]),
    ("receive_from_association", &["association-facts-verified", "association-reported"]),
    ("receive_transfer", &["association-final-answer", "association-progress-reported"]),
    ("receive_plan_case", &["plan-handled"]),
];

fn library() -> &'static Library {
    static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::load(root(), &[]));
    &LIBRARY
}

/// The book, with every clause binding everybody: a log here has no role.
fn book() -> Arc<Book> {
    let mut book = Book::clone(&library().books[0].book);
    book.clauses.as_mut_slice().iter_mut().for_each(|clause| clause.actor = BoundActor::Any);
    Arc::new(book)
}

#[derive(Default)]
struct Heard(Vec<(ClauseIx, Mark)>);

impl Sink for Heard {
    fn note(&mut self, clause: ClauseIx, _: Group<'_>, mark: Mark) {
        self.0.push((clause, mark));
    }
}

impl Heard {
    fn clauses<'b>(&self, book: &'b Book, mark: Mark) -> BTreeSet<&'b str> {
        let marked = self.0.iter().filter(|(_, heard)| *heard == mark);
        marked.map(|(clause, _)| book.clause_names.name(*clause)).collect()
    }
}

fn hear(book: &Arc<Book>, log: &str) -> Heard {
    let begins = CivilMinute::parse("2026-03-11T10:00").unwrap();
    let watch = Watch::new(Arc::clone(book), Role::Teller, book.bind(|_| None), begins);
    let (mut state, mut heard, mut turn, mut minutes) = (watch.start(), Heard::default(), 0, 0);
    for step in log.split_whitespace() {
        if let Some(passes) = step.strip_prefix('+') {
            minutes += passes.parse::<u32>().unwrap();
            continue;
        }
        let (name, with) = step.split_once('/').map_or((step, None), |(name, with)| (name, with.split_once('=')));
        let activity = book.activity_names.find(name).unwrap_or_else(|| panic!("no activity `{name}`"));
        let actor = match book.activities.at(activity).actor {
            ActivityActor::Staff => Actor::Staff,
            ActivityActor::Customer => Actor::Customer,
            ActivityActor::Any => Actor::Bank,
        };
        turn += u32::from(actor == Actor::Staff);
        let value = |text: &str| text.parse().map_or_else(|_| Value::Text(text.into()), Value::Int);
        let data: Vec<_> = with.iter().map(|(field, text)| (book.fields.find(field).unwrap(), value(text))).collect();
        watch.advance(&mut state, &watch.label(&[activity]), &Deed { actor, data: &data, turn, minutes }, &mut heard);
    }
    watch.finish(&mut state, turn, &mut heard);
    heard
}

#[test]
fn each_clause_is_kept_by_one_log_and_broken_by_another() {
    let book = book();
    for (clause, kept, broken) in LOGS {
        let heard = |log: &str, mark: Mark| hear(&book, log).clauses(&book, mark).contains(clause);
        let activates = !matches!(constraint(&book, clause).template, Template::Absence(_));
        assert_eq!(heard(kept, Mark::Activated), activates, "{clause}: `{kept}` concerns it");
        assert!(!heard(kept, Mark::Violated), "{clause}: `{kept}` keeps it");
        assert!(heard(broken, Mark::Violated), "{clause}: `{broken}` breaks it");
    }
}

#[test]
fn a_prohibition_is_broken_by_each_thing_it_names() {
    let book = book();
    let plain = |constraint: &Constraint| match (constraint.template, &constraint.activation) {
        (Template::Absence(_), Trigger { activities, test: None }) => activities.clone(),
        _ => Vec::new(),
    };
    let name = |activity: &ActivityIx| book.activity_names.name(*activity);
    let mut tried = LOGS.map(|(clause, ..)| clause).into_iter().collect::<BTreeSet<_>>();
    for clause in &book.clauses {
        for activity in plain(&clause.constraint).iter().map(name) {
            assert!(hear(&book, activity).clauses(&book, Mark::Violated).contains(&*clause.id), "{activity}");
            tried.insert(&clause.id);
        }
    }
    let kept = book
        .clauses
        .as_slice()
        .iter()
        .filter(|clause| clause.constraint.scoring() == Scoring::Kept)
        .map(|clause| &*clause.id)
        .collect();
    assert_eq!(tried, kept, "every kept clause has been tried here or above");
}

#[test]
fn a_complaint_in_the_system_has_one_of_the_classes_and_a_talk_needs_none() {
    let book = book();
    let unmet = |log: &str| hear(&book, log).clauses(&book, Mark::Violated).contains("classify");
    assert!(!unmet("classify_complaint/class=fees enter_in_system") && !unmet("record_complaint"));
    assert!(unmet("enter_in_system classify_complaint") && unmet("enter_in_system"));
}

#[test]
fn a_transferred_case_is_answered_or_both_dated_and_reported() {
    let book = book();
    let broken = |log: &str| {
        let heard = hear(&book, log).clauses(&book, Mark::Violated).into_iter().map(str::to_owned);
        heard.filter(|clause| clause.starts_with("association")).collect::<Vec<_>>()
    };
    assert!(broken("receive_transfer give_final_answer").is_empty());
    assert!(broken("receive_transfer report_progress give_next_word").is_empty());
    assert_eq!(broken("receive_transfer give_next_word"), ["association-progress-reported"]);
    assert_eq!(broken("receive_transfer report_progress"), ["association-final-answer"]);
}

#[test]
fn a_case_is_under_the_limits_of_its_own_regime() {
    let book = book();
    let limits: BTreeSet<_> = REGIMES.iter().flat_map(|(_, limits)| limits.iter().copied()).collect();
    for (start, own) in REGIMES {
        let activated = hear(&book, start).clauses(&book, Mark::Activated);
        assert_eq!(activated, own.iter().copied().collect(), "{start}");
    }
    let talk = hear(&book, "claim_compensation record_complaint hand_over_record escalate give_next_word");
    assert!(talk.clauses(&book, Mark::Activated).is_disjoint(&limits), "a talk at the counter is under none");
}

#[test]
fn every_activity_says_what_counts_in_every_language() {
    let (names, pack) = (&library().books[0].book.activity_names, &library().packs[0]);
    let mut told = BTreeSet::new();
    for locale in LOCALES {
        let words = pack.policy_words(&locale.parse().unwrap());
        for activity in names.iter() {
            let description = words.find(&format!("activity-{activity}"), Some("description"), &With::new());
            let description = description.unwrap_or_else(|| panic!("`{activity}` has no description"));
            // the source language stands in for what is missing, and would stand here twice
            assert!(told.insert(description), "{locale}: `{activity}` has no description of its own");
        }
    }
}

fn constraint<'b>(book: &'b Book, clause: &str) -> &'b Constraint {
    let found = book.clause_names.find(clause).unwrap_or_else(|| panic!("no clause `{clause}`"));
    &book.clauses.at(found).constraint
}
