//! `composure policy`: the book as people read it, in every language.

use crate::support::{Content, LOCALES, Said, answer, composure};
use composure::export::wire::{HANDBOOK_FORMAT, HandbookDoc, TemperamentsDoc};
use std::collections::BTreeSet;

fn policy(args: &[&str], code: i32) -> Said {
    answer(composure().arg("policy").args(args), code)
}

/// The pages of a document, which is of its type and has those alone that were asked for.
fn pages(args: &[&str]) -> Vec<serde_json::Value> {
    let said = policy(args, 0);
    assert_eq!(said.document::<HandbookDoc>().format, HANDBOOK_FORMAT);
    let document = said.json();
    let lists = ["clauses", "activities", "consequences", "competencies", "parameters"]
        .iter()
        .filter_map(|kind| document[kind].as_array());
    let [pages] = lists.collect::<Vec<_>>()[..] else { panic!("{document}") };
    pages.clone()
}

#[test]
fn the_list_has_a_line_for_every_clause_in_every_language() {
    let pages = pages(&["list", "--json"]);
    assert!(pages.len() > 100);
    for locale in LOCALES {
        let list = policy(&["list", "--locale", locale], 0).out;
        assert_eq!(list.lines().count(), pages.len() + 1, "{list}");
        for (line, page) in list.lines().skip(1).zip(&pages) {
            let (id, template) = (page["id"].as_str().unwrap(), page["template"].as_str().unwrap());
            assert!(line.trim_start().starts_with(id) && line.ends_with(template), "{line}");
        }
    }
    let list = policy(&["list"], 0).out;
    let cap: Vec<_> = list.lines().find(|line| line.contains("advance-cap")).unwrap().split_whitespace().collect();
    assert_eq!(cap, ["advance-cap", "应急支付不超限", "合规与权限", "关键", "全体员工", "Absence"]);
}

fn ids(pages: &[serde_json::Value]) -> Vec<&str> {
    pages.iter().map(|page| page["id"].as_str().unwrap()).collect()
}

/// The ids that stand first in the rows of a table, in which a cell may have several lines.
fn rows<'t>(table: &'t str, known: &[&str]) -> Vec<&'t str> {
    let first = table.lines().skip(1).filter(|line| !line.starts_with("  "));
    first.filter_map(|line| line.split_whitespace().next()).filter(|word| known.contains(word)).collect()
}

#[test]
fn an_author_is_told_what_can_be_earned_in_a_role_and_what_brings_a_clause_up() {
    let all = pages(&["list", "--json"]);
    for (role, actors) in [
        ("teller", ["any", "teller"]),
        ("lobby-manager", ["any", "lobby_manager"]),
        ("outlet-head", ["any", "outlet_head"]),
    ] {
        let binds = |page: &&serde_json::Value| {
            let actor = page["actor"].as_str().unwrap();
            actors.contains(&actor) || (role == "outlet-head" && actor == "first_responsible")
        };
        let binding: Vec<_> = all.iter().filter(binds).cloned().collect();
        let earnable: Vec<_> = binding.iter().filter(|page| page["is_earnable"] == true).cloned().collect();
        assert_eq!(pages(&["list", "--role", role, "--json"]), binding, "{role}");
        assert_eq!(pages(&["list", "--role", role, "--earnable", "--json"]), earnable, "{role}");
        assert!(!earnable.is_empty() && earnable.len() * 4 < binding.len(), "{role}");
        assert!(earnable.iter().all(|page| page["scoring"] == "earned" && page["deeds"][0]["actor"] != "customer"));
        let known = ids(&all);
        for locale in LOCALES {
            let list = policy(&["list", "--role", role, "--earnable", "--locale", locale], 0).out;
            assert_eq!(rows(&list, &known), ids(&earnable), "{list}");
        }
    }
    let lobby = policy(&["list", "--role", "lobby-manager", "--locale", "zh-CN"], 0).out;
    let soothed: Vec<_> =
        lobby.lines().find(|line| line.contains("wait-soothed-by-lobby")).unwrap().split_whitespace().collect();
    assert!(
        soothed.contains(&"扣分项") && soothed.contains(&"complain_of_wait") && soothed.contains(&"soothe"),
        "{soothed:?}"
    );
}

#[test]
fn competencies_and_parameters_are_listed_with_their_clauses() {
    let all = pages(&["list", "--json"]);
    let competencies = pages(&["competencies", "--json"]);
    let count = |page: &serde_json::Value, list: &str| page[list].as_array().unwrap().len();
    assert_eq!(competencies.iter().map(|page| count(page, "clauses")).sum::<usize>(), all.len());
    let earnable = all.iter().filter(|page| page["is_earnable"] == true).count();
    assert_eq!(competencies.iter().map(|page| count(page, "earnable")).sum::<usize>(), earnable);
    let teller = pages(&["competencies", "--role", "teller", "--json"]);
    assert!(teller.iter().map(|page| count(page, "clauses")).sum::<usize>() < all.len());
    let parameters = pages(&["parameters", "--json"]);
    assert_eq!(ids(&parameters), ["advance-cap", "spokesperson-phone", "hotline"]);
    let reads = |id: &str| {
        all.iter().filter(|page| page["parameters"].as_array().unwrap().iter().any(|one| one["id"] == id)).count()
    };
    assert!(parameters.iter().all(|page| count(page, "clauses") == reads(page["id"].as_str().unwrap())));
    for locale in LOCALES {
        for (list, pages) in [("competencies", &competencies), ("parameters", &parameters)] {
            let told = policy(&[list, "--locale", locale], 0).out;
            assert_eq!(rows(&told, &ids(pages)), ids(pages), "{told}");
        }
    }
    let told = policy(&["parameters", "--locale", "zh-CN"], 0).out;
    let cap =
        told.lines().find(|line| line.trim_start().starts_with("advance-cap")).unwrap_or_else(|| panic!("{told}"));
    assert!(cap.contains("应急支付限额") && cap.contains("普通客户：5,000元"), "{told}");
}

#[test]
fn temperaments_are_told_as_the_steps_that_each_takes() {
    let said = answer(composure().args(["content", "temperaments", "--json"]), 0);
    assert_eq!(said.document::<TemperamentsDoc>(), TemperamentsDoc::all());
    for (locale, label, scale) in [("zh-CN", "火爆", "怒气"), ("zh-TW", "火爆", "怒氣"), ("en-US", "Fiery", "Anger")]
    {
        let told = answer(composure().args(["content", "temperaments", "--locale", locale]), 0).out;
        let row: Vec<_> =
            told.lines().find(|line| line.trim_start().starts_with("fiery")).unwrap().split_whitespace().collect();
        assert_eq!(row, ["fiery", label, scale, "−3", "−2", "−1", "+2", "+3", "+3"], "{told}");
    }
}

#[test]
fn a_clause_is_shown_whole_in_the_language_asked_for() {
    insta::assert_snapshot!(policy(&["show", "advance-cap"], 0).out, @"
    应急支付不超限 · advance-cap

    应急支付的累计金额，普通客户最多5,000元，贵宾客户最多10,000元。分几次付也要合起来算。

    为什么：停机时看不到实时余额，有了限额，万一有损失也是有数的。
    举例：普通客户先领了5,000元，过一会儿又领了几百元，合起来就超限了。

    怎样算做到：自始至终不得出现“应急支付现金”（累计金额超过应急支付限额）。
        应急支付限额
            普通客户：5,000元
            贵宾客户：10,000元
            其他情况：5,000元

    这些动作指什么
        应急支付现金 · advance_cash
            停机期间把现金付给客户，金额写在数据项里。批准而未付不算。

    级别：关键
    能力：合规与权限
    约束谁：全体员工
    要求程度：必须
    条款性质：文件明文规定
    依据：《客户投诉处理应急预案》 4.3.4
    模板：Absence
    手册：bank-complaints
    ");
    insta::assert_snapshot!(policy(&["show", "advance-cap", "--locale", "en-US"], 0).out, @"
    Emergency advance limit · advance-cap

    Emergency advances come to at most 5,000 yuan in all for a regular customer and 10,000 yuan for a VIP. Several payments are added together.

    Why: Live balances can’t be seen during an outage, and a limit keeps any loss within bounds.
    Example: A regular customer gets 5,000 yuan and a little later a few hundred more. Together that is over the limit.

    What is checked: “Pays an emergency advance” (where the total amount is more than “Emergency advance limit”) must never happen.
        Emergency advance limit
            Regular customer: 5,000 yuan
            VIP customer: 10,000 yuan
            Otherwise: 5,000 yuan

    What these words mean
        Pays an emergency advance · advance_cash
            Pays cash out during an outage; the field says how much. Approval without payment doesn’t count.

    Severity: Critical
    Competency: Compliance and authority
    Binds: All staff
    How strongly: Must
    Rests on: What the document states
    Source: Complaint Emergency Plan 4.3.4
    Template: Absence
    Book: bank-complaints
    ");
    insta::assert_snapshot!(policy(&["show", "angry-exit-or-media-threat-up", "--locale", "zh-TW"], 0).out, @"
    負氣離開或爆料須報 · angry-exit-or-media-threat-up

    客戶怒氣沖沖地離開、說出激烈的話，或揚言要找媒體，誰發現誰就往上通報，一層接一層。到事情過了還沒有報，就是漏報；報遲了另有一條。

    為什麼：消息上網只要幾分鐘，上面早一刻知道，就多一分補救的空間。
    舉例：客戶一句話也沒說，撕了收執聯就走。行員收好桌面繼續叫號，沒有告訴任何人，這就違反本條。

    如何判定：有「揚言要找媒體」、「客戶負氣離開」或「客戶說出激烈的話」之後，接待結束前必須有「向上通報」。

    這些動作指什麼
        揚言要找媒體 · threaten_media
            客戶揚言要找媒體或貼上網。已經貼出來的另計。
        客戶負氣離開 · leave_in_anger
            客戶帶著怒氣離開，一聲不響也算。事情沒辦成而平靜離開不算。
        客戶說出激烈的話 · use_extreme_words
            客戶說出要傷害自己、別人，或玉石俱焚之類的話。罵人另計。
        向上通報 · escalate
            向上一級報告，對方已經知道。打算報、只寫在日誌裡不算。

    等級：關鍵
    能力：通報與呈報
    規範對象：全體同仁
    要求程度：必須
    條款性質：文件明文
    依據：《客訴處理應變計畫》 4.3.14
    樣板：Response
    手冊：bank-complaints
    ");
}

#[test]
fn every_clause_can_be_shown_and_nothing_is_missing() {
    for locale in LOCALES {
        let mut rules = BTreeSet::new();
        for page in pages(&["list", "--json", "--locale", locale]) {
            let id = page["id"].as_str().unwrap();
            for part in ["label", "asks", "reason", "example", "source", "competency_label", "rule"] {
                let text = page[part].as_str().unwrap();
                let sound = !text.is_empty() && !text.contains(['⟦', '{', '_']);
                assert!(sound, "{locale} {id}.{part}: {text}");
                let chinese = locale == "en-US" && text.contains(|sign| ('\u{2e80}'..='\u{9fff}').contains(&sign));
                assert!(!chinese, "{locale} {id}.{part} shows another language: {text}");
            }
            let rule = page["rule"].as_str().unwrap();
            let foreign = locale.starts_with("zh") && rule.contains(|sign: char| sign.is_ascii_lowercase());
            assert!(!foreign, "{locale} {id}: an id stands where a word should: {rule}");
            rules.insert(rule.to_owned());
        }
        assert!(rules.len() > 90, "each says something of its own");
    }
}

#[test]
fn the_activities_have_a_line_each_in_every_language_with_nothing_missing() {
    let mut told = BTreeSet::new();
    for locale in LOCALES {
        let pages = pages(&["activities", "--json", "--locale", locale]);
        assert!(pages.len() > 100);
        let list = policy(&["activities", "--locale", locale], 0).out;
        assert_eq!(list.lines().count(), pages.len() + 1, "{list}");
        assert!(!list.contains(['⟦', '{']), "{list}");
        for (line, page) in list.lines().skip(1).zip(&pages) {
            let clauses = page["clauses"].as_array().unwrap();
            let (mut columns, id) = (line.split_whitespace(), page["id"].as_str().unwrap());
            assert_eq!(
                (columns.next(), columns.last()),
                (Some(id), Some(clauses.len().to_string().as_str())),
                "{line}"
            );
            let data = page["fields"].as_array().unwrap().iter().chain(clauses).map(|one| &one["label"]);
            for text in
                [&page["label"], &page["description"]].into_iter().chain(data).map(|text| text.as_str().unwrap())
            {
                assert!(!text.is_empty() && !text.contains(['⟦', '{', '_']), "{locale} {id}: {text}");
                let chinese = text.contains(|sign| ('\u{2e80}'..='\u{9fff}').contains(&sign));
                assert_eq!(chinese, locale != "en-US", "{locale} {id} shows another language: {text}");
            }
            assert!(told.insert(page["description"].to_string()), "{locale} {id}: no language stands in for another");
        }
    }
    let list = policy(&["activities", "--locale", "en-US"], 0).out;
    insta::assert_snapshot!(list.lines().take(6).collect::<Vec<_>>().join("\n"), @"
     ID                         Activity                                 Performed by  Data            Clauses
     greet                      Greets the customer                      Staff                         1
     thank                      Thanks the customer                      Staff                         0
     take_leave                 Says goodbye                             Staff                         1
     listen                     Hears the customer out                   Staff                         1
     ask_need                   Asks about the real need                 Staff                         1
    ");
    let cash: Vec<_> = list.lines().find(|line| line.contains("advance_cash")).unwrap().split_whitespace().collect();
    assert_eq!(cash.join(" "), "advance_cash Pays an emergency advance Staff amount 4");
}

#[test]
fn an_activity_is_shown_with_the_clauses_it_is_in() {
    insta::assert_snapshot!(policy(&["show", "advance_cash"], 0).out, @"
    应急支付现金 · advance_cash

    停机期间把现金付给客户，金额写在数据项里。批准而未付不算。

    谁来做：员工
    数据项：金额（整数，以分为单位） · amount
    手册：bank-complaints

    某些情况下不得出现
        应急支付不超限 · advance-cap

    先做到别的动作，才能有这个动作
        停机先讲明再支付 · outage-persuade-first
        先批准再支付 · advance-decided-above
        支付前核对身份 · advance-identity-first
    ");
    insta::assert_snapshot!(policy(&["show", "enter_in_system", "--locale", "zh-TW"], 0).out, @"
    登錄系統 · enter_in_system

    客訴在系統裡有了案號。寫在紙上待登錄不算。

    由誰執行：行員
    手冊：bank-complaints

    必須做到
        一天內登錄系統 · solution-in-system

    一旦出現，就必須做到其他動作
        登記選對類別 · classify
        先做初步審核 · first-review
    ");
    insta::assert_snapshot!(policy(&["show", "agree_joint_review", "--locale", "en-US"], 0).out, @"
    Business line agrees to pay · agree_joint_review

    The business line, after joint review, agrees to pay; the department does this. A teller’s guess that it will doesn’t count.

    Performed by: Anyone
    Book: bank-complaints

    Has to come before something else
        Promise no compensation · no-casual-compensation
        Promise no fees · fee-not-promised
    ");
    insta::assert_snapshot!(policy(&["show", "film", "--locale", "en-US"], 0).out, @"
    Customer films · film

    Films the lobby, the counter, or staff. Looking at a phone doesn’t count.

    Performed by: Customer
    Book: bank-complaints

    No clause is about this activity.
    ");
    let shown = &pages(&["show", "advance_cash", "--json"])[0];
    assert!(pages(&["activities", "--json"]).contains(shown));
    assert_eq!(shown["fields"], serde_json::json!([{"id": "amount", "label": "金额", "kind": "money"}]));
    assert_eq!(shown["clauses"][0]["stances"], serde_json::json!(["after"]));
}

#[test]
fn the_json_of_a_clause_is_its_page_in_the_list() {
    let shown = &pages(&["show", "advance-cap", "--json"])[0];
    assert!(pages(&["list", "--json"]).contains(shown));
    let cap = &shown["parameters"][0];
    assert_eq!((&cap["id"], &cap["kind"]), (&"advance-cap".into(), &"money".into()));
    assert_eq!(cap["cases"][1]["fact"], serde_json::json!(["tier", "vip"]));
    assert_eq!(cap["cases"][1]["value"], 1_000_000);
    assert_eq!(
        (&shown["severity"], &shown["actor"], &shown["force"]),
        (&"critical".into(), &"any".into(), &"must".into())
    );
}

#[test]
fn what_follows_in_real_cases_is_told_with_the_word_that_no_attempt_leads_there() {
    let told = LOCALES.map(|locale| pages(&["consequences", "--json", "--locale", locale]));
    for (locale, told) in LOCALES.iter().zip(&told) {
        let steps = told[0]["scale"].as_array().unwrap();
        assert_eq!(steps.len(), 8, "{locale}: {steps:?}");
        let shown = policy(&["consequences", "--locale", locale], 0).out;
        assert!(
            shown.lines().last().unwrap() == told[0]["note"] && shown.contains(steps[7].as_str().unwrap()),
            "{shown}"
        );
    }
    let steps = told.iter().flat_map(|told| told[0]["scale"].as_array().unwrap()).collect::<Vec<_>>();
    assert!(
        steps.iter().enumerate().all(|(at, step)| !steps[..at].contains(step)),
        "no language stands in for another"
    );
    assert!(told[2][0]["note"].as_str().unwrap().contains("no sanction is ever proposed"), "{}", told[2][0]["note"]);
}

#[test]
fn a_learner_reads_what_he_is_measured_by_in_every_language() {
    for (locale, pace) in LOCALES.iter().zip(["300 字", "300 字", "200 words a minute"]) {
        let told = policy(&["guide", "--locale", locale], 0).out;
        assert!(told.contains(pace), "{told}");
        assert!(told.lines().filter(|line| !line.is_empty()).count() >= 3, "{told}");
    }
}

#[test]
fn an_unknown_id_is_answered_with_the_likeliest() {
    insta::assert_snapshot!(policy(&["show", "advanced-cap"], 2).err, @"composure: there is no clause or activity `advanced-cap`; did you mean `advance-cap`?");
    insta::assert_snapshot!(policy(&["show", "advance_cap"], 2).err, @"composure: there is no clause or activity `advance_cap`; did you mean `advance-cap`?");
    insta::assert_snapshot!(policy(&["show", "advanced_cash"], 2).err, @"composure: there is no clause or activity `advanced_cash`; did you mean `advance_cash`?");
    insta::assert_snapshot!(policy(&["show", "xyz"], 2).err, @"composure: there is no clause or activity `xyz`; `composure policy list` shows the clauses, `composure policy activities` the activities");
    insta::assert_snapshot!(policy(&["list", "--book", "bank-complaint"], 2).err, @"composure: there is no policy book `bank-complaint`; did you mean `bank-complaints`?");
    insta::assert_snapshot!(policy(&["list", "--book", "x"], 2).err, @"composure: there is no policy book `x`; there are `bank-complaints`");
    assert!(policy(&["list", "--locale", "fr"], 2).err.contains("does not speak `fr`"));
}

#[test]
fn of_several_books_one_can_be_chosen() {
    let content = Content::new();
    let at = |name: &str| content.path().join(name);
    std::fs::copy(at("assets/policies/bank-complaints.ron"), at("assets/policies/next.ron")).unwrap();
    for locale in LOCALES {
        let words = |book: &str| at(&format!("locales/{locale}/policies/{book}.ftl"));
        std::fs::copy(words("bank-complaints"), words("next")).unwrap();
    }
    let all = content.run(&["policy", "list"], 0).out;
    let one = content.run(&["policy", "list", "--book", "next"], 0).out;
    assert_eq!(all.lines().count() - 1, 2 * (one.lines().count() - 1));
    assert!(
        all.lines().nth(1).unwrap().starts_with(" bank-complaints") && all.lines().last().unwrap().starts_with(" next")
    );
    insta::assert_snapshot!(content.run(&["policy", "show", "advance-cap"], 2).err, @"composure: several books have `advance-cap`: `bank-complaints`, `next`; choose one with `--book ID`");
    assert!(content.run(&["policy", "show", "advance-cap", "--book", "next"], 0).out.contains("next"));
    insta::assert_snapshot!(content.run(&["policy", "show", "greet"], 2).err, @"composure: several books have `greet`: `bank-complaints`, `next`; choose one with `--book ID`");
    assert!(content.run(&["policy", "show", "greet", "--book", "next"], 0).out.contains("next"));
    let activities = content.run(&["policy", "activities"], 0).out;
    assert!(activities.lines().nth(1).unwrap().starts_with(" bank-complaints"), "{activities}");
}

#[test]
fn a_book_with_errors_is_told_with_them() {
    let content = Content::new();
    content.plant("assets/policies/bank-complaints.ron", "then: \"call_security\"", "then: \"call_securty\"");
    let said = content.run(&["policy", "list"], 2);
    assert_eq!(said.out, "");
    assert!(said.err.contains("error[C007]: unknown activity `call_securty`"), "{}", said.err);
    assert!(
        said.err.ends_with("composure: a policy book has errors (1); `composure check` lists everything\n"),
        "{}",
        said.err
    );
}
