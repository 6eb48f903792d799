//! Proofs as one page of HTML that needs nothing else: no network, no script; readable on paper.

use super::words::Teller;
use super::{Proof, drawing};
use crate::assurance::Status;
use crate::attempt::Named as _;
use std::borrow::Cow;
use std::fmt::{self, Write};

/// What of the texts doesn't belong in HTML: markup, signs XML and HTML cannot hold, and signs that turn the text round.
pub(super) fn escape(text: &str) -> Cow<'_, str> {
    let bad = |sign: char| {
        matches!(sign, '&' | '<' | '>' | '"' | '\'' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            || (sign.is_control() && sign != '\n' && sign != '\t')
    };
    if !text.contains(bad) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for sign in text.chars() {
        match sign {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            sign if bad(sign) => safe.push('\u{fffd}'),
            sign => safe.push(sign),
        }
    }
    Cow::Owned(safe)
}

/// The page of some proofs.
#[must_use]
pub fn page(proofs: &[Proof<'_>], teller: &Teller) -> String {
    let mut page = String::new();
    // writing to a string doesn't fail
    let _ = write_page(&mut page, proofs, teller);
    page
}

fn write_page(to: &mut String, proofs: &[Proof<'_>], teller: &Teller) -> fmt::Result {
    let title = format!("{} · {}", teller.app.plain("product-name"), teller.app.plain("prove-title"));
    let title = escape(&title);
    writeln!(
        to,
        "<!doctype html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>\n{}</style>\n<h1>{title}</h1>",
        escape(&teller.language.to_string()),
        include_str!("page.css")
    )?;
    writeln!(
        to,
        "<svg class=\"marks\" width=\"0\" height=\"0\" aria-hidden=\"true\"><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto-start-reverse\"><path d=\"M0 0L8 4L0 8Z\"/></marker></svg>"
    )?;
    for proof in proofs {
        section(to, proof, teller)?;
    }
    writeln!(to, "</html>")
}

fn section(to: &mut String, proof: &Proof<'_>, teller: &Teller) -> fmt::Result {
    let Teller { app, language, .. } = teller;
    let id = escape(&proof.report.scenario);
    let title = proof.pack.words(language).plain("title");
    let status = proof.report.status();
    writeln!(
        to,
        "<section id=\"{id}\">\n<h2>{} <small>{id}</small> {}</h2>",
        escape(&title),
        badge(status, &app.plain(status.message()))
    )?;
    writeln!(to, "<table class=\"properties\">\n<thead><tr>")?;
    for head in ["prove-result", "prove-property", "prove-figure-head"] {
        writeln!(to, "<th scope=\"col\">{}</th>", escape(&app.plain(head)))?;
    }
    writeln!(to, "</tr></thead>\n<tbody>")?;
    let row = |to: &mut String, status: Status, what: &str, figure: &str| {
        let badge = badge(status, &app.plain(status.message()));
        writeln!(to, "<tr><td>{badge}</td><td>{}</td><td class=\"number\">{}</td></tr>", escape(what), escape(figure))
    };
    for line in teller.reached(&proof.report.answers) {
        row(to, Status::Proved, &line, "")?;
    }
    for answer in proof.report.answers.iter().filter(|answer| !answer.is_routine()) {
        row(to, answer.status, &teller.property(&answer.question), &teller.figure(answer))?;
    }
    writeln!(to, "</tbody>\n</table>")?;
    classes(to, proof, teller)?;
    writeln!(to, "<h3>{}</h3>", escape(&app.plain("prove-graph")))?;
    legend(to, teller)?;
    writeln!(to, "<div class=\"graph\">")?;
    drawing::draw(to, proof, teller)?;
    writeln!(to, "</div>")?;
    transcripts(to, proof, teller)?;
    writeln!(to, "</section>")
}

fn badge(status: Status, word: &str) -> String {
    let (class, sign) = match status {
        Status::Proved => ("proved", "✓"),
        Status::Refuted => ("refuted", "✗"),
        Status::NotProven => ("open", "?"),
    };
    format!("<span class=\"badge {class}\"><b aria-hidden=\"true\">{sign}</b> {}</span>", escape(word))
}

fn classes(to: &mut String, proof: &Proof<'_>, teller: &Teller) -> fmt::Result {
    writeln!(to, "<table class=\"classes\">\n<thead><tr>")?;
    for head in teller.class_heads() {
        writeln!(to, "<th scope=\"col\">{}</th>", escape(&head))?;
    }
    writeln!(to, "</tr></thead>\n<tbody>")?;
    for class in &proof.report.classes {
        write!(to, "<tr>")?;
        for cell in teller.class(proof, class) {
            write!(to, "<td>{}</td>", escape(&cell))?;
        }
        writeln!(to, "</tr>")?;
    }
    writeln!(to, "</tbody>\n</table>")
}

fn legend(to: &mut String, teller: &Teller) -> fmt::Result {
    writeln!(to, "<ul class=\"legend\">")?;
    for (class, word) in [
        ("response", "prove-legend-response"),
        ("silence", "prove-legend-silence"),
        ("interrupt", "prove-legend-interrupt"),
    ] {
        writeln!(
            to,
            "<li><svg width=\"44\" height=\"10\" aria-hidden=\"true\"><g class=\"way {class}\"><path class=\"line\" d=\"M2 5H40\" marker-end=\"url(#tip)\"/></g></svg> {}</li>",
            escape(&teller.app.plain(word))
        )?;
    }
    writeln!(to, "<li>{}</li>\n</ul>", escape(&teller.app.plain("prove-legend-visits")))
}

fn transcripts(to: &mut String, proof: &Proof<'_>, teller: &Teller) -> fmt::Result {
    let block = |to: &mut String, what: &str, text: &str| {
        writeln!(to, "<details><summary>{}</summary><pre>{}</pre></details>", escape(what), escape(text))
    };
    for answer in proof.report.answers.iter().filter(|answer| answer.status == Status::Refuted) {
        if let Some(witness) = &answer.witness {
            let what = teller.property(&answer.question);
            block(to, &what, &proof.transcript(witness, &what))?;
        }
    }
    if let Some((score, witness)) = proof.worst_pass() {
        let what = teller.worst_pass(score);
        block(to, &what, &proof.transcript(witness, &what))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assurance::{Answer, Question, Report, Witness};
    use crate::content::tests::shipped;
    use crate::encounter::Command;
    use crate::locale::Language;

    #[test]
    fn hostile_texts_stay_texts() {
        let hostile = "<script>alert('x')</script>&\u{202e}\u{0}\"";
        assert_eq!(escape(hostile), "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;\u{fffd}\u{fffd}&quot;");
        assert!(matches!(escape("您好，\n平常"), Cow::Borrowed(_)));
        let pack = shipped().pack("media-threat").expect("it ships");
        let witness = Witness::new(7, vec![Command::Silence]);
        let report = Report {
            scenario: hostile.into(),
            classes: Vec::new(),
            answers: vec![Answer::impossible(Question::Claim { claim: hostile.into() }, Some(witness), true)],
            visits: vec![f64::NAN, f64::INFINITY, -1.0],
        };
        for language in Language::shipped() {
            let app = shipped().app_words(&language);
            let page = page(&[Proof::new(pack, report.clone())], &Teller::new(language, app));
            assert!(!page.contains("<script") && !page.contains('\u{202e}') && !page.contains('\0'), "{page}");
            assert!(page.contains("&lt;script&gt;") && !page.contains('⟦'), "{page}");
        }
    }
}
