//! Proofs as one page of HTML that needs nothing else: no network, no script; readable on paper.

use super::page_error::PageError;
use super::play::Head;
use super::tables::{badge, classes, place, properties, shown};
use super::words::Teller;
use super::{Proof, curve, drawing, play};
use crate::content::certificate::scale_hash;
use crate::export::escape::escape;
use crate::locale::{Language, With};
use std::fmt::{self, Write};
use std::path::Path;

/// The page of some proofs.
///
/// # Errors
/// Where a proof has a play that its scenario doesn't have.
pub fn page(proofs: &[Proof<'_>], teller: &Teller) -> Result<String, PageError> {
    let mut page = String::new();
    write_page(&mut page, proofs, teller)?;
    Ok(page)
}

fn write_page(to: &mut String, proofs: &[Proof<'_>], teller: &Teller) -> Result<(), PageError> {
    let title = format!("{} · {}", teller.app.plain("product-name"), teller.app.plain("prove-title"));
    let title = escape(&title);
    writeln!(
        to,
        "<!doctype html>\n<!-- composure -->\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<style>\n{}</style>\n</head>\n<body>\n<h1>{title}</h1>",
        escape(&teller.language.to_string()),
        include_str!("page.css")
    )?;
    if proofs.len() > 1 {
        overview(to, proofs, teller)?;
    }
    writeln!(
        to,
        "<svg class=\"marks\" width=\"0\" height=\"0\" aria-hidden=\"true\"><marker id=\"arrow.tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"9\" markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0L8 4L0 8Z\"/></marker></svg>"
    )?;
    for proof in proofs {
        section(to, proof, teller)?;
    }
    Ok(writeln!(to, "</body>\n</html>")?)
}

/// What stands on the page, and what came of each.
fn overview(to: &mut String, proofs: &[Proof<'_>], teller: &Teller) -> fmt::Result {
    writeln!(to, "<nav>\n<ul class=\"overview\">")?;
    for proof in proofs {
        let title = proof.pack.words(&teller.language).plain("title");
        let badge = badge(proof.report.status(), teller);
        writeln!(to, "<li>{badge} <a href=\"#{}\">{}</a></li>", escape(&proof.report.scenario), escape(&title))?;
    }
    writeln!(to, "</ul>\n</nav>")
}

fn section(to: &mut String, proof: &Proof<'_>, teller: &Teller) -> Result<(), PageError> {
    let Teller { app, language, .. } = teller;
    let id = escape(&proof.report.scenario);
    let title = proof.pack.words(language).plain("title");
    let status = badge(proof.report.status(), teller);
    writeln!(to, "<section id=\"{id}\">\n<h2>{} <small>{id}</small> {status}</h2>", escape(&title))?;
    provenance(to, proof, teller)?;
    if let Some(why) = &proof.words_untried {
        writeln!(to, "<p>{}</p>", escape(why))?;
    }
    properties(to, proof, teller)?;
    classes(to, proof, teller)?;
    curve::write(to, proof, teller)?;
    let head = escape(&app.plain("prove-graph")).into_owned();
    writeln!(to, "<figure>\n<figcaption>\n<h3>{head}</h3>")?;
    legend(to, proof, teller)?;
    writeln!(to, "</figcaption>\n<div class=\"wide\" role=\"group\" aria-label=\"{head}\" tabindex=\"0\">")?;
    drawing::draw(to, proof, teller)?;
    writeln!(to, "</div>\n</figure>")?;
    plays(to, proof, teller)?;
    Ok(writeln!(to, "</section>")?)
}

/// What the proof is about, to the byte: hashes as `b3sum` prints them for the files, and that of the scale, as records have it.
fn provenance(to: &mut String, proof: &Proof<'_>, teller: &Teller) -> fmt::Result {
    let set = proof.pack.content_set(&Language::source());
    write!(to, "<p class=\"about\">composure {} · BLAKE3", env!("CARGO_PKG_VERSION"))?;
    for file in [set.scenario, set.book] {
        let name = Path::new(&file.path).file_name().unwrap_or_default().to_string_lossy();
        write!(to, " · {} <code>{}</code>", escape(&name), blake3::hash(file.text.as_bytes()).to_hex())?;
    }
    if let Some(hash) = scale_hash(&proof.pack.scenario, &proof.pack.book) {
        write!(to, " · {} <code>{hash}</code>", escape(&teller.app.plain("prove-scale")))?;
    }
    writeln!(to, "</p>")
}

fn legend(to: &mut String, proof: &Proof<'_>, teller: &Teller) -> fmt::Result {
    writeln!(to, "<ul class=\"legend\">")?;
    for (class, word) in [
        ("response", "prove-legend-response"),
        ("silence", "prove-legend-silence"),
        ("interrupt", "prove-legend-interrupt"),
    ] {
        writeln!(
            to,
            "<li><svg width=\"44\" height=\"10\" aria-hidden=\"true\"><g class=\"way {class}\"><path class=\"line\" d=\"M2 5H40\" marker-end=\"url(#arrow.tip)\"/></g></svg> {}</li>",
            escape(&teller.app.plain(word))
        )?;
    }
    let acts: Vec<&str> = proof.pack.scenario.standing_acts.iter().map(|one| &*one.id).collect();
    if !acts.is_empty() {
        let with = With::from_iter([("acts", acts.join(", "))]);
        writeln!(to, "<li>{}</li>", escape(&teller.app.text("prove-legend-standing", &with)))?;
    }
    writeln!(to, "<li>{}</li>", escape(&teller.app.plain("prove-legend-visits")))?;
    writeln!(to, "<li class=\"screen\">{}</li>\n</ul>", escape(&teller.app.plain("prove-legend-point")))
}

/// A play to each property that does not hold, and the one with the lowest score that passes all the same.
fn plays(to: &mut String, proof: &Proof<'_>, teller: &Teller) -> Result<(), PageError> {
    for (at, answer) in proof.report.answers.iter().enumerate() {
        if let Some(witness) = shown(answer) {
            let head = Head {
                id: place(proof, at),
                badge: badge(answer.status, teller) + " ",
                what: teller.property(&answer.question),
                about: teller.about(answer),
            };
            play::write(to, proof, witness, &head, teller)?;
        }
    }
    if let Some((score, witness)) = proof.worst_pass() {
        let id = format!("{}.worst", proof.report.scenario);
        let what = teller.worst_pass(score);
        let head = Head { id, badge: String::new(), about: what.clone(), what };
        play::write(to, proof, witness, &head, teller)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assurance::{Answer, ClassReport, Effort, Question, Report, Witness, prove};
    use crate::content::tests::{Folder, shipped};
    use crate::content::{Library, Pack};
    use crate::encounter::{Command, Refusal};
    use crate::terms::Value;
    use std::sync::Arc;

    #[test]
    fn hostile_texts_stay_texts_on_the_page() {
        let hostile = "<script>alert('x')</script>&\u{202e}\u{0}\"";
        let pack = shipped().pack("media-threat").expect("it ships");
        let witness = Witness::new(7, vec![Command::Silence]);
        let report = Report {
            scenario: hostile.into(),
            classes: Vec::new(),
            draws: 0,
            answers: vec![Answer::impossible(Question::Claim { claim: hostile.into() }, Some(witness), true)],
            visits: vec![f64::NAN, f64::INFINITY, -1.0],
            forks: Vec::new(),
            levels: Vec::new(),
            too_few_turns: None,
            dear: Vec::new(),
            scale: None,
        };
        for language in Language::shipped() {
            let app = shipped().app_words(&language);
            let proof = Proof::new(pack, report.clone()).expect("drawn");
            let page = page(&[proof], &Teller::new(language, app)).expect("sound");
            assert!(!page.contains("<script") && !page.contains('\u{202e}') && !page.contains('\0'), "{page}");
            assert!(page.contains("&lt;script&gt;") && !page.contains('⟦'), "{page}");
        }
    }

    #[test]
    fn a_proof_that_is_not_its_scenarios_has_no_page() {
        let pack = shipped().pack("media-threat").expect("it ships");
        let claim = || Question::Claim { claim: "claim".into() };
        let class = |facts: &[(&str, &str)]| ClassReport {
            facts: facts.iter().map(|(name, value)| ((*name).into(), Value::Text((*value).into()))).collect(),
            draws: 1,
            weight: 1.0,
            states: 1,
            moves: 0,
            bytes: 0,
            complete: true,
            range: None,
            competencies: Vec::new(),
            levels: Vec::new(),
            worst_pass: None,
        };
        let report = |commands: Vec<Command>| Report {
            scenario: pack.scenario.id.clone(),
            classes: vec![class(&[])],
            draws: 1,
            answers: vec![Answer::impossible(claim(), Some(Witness::new(0, commands)), true)],
            visits: vec![0.0; pack.scenario.nodes.len()],
            forks: Vec::new(),
            levels: Vec::new(),
            too_few_turns: None,
            dear: Vec::new(),
            scale: None,
        };
        let language = Language::source();
        let teller = Teller::new(language.clone(), shipped().app_words(&language));
        let written =
            |pack: &Pack, commands: Vec<Command>| page(&[Proof::new(pack, report(commands)).expect("drawn")], &teller);
        assert!(written(pack, Vec::new()).is_ok());
        let elsewhere = pack.scenario.nodes.last().and_then(|node| node.responses.first()).expect("a response");
        let found = written(pack, vec![Command::Respond(*elsewhere)]);
        assert!(matches!(found, Err(PageError::Refused(Refusal::Elsewhere))), "{found:?}");
        let mut speechless = pack.clone();
        Arc::make_mut(&mut speechless.scenario).nodes.last_mut().expect("a node").lines.clear();
        let found = written(&speechless, Vec::new());
        assert!(matches!(found, Err(PageError::Unplayable(_))), "{found:?}");
    }

    /// Of a scenario of which everything holds but a claim that is planted: its author says that nobody listens.
    #[test]
    fn the_page_is_as_it_was_reviewed() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/check/proved");
        let library = Library::load(&root, &[]);
        let pack = library.pack("annual-fee").expect("it is sound");
        let effort = Effort { cap: 100_000, workers: 1 };
        let mut report = prove(&pack.scenario, &pack.book, &library.cues(pack).expect("playable"), effort, &|_| true)
            .expect("few facts");
        let listens = report
            .answers
            .iter()
            .find(|one| matches!(&one.question, Question::Claim { claim } if **claim == *"hearing-is-not-enough"));
        let witness = listens.and_then(|one| one.witness.clone()).expect("a play in which somebody listens");
        report.answers.push(Answer::impossible(
            Question::Claim { claim: "nobody-listens".into() },
            Some(witness),
            true,
        ));
        let language: Language = "en-US".parse().expect("a language");
        let app = shipped().app_words(&language);
        let proof = Proof::new(pack, report).expect("drawn");
        let page = page(&[proof], &Teller::new(language, app)).expect("sound");
        let page =
            page.replace(include_str!("page.css"), "/* page.css */").replace(env!("CARGO_PKG_VERSION"), "VERSION");
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!("page", page);
        });
    }

    #[test]
    fn the_page_tells_of_standing_acts_in_every_language() {
        let folder = Folder::standing_acts();
        let (pack, mut report) = (folder.pack(), folder.report());
        let named = |one: &&Answer, id: &str| matches!(&one.question, Question::Claim { claim } if **claim == *id);
        let apology = report.answers.iter().find(|one| named(one, "an-apology-does-no-harm"));
        let witness = apology.and_then(|one| one.witness.clone()).expect("a play in which somebody apologises");
        let claim = Question::Claim { claim: "nobody-apologises".into() };
        report.answers.push(Answer::impossible(claim, Some(witness), true));
        for language in Language::shipped() {
            let (app, words) = (shipped().app_words(&language), pack.words(&language));
            let acts = With::from_iter([("acts", "apologise, note-down".to_owned())]);
            let legend = app.text("prove-legend-standing", &acts);
            let proof = Proof::new(&pack, report.clone()).expect("drawn");
            let page = page(&[proof], &Teller::new(language, app)).expect("sound");
            let told = |text: &str| page.contains(&*escape(text));
            assert!(told(&legend) && told(&words.plain("standing-apologise")), "{page}");
            let any = |ids: &[&str]| ids.iter().any(|id| told(&words.plain(id)));
            assert!(any(&["apology-heard", "apology-hot"]), "{page}");
            assert!(any(&["opening-again", "claim-again", "closing-again"]), "{page}");
        }
    }
}
