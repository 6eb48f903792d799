//! The examples of the guides to the constraint language: each a constraint and the plays that show what it means.
//!
//! A play is a line of deeds in the book's words. `refuse&give_reason` is one deed that does both, `advance_cash/amount=300000`
//! carries data, `+60` lets an hour of story pass, `tier=vip` is a fact, `@2026-09-30T15:00` is when it begins. Who does a deed the
//! vocabulary knows; what anybody may do, the bank does. What comes of a play stands nowhere: the monitors find it.

/// One picture.
pub(crate) struct Example {
    /// The picture's name.
    pub(crate) name: &'static str,
    /// The constraint, as in a book.
    pub(crate) constraint: &'static str,
    /// The clause of the shipped book that asks exactly this, if one does.
    pub(crate) clause: Option<&'static str>,
    /// What may happen.
    pub(crate) plays: &'static [&'static str],
}

const fn real(
    name: &'static str, clause: &'static str, constraint: &'static str, plays: &'static [&'static str],
) -> Example {
    Example { name, constraint, clause: Some(clause), plays }
}

const fn made(name: &'static str, constraint: &'static str, plays: &'static [&'static str]) -> Example {
    Example { name, constraint, clause: None, plays }
}

/// Every picture of the guides, in their order.
pub(crate) const EXAMPLES: &[Example] = &[
    // ── what has to happen, and what must not ──
    real(
        "existence",
        "hear-the-need",
        r#"Existence(of: "ask_need")"#,
        &["vent listen ask_need propose", "vent listen propose ask_view"],
    ),
    made(
        "existence-times",
        r#"Existence(of: "soothe", times: 2)"#,
        &["show_agitation soothe explain soothe", "show_agitation soothe explain listen"],
    ),
    real("absence", "no-rude-words", r#"Absence(of: "insult")"#, &["abuse insult set_limit", "abuse set_limit listen"]),
    made(
        "absence-times",
        r#"Absence(of: "refuse", times: 3)"#,
        &["refuse give_reason refuse refuse", "refuse give_reason refuse propose"],
    ),
    made(
        "exactly",
        r#"Exactly(of: "promise_completion_time")"#,
        &[
            "complain_of_cutover explain_outage promise_completion_time",
            "complain_of_cutover promise_completion_time vent promise_completion_time",
            "complain_of_cutover explain_outage soothe",
        ],
    ),
    real("init", "civil-words", r#"Init(of: "greet")"#, &["vent greet listen propose", "vent listen greet propose"]),
    made(
        "end",
        r#"End(of: "take_leave")"#,
        &["propose accept take_leave leave", "propose take_leave ask_satisfaction leave"],
    ),
    made(
        "choice",
        r#"Choice(of: "solve_now", or: "give_next_word")"#,
        &["vent listen solve_now", "vent listen give_next_word", "vent listen explain"],
    ),
    made(
        "exclusive-choice",
        r#"ExclusiveChoice(of: "conclude_case", or: "pass_on_complaint")"#,
        &[
            "take_on_complaint verify_facts conclude_case",
            "take_on_complaint pass_on_complaint verify_facts conclude_case",
            "take_on_complaint verify_facts",
        ],
    ),
    // ── what one deed asks for afterwards ──
    real(
        "response",
        "claim-recorded",
        r#"Response(when: "claim_compensation", then: "record_complaint")"#,
        &[
            "claim_compensation listen record_complaint",
            "record_complaint claim_compensation listen",
            "vent listen record_complaint",
        ],
    ),
    real(
        "alternate-response",
        "daily-figures",
        r#"AlternateResponse(when: "close_cutover_day", then: "report_daily_figures")"#,
        &[
            "close_cutover_day report_daily_figures close_cutover_day report_daily_figures",
            "close_cutover_day close_cutover_day report_daily_figures",
            "receive_cutover_case contact_customer",
        ],
    ),
    real(
        "chain-response",
        "press-declined-courteously",
        r#"ChainResponse(when: "request_interview", then: "decline_interview")"#,
        &[
            "request_interview film decline_interview give_spokesperson",
            "request_interview listen decline_interview give_spokesperson",
            "film listen explain",
        ],
    ),
    real(
        "responded-existence",
        "first-responsible-records",
        r#"RespondedExistence(when: "take_on_complaint", then: "record_complaint")"#,
        &[
            "record_complaint take_on_complaint verify_facts",
            "take_on_complaint verify_facts record_complaint",
            "take_on_complaint verify_facts conclude_case",
            "record_complaint escalate",
        ],
    ),
    // ── what one deed needs beforehand ──
    real(
        "precedence",
        "facts-before-remedy",
        r#"Precedence(of: "offer_remedy", needs: "verify_facts")"#,
        &["verify_facts explain offer_remedy", "offer_remedy explain verify_facts", "verify_facts give_next_word"],
    ),
    real(
        "alternate-precedence",
        "advance-decided-above",
        r#"AlternatePrecedence(of: "advance_cash", needs: "approve_advance")"#,
        &[
            "approve_advance advance_cash approve_advance advance_cash",
            "approve_advance advance_cash listen advance_cash",
            "approve_advance explain_outage",
        ],
    ),
    made(
        "chain-precedence",
        r#"ChainPrecedence(of: "discuss_account", needs: "verify_identity")"#,
        &[
            "verify_identity state_need discuss_account explain",
            "verify_identity listen discuss_account",
            "verify_identity listen explain",
        ],
    ),
    // ── both at once ──
    made(
        "succession",
        r#"Succession(when: "take_oral_loss_report", then: "tell_five_days")"#,
        &[
            "take_oral_loss_report explain tell_five_days",
            "take_oral_loss_report explain take_leave",
            "tell_five_days take_oral_loss_report",
            "explain take_leave",
        ],
    ),
    made(
        "alternate-succession",
        r#"AlternateSuccession(when: "hand_to_deputy", then: "leave_post")"#,
        &[
            "hand_to_deputy leave_post hand_to_deputy leave_post",
            "hand_to_deputy leave_post listen leave_post",
            "listen explain",
        ],
    ),
    made(
        "chain-succession",
        r#"ChainSuccession(when: "decline_interview", then: "give_spokesperson")"#,
        &[
            "request_interview decline_interview give_spokesperson",
            "decline_interview listen give_spokesperson",
            "film listen explain",
        ],
    ),
    made(
        "co-existence",
        r#"CoExistence(of: "conclude_case", with: "give_final_answer")"#,
        &[
            "give_final_answer accept conclude_case",
            "verify_facts conclude_case",
            "give_final_answer reject_solution listen",
            "verify_facts give_next_word",
        ],
    ),
    // ── what one deed rules out ──
    made(
        "not-responded-existence",
        r#"NotRespondedExistence(when: "report_to_business_line", then: "speculate")"#,
        &[
            "report_data_error report_to_business_line soothe",
            "report_data_error speculate report_to_business_line",
            "report_data_error speculate soothe",
        ],
    ),
    made(
        "not-response",
        r#"NotResponse(when: "give_final_answer", then: "offer_remedy")"#,
        &[
            "offer_remedy give_final_answer take_leave",
            "give_final_answer reject_solution offer_remedy",
            "offer_remedy accept take_leave",
        ],
    ),
    made(
        "not-chain-response",
        r#"NotChainResponse(when: "apologise", then: "refuse")"#,
        &["apologise explain refuse", "apologise refuse explain", "explain refuse give_reason"],
    ),
    made(
        "not-precedence",
        r#"NotPrecedence(of: "offer_remedy", after: "give_final_answer")"#,
        &[
            "offer_remedy give_final_answer take_leave",
            "give_final_answer reject_solution offer_remedy",
            "give_final_answer accept take_leave",
        ],
    ),
    real(
        "not-alternate-precedence",
        "threat-reported-at-once",
        r#"NotAlternatePrecedence(of: "escalate", after: ["threaten_media", "leave_in_anger", "use_extreme_words"], not_before: Turns(4))"#,
        &[
            "threaten_media soothe escalate",
            "threaten_media soothe listen explain escalate",
            "threaten_media soothe listen",
        ],
    ),
    made(
        "not-chain-precedence",
        r#"NotChainPrecedence(of: "propose", after: "vent", over: All)"#,
        &["vent listen propose", "vent propose ask_view", "vent listen explain"],
    ),
    made(
        "not-succession",
        r#"NotSuccession(when: "give_final_answer", then: "offer_remedy")"#,
        &[
            "offer_remedy give_final_answer take_leave",
            "give_final_answer reject_solution offer_remedy",
            "verify_facts give_next_word",
        ],
    ),
    made(
        "not-chain-succession",
        r#"NotChainSuccession(when: "refuse", then: "take_leave")"#,
        &["refuse give_reason take_leave", "refuse take_leave", "listen explain"],
    ),
    made(
        "not-co-existence",
        r#"NotCoExistence(of: "conclude_case", with: "escalate")"#,
        &["verify_facts conclude_case", "escalate verify_facts conclude_case", "verify_facts give_next_word"],
    ),
    // ── windows ──
    real(
        "turns",
        "no-bare-refusal",
        r#"Response(when: "refuse", then: "give_reason", within: Turns(1))"#,
        &[
            "refuse vent give_reason explain",
            "refuse&give_reason vent explain",
            "refuse vent explain give_reason",
            "listen explain",
        ],
    ),
    real(
        "hours",
        "cutover-on-site",
        r#"Response(when: "receive_cutover_case", then: "arrive_on_site", within: Hours(1))"#,
        &[
            "receive_cutover_case contact_customer +60 arrive_on_site",
            "receive_cutover_case contact_customer +61 arrive_on_site",
            "receive_channel_complaint +60 contact_customer",
        ],
    ),
    real(
        "working-days",
        "association-facts-verified",
        r#"Response(when: "receive_from_association", then: "verify_facts", within: WorkingDays(2))"#,
        &[
            // the day before a holiday of a week; the Saturday after is worked
            "@2026-09-30T15:00 receive_from_association +13080 verify_facts",
            "@2026-09-30T15:00 receive_from_association +14040 verify_facts",
            "@2026-09-30T15:00 receive_channel_complaint +2880 contact_customer",
        ],
    ),
    made(
        "not-before",
        r#"Response(when: "pass_on_complaint", then: "follow_up_case", not_before: Days(1), within: Days(3))"#,
        &[
            "pass_on_complaint +2880 follow_up_case",
            "pass_on_complaint +120 follow_up_case +2880 call_back",
            "take_on_complaint conclude_case",
        ],
    ),
    // ── conditions ──
    made(
        "field",
        r#"Precedence(of: "offer_remedy", needs: "establish_responsibility", needs_where: Equal(Field("responsibility"), Value("bank")))"#,
        &[
            "establish_responsibility/responsibility=bank offer_remedy",
            "establish_responsibility/responsibility=none offer_remedy",
            "establish_responsibility/responsibility=none explain",
        ],
    ),
    made(
        "activation",
        r#"Precedence(of: "advance_cash", needs: "approve_advance", needs_where: Not(LessThan(Field("amount"), Activation("amount"))))"#,
        &[
            "approve_advance/amount=500000 explain_outage advance_cash/amount=500000",
            "approve_advance/amount=300000 explain_outage advance_cash/amount=500000",
            "approve_advance/amount=300000 explain_outage",
        ],
    ),
    real(
        "total",
        "advance-cap",
        r#"Absence(of: "advance_cash", where: MoreThan(Total("amount"), Parameter("advance-cap")))"#,
        &[
            "tier=ordinary demand_cash advance_cash/amount=300000 demand_cash advance_cash/amount=300000",
            "tier=vip demand_cash advance_cash/amount=300000 demand_cash advance_cash/amount=300000",
            "tier=ordinary demand_cash advance_cash/amount=500000 take_leave",
        ],
    ),
];
