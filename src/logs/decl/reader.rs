//! `.decl` text to a policy book.

use super::super::error::{ByteFault, LogError, LogFault, Place, near, shown};
use super::super::number::scaled;
use super::super::source::unreadable;
use super::condition::{self, Speaks};
use super::names::{self, NoTemplate};
use super::{DECIMALS, time};
use crate::content::{ForeignFile, InputFile, did_you_mean, look_alike};
use crate::locale::{Explain as _, ExplanationArg};
use crate::policy::{
    Activity, ActivityActor, Basis, Book, BoundActor, Clause, Constraint, FieldKind, Force, Over, Severity, Source,
    Template, Test, Trigger, Weights,
};
use crate::terms::{ActivityIx, Calendar, ClauseIx, CompetencyIx, FieldIx, Names, Rows};
use rustc_hash::FxHashMap;
use std::path::Path;

/// Most lines of a model.
const MOST_LINES: usize = 100_000;
/// The longest line, in bytes.
const LONGEST_LINE: usize = 64 << 10;
/// The largest file, in bytes.
const LARGEST: u64 = 64 << 20;
/// Most activities, attributes and constraints, each.
const MOST: usize = u16::MAX as usize;
/// Most problems that are told: nobody reads more.
const MOST_PROBLEMS: usize = 1_000;
/// Most problems that come with a guess at what was meant, and most names it is guessed from.
const MOST_GUESSES: (usize, usize) = (20, 2_000);
/// How many commas, colons or brackets of a line may stand in names.
const MOST_SIGNS: usize = 16;

/// The signs of the notation, and what is told of names, which may hold any sign.
const NOTATION: [&str; 11] = ["[", "]", "|", ",", ":", "(", ")", "=", "<", ">", "#"];
const NAMING: [&str; 6] = [
    "model-activity",
    "model-activity-again",
    "model-ambiguous",
    "model-no-activity",
    "model-goes-on",
    "model-long-line",
];

/// Reads a model from a file.
///
/// # Errors
/// All problems with their places: the file cannot be read, is too large (64 MiB), not UTF-8, or no model.
pub fn read_file(path: &Path) -> Result<Book, Vec<LogError>> {
    let file = path.display().to_string();
    let whole = |fault: LogFault| vec![fault.in_file(&file, None)];
    let bytes = match InputFile::read_named(path, LARGEST) {
        Err(error) if error.kind() == std::io::ErrorKind::IsADirectory => {
            return Err(whole(LogFault::new("model-folder")));
        }
        read => read.map_err(|error| whole(unreadable(&error)))?,
    };
    if bytes.len() as u64 > LARGEST {
        return Err(whole(LogFault::new("model-large")));
    }
    if let Some(foreign) = ForeignFile::recognise(&bytes, None) {
        let told = LogFault::new("model-foreign").with("what", foreign.explain()).with("mend", foreign.mend_text());
        return Err(whole(told));
    }
    match String::from_utf8(bytes) {
        Ok(text) => read(&file, &text),
        Err(error) => {
            let sound = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
            let fault = LogFault::new("model-not-utf8");
            Err(vec![fault.in_file(&file, Some(Place::START.after(sound)))])
        }
    }
}

/// Reads a model; `file` is its name in errors.
///
/// # Errors
/// All problems, each with its place, in the order of the lines.
pub fn read(file: &str, text: &str) -> Result<Book, Vec<LogError>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if is_policy_book(text) {
        return Err(vec![LogFault::new("model-is-book").in_file(file, None)]);
    }
    let mut model = Model { file, ..Model::default() };
    let mut lines: Vec<Line<'_>> = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let at = line.len() - line.trim_start().len();
        let line = Line { number, at, text: line.trim() };
        if number > MOST_LINES {
            model.error(&line, LogFault::new("model-goes-on").with("most", MOST_LINES).at(0));
            break;
        }
        if line.text.len() > LONGEST_LINE {
            model.error(&line, LogFault::new("model-long-line").at(0));
        } else if let Some(name) = after_word(line.text, "activity") {
            model.declare(&line, name);
        } else if !line.text.is_empty() && !line.text.starts_with('#') {
            lines.push(line);
        }
    }
    // constraints may stand before what they are about
    for line in &lines {
        if let Err(slip) = model.line(line) {
            model.error(line, slip);
        }
    }
    model.book()
}

/// Whether a text is a policy book of ours, by what stands first in it behind comments.
fn is_policy_book(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with(['#', '/', '*']));
    lines.next().and_then(|line| line.strip_prefix("PolicyBook")).is_some_and(|rest| rest.trim_start().starts_with('('))
}

/// A line without the space around it.
#[derive(Clone, Copy)]
struct Line<'t> {
    number: usize,
    at: usize,
    text: &'t str,
}

#[derive(Default)]
struct Model<'t> {
    file: &'t str,
    activities: Names<ActivityIx>,
    /// By activity, the line it is declared in and the attributes it is bound to.
    declared: Vec<(usize, Vec<FieldIx>)>,
    fields: Names<FieldIx>,
    /// The line in which the values of an attribute are said, and what they are, if that is clear.
    kinds: FxHashMap<FieldIx, (usize, Option<FieldKind>)>,
    clause_names: Names<ClauseIx>,
    clauses: Rows<ClauseIx, Clause>,
    errors: Vec<LogError>,
    full: bool,
}

impl<'t> Model<'t> {
    fn error(&mut self, line: &Line<'_>, slip: ByteFault) {
        if self.errors.len() < MOST_PROBLEMS {
            let slip = if NAMING.contains(&slip.message()) { slip } else { self.wide_sign(line.text).unwrap_or(slip) };
            let place = Place { line: line.number as u64, column: Some(line.at as u64 + 1) };
            self.errors.push(slip.in_file(self.file, line.text.as_bytes(), place));
        }
    }

    /// What is told of a sign that only looks like one of the notation, where it is no part of a name or a text.
    fn wide_sign(&self, text: &str) -> Option<ByteFault> {
        if self.activities.len() > MOST_GUESSES.1 {
            return None;
        }
        let named = self.activities.iter().filter(|name| !name.is_ascii());
        let names: Vec<_> =
            named.flat_map(|name| text.match_indices(name)).map(|(at, name)| at..at + name.len()).collect();
        let mut quoted = false;
        text.char_indices().find_map(|(at, sign)| {
            quoted ^= sign == '"';
            let meant = look_alike(sign).filter(|meant| !quoted && !sign.is_ascii() && NOTATION.contains(meant))?;
            let is_named = names.iter().any(|name| name.contains(&at));
            let fault = || LogFault::new("model-wide-sign").with("sign", sign).with("meant", meant);
            (!is_named).then(|| fault().at(at))
        })
    }

    fn declare(&mut self, line: &Line<'_>, name: &str) {
        let at = line.text.len() - name.len();
        if name.is_empty() {
            self.error(line, LogFault::new("model-no-activity").at(at));
        } else if let Some(known) = self.activities.find(name) {
            let before = self.declared.get(known.at()).map_or(0, |(line, _)| *line);
            let again = LogFault::new("model-activity-again").with("name", shown(name)).with("line", before);
            self.error(line, again.at(at));
        } else if self.activities.len() == MOST {
            self.error(line, LogFault::new("model-many-activities").with("most", MOST).at(at));
        } else {
            // fewer than an index can name
            let Ok(_) = self.activities.add(name) else { return };
            self.declared.push((line.number, Vec::new()));
        }
    }

    fn line(&mut self, line: &Line<'t>) -> Result<(), ByteFault> {
        let text = line.text;
        if let Some(rest) = after_word(text, "bind") {
            return self.bind(text, rest);
        }
        match (text.find('['), text.find(':')) {
            (Some(bracket), colon) if colon.is_none_or(|colon| bracket < colon) => self.constraint(line, bracket),
            (_, Some(_)) => self.values(line),
            _ => Err(LogFault::new("model-nothing-said").with("text", shown(text)).at(0)),
        }
    }

    /// `bind Activity: one, two`.
    fn bind(&mut self, text: &str, rest: &str) -> Result<(), ByteFault> {
        let begins = text.len() - rest.len();
        let colons = rest.match_indices(':').take(MOST_SIGNS).map(|(at, _)| at);
        let split = |at: usize| Some((rest.get(..at)?.trim_end(), at + 1));
        let splits: Vec<_> = colons.filter_map(split).collect();
        let known = splits.iter().rev().find_map(|(name, after)| Some((self.activities.find(name)?, *after)));
        let Some((activity, after)) = known else {
            return Err(match splits.first() {
                Some((name, _)) => self.unknown(name).at(begins),
                None => LogFault::new("model-no-colon").at(text.len()),
            });
        };
        for (at, name) in pieces(rest.get(after..).unwrap_or_default()) {
            let field = self.field(name, begins + after + at)?;
            if let Some((_, bound)) = self.declared.get_mut(activity.at())
                && !bound.contains(&field)
            {
                bound.push(field);
            }
        }
        Ok(())
    }

    /// `one, two: integer between 0 and 10`.
    fn values(&mut self, line: &Line<'t>) -> Result<(), ByteFault> {
        let text = line.text;
        // attributes have colons in their names: the space behind one tells it from those
        let colon = text.find(": ").or_else(|| text.find(':')).unwrap_or(text.len());
        let values = text.get(colon + 1..).unwrap_or_default();
        let kind = kind(values).map_err(|fault| fault.at(colon + 1 + values.len() - values.trim_start().len()))?;
        for (at, name) in pieces(text.get(..colon).unwrap_or_default()) {
            let field = self.field(name, at)?;
            if let Some((before, _)) = self.kinds.get(&field) {
                let again = LogFault::new("model-values-again").with("name", shown(name)).with("line", *before);
                return Err(again.at(at));
            }
            self.kinds.insert(field, (line.number, kind));
        }
        Ok(())
    }

    fn field(&mut self, name: &str, at: usize) -> Result<FieldIx, ByteFault> {
        if name.is_empty() {
            return Err(LogFault::new("model-attribute-unnamed").at(at));
        }
        let too_many = || LogFault::new("model-many-attributes").with("most", MOST).at(at);
        self.full |= self.fields.len() >= MOST && self.fields.find(name).is_none();
        if self.full { Err(too_many()) } else { self.fields.add(name).map_err(|_| too_many()) }
    }

    fn constraint(&mut self, line: &Line<'t>, bracket: usize) -> Result<(), ByteFault> {
        let text = line.text;
        let template = self.template(text.get(..bracket).unwrap_or_default())?;
        let (activities, rest) = self.operands(text, bracket + 1, template)?;
        let sections = Sections::of(text, rest, template)?;
        let alone = self.condition(sections.activation, Speaks::Alone)?;
        let related = self.condition(sections.target, Speaks::OfBoth)?;
        let moved = |slip: ByteFault| slip.moved(sections.time.0);
        let window = time::read(sections.time.1).map_err(moved)?;
        if window.is_some() && !template.can_be_bounded() {
            let fault = LogFault::new("model-knows-no-time").with("template", template.name());
            return Err(fault.at(sections.time.0));
        }
        let trigger = |activity: ActivityIx, test: Option<Test>| Trigger { activities: vec![activity], test };
        let (activation, target) = match activities {
            (one, None) => (trigger(one, alone), None),
            (one, Some(other)) if !template.relates() => (trigger(one, alone.clone()), Some(trigger(other, alone))),
            (one, Some(other)) if template.activates_second() => (trigger(other, alone), Some(trigger(one, related))),
            (one, Some(other)) => (trigger(one, alone), Some(trigger(other, related))),
        };
        // the same line may stand twice
        let too_many = || LogFault::new("model-many-constraints").with("most", MOST).at(0);
        self.clause_names.add(&format!("{}: {text}", line.number)).map_err(|_| too_many())?;
        self.clauses.add(Clause {
            id: text.into(),
            source: Source { document: self.file.into(), article: line.number.to_string().into() },
            actor: BoundActor::Any,
            force: Force::Must,
            basis: Basis::HouseRule,
            competency: CompetencyIx(0),
            severity: Severity::Minor,
            constraint: Constraint { template, activation, target, window, over: Over::All },
        });
        Ok(())
    }

    fn template(&self, written: &str) -> Result<Template, ByteFault> {
        names::template(written).map_err(|why| {
            let fault = match why {
                NoTemplate::Unknown => {
                    let known: Vec<_> = Template::ALL.iter().copied().map(names::written).collect();
                    let guess = self.guess(written.trim(), known.iter().map(String::as_str), known.len());
                    LogFault::new("model-template").with("name", shown(written.trim())).with("near", guess)
                }
                NoTemplate::CountsNothing(template) => {
                    LogFault::new("model-counts-nothing").with("template", template.name())
                }
                NoTemplate::BadCount => LogFault::new("model-bad-count").with("text", shown(written.trim())),
            };
            fault.at(0)
        })
    }

    /// The activities between the brackets, and where the brackets end.
    fn operands(
        &self, text: &str, begins: usize, template: Template,
    ) -> Result<((ActivityIx, Option<ActivityIx>), usize), ByteFault> {
        let inner = text.get(begins..).unwrap_or_default();
        let ends = inner.match_indices(']').map(|(at, _)| at).filter(|at| {
            let rest = inner.get(at + 1..).unwrap_or_default().trim_start();
            rest.is_empty() || rest.starts_with('|')
        });
        let ends: Vec<_> = ends.take(MOST_SIGNS).collect();
        for end in &ends {
            let inside = inner.get(..*end).unwrap_or_default();
            let mut found = Vec::new();
            if template.is_binary() {
                for (comma, _) in inside.match_indices(',').take(MOST_SIGNS) {
                    let side = |text: Option<&str>| self.activities.find(text.unwrap_or_default().trim());
                    if let (Some(one), Some(other)) = (side(inside.get(..comma)), side(inside.get(comma + 1..))) {
                        found.push((one, Some(other)));
                    }
                }
            } else {
                found.extend(self.activities.find(inside.trim()).map(|one| (one, None)));
            }
            match &*found {
                [] => {}
                [one] => return Ok((*one, begins + end + 1)),
                _ => {
                    return Err(LogFault::new("model-ambiguous").with("text", shown(inside.trim())).at(begins));
                }
            }
        }
        let Some(inside) = ends.first().and_then(|end| inner.get(..*end)) else {
            let fault = match inner.rfind(']') {
                None => LogFault::new("model-open-bracket").at(text.len()),
                Some(last) => LogFault::new("model-no-condition").at(begins + last + 1),
            };
            return Err(fault);
        };
        let sides: Vec<_> = pieces(inside).collect();
        let wanted = if template.is_binary() { 2 } else { 1 };
        if sides.len() != wanted && (template.is_binary() || sides.iter().all(|(_, one)| self.is_known(one))) {
            let takes = LogFault::new(if wanted == 1 { "model-takes-one" } else { "model-takes-two" });
            return Err(takes.with("template", template.name()).with("found", sides.len()).at(begins));
        }
        let unknown = if template.is_binary() { sides.iter().find(|(_, one)| !self.is_known(one)) } else { None };
        let (at, name) = unknown.copied().unwrap_or((inside.len() - inside.trim_start().len(), inside.trim()));
        Err(self.unknown(name).at(begins + at))
    }

    fn is_known(&self, activity: &str) -> bool {
        self.activities.find(activity).is_some()
    }

    fn unknown(&self, activity: &str) -> LogFault {
        if activity.is_empty() {
            return LogFault::new("model-operand-unnamed");
        }
        let guess = self.guess(activity, self.activities.iter(), self.activities.len());
        LogFault::new("model-activity").with("name", shown(activity)).with("near", guess)
    }

    fn guess<'n>(&self, name: &str, known: impl Iterator<Item = &'n str>, many: usize) -> ExplanationArg {
        let (problems, names) = MOST_GUESSES;
        near(if self.errors.len() > problems || many > names { None } else { did_you_mean(name, known) })
    }

    fn condition(&mut self, (at, text): (usize, &str), speaks: Speaks) -> Result<Option<Test>, ByteFault> {
        let test = condition::parse(text, speaks, &mut |name| self.field(name, 0).unwrap_or(FieldIx(0)));
        let test = test.map_err(|slip| slip.moved(at))?;
        if self.full {
            return Err(LogFault::new("model-many-attributes").with("most", MOST).at(at));
        }
        Ok(test)
    }

    fn book(mut self) -> Result<Book, Vec<LogError>> {
        if !self.errors.is_empty() {
            self.errors.sort_by_key(|error| error.place);
            return Err(self.errors);
        }
        let kind = |field: &FieldIx| Some((*field, self.kinds.get(field)?.1?));
        let activity = |(_, bound): &(usize, Vec<FieldIx>)| Activity {
            actor: ActivityActor::Any,
            fields: bound.iter().filter_map(kind).collect(),
        };
        let activities = self.declared.iter().map(activity).collect();
        let stem = Path::new(self.file).file_stem().unwrap_or_default().to_string_lossy();
        Ok(Book {
            id: stem.into(),
            version: 1,
            weights: Weights { critical: 1, major: 1, minor: 1 },
            calendar: Calendar::new(Vec::new()),
            competencies: ["declare"].into_iter().collect(),
            activity_names: self.activities,
            activities,
            fields: self.fields,
            facts: Names::default(),
            parameter_names: Names::default(),
            parameters: Rows::new(),
            clause_names: self.clause_names,
            clauses: self.clauses,
        })
    }
}

/// The conditions of a line, each with the byte it begins at.
struct Sections<'t> {
    activation: (usize, &'t str),
    target: (usize, &'t str),
    time: (usize, &'t str),
}

impl<'t> Sections<'t> {
    fn of(text: &'t str, from: usize, template: Template) -> Result<Self, ByteFault> {
        let nothing = (text.len(), "");
        let mut all = sections(text, from);
        if let Some((at, extra)) = all.get(3) {
            // some tools end every line with a `|`
            if all.len() > 4 || !extra.trim().is_empty() {
                return Err(LogFault::new("model-condition-too-many").at(*at));
            }
            all.pop();
        }
        let has_target = template.relates();
        let mut rest = all.into_iter();
        let activation = rest.next().unwrap_or(nothing);
        let (second, third) = (rest.next().unwrap_or(nothing), rest.next());
        match third {
            Some(time) if has_target => Ok(Self { activation, target: second, time }),
            None if has_target && !time::looks_like_a_time(second.1) => {
                Ok(Self { activation, target: second, time: nothing })
            }
            None => Ok(Self { activation, target: nothing, time: second }),
            Some(time) if second.1.trim().is_empty() => Ok(Self { activation, target: nothing, time }),
            Some(third) if third.1.trim().is_empty() && time::looks_like_a_time(second.1) => {
                Ok(Self { activation, target: nothing, time: second })
            }
            Some(_) => Err(LogFault::new("model-no-target").with("template", template.name()).at(second.0)),
        }
    }
}

/// What stands behind each `|`, apart from those in quotes.
fn sections(text: &str, from: usize) -> Vec<(usize, &str)> {
    let (mut bars, mut quoted, mut escaped) = (Vec::new(), false, false);
    for (at, sign) in text.char_indices().skip_while(|(at, _)| *at < from) {
        match sign {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '|' if !quoted => bars.push(at),
            _ => {}
        }
    }
    let ends = bars.iter().skip(1).copied().chain([text.len()]);
    bars.iter().zip(ends).map(|(bar, end)| (bar + 1, text.get(bar + 1..end).unwrap_or_default())).collect()
}

/// Names between commas, without the space around them, and where each begins.
fn pieces(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split(',').map(move |piece| {
        let begins = at + piece.len() - piece.trim_start().len();
        at += piece.len() + 1;
        (begins, piece.trim())
    })
}

/// What stands behind a word that begins a line.
fn after_word<'t>(line: &'t str, word: &str) -> Option<&'t str> {
    let rest = line.strip_prefix(word)?;
    (rest.is_empty() || rest.starts_with(char::is_whitespace)).then(|| rest.trim_start())
}

/// What an attribute is, from what is said of its values.
fn kind(values: &str) -> Result<Option<FieldKind>, LogFault> {
    let values = values.trim();
    let lower = values.to_ascii_lowercase();
    let mut words = lower.split_whitespace();
    match (words.next(), words.next()) {
        (None, _) => Err(LogFault::new("model-no-values")),
        (Some("integer" | "float"), Some("between")) => {
            let bound = |text: Option<&str>| text.and_then(|text| scaled(text, DECIMALS).ok());
            match (bound(words.next()), words.next(), bound(words.next()), words.next()) {
                (Some(from), Some("and"), Some(to), None) if from <= to => Ok(Some(FieldKind::Number)),
                _ => {
                    let most = usize::from(DECIMALS);
                    Err(LogFault::new("model-no-range").with("text", shown(values)).with("most", most))
                }
            }
        }
        (Some("integer" | "float"), None) => Ok(Some(FieldKind::Number)),
        (Some("string"), None) => Ok(Some(FieldKind::Word)),
        // whoever writes numbers may mean numbers
        _ if pieces(values).any(|(_, one)| scaled(one, DECIMALS).is_ok()) => Ok(None),
        _ => Ok(Some(FieldKind::Word)),
    }
}
