//! The page's tables: properties with what came of them, fact classes with their figures.

use super::Proof;
use super::words::Teller;
use crate::assurance::{Answer, Status, Witness};
use crate::attempt::Named as _;
use crate::export::escape::escape;
use std::fmt::{self, Write};

/// A row for each property; what does not hold or is not proven comes first.
pub(super) fn properties(to: &mut String, proof: &Proof<'_>, teller: &Teller) -> fmt::Result {
    writeln!(to, "<div class=\"wide\">\n<table class=\"properties\">")?;
    let names = ["prove-result", "prove-property", "prove-figure-head", "prove-mean"];
    heads(to, &names.map(|head| teller.app.plain(head)))?;
    let row = |to: &mut String, status: Status, what: &str, [figure, mean]: [String; 2]| {
        let (badge, figure, mean) = (badge(status, teller), escape(&figure), escape(&mean));
        writeln!(to, "<tr><td>{badge}</td><th scope=\"row\">{what}</th><td>{figure}</td><td>{mean}</td></tr>")
    };
    let answer = |to: &mut String, (at, answer): (usize, &Answer)| {
        let what = teller.property(&answer.question);
        let what = match shown(answer) {
            None => escape(&what).into_owned(),
            Some(_) => format!("<a href=\"#{}\">{}</a>", escape(&place(proof, at)), escape(&what)),
        };
        row(to, answer.status, &what, [teller.figure(answer), teller.mean(answer)])
    };
    let listed = || proof.report.answers.iter().enumerate().filter(|(_, answer)| !answer.is_routine());
    for status in [Status::Refuted, Status::NotProven] {
        listed().filter(|(_, one)| one.status == status).try_for_each(|one| answer(to, one))?;
    }
    for line in teller.reached(&proof.report.answers) {
        row(to, Status::Proved, &escape(&line), Default::default())?;
    }
    listed().filter(|(_, one)| one.status == Status::Proved).try_for_each(|one| answer(to, one))?;
    writeln!(to, "</tbody>\n</table>\n</div>")
}

/// The play that shows why something does not hold.
pub(super) fn shown(answer: &Answer) -> Option<&Witness> {
    answer.witness.as_ref().filter(|_| answer.status == Status::Refuted)
}

/// Where the play to an answer stands.
pub(super) fn place(proof: &Proof<'_>, answer: usize) -> String {
    format!("{}.play-{answer}", proof.report.scenario)
}

/// A status by sign, word and frame; colour only adds to it.
pub(super) fn badge(status: Status, teller: &Teller) -> String {
    let (class, sign) = match status {
        Status::Proved => ("proved", "✓"),
        Status::Refuted => ("refuted", "✗"),
        Status::NotProven => ("open", "?"),
    };
    let word = teller.app.plain(status.message());
    format!("<span class=\"badge {class}\"><b aria-hidden=\"true\">{sign}</b> {}</span>", escape(&word))
}

/// A row for each fact class.
pub(super) fn classes(to: &mut String, proof: &Proof<'_>, teller: &Teller) -> fmt::Result {
    writeln!(to, "<div class=\"wide\">\n<table class=\"classes\">")?;
    heads(to, &teller.class_heads())?;
    for class in &proof.report.classes {
        let [facts, figures @ ..] = teller.class(proof, class);
        write!(to, "<tr><th scope=\"row\">{}</th>", escape(&facts))?;
        for figure in figures {
            write!(to, "<td>{}</td>", escape(&figure))?;
        }
        writeln!(to, "</tr>")?;
    }
    writeln!(to, "</tbody>\n</table>\n</div>")
}

fn heads(to: &mut String, heads: &[String]) -> fmt::Result {
    write!(to, "<thead><tr>")?;
    for head in heads {
        write!(to, "<th scope=\"col\">{}</th>", escape(head))?;
    }
    writeln!(to, "</tr></thead>\n<tbody>")
}
