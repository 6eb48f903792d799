//! `composure policy`: the book as people read it, in every language.

use crate::support::{Content, LOCALES, Said, answer, composure};
use std::collections::BTreeSet;

fn policy(args: &[&str], code: i32) -> Said {
    answer(composure().arg("policy").args(args), code)
}

#[test]
fn the_list_has_a_line_for_every_clause_in_every_language() {
    let pages = policy(&["list", "--json"], 0).json();
    let pages = pages.as_array().unwrap();
    assert!(pages.len() > 100);
    for locale in LOCALES {
        let list = policy(&["list", "--locale", locale], 0).out;
        assert_eq!(list.lines().count(), pages.len() + 1, "{list}");
        for (line, page) in list.lines().skip(1).zip(pages) {
            let (id, template) = (page["id"].as_str().unwrap(), page["template"].as_str().unwrap());
            assert!(line.trim_start().starts_with(id) && line.ends_with(template), "{line}");
        }
    }
    let list = policy(&["list"], 0).out;
    let cap: Vec<_> = list.lines().find(|line| line.contains("advance-cap")).unwrap().split_whitespace().collect();
    assert_eq!(cap, ["advance-cap", "应急支付不超限", "合规与权限", "关键", "全体员工", "Absence"]);
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
    負氣離開或爆料即報 · angry-exit-or-media-threat-up

    客戶怒氣沖沖地離開、說出激烈的話，或揚言要找媒體，誰先發現誰就立刻往上通報，一層接一層。

    為什麼：消息上網只要幾分鐘，上面早一刻知道，就多一分補救的空間。
    舉例：客戶一句話也沒說，撕了收執聯就走。行員收好桌面繼續叫號，沒有告訴任何人，這就違反本條。

    如何判定：有「揚言要找媒體」、「客戶負氣離開」或「客戶說出激烈的話」之後，3 個回合內必須有「向上通報」。

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
        let pages = policy(&["list", "--json", "--locale", locale], 0).json();
        let mut rules = BTreeSet::new();
        for page in pages.as_array().unwrap() {
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
fn the_json_of_a_clause_is_its_page_in_the_list() {
    let list = policy(&["list", "--json"], 0).json();
    let shown = policy(&["show", "advance-cap", "--json"], 0).json();
    assert!(list.as_array().unwrap().contains(&shown));
    let cap = &shown["parameters"][0];
    assert_eq!((&cap["id"], &cap["kind"]), (&"advance-cap".into(), &"Money".into()));
    assert_eq!(cap["cases"][1]["fact"], serde_json::json!(["tier", "vip"]));
    assert_eq!(cap["cases"][1]["value"], 1_000_000);
    assert_eq!(
        (&shown["severity"], &shown["actor"], &shown["force"]),
        (&"Critical".into(), &"Any".into(), &"Must".into())
    );
}

#[test]
fn what_follows_in_real_cases_is_told_with_the_word_that_no_attempt_leads_there() {
    let told = LOCALES.map(|locale| policy(&["consequences", "--json", "--locale", locale], 0).json());
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
fn an_unknown_id_is_answered_with_the_likeliest() {
    insta::assert_snapshot!(policy(&["show", "advanced-cap"], 2).err, @"composure: there is no clause `advanced-cap`; did you mean `advance-cap`?");
    insta::assert_snapshot!(policy(&["show", "xyz"], 2).err, @"composure: there is no clause `xyz`; `composure policy list` shows them");
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
    insta::assert_snapshot!(content.run(&["policy", "show", "advance-cap"], 2).err, @"composure: several books have a clause `advance-cap`: `bank-complaints`, `next`; choose one with `--book ID`");
    assert!(content.run(&["policy", "show", "advance-cap", "--book", "next"], 0).out.contains("next"));
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
