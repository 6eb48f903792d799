//! Composure (从容): staff training and complaint handling for banks.
//!
//! An encounter is an event log; a policy is a temporal constraint over that log. One compiled policy book scores a
//! learner live, and its monitors are small enough to explore a scenario with, to re-score an archive and to audit logs.
//!
//! # The map
//!
//! | module | what lives there |
//! | --- | --- |
//! | [`terms`] | ids, values, deeds, story time: the words everything shares |
//! | [`policy`] | the book: clauses, constraints, monitors, findings; knows no scenario |
//! | [`scenario`] | resolved content: nodes, responses, people and their moods, facts, criteria; direction beside them |
//! | [`encounter`] | command in, events out; the draw at the start |
//! | [`assessment`] | an encounter under watch; criteria to scores, outcome, recommendation |
//! | [`assurance`] | every state a scenario can reach, explored with its monitors: proofs, bounds, probabilities, hindsight |
//! | *pure above, the world below* | |
//! | [`locale`] | languages, Fluent words, numbers and money |
//! | [`content`] | files to domain: a tree of RON that loses nothing, what a file says, resolution, checks, words, diagnostics, certificates |
//! | [`handbook`] | a book as people read it |
//! | [`logs`] | event logs from outside, read case by case: XES, CSV, JSON lines; Declare models (`.decl`) |
//! | [`workbook`] | workbooks of spreadsheets, read as rows of text within bounds |
//! | [`records`] | the store: roster, content by hash, journal, records; SQLite |
//! | [`attempt`] | a learner's run: journal first, then show; resume; debrief; the archive under another book |
//! | [`learning`] | why somebody comes back: tickets with reasons, what is due, warm-ups, the way to an assessment |
//! | [`export`] | JSON, CSV, XES, JSON lines |
//! | [`studio`] | scenarios made, copied and changed as files: all of a change or nothing; edits as splices, undo without end, what hangs on what |
//! | `app` | the window (feature `gui`): a folder per screen, widgets and theme, the stage on which people and places are drawn, a shell that leads from screen to screen |
//! | `cli` | in the binary: a file per subcommand |
//!
//! A module may use those above it; a test enforces the directions.
//!
//! # Invariants
//!
//! - Replay: (content, [`encounter::Begin`], commands) determines every event. Nothing is random after `Begin`; no clock,
//!   hash order or floating point reaches state or score.
//! - Evidence: no number without the findings behind it, no finding without its clause, source and events.
//! - The path does not choose its own denominator.
//! - Every critical clause that binds the role is watched in every encounter; breaking one fails the attempt, and hides no
//!   score.
//! - 0 is what guessing comes to, 10,000 what is faultless: a scale is found by proving, and scoring reads it as plain data.
//!   Where none is known there are points and no score. Semantics 1 had its floor at nothing; attempts keep theirs.
//! - A scale is known by the hash of all it follows from ([`content::certificate`]). It is taken from a proof that the program
//!   carries, else from what the store kept, else found; a proof file in a folder is compared by the check and scores nobody.
//! - All problems at once: loading reports every problem of every file, and never half-loads.
//! - Journal first: a response is on disk before the customer answers it.
//!
//! # Where this differs from the first design, and why
//!
//! - "Any of these activities" is a plain list (`when: ["threaten_media", "leave_in_anger"]`): RON cannot tell a bare
//!   word from an enum in one place, and the list reads better than a wrapper.
//! - `Words([…])` names the keys of its words in the RON, so that a scenario resolves without its words.
//! - `Total` sums over the deeds that perform the trigger's activities, so that two clauses about money never mix.
//! - A temporal monitor is told what a deed means by a label compiled beforehand ([`policy::Label`]): a deed costs time
//!   in proportion to the clauses it concerns.
//! - The prover runs the engine and the monitors themselves. Each is reduced to what can still matter and stored once,
//!   each of its moves is found out once, and a product state is a pair of places: no second implementation can differ.
//! - A rule that staff's own deeds alone activate counts as kept where they are left undone; one that a customer's deed
//!   activates must have a play that fulfils it.
//! - The visits of a learner who guesses are what he makes on average; in a node he comes to once they are the probability.
//! - A zero is reckoned in whole numbers (`assurance::scale`), so that it is the same on every machine; the operating curve in
//!   binary fractions, for it decides no score.
//! - A condition names whose mood it asks about once it is resolved; in a file `Of("daughter", …)` stands around it, for a bare
//!   `AtLeast(anger, 7)` is the customer's. All moods are one number: a state with three is as small as one with one.
//! - Who enters and who leaves follows from who is at a node: the engine tells it and keeps nothing of it.
//! - Fact classes that differ in lines alone share one space.
//! - Who always takes what is shown first is judged over every order of display at once: what he took tells something of a
//!   node's order, and that is kept while he can come back. The place itself gives nothing away: every order is as likely.
//! - The recommendation follows from the encounter alone, not from earlier attempts: the same encounter always gets the
//!   same assessment, today and when it is replayed.
//! - `play` at the command line is an assessment unless `--mode practice` says otherwise; the window offers practice first. From a transcript it
//!   is practice: nobody is assessed by what nobody plays.
//! - Help in practice is no entry of the journal: it changes nothing of the encounter. It is written down beside it before it
//!   is given, and is the learner's own: no record and no export has it. A turn that is taken back is a new attempt, drawn as
//!   before; the earlier one stays as it is.
//! - When a clause comes back FSRS-6 says, reckoned here: what its authors' crate brings beside one formula is a hundred times as long.
//! - A warm-up's scale has whole points, so an estimate is off by the points between it and the exact cost that the scale could have
//!   shown: the nearest mark earns everything. What is recognised takes nothing from what an attempt of the same day says, and a clause
//!   that was only ever recognised has yet to be done once: it is not due before it is met or forgotten.
//! - A turn of a warm-up is written down when it is shown, answered or not: who has seen it has met the scenario.
//! - The gate before an assessment is the window's: who examines sits at the command line, and is asked for nothing.
//! - An assessment has no handbook at hand: it asks what somebody knows at the counter. Practice has it, and waits meanwhile.
//! - A record's link has a digest for each part of it, not one for all: verifying tells which part was altered. The verified chain vouches for
//!   records; what was sealed before there was a chain is adopted as it is found, and keeps its seal.
//! - Where the end of the chain is not what was signed, that is written down and work goes on: refusing would let whoever alters a byte
//!   stop a station, and going on in silence would sign it over.

#[cfg(feature = "gui")]
pub mod app;
pub mod assessment;
pub mod assurance;
pub mod attempt;
#[cfg(test)]
mod cases;
pub mod content;
pub mod encounter;
pub mod export;
pub mod handbook;
pub mod learning;
pub mod locale;
pub mod logs;
pub mod policy;
pub mod records;
pub mod scenario;
pub mod studio;
pub mod terms;
pub mod workbook;
