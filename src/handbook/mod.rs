//! A book as people read it: each clause with its words, and its constraint said in plain words of the language.

mod activity;
mod competency;
mod page;
mod plain;

pub use page::{
    ActivityField, ActivityPage, ClauseDeed, CompetencyPage, Consequences, Figure, Meaning, Mention, Page,
    ParameterPage, Worth,
};

use crate::content::words::CONSEQUENCES;
use crate::content::{BookPack, did_you_mean};
use crate::locale::{Language, With, Words};
use crate::policy::Book;
use crate::terms::Role;
use plain::Plain;

/// A book with its words, to be read.
#[derive(Clone, Copy, Debug)]
pub struct Handbook<'b> {
    /// The book.
    pub book: &'b Book,
    pack: &'b BookPack,
}

impl<'b> Handbook<'b> {
    /// The handbook of a book.
    #[must_use]
    pub fn of(pack: &'b BookPack) -> Self {
        Self { book: &pack.book, pack }
    }

    /// Every clause in the book's order; `app` are the program's own words in the language.
    #[must_use]
    pub fn pages(&self, language: &Language, app: &Words) -> Vec<Page> {
        let plain = Plain::new(self.pack, language, app);
        self.book.clauses.as_slice().iter().map(|clause| plain.page(clause)).collect()
    }

    /// Every activity in the book's order; `app` are the program's own words in the language.
    #[must_use]
    pub fn activities(&self, language: &Language, app: &Words) -> Vec<ActivityPage> {
        Plain::new(self.pack, language, app).activities()
    }

    /// Every competency in the book's order, with the clauses that count towards it; those alone that bind `role`, if one is named.
    #[must_use]
    pub fn competencies(&self, role: Option<Role>, language: &Language, app: &Words) -> Vec<CompetencyPage> {
        Plain::new(self.pack, language, app).competencies(role)
    }

    /// Every parameter in the book's order, with what it is worth and the clauses that read it.
    #[must_use]
    pub fn parameters(&self, language: &Language, app: &Words) -> Vec<ParameterPage> {
        Plain::new(self.pack, language, app).parameter_pages()
    }

    /// What the documents provide for real cases, if the book's words tell it.
    #[must_use]
    pub fn consequences(&self, language: &Language) -> Option<Consequences> {
        let words = self.pack.words(language);
        let word = |part: &str| words.find(&format!("consequences-{part}"), None, &With::new());
        let scale = CONSEQUENCES.into_iter().filter_map(word).collect();
        Some(Consequences { book: self.book.id.clone(), title: word("title")?, scale, note: word("note")? })
    }

    /// The likeliest clause or activity meant by an id that is neither.
    #[must_use]
    pub fn nearest(&self, id: &str) -> Option<&'b str> {
        did_you_mean(id, self.book.clause_names.iter().chain(self.book.activity_names.iter()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::Folder;
    use crate::policy::FieldKind;

    const BOOK: &str = "assets/policies/house.ron";

    /// The rule of `soothe-the-angry` with another constraint, in every language that ships.
    fn rules(constraint: &str) -> [String; 3] {
        let old = "Response(when: \"vent\", then: \"soothe\", within: Turns(2))";
        let folder = Folder::sound().edit(BOOK, old, constraint);
        let words = ["zh-CN", "zh-TW", "en-US"].map(|tag| {
            let language: Language = tag.parse().expect("a tag");
            let app = crate::content::tests::shipped().app_words(&language);
            let library = folder.load();
            let handbook = Handbook::of(library.books.first().expect("the book is sound"));
            let page = handbook.pages(&language, &app).into_iter().find(|page| &*page.id == "soothe-the-angry");
            page.expect("there").rule
        });
        assert!(!words.iter().any(|rule| rule.contains(['⟦', '{'])), "{words:?}");
        words
    }

    #[test]
    fn every_template_is_said_in_every_language() {
        let both = |template: &str| format!("{template}(of: \"greet\", needs: \"soothe\"");
        let said = [
            "Existence(of: \"greet\", times: 2)",
            "Absence(of: \"greet\", times: 2)",
            "Absence(of: \"greet\", times: 4)",
            "Init(of: \"greet\")",
            "End(of: [\"greet\", \"soothe\", \"pay\"])",
            "Response(when: \"vent\", then: \"soothe\")",
            "Response(when: \"greet\", then: \"soothe\", within: Turns(0))",
            "Response(when: \"greet\", then: [\"soothe\", \"vent\"])",
            "ChainResponse(when: \"greet\", then: \"soothe\")",
            &format!("{})", both("Precedence")),
            &format!("{}, within: Hours(2))", both("Precedence")),
            &format!("{})", both("AlternatePrecedence")),
            &format!("{}, within: WorkingDays(1))", both("AlternatePrecedence")),
        ];
        let after = |template: &str| format!("{template}(when: \"vent\", then: \"soothe\")");
        let before = |template: &str| format!("{template}(of: \"pay\", after: \"vent\")");
        let pair = |template: &str| format!("{template}(of: \"greet\", with: \"vent\")");
        let mut later = vec![
            "Exactly(of: \"greet\")".to_owned(),
            "Choice(of: \"greet\", or: \"soothe\")".to_owned(),
            "ExclusiveChoice(of: \"greet\", or: \"soothe\")".to_owned(),
            "Response(when: \"vent\", then: \"soothe\", not_before: Seconds(30), within: Seconds(90))".to_owned(),
            "RespondedExistence(when: \"vent\", then: \"soothe\", within: Days(2), over: All)".to_owned(),
            "ChainPrecedence(of: \"greet\", needs: \"vent\", not_before: WorkingDays(1), over: Customer)".to_owned(),
            "Response(when: \"pay\", then: \"pay\", then_where: Equal(Field(\"amount\"), Activation(\"amount\")))"
                .to_owned(),
        ];
        let successions = ["Succession", "AlternateSuccession", "ChainSuccession"];
        let forbidden =
            ["NotRespondedExistence", "NotResponse", "NotChainResponse", "NotSuccession", "NotChainSuccession"];
        later.extend(["AlternateResponse"].into_iter().chain(successions).chain(forbidden).map(after));
        later.extend(["NotPrecedence", "NotAlternatePrecedence", "NotChainPrecedence"].map(before));
        later.push("NotAlternatePrecedence(of: \"pay\", after: \"vent\", not_before: Turns(4))".to_owned());
        later.extend(["CoExistence", "NotCoExistence"].map(pair));
        let later: Vec<_> = later.iter().flat_map(|one| rules(one)).collect();
        insta::assert_snapshot!(later.join("\n"), @"
        整场接待中“简 greet”不多不少要有 1 次。
        整場接待「繁 greet」必須剛好有 1 次。
        “en greet” must happen exactly once in the encounter.
        “简 greet”与“简 soothe”，至少要做到一样。
        「繁 greet」與「繁 soothe」，至少要做到其中一項。
        At least one of “en greet” and “en soothe” must happen.
        “简 greet”与“简 soothe”，必须有其一，也只能有其一。
        「繁 greet」與「繁 soothe」，必須擇一，也只能擇一。
        Either “en greet” or “en soothe” must happen, but never both.
        出现“简 vent”以后，接待结束前要有“简 soothe”。时间要求：30 到 90 秒之间。
        有「繁 vent」之後，接待結束前必須有「繁 soothe」。時間規定：30 到 90 秒之間。
        After “en vent”, “en soothe” must follow before the encounter ends. Time allowed: 30 to 90 seconds later.
        有“简 vent”的接待，前后也要有“简 soothe”，先做后做都可以。时间要求：2 天之内。客户和员工的举动一起算。
        只要有「繁 vent」，同一場接待就必須有「繁 soothe」，先後不拘。時間規定：2 天內。客戶與行員的動作一併計算。
        An encounter with “en vent” must also have “en soothe”, before it or after. Time allowed: within 2 days. What customer and staff do counts alike.
        “简 greet”的前一个动作必须是“简 vent”。时间要求：至少 1 个工作日之后。只看客户的举动。
        「繁 greet」的前一個動作必須是「繁 vent」。時間規定：至少 1 個營業日之後。只看客戶的動作。
        The step right before “en greet” must be “en vent”. Time allowed: at least 1 business day later. Only what the customer does counts as a step.
        出现“简 pay”以后，接待结束前要有“简 pay”（简 amount是先前那一次的简 amount）。在同一个动作里做到也算。
        有「繁 pay」之後，接待結束前必須有「繁 pay」（繁 amount為前一次的繁 amount）。同一個動作一併做到也算。
        After “en pay”, “en pay” (where en amount is the earlier en amount) must follow before the encounter ends. Doing both at once counts.
        每一次“简 vent”以后，要先有“简 soothe”，才能再有“简 vent”。
        每一次「繁 vent」之後，必須先有「繁 soothe」，才可以再有「繁 vent」。
        After each “en vent”, “en soothe” must follow before the next “en vent”.
        “简 vent”以后要有“简 soothe”；没有“简 vent”在先，就不能有“简 soothe”。
        「繁 vent」之後必須有「繁 soothe」；沒有先「繁 vent」，就不可以有「繁 soothe」。
        After “en vent”, “en soothe” must follow; and “en soothe” may happen only after “en vent”.
        “简 vent”与“简 soothe”要一次对一次，轮流出现。
        「繁 vent」與「繁 soothe」必須一次對一次、輪流出現。
        “en vent” and “en soothe” must take turns, one for one.
        “简 vent”以后紧接着就是“简 soothe”，“简 soothe”也只能紧跟在“简 vent”后面。
        「繁 vent」之後必須緊接著「繁 soothe」，「繁 soothe」也只能緊跟在「繁 vent」之後。
        “en vent” must be followed at once by “en soothe”, and “en soothe” may come only right after “en vent”.
        有“简 vent”的接待，前后都不得有“简 soothe”。
        只要有「繁 vent」，同一場接待前後都不可以有「繁 soothe」。
        An encounter with “en vent” must not have “en soothe”, before it or after.
        出现“简 vent”以后，不得再有“简 soothe”。
        有「繁 vent」之後，不可以再有「繁 soothe」。
        After “en vent”, “en soothe” must not happen.
        出现“简 vent”以后，紧接着的下一个动作不得是“简 soothe”。
        有「繁 vent」之後，緊接著的下一個動作不可以是「繁 soothe」。
        After “en vent”, the very next step must not be “en soothe”.
        “简 soothe”不得出现在“简 vent”之后。
        「繁 soothe」不可以出現在「繁 vent」之後。
        “en soothe” must not come after “en vent”.
        “简 soothe”不得紧跟在“简 vent”之后。
        「繁 soothe」不可以緊跟在「繁 vent」之後。
        “en soothe” must not come right after “en vent”.
        有过“简 vent”以后，不得再有“简 pay”。
        有過「繁 vent」之後，不可以再有「繁 pay」。
        Once “en vent” has happened, “en pay” must not.
        有过“简 vent”以后，紧接着的那一次“简 pay”是不允许的。
        有過「繁 vent」之後，緊接著的那一次「繁 pay」是不允許的。
        Once “en vent” has happened, the next “en pay” breaks the rule.
        “简 pay”的前一个动作不得是“简 vent”。
        「繁 pay」的前一個動作不可以是「繁 vent」。
        The step right before “en pay” must not be “en vent”.
        有过“简 vent”以后，紧接着的那一次“简 pay”是不允许的。这里指的是至少 4 个回合之后的情形。
        有過「繁 vent」之後，緊接著的那一次「繁 pay」是不允許的。這裡指的是至少 4 個回合之後的情形。
        Once “en vent” has happened, the next “en pay” breaks the rule. This is about what comes at least 4 turns later.
        “简 greet”与“简 vent”，要么都有，要么都没有。
        「繁 greet」與「繁 vent」，要有就都有，不然就都沒有。
        “en greet” and “en vent” must either both happen or both stay away.
        同一场接待里，“简 greet”与“简 vent”不得都出现。
        同一場接待裡，「繁 greet」與「繁 vent」不可以都出現。
        “en greet” and “en vent” must not both happen in one encounter.
        ");
        let said: Vec<_> = said.into_iter().flat_map(rules).collect();
        insta::assert_snapshot!(said.join("\n"), @"
        整场接待中至少要有 2 次“简 greet”。
        整場接待至少要有 2 次「繁 greet」。
        “en greet” must happen at least 2 times in the encounter.
        整场接待中最多出现 1 次“简 greet”。
        整場接待最多只能有 1 次「繁 greet」。
        “en greet” may happen once at most.
        整场接待中最多出现 3 次“简 greet”。
        整場接待最多只能有 3 次「繁 greet」。
        “en greet” may happen 3 times at most.
        第一个动作就要包含“简 greet”。
        第一個動作就要包含「繁 greet」。
        The first thing staff do must include “en greet”.
        最后一个动作要包含“简 greet”、“简 soothe”或“简 pay”。
        最後一個動作要包含「繁 greet」、「繁 soothe」或「繁 pay」。
        The last thing staff do must include “en greet”, “en soothe” or “en pay”.
        出现“简 vent”以后，接待结束前要有“简 soothe”。
        有「繁 vent」之後，接待結束前必須有「繁 soothe」。
        After “en vent”, “en soothe” must follow before the encounter ends.
        出现“简 greet”以后，当即要有“简 soothe”。在同一个动作里做到也算。
        有「繁 greet」之後，當下必須有「繁 soothe」。同一個動作一併做到也算。
        After “en greet”, “en soothe” must follow at once. Doing both at once counts.
        出现“简 greet”以后，接待结束前要有“简 soothe”或“简 vent”。
        有「繁 greet」之後，接待結束前必須有「繁 soothe」或「繁 vent」。
        After “en greet”, “en soothe” or “en vent” must follow before the encounter ends.
        出现“简 greet”以后，紧接着的下一个动作就要是“简 soothe”。
        有「繁 greet」之後，緊接著的下一個動作就必須是「繁 soothe」。
        After “en greet”, the very next thing staff do must be “en soothe”.
        先有“简 soothe”，才能有“简 greet”。在同一个动作里做到也算。
        要先有「繁 soothe」，才可以有「繁 greet」。同一個動作一併做到也算。
        “en greet” may happen only after “en soothe”. Doing both at once counts.
        先有“简 soothe”，2 小时之内才能有“简 greet”。在同一个动作里做到也算。
        要先有「繁 soothe」，2 小時內才可以有「繁 greet」。同一個動作一併做到也算。
        “en greet” may happen only after “en soothe”, within 2 hours. Doing both at once counts.
        每一次“简 greet”之前，都要重新有一次“简 soothe”，一次不能管两次。在同一个动作里做到也算。
        每一次「繁 greet」之前，都必須另有一次「繁 soothe」，不可一次抵兩次。同一個動作一併做到也算。
        Before each “en greet” there must be a new “en soothe”; one cannot cover two. Doing both at once counts.
        每一次“简 greet”之前，都要重新有一次“简 soothe”，一次不能管两次，1 个工作日之内有效。在同一个动作里做到也算。
        每一次「繁 greet」之前，都必須另有一次「繁 soothe」，不可一次抵兩次，1 個營業日內有效。同一個動作一併做到也算。
        Before each “en greet” there must be a new “en soothe”; one cannot cover two, and each counts only within 1 business day. Doing both at once counts.
        ");
    }

    #[test]
    fn conditions_are_said_with_their_kinds() {
        let said = [
            "MoreThan(Field(\"amount\"), Value(123400))",
            "Not(Equal(Fact(\"tier\"), Value(\"vip\")))",
            "All([Present(Field(\"amount\")), Any([LessThan(Total(\"amount\"), Parameter(\"cap\")), Not(Present(Fact(\"tier\")))])])",
            "Not(Any([Equal(Plus(Total(\"amount\"), Value(100)), Minus(Parameter(\"cap\"), Field(\"amount\")))]))",
        ];
        let said = said.map(|test| rules(&format!("Absence(of: \"pay\", where: {test})"))).concat();
        insta::assert_snapshot!(said.join("\n"), @"
        自始至终不得出现“简 pay”（简 amount超过1,234元）。
        從頭到尾都不可以有「繁 pay」（繁 amount超過1,234元）。
        “en pay” (where en amount is more than 1,234 yuan) must never happen.
        自始至终不得出现“简 pay”（简 tier不是简 vip）。
        從頭到尾都不可以有「繁 pay」（繁 tier不是繁 vip）。
        “en pay” (where en tier is not en vip) must never happen.
        自始至终不得出现“简 pay”（写明了简 amount，并且（累计简 amount不到简 cap，或者没有写明简 tier））。
        從頭到尾都不可以有「繁 pay」（有註明繁 amount，而且（累計繁 amount低於繁 cap，或是未註明繁 tier））。
        “en pay” (where en amount is stated and (the total en amount is less than “en cap” or en tier is not stated)) must never happen.
        自始至终不得出现“简 pay”（并非“累计简 amount加上1元是简 cap减去简 amount”）。
        從頭到尾都不可以有「繁 pay」（並非「累計繁 amount加上1元為繁 cap減去繁 amount」）。
        “en pay” (where it is not the case that the total en amount plus 1 yuan is “en cap” minus en amount) must never happen.
        ");
    }

    #[test]
    fn what_a_rule_compares_must_have_words() {
        let words = "locales/en-US/policies/house.ftl";
        let missing = |from: &str| {
            let library = Folder::sound().edit(words, from, "").load();
            library.diagnostics.iter().map(|one| one.message.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(missing("field-amount = en amount\n"), ["`field-amount` is missing in en-US"]);
        assert_eq!(missing("    .vip = en vip\n"), ["`fact-tier.vip` is missing in en-US"]);
    }

    #[test]
    fn a_text_may_name_each_case_of_a_parameter() {
        let text = |cap: &str| {
            let folder = Folder::sound().edit(BOOK, "Money(1000)", cap);
            let languages = ["zh-CN", "zh-TW", "en-US"].map(|tag| format!("locales/{tag}/policies/house.ftl"));
            let told = |folder: Folder, words: &String| {
                folder.edit(words, "\nno-overpaying = ", "\nno-overpaying = { $cap-vip } ")
            };
            let library = languages.iter().fold(folder, told).load();
            assert!(library.diagnostics.is_empty(), "{:?}", library.diagnostics);
            let app = library.app_words(&Language::source());
            let pages =
                Handbook::of(library.books.first().expect("the book is sound")).pages(&Language::source(), &app);
            pages.into_iter().find(|page| &*page.id == "no-overpaying").expect("there").asks
        };
        assert_eq!(["Money(1000)", "Money(2000)"].map(text), ["10元 简 no-overpaying", "20元 简 no-overpaying"]);
    }

    #[test]
    fn parameters_come_with_every_case() {
        let library = Folder::sound().load();
        let handbook = Handbook::of(library.books.first().expect("the book is sound"));
        let app = library.app_words(&Language::source());
        let pages = handbook.pages(&Language::source(), &app);
        let read: Vec<_> = pages.iter().map(|page| page.parameters.len()).collect();
        assert_eq!(read, [0, 0, 0, 1, 0]);
        let cap = pages.get(3).and_then(|page| page.parameters.first()).expect("the cap");
        assert_eq!((&*cap.id, cap.label.as_str(), cap.kind), ("cap", "简 cap", FieldKind::Money));
        let cases: Vec<_> = cap.cases.iter().map(|case| (case.fact.is_some(), case.value.int())).collect();
        assert_eq!(cases, [(true, Some(1000)), (false, Some(500))]);
        assert_eq!(handbook.nearest("no-insults"), Some("no-insult"));
    }
}
