//! What an import would change: found by comparing, before anything is written. Knows no store.

use super::super::SubjectId;
use super::super::day::CalendarDay;
use super::super::number::folded;
use super::super::roster_column::RosterColumn;
use super::super::roster_file::RosterRow;
use super::doubt::{RosterDoubt, doubts};
use super::fields::{PersonFields, RosterPerson, bare};
use super::kind::RosterChangeKind;
use std::collections::{BTreeSet, HashMap, HashSet};

/// What becomes of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RosterChange {
    /// What.
    pub kind: RosterChangeKind,
    /// The line of the file; none for whoever is not in it.
    pub line: Option<u64>,
    /// What the roster says of him then.
    pub fields: PersonFields,
    /// Whom the roster knows already: himself, who had the number before, or whose number looks like his.
    pub of: Option<RosterPerson>,
    /// The columns that say something else than before.
    pub columns: Vec<RosterColumn>,
    /// How his number was written this time, where it was decided that it is his: from now on nobody asks again.
    pub also: Option<String>,
}

/// What an import would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RosterPlan {
    /// From which day it holds.
    pub from: CalendarDay,
    /// Every change, in the order of kinds and then of lines.
    pub changes: Vec<RosterChange>,
    /// How many stay as they are.
    pub unchanged: usize,
    /// How many are on the roster, not in the file, and stay.
    pub missing: usize,
    /// What is taken as it is, and may be a slip.
    pub doubts: Vec<RosterDoubt>,
}

impl RosterPlan {
    /// What has to be decided first.
    pub fn open(&self) -> impl Iterator<Item = &RosterChange> {
        self.changes.iter().filter(|change| change.kind.is_open())
    }

    /// How many changes are of a kind.
    #[must_use]
    pub fn count(&self, kind: RosterChangeKind) -> usize {
        self.changes.iter().filter(|change| change.kind == kind).count()
    }
}

/// For which numbers something is decided.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Deciding {
    /// For none.
    #[default]
    Nobody,
    /// For all.
    Everybody,
    /// For these.
    These(BTreeSet<String>),
}

impl Deciding {
    /// These numbers, however they are typed.
    pub fn these<'n>(numbers: impl IntoIterator<Item = &'n str>) -> Self {
        Self::These(numbers.into_iter().map(folded).collect())
    }

    fn holds(&self, number: &str) -> bool {
        match self {
            Self::Nobody => false,
            Self::Everybody => true,
            Self::These(numbers) => numbers.contains(&folded(number)),
        }
    }
}

/// What was decided about an import.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RosterDecisions {
    /// Numbers of the file whose owner is the person that the roster knows.
    pub same: Deciding,
    /// Numbers of the file whose owner is somebody else.
    pub other: Deciding,
    /// Whoever is not in the file leaves.
    pub leavers: bool,
}

/// How a row of the file and the roster belong together.
enum Match {
    /// Has the number today.
    Today(usize),
    /// Had the number and left; or is one with somebody who did.
    Former(Vec<usize>),
    /// Nobody ever had it.
    Nobody,
}

/// Who is on the roster, found by number.
struct Known<'k> {
    people: &'k [RosterPerson],
    by_number: HashMap<String, Vec<usize>>,
    by_subject: HashMap<&'k str, usize>,
    /// Those whose number was written otherwise before, and was decided to be theirs.
    by_alias: HashMap<String, usize>,
}

impl<'k> Known<'k> {
    fn of(people: &'k [RosterPerson], aliases: &[(SubjectId, String)]) -> Self {
        let mut by_number: HashMap<String, Vec<usize>> = HashMap::with_capacity(people.len());
        let mut by_subject = HashMap::with_capacity(people.len());
        for (at, one) in people.iter().enumerate() {
            by_number.entry(folded(one.fields.number())).or_default().push(at);
            by_subject.insert(one.subject.as_str(), at);
        }
        let mut by_alias = HashMap::new();
        for (subject, alias) in aliases {
            let stands = by_subject.get(subject.as_str()).and_then(|at| people.get(*at)).map(|one| one.stands.as_str());
            by_alias.extend(stands.and_then(|stands| by_subject.get(stands)).map(|at| (folded(alias), *at)));
        }
        Self { people, by_number, by_subject, by_alias }
    }

    fn get(&self, at: usize) -> Option<&'k RosterPerson> {
        self.people.get(at)
    }

    fn is_today(&self, at: usize) -> bool {
        self.get(at).is_some_and(|one| one.on_roster && one.is_own())
    }

    /// Whose a row is whose number nobody has: somebody's who is it without a doubt, and whose number was written so before.
    fn also(&self, row: &RosterRow) -> Match {
        let alias = self.by_alias.get(&folded(row.number())).copied();
        let is_his = |at: &usize| self.is_today(*at) && self.get(*at).is_some_and(|one| is_same(row, one));
        alias.filter(is_his).map_or(Match::Nobody, Match::Today)
    }

    fn find(&self, number: &str) -> Match {
        let Some(all) = self.by_number.get(&folded(number)) else { return Match::Nobody };
        let today: Vec<usize> = all.iter().copied().filter(|at| self.is_today(*at)).collect();
        match today.as_slice() {
            [one] => return Match::Today(*one),
            [] => {}
            // a roster of before may hold two whose numbers differ in case alone
            several => {
                let written = |at: &&usize| self.get(**at).is_some_and(|one| one.fields.number() == number);
                return several.iter().find(written).map_or(Match::Nobody, |one| Match::Today(*one));
            }
        }
        let mut stand: Vec<usize> = Vec::new();
        for at in all {
            let of = self.get(*at).and_then(|one| self.by_subject.get(one.stands.as_str())).copied();
            stand.extend(of.filter(|of| !stand.contains(of)));
        }
        let (today, mut left): (Vec<usize>, Vec<usize>) = stand.into_iter().partition(|at| self.is_today(*at));
        if let [one] = today.as_slice() {
            return Match::Today(*one);
        }
        // who left last comes first
        left.sort_by_key(|at| std::cmp::Reverse(self.get(*at).map(|one| one.since)));
        if left.is_empty() { Match::Nobody } else { Match::Former(left) }
    }
}

/// What the rows of a file would change; `aliases` are numbers that were decided to be somebody's before.
pub(super) fn plan(
    people: &[RosterPerson], aliases: &[(SubjectId, String)], rows: &[RosterRow], decisions: &RosterDecisions,
    from: CalendarDay,
) -> RosterPlan {
    let known = Known::of(people, aliases);
    let in_file: HashSet<String> = rows.iter().map(|row| folded(row.number())).collect();
    let found = |row: &RosterRow| match known.find(row.number()) {
        Match::Nobody => known.also(row),
        found => found,
    };
    let matches: Vec<Match> = rows.iter().map(found).collect();
    let mut planning = Planning {
        alike: HashMap::new(),
        known,
        decisions,
        in_file: &in_file,
        met: HashSet::new(),
        changes: Vec::new(),
        unchanged: 0,
    };
    planning.index_alike();
    // whoever stands in the file by his own number is meant by it, and not by one that was found to be his
    let is_own = |row: &RosterRow, one: &Match| match one {
        Match::Today(at) => {
            planning.known.get(*at).is_some_and(|person| folded(person.fields.number()) == folded(row.number()))
        }
        Match::Former(_) | Match::Nobody => false,
    };
    let (own, others): (Vec<_>, Vec<_>) = rows.iter().zip(&matches).partition(|(row, one)| is_own(row, one));
    for (row, one) in own.into_iter().chain(others) {
        match one {
            Match::Today(at) => planning.today(row, *at),
            Match::Former(left) => planning.former(row, left),
            Match::Nobody => planning.nobody(row),
        }
    }
    let Planning { known, met, mut changes, unchanged, .. } = planning;
    let mut missing = 0;
    let is_missing = |at: usize| known.is_today(at) && !met.contains(&at);
    for (_, one) in people.iter().enumerate().filter(|(at, one)| !one.sample && is_missing(*at)) {
        if decisions.leavers {
            let (fields, of) = (one.fields.clone(), Some(one.clone()));
            let (kind, columns) = (RosterChangeKind::Left, Vec::new());
            changes.push(RosterChange { kind, line: None, fields, of, columns, also: None });
        } else {
            missing += 1;
        }
    }
    changes.sort_by(|one, other| {
        (one.kind, one.line, one.fields.number()).cmp(&(other.kind, other.line, other.fields.number()))
    });
    RosterPlan { from, changes, unchanged, missing, doubts: doubts(people, rows) }
}

struct Planning<'p> {
    known: Known<'p>,
    /// Those who are on the roster and not in the file, by what their numbers look like.
    alike: HashMap<String, Vec<usize>>,
    decisions: &'p RosterDecisions,
    in_file: &'p HashSet<String>,
    /// Those who are in the file, or give their number to somebody who is.
    met: HashSet<usize>,
    changes: Vec<RosterChange>,
    unchanged: usize,
}

impl Planning<'_> {
    fn index_alike(&mut self) {
        for (at, one) in self.known.people.iter().enumerate() {
            if self.known.is_today(at) && !one.sample && !self.in_file.contains(&folded(one.fields.number())) {
                self.alike.entry(looks(one.fields.number())).or_default().push(at);
            }
        }
    }

    /// A row with the number of somebody who is on the roster.
    fn today(&mut self, row: &RosterRow, at: usize) {
        let Some(person) = self.known.get(at) else { return };
        let is_own = folded(person.fields.number()) == folded(row.number());
        if self.met.contains(&at) {
            // stands in the file twice, once by a number that was found to be his
            self.unchanged += 1;
            return;
        }
        let (same, other) = self.decided(row);
        if other && !alike(row.name(), person.fields.name()) {
            if is_own {
                self.met.insert(at);
            }
            self.push(RosterChangeKind::Reused, row, Some(person), PersonFields::default());
        } else if same || is_same(row, person) {
            self.update(row, at, person, None);
        } else {
            self.met.insert(at);
            self.push(RosterChangeKind::AskName, row, Some(person), PersonFields::default());
        }
    }

    /// A row with the number of somebody who has left.
    fn former(&mut self, row: &RosterRow, left: &[usize]) {
        let (same, other) = self.decided(row);
        let people = || left.iter().filter_map(|at| Some((*at, self.known.get(*at)?)));
        let back = people().find(|(_, one)| !other && (same || is_same(row, one)) && self.comes_back(one, row));
        let last = people().next().map(|(_, one)| one);
        match back {
            // stands in the file twice, once by a number that was found to be his
            Some((at, _)) if self.met.contains(&at) => self.unchanged += 1,
            Some((at, one)) => {
                self.met.insert(at);
                self.push(RosterChangeKind::Back, row, Some(one), one.fields.clone());
            }
            None => self.push(RosterChangeKind::Reused, row, last, PersonFields::default()),
        }
    }

    /// Whether nobody else has the number under which a person comes back, and it stands in no other row.
    fn comes_back(&self, person: &RosterPerson, row: &RosterRow) -> bool {
        let number = folded(person.fields.number());
        number == folded(row.number())
            || (!self.in_file.contains(&number) && !matches!(self.known.find(&number), Match::Today(_)))
    }

    /// A row with a number that nobody ever had.
    fn nobody(&mut self, row: &RosterRow) {
        let look = self.alike.get(&looks(row.number())).map(Vec::as_slice).unwrap_or_default();
        let of_his_name = |at: &&usize| self.known.get(**at).is_some_and(|one| is_same(row, one));
        let same: Vec<usize> = look.iter().filter(of_his_name).copied().collect();
        let (is_same, is_other) = self.decided(row);
        let first = same.first().or(look.first()).and_then(|at| self.known.get(*at));
        match same.as_slice() {
            [] if look.is_empty() => self.push(RosterChangeKind::Joined, row, None, PersonFields::default()),
            [] => self.push(RosterChangeKind::Alike, row, first, PersonFields::default()),
            _ if is_other => self.push(RosterChangeKind::Alike, row, first, PersonFields::default()),
            [one] if is_same && !self.met.contains(one) => {
                if let Some(person) = self.known.get(*one) {
                    self.update(row, *one, person, Some(row.number()));
                }
            }
            [one, ..] => {
                self.met.insert(*one);
                self.push(RosterChangeKind::AskAlike, row, first, PersonFields::default());
            }
        }
    }

    /// Somebody who is on the roster is in the file, his number written otherwise where `also` says so.
    fn update(&mut self, row: &RosterRow, at: usize, person: &RosterPerson, also: Option<&str>) {
        self.met.insert(at);
        let is_renamed = row.name() != person.fields.name();
        let kind = if is_renamed { RosterChangeKind::Renamed } else { RosterChangeKind::Changed };
        self.put(kind, row, Some(person), person.fields.clone(), also.map(str::to_owned));
    }

    fn push(&mut self, kind: RosterChangeKind, row: &RosterRow, of: Option<&RosterPerson>, before: PersonFields) {
        self.put(kind, row, of, before, None);
    }

    /// Puts a change down; `before` is what the roster says of the person himself.
    fn put(
        &mut self, kind: RosterChangeKind, row: &RosterRow, of: Option<&RosterPerson>, before: PersonFields,
        also: Option<String>,
    ) {
        let mut fields = before.clone();
        // whoever is known keeps the number as it was written first
        let keeps = matches!(kind, RosterChangeKind::Renamed | RosterChangeKind::Changed | RosterChangeKind::Back);
        let columns = RosterColumn::ALL.into_iter().filter(|column| !(keeps && *column == RosterColumn::Number));
        let mut changed = Vec::new();
        for column in columns {
            let Some(text) = row.said(column) else { continue };
            if before.get(column) != text {
                fields.set(column, text.to_owned());
                changed.push(column);
            }
        }
        if changed.is_empty() && also.is_none() && matches!(kind, RosterChangeKind::Renamed | RosterChangeKind::Changed)
        {
            self.unchanged += 1;
            return;
        }
        let (line, of) = (Some(row.line), of.cloned());
        self.changes.push(RosterChange { kind, line, fields, of, columns: changed, also });
    }

    /// Whether it was decided that a row is whom the roster knows, or somebody else.
    fn decided(&self, row: &RosterRow) -> (bool, bool) {
        (self.decisions.same.holds(row.number()), self.decisions.other.holds(row.number()))
    }
}

/// Whether a row speaks of a person without a doubt: by his name, or by the day of his employment where his name is another.
fn is_same(row: &RosterRow, person: &RosterPerson) -> bool {
    let hired = row.said(RosterColumn::HiredOn).unwrap_or_default();
    alike(row.name(), person.fields.name()) || (!hired.is_empty() && hired == person.fields.get(RosterColumn::HiredOn))
}

/// Whether two names are one but for width, case, spaces and the signs between their parts.
fn alike(one: &str, other: &str) -> bool {
    one == other || bare(one) == bare(other)
}

/// What a number looks like: without the zeros that spreadsheets eat, and what is mistaken for another sign as that sign.
fn looks(number: &str) -> String {
    let signs = folded(number);
    let plain: String = signs
        .chars()
        .filter(|sign| !matches!(sign, '-' | '_'))
        .map(|sign| match sign {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect();
    plain.trim_start_matches('0').to_owned()
}
