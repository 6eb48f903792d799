//! The table of codes: what each means, and the sentences and helps by which its problems are told.
//!
//! A code is a message of `locales/<language>/diagnostics.ftl`: its value is the title, its attributes are the page
//! (`what`, `why`, `fails`, `mend`) and the sentences named here, with `-` for `_`. A test compares the two.

use super::message::{Arg, Message};
use crate::locale::{With, Words};

/// A sentence of a code, by which a problem is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The code it belongs to.
    pub code: Code,
    /// What is said.
    pub message: Message,
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $id:literal, $module:ident {
        $($say:ident($($said:ident),*)),* $(,)?; $($help:ident($($told:ident),*)),* $(,)?
    })*) => {
        /// What kind of problem it is. The number never changes its meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = concat!($id, ":", $($doc),+)] $name,)*
        }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The code as printed.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// Its sentences and helps, each with what it is told.
            #[cfg(test)]
            pub(super) const fn attributes(self) -> &'static [(&'static str, &'static [&'static str])] {
                match self { $(Self::$name => &[
                    $((stringify!($say), &[$(stringify!($said)),*]),)* $((stringify!($help), &[$(stringify!($told)),*]),)*
                ],)* }
            }

            /// What it is, for those who read the source.
            #[cfg(test)]
            pub(super) const fn doc(self) -> &'static str {
                match self { $(Self::$name => concat!($($doc),+),)* }
            }
        }

        /// What is said of each code.
        pub(in crate::content) mod say {
            $(#[doc = concat!("What is said of ", $id, ".")]
            pub(in crate::content) mod $module {
                #[allow(unused_imports, reason = "a code may have no arguments, or no help")]
                use super::super::{Arg, Code, Message, Sentence};

                $(pub(in crate::content) fn $say($($said: impl Into<Arg>),*) -> Sentence {
                    let message = Message::new($id, stringify!($say), vec![$((stringify!($said), $said.into())),*]);
                    Sentence { code: Code::$name, message }
                })*
                $(pub(in crate::content) fn $help($($told: impl Into<Arg>),*) -> Message {
                    Message::new($id, stringify!($help), vec![$((stringify!($told), $told.into())),*])
                })*
            })*
        }
    };
}

codes! {
    /// A file or folder that cannot be read.
    Unreadable = "C001", unreadable {
        no_content(), folder(error), file(error), missing_folder(), missing_file(), nothing_read(files, ending), nothing_here(words),
        no_words(), no_file(), too_large(), not_utf8(), cut(), document(kind), merged();
        name_the_folder(), name_that(folder), every_language(), may_it_be_read(), name_it(found, name), move_it_here(found),
        put_the_folder_back(), name_them(ending), put_them_here(), name_alike(found, name), put_a_file(), split_it(), save_as_utf8(),
        take_a_copy(), copy_its_text(), decide(),
    }
    /// A file that is not the RON that is expected.
    Syntax = "C002", syntax {
        open_text(found), unopened_text(found), open_comment(), unclosed(bracket), unopened(bracket), closes_nothing(bracket),
        wrong_close(found, meant), nested_too_deeply(most), no_comma(), stray_comma(), no_colon(), no_value(), stray(found),
        empty(), trailing(), another_kind(found, meant), unknown_field(found), unknown_word(found), missing_field(field),
        field_twice(field), without_name(found), no_name_here(found), no_field_here(found), wrong_count(found, count),
        not_a_number(found), not_whole(found), too_large(found), not_a_name(found), escaped(found), not_names(found),
        not_a_flag(found), not_a_value(found), not_a_scalar(found), not_a_word(found), not_earned(found), not_a_list(found),
        not_a_map(found), nothing_to_pick(), not_a_record(found), step_at_a_node(),
        words_here(), not_a_colour(found), another_value(found), may_follow(count);
        mend_first(), open_it(), comments(), colours(), sizes(), as_ships(like), delete_it(), close_on_its_line(), close_comment(), by_indentation(), by_closing(), where_files_stand(), where_words_stand(), one_of(names),
        nothing(), add_field(field), no_escapes(), whole_numbers(), digits(most), in_quotes(name), without_quotes(name),
        steps_stand_under_picks(), write_picks(),
    }
    /// Words that are not Fluent.
    WordsSyntax = "C003", words_syntax {
        not_fluent(error), not_closed(sign), not_opened(sign), swallowed(message), ron_here(), no_equals(id), no_id(found), no_name_of_a_case(found);
        indent(), latin_letters(), comments(), write_equals(id), close_brace(), close_quote(), open_brace(), begin_with_dot(attribute), begin_the_line(id), take_a_copy(),
    }
    /// An id that is not one.
    BadId = "C004", bad_id {
        not_an_id(found), document(found);
        form(joiner), of_a_file(), of_a_document(),
    }
    /// An id that is used twice.
    DuplicateId = "C005", duplicate_id {
        fact(id), node_or_ending(id), goal(id), claim(id), interrupt(id), response(id), word(id), activity(id), parameter(id),
        competency(id), clause(id), field(id), value(id), message(id), earned(clause), named(activity), topic(id),
        clock_time(id), argument(id), standing_act(id), own_standing_act(id), person(id), of_ending(id);
        first_is_shown(),
    }
    /// An id that means something else in the words.
    ReservedId = "C006", reserved_id {
        reserved(id), done(id);
        choose_another(),
    }
    /// A name that stands for nothing.
    UnknownName = "C007", unknown_name {
        book(found), node(found), node_or_ending(found), activity(found), clause(found), fact(found), field(found),
        competency(found), parameter(found), topic(found), step(found), starts_at_a_step(found), leads_into_a_step(found), pick(found), person(found), book_has_errors(book), book_has_errors_for(book, scenarios),
        no_silence(activity), no_activity(clause), language(found);
        languages(names), books(), lead_to_its_response(), start(), activities_of(book), no_field_here(), nodes_or_endings(), facts(), nodes(), clauses_of(book), parameters_of(book),
        competencies_of_book(), competencies(), activities(), parameters(), fields(), mend_the_book(), add_silence(activity),
        name_an_activity(), topics(), steps(), picks_of(step), people(),
    }
    /// A clause that cannot be earned.
    NotEarnable = "C008", not_earnable {
        kept(clause, template), other_role(clause);
        counts_by_itself(), remove(),
    }
    /// Somebody performs what only the other side can.
    WrongActor = "C009", wrong_actor {
        of_staff(activity), of_customers(activity);
    }
    /// A figure or a piece outside its range.
    OutOfRange = "C010", out_of_range {
        mood_at_start(axis, figure), step(axis, place, figure), mood(figure), pass_mark(figure), patience(figure),
        takes(figure), goal_weight(figure), times(figure), weight(severity, figure), weights(), nodes(count),
        interrupts(count), endings(count), facts(count), goals(count), claims(count), claims_and_says(count), topics(count), people(count), clock_times(count), activities(count), parameters(count),
        competencies(count), clauses(count), fields(count), responses(node, count), picks_of_step(step, count), picks(step, figure), ways(response), choices(fact, count), asked(most), window_of_hall(figure), crowd(figure), ending_fields(ending, count),
        depends_on_path(criterion), other_kind(value), units(clause), window(clause), compared_with_itself(clause),
        sum_and_activation(clause);
        weights_in_order(), a_key_each(), a_key_each_pick(most), least_then_most(), fewer_ways(most), choices_possible(), facts_only(), one_unit(), within_is_later(),
        into_the_target(), compare_the_sum(),
    }
    /// Patience without its silence, or the reverse.
    Patience = "C011", patience {
        in_aftermath(node), no_silence(node), no_patience(node), nothing_fits(node), performs(node), in_step(node);
        remove_both(), add_silence(), add_patience(), say_that_it_fits(),
    }
    /// Nothing leads here.
    Unreachable = "C012", unreachable {
        node(node), ending(ending);
        lead_there(),
    }
    /// A moment at which nothing might be possible.
    DeadEnd = "C013", dead_end {
        no_response(node), maybe_none(node), never_any(node), never_any_pick(step), maybe_no_pick(step), maybe_too_few(step);
        give_one(), cover_every_case(), let_one_hold(), let_one_be_picked(), picks_for_every_case(), ask_for_fewer(),
    }
    /// Lines of which none, or never the right one, is said.
    Lines = "C014", lines {
        none(node), last_has_condition(node), never_said(line), too_many(node, count);
        order(),
    }
    /// A cycle that might never end.
    EndlessCycle = "C015", endless_cycle {
        round(response);
        guard(),
    }
    /// Silence that leads back.
    SilenceBackward = "C016", silence_backward {
        back(node);
        lead_on(),
    }
    /// Too large to be read and proved.
    TooLarge = "C017", too_large {
        nodes(count), classes(count), draws(draws, most);
        nodes_at_most(most), classes_at_most(most), draw_fewer(),
    }
    /// A message that is missing in this language.
    MissingMessage = "C018", missing_message {
        missing(message, language), missing_several(count, messages, language), missing_many(count, messages, language),
        perhaps_lost(count, messages, language), only_elsewhere(message, language, languages);
        in_all_or_none(), mend_first(), or_delete(), write_or_restore(), of_something_else(), write_or_put_back(), source_says(text), source_begins(text), add_message(id), add_attribute(id, attribute),
    }
    /// A message that nothing uses.
    UnusedMessage = "C019", unused_message {
        unused(message), in_every_language(count, messages);
        another_file(), renamed(),
    }
    /// A message that asks for what is not there.
    BadArgument = "C020", bad_argument {
        not_there(message, argument), not_put_together(message, error), bare(message, argument);
        there_is(arguments), put_in_braces(argument),
    }
    /// A severity that the clause cannot have.
    SeverityNotAllowed = "C021", severity_not_allowed {
        not_must(clause), not_text(clause), not_the_learners(clause), earned(clause);
        make_it_major(),
    }
    /// A date or time that is none.
    BadDate = "C022", bad_date {
        time(found), date(found), clock(found), not_after_begins(time);
        form_of_time(), form_of_date(), form_of_clock(), later_that_day(),
    }
    /// A temperament the engine does not know.
    UnknownTemperament = "C023", unknown_temperament {
        unknown(found), not_a_word();
        known(names), words(),
    }
    /// A text left in the source language.
    Untranslated = "C024", untranslated {
        same(message);
        write_it(),
    }
    /// A rule that reads words it cannot use.
    RuleReadsWords = "C025", rule_reads_words {
        reads(fact), reckons(value);
        one_of(), numbers(),
    }
    /// A claim that says none or several things.
    Claim = "C026", claim {
        none_or_several(claim);
        give_one(words),
    }
    /// A fact that nothing uses.
    UnusedFact = "C027", unused_fact {
        unused(fact);
        use_it(fact),
    }
    /// A text whose arguments are not those of the source language.
    ArgumentsDiffer = "C028", arguments_differ {
        leaves_out(message, left), adds(message, added), both(message, left, added), lost(message, left),
        not_always(message, left),
        case_twice(message, case), cases_lost(message, lost), cases_unknown(message, unknown), cases_other(message, lost, unknown),
        case_never(message, case, argument), cases_differ(message, argument, language);
        in_all_or_none(), put_in_or_delete(), once(), one_of(argument, values), only_shown(argument), tell_apart_alike(),
    }
    /// A file of words that belongs to nothing.
    OrphanWords = "C029", orphan_words {
        orphan(file);
        where_words_stand(),
    }
    /// A text too long to be read under pressure.
    TooLong = "C030", too_long {
        long(message, length);
        readable(most),
    }
    /// An activity that nothing is about.
    UnusedActivity = "C031", unused_activity {
        unused(activity);
        use_it(),
    }
    /// A criterion that nobody can earn here.
    NeverEarned = "C032", never_earned {
        nobody(clause);
        let_perform(activities),
    }
    /// A condition that is settled before the encounter begins.
    SettledCondition = "C033", settled_condition {
        drawn_always(fact, values), drawn_never(fact, values), at_least_always(), at_most_always(), never_fewer(), never_done(activity);
    }
    /// A full score that is out of reach.
    FullScore = "C034", full_score {
        out_of_reach();
        open_a_way(best, facts, shown), open_a_way_to(lost, best, facts, shown),
    }
    /// A conversation that may never end.
    RoundTrip = "C035", round_trip {
        no_end();
        offer_something(),
    }
    /// Something that is never reached.
    NeverReached = "C036", never_reached {
        node(node), response(response, node), line(line, node), reaction(line, act), ending_says(says, ending);
        correct(shown),
    }
    /// An interrupt that never fires.
    NeverFires = "C037", never_fires {
        interrupt(interrupt);
        bring_in_reach(),
    }
    /// A criterion that comes out one way only.
    OneSided = "C038", one_sided {
        nobody_earns(criterion), everybody_earns(criterion), nobody_keeps(clause), nobody_breaks(clause);
        decide_or_remove(), decide(),
    }
    /// A claim that does not hold.
    ClaimRefuted = "C039", claim_refuted {
        refuted(claim);
        against_it(), no_such_play(),
    }
    /// A strategy without insight that passes.
    BotPasses = "C040", bot_passes {
        passes(strategy, language, figure, most);
        be_wrong_once(shown),
    }
    /// A scenario that is passed by luck.
    LuckPasses = "C041", luck_passes {
        passes(figure, most);
        raise_the_mark(shown),
    }
    /// Luck that depends on the draw.
    UnevenOdds = "C042", uneven_odds {
        differ(figure, most);
        even_out(least, least_facts, most, most_facts), even_out_somehow(),
    }
    /// A best response that gives itself away.
    CueLeak = "C043", cue_leak {
        finds(cue, language, figure, most), finds_at(cue, language, figure, most, node, sign, response);
        tempt_otherwise(cue, shown),
    }
    /// A scenario that is not proven.
    NotProven = "C044", not_proven {
        open(open, all, cut, classes), too_many_draws(draws, most), impossible(what);
        raise_the_cap(), draw_fewer(), report_the_fault(),
    }
    /// A file in another encoding.
    Encoding = "C045", encoding {
        named(encoding);
        save_as_utf8(),
    }
    /// A sign that only looks like the one that is wanted.
    LookAlike = "C046", look_alike {
        full_width(found, ascii), looks_like(found, number, ascii), typed_for(found, ascii);
        type_it(),
    }
    /// A sign that nobody sees.
    HiddenSign = "C047", hidden_sign {
        hidden(name, number), indents(), line_ends();
        delete_it(), use_spaces(), save_with_line_ends(),
    }
    /// A character that no font of the program draws.
    NoGlyph = "C048", no_glyph {
        not_drawn(message, characters);
        write_otherwise(),
    }
    /// A character of another script.
    WrongScript = "C049", wrong_script {
        simplified(message, characters), traditional(message, characters), chinese(message, characters);
        write_here(characters), say_it_here(),
    }
    /// A pass mark that asks for next to nothing.
    LowPassMark = "C050", low_pass_mark {
        low(figure);
        of_ten_thousand(),
    }
    /// A text that says nothing.
    EmptyText = "C051", empty_text {
        empty(message);
        write_it_or_leave_it(),
    }
    /// An activity without a description.
    NoDescription = "C052", no_description {
        lacks(activity);
        describe(activity),
    }
    /// A file that is not read.
    NotRead = "C053", not_read {
        ending(file, ending), upper_case(file, ending), left_by_others(file, begins), folder(folder), one_too_deep(folder), proof_alone(file, of), review_alone(file, of);
        delete_or_put_back(of), rename(name), delete_or_rename(name), move_files_up(folder),
    }
    /// A number that stands for a parameter.
    NumberForParameter = "C054", number_for_parameter {
        number(figure, parameter);
        write_parameter(parameter),
    }
    /// A scenario that the able fail.
    AbleFail = "C055", able_fail {
        pass(level, figure, least);
        mend_the_dearest(choices),
    }
    /// A scenario that the half-able pass.
    HalfAblePass = "C056", half_able_pass {
        pass(level, figure, most);
        ask_more(),
    }
    /// A single slip that decides.
    SingleSlip = "C057", single_slip {
        costs(figure, most), forecloses();
        soften(shown),
    }
    /// A scenario for practice only that does not say so.
    PracticeOnly = "C058", practice_only {
        too_few(turns, enough), enough(enough);
        say_so(), take_it_back(),
    }
    /// A criterion that comes once.
    OnlyChance = "C059", only_chance {
        comes_once(criterion), not_the_only(criterion), no_reason(criterion);
        offer_it_again(shown), leave_it_out(), say_why(),
    }
    /// A clock time written into a text.
    LiteralTime = "C060", literal_time {
        written(message, time);
        write_argument(),
    }
    /// Words that are out of place.
    OutOfPlace = "C061", out_of_place {
        too_early(said, topic), too_late(said, topic);
        tell_it_before(topic), say_otherwise(topic),
    }
    /// A moment whose answers leave no trace.
    NoTrace = "C062", no_trace {
        alike(node);
        answer_them(shown),
    }
    /// The words of another language.
    OtherLanguage = "C063", other_language {
        copied(count, all, other, language), same(other);
        take_or_delete(), write_it(language), say_it_in(language),
    }
    /// A text that was right when the source said something else.
    StaleText = "C064", stale_text {
        stale(message, language);
        still_right(message, language),
    }
    /// Translations that nobody has found right.
    UnreadText = "C065", unread_text {
        draft(count, messages, language), unread(count, messages, language);
        read_the_draft(language), read_them(language),
    }
    /// A review file that cannot be read.
    BrokenReview = "C066", broken_review {
        merge(), too_long(), form(error), other_words(), unreadable(error);
        keep_both(), take_the_line_out(), from_a_copy(),
    }
    /// Too little time to think.
    TooLittleTime = "C070", too_little_time {
        short(node, figure);
        at_least(least),
    }
    /// A draft, which assesses nobody.
    Draft = "C072", draft {
        lacks(languages), whole();
        finish_it(),
    }
    /// A proof file of something else.
    OtherProof = "C080", other_proof {
        stale(places), other(place, found, proved, more, places), unreadable(why);
        certify(),
    }
    /// More standing acts than a tray holds.
    TooManyStandingActs = "C085", too_many_standing_acts {
        standing_acts(count);
    }
    /// Standing acts that make a scenario too large to prove.
    CostlyStandingAct = "C086", costly_standing_act {
        cut(open, all, cut, classes);
        without(act, places, left),
    }
    /// A node without a way back from a standing act.
    NoAgain = "C087", no_again {
        missing(node);
        add_it(),
    }
    /// A standing act that there is not.
    UnknownStandingAct = "C088", unknown_standing_act {
        unknown(found);
        known(names),
    }
    /// A standing act that could be done for ever.
    EndlessStandingAct = "C089", endless_standing_act {
        performs_nothing(act);
        let_it_perform(),
    }
    /// A face that contradicts the words.
    ContradictingFace = "C090", contradicting_face {
        glad(line, figure);
        say_it_calmer(figure), calmer_of(person, figure),
    }
    /// Harmful words that do not stand in the answer.
    HarmNotFound = "C091", harm_not_found {
        not_there(message, span);
        copy_it(text),
    }
    /// A hint, or harmful words, for nothing.
    GuidanceForNothing = "C092", guidance_for_nothing {
        hint(message), harm(message);
    }
    /// Direction that nobody sees.
    UnseenDirection = "C093", unseen_direction {
        gone(line), apart(line);
        leave_act_out(), leave_stage_out(),
    }
    /// Somebody speaks who is not there.
    NotPresent = "C095", not_present {
        line(line, person, node), reaction(line, person, node);
        let_him_be_there(person), withhold_it(),
    }
    /// Somebody whom nobody meets or hears.
    UnusedPerson = "C096", unused_person {
        never_there(person), never_speaks(person);
        let_him_come(person), let_him_speak(person),
    }
    /// A mood that somebody does not have.
    NoMood = "C097", no_mood {
        of_his_own(person), about_another_thing(person);
        give_him_one(), ask_it_beside(),
    }
}

impl Code {
    /// The code in a few words.
    #[must_use]
    pub fn title(self, words: &Words) -> String {
        words.plain(self.id())
    }

    /// The manual page, in Markdown: what is wrong, why it matters, what fails, how to mend it.
    #[must_use]
    pub fn page(self, words: &Words) -> String {
        let of = |id: &str, part: &str| words.find(id, Some(part), &With::new()).unwrap_or_default();
        let what = of(self.id(), "what");
        PARTS.iter().fold(what, |page, part| format!("{page}\n\n# {}\n{}", of("page", part), of(self.id(), part)))
    }
}

/// The parts of a page that have a heading.
const PARTS: [&str; 3] = ["why", "fails", "mend"];

#[cfg(test)]
mod tests {
    use super::super::pieces;
    use super::super::spoken::{SPOKEN, words};
    use super::*;
    use fluent_syntax::ast::{self, Entry};
    use std::collections::{BTreeMap, BTreeSet};
    use unicode_width::UnicodeWidthStr as _;

    /// What a message's attributes ask for, the message's own value under "".
    type Asked = BTreeMap<String, BTreeSet<String>>;

    fn asked_in(text: &str) -> BTreeMap<String, Asked> {
        let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
        let mut all = BTreeMap::new();
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let own = message.value.iter().map(|value| (String::new(), value));
            let attributes = message.attributes.iter().map(|one| (one.id.name.to_owned(), &one.value));
            let asked = own.chain(attributes).map(|(name, pattern)| {
                let mut asked = BTreeSet::new();
                variables(pattern, &mut asked);
                (name, asked)
            });
            let asked: Vec<_> = asked.collect();
            let count = asked.len();
            let asked = Asked::from_iter(asked);
            assert_eq!(asked.len(), count, "{} has an attribute twice", message.id.name);
            assert!(all.insert(message.id.name.to_owned(), asked).is_none(), "{} twice", message.id.name);
        }
        all
    }

    fn variables(pattern: &ast::Pattern<&str>, to: &mut BTreeSet<String>) {
        for element in &pattern.elements {
            let ast::PatternElement::Placeable { expression } = element else { continue };
            let selector = match expression {
                ast::Expression::Inline(inline) => inline,
                ast::Expression::Select { selector, variants } => {
                    variants.iter().for_each(|variant| variables(&variant.value, to));
                    selector
                }
            };
            if let ast::InlineExpression::VariableReference { id } = selector {
                to.insert(id.name.to_owned());
            }
        }
    }

    fn expected() -> BTreeMap<String, Asked> {
        let written = |name: &str| name.replace('_', "-");
        let attributes = |list: &[(&str, &[&str])]| {
            let each = list.iter().map(|(name, args)| (written(name), args.iter().map(|arg| written(arg)).collect()));
            each.collect::<Asked>()
        };
        let nothing =
            |names: &[&str]| names.iter().map(|name| ((*name).to_owned(), BTreeSet::new())).collect::<Asked>();
        let mut all = BTreeMap::from([("page".to_owned(), nothing(&PARTS))]);
        let join = ["and", "or", "comma"].map(|join| (join, ["before", "last"].as_slice()));
        all.insert("join".to_owned(), attributes(&join));
        all.extend(pieces::ALL.iter().map(|(id, list)| ((*id).to_owned(), attributes(list))));
        for code in Code::ALL {
            let mut asked = nothing(&["", "what", "why", "fails", "mend"]);
            asked.extend(attributes(code.attributes()));
            all.insert(code.id().to_owned(), asked);
        }
        all
    }

    #[test]
    fn what_is_said_and_what_the_words_have_are_the_same() {
        for (tag, text) in SPOKEN {
            let (mut there, expected) = (asked_in(text), expected());
            for (id, attributes) in &expected {
                let here = there.remove(id).unwrap_or_else(|| panic!("{tag} lacks {id}"));
                assert_eq!(here, *attributes, "{tag}: {id}");
            }
            assert!(there.is_empty(), "{tag}: nothing says {:?}", there.keys());
        }
    }

    #[test]
    fn sentences_look_alike() {
        let english = super::super::spoken::english();
        for code in Code::ALL {
            let title = code.title(english);
            let first = title.chars().next().map(|sign| sign.to_uppercase().to_string() + &title[sign.len_utf8()..]);
            assert_eq!(format!(" {}.", first.unwrap_or_default()), code.doc(), "the source says it otherwise");
            for (attribute, args) in code.attributes() {
                let args: With = args.iter().map(|name| (name.replace('_', "-"), "x")).collect();
                let text = english.find(code.id(), Some(&attribute.replace('_', "-")), &args).expect("there");
                assert!(!text.contains('\n') && !text.ends_with(['.', ' ']) && !text.contains("{$"), "{text}");
                assert!(text.starts_with(|first: char| !first.is_uppercase()) || text.starts_with("YYYY"), "{text}");
                assert_eq!(text.matches('`').count() % 2, 0, "{text}");
            }
        }
    }

    #[test]
    fn every_page_says_what_why_how_it_fails_and_how_to_mend_it() {
        for (tag, heads) in [
            ("en-US", ["Why it matters", "Fails", "Mend"]),
            ("zh-CN", ["为什么要改", "错例", "怎么改"]),
            ("zh-TW", ["為什麼要改", "錯誤範例", "怎麼改"]),
        ] {
            let words = words(tag);
            for code in Code::ALL {
                let page = code.page(&words);
                let parts: Vec<&str> = page.split("\n\n# ").collect();
                let titles: Vec<&str> = parts.iter().skip(1).filter_map(|part| part.lines().next()).collect();
                assert_eq!(titles, heads, "{}", code.id());
                let says = |part: &&str| part.lines().count() >= 1 && part.trim().len() > 10;
                assert!(parts.iter().all(says), "{}: {page}", code.id());
                let long = page.lines().find(|line| line.width() > 140);
                assert_eq!(long, None, "{tag} {}", code.id());
            }
        }
    }

    /// What stands in backticks, and is written so in the files, without what belongs into it. Of what shows a brace no more is
    /// looked at than that it does.
    fn written(text: &str) -> Vec<String> {
        let mut pieces: Vec<_> = text.split('`').skip(1).step_by(2).map(ToOwned::to_owned).collect();
        pieces.sort();
        pieces
    }

    /// The texts of a language by the message and the attribute, as they stand in the file.
    fn texts(text: &str) -> BTreeMap<(String, String), String> {
        let (mut all, mut id, mut attribute) = (BTreeMap::new(), String::new(), String::new());
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let defines = |line: &str| line.split_once(" =").map(|(name, rest)| (name.to_owned(), rest.to_owned()));
            let rest = match line.strip_prefix("    .") {
                Some(body) if !body.starts_with(' ') => {
                    let (name, rest) = defines(body).unwrap_or_else(|| panic!("{line}"));
                    attribute = name;
                    rest
                }
                _ if line.starts_with(|first: char| first.is_ascii_alphabetic()) => {
                    let (name, rest) = defines(line).unwrap_or_else(|| panic!("{line}"));
                    (id, attribute) = (name, String::new());
                    rest
                }
                _ => line.to_owned(),
            };
            let text: &mut String = all.entry((id.clone(), attribute.clone())).or_default();
            text.push_str(&rest);
            text.push('\n');
        }
        all
    }

    /// What is written in files is written so whatever language it is told in; where a page shows content, that may be translated.
    #[test]
    fn what_stands_in_the_files_is_the_same_in_every_language() {
        let [(_, english), others @ ..] = SPOKEN;
        let english = texts(english);
        assert!(english.len() > 700, "{}", english.len());
        for (tag, text) in others {
            let here = texts(text);
            for (key, english) in &english {
                let of = |text: &str| match key.1.as_str() {
                    "fails" => Vec::new(),
                    _ => written(&text.replace("README.zh-CN.md", "README.md").replace("README.zh-TW.md", "README.md")),
                };
                let here = here.get(key).unwrap_or_else(|| panic!("{tag} lacks {key:?}"));
                // words that a person would write stand in some
                let own = |piece: &String| piece.contains(|sign: char| ('\u{4e00}'..='\u{9fff}').contains(&sign));
                let (mut there, mut here) = (of(english), of(here));
                here.retain(|piece| !own(piece));
                there.retain(|piece| !own(piece));
                there.retain(|piece| here.contains(piece) || !ITS_OWN.iter().any(|own| piece.contains(own)));
                let mut short = here.clone();
                short.dedup();
                there.dedup();
                assert_eq!(short, there, "{tag}: {}.{}", key.0, key.1);
            }
        }
    }

    /// Parts of what stands in backticks in English and is words there, not a name.
    const ITS_OWN: [&str; 4] = ["its own activity", "only_chance: \"the log", "{\"{\"}\"id\"", "--content DIR"];
}
