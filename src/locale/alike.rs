//! Problems that are wrong alike are told once: the first of them, how many others there are, and where.

use super::explain::{Explain, Explanation, ExplanationArg};
use std::collections::BTreeMap;

/// Most problems of one kind that are told each: of more one cause is likelier.
const MOST_APART: usize = 5;

/// Most of the others that are named.
const MOST_NAMED: usize = 6;

/// The problems that are told, in their order, each with those that it speaks for: many of one `kind`, and those that are the
/// `same` as it.
pub fn alike<'p, P, K: Ord>(
    problems: &[&'p P], kind: impl Fn(&P) -> K, same: impl Fn(&P, &P) -> bool,
) -> Vec<(&'p P, Vec<&'p P>)> {
    let mut all: BTreeMap<K, Vec<&'p P>> = BTreeMap::new();
    problems.iter().for_each(|one| all.entry(kind(one)).or_default().push(one));
    let told = |one: &&'p P| {
        let all = all.get(&kind(one)).map(Vec::as_slice).unwrap_or_default();
        // a few are told each, unless the same is said of all
        let told_with = |other: &&&'p P| all.len() > MOST_APART || same(other, one);
        // the first of them speaks for all; whoever else is asked finds that out at once, for there may be very many
        let mut together = all.iter().filter(told_with).copied();
        together.next().filter(|first| std::ptr::eq(*first, *one))?;
        Some((*one, together.collect()))
    };
    problems.iter().filter_map(told).collect()
}

/// What people are told of problems in one file: `fault` is what is wrong, `line` where.
pub fn explain_alike<P: Explain>(
    problems: &[P], fault: impl Fn(&P) -> Explanation, line: impl Fn(&P) -> Option<u64>,
) -> Vec<Explanation> {
    let all: Vec<_> = problems.iter().collect();
    let told = alike(&all, |one| fault(one).message(), |one, other| fault(one) == fault(other));
    let explained = told.into_iter().map(|(one, others)| {
        let mut lines: Vec<_> = others.iter().filter_map(|one| line(one)).collect();
        lines.dedup();
        let more = if lines.len() > MOST_NAMED { "yes" } else { "no" };
        lines.truncate(MOST_NAMED);
        if lines.is_empty() {
            return one.explain();
        }
        let line = |line: &u64| Explanation::new("alike-line").with("line", *line);
        Explanation::new("alike")
            .with("what", one.explain())
            .with("count", others.len())
            .with("lines", ExplanationArg::Row(lines.iter().map(line).collect()))
            .with("more", more)
    });
    explained.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_are_told_each_and_many_or_the_same_together() {
        let told = |problems: &[(u8, u8)]| {
            let all: Vec<_> = problems.iter().collect();
            let told = alike(&all, |one| one.0, |one, other| one == other);
            told.into_iter().map(|(one, others)| (*one, others.len())).collect::<Vec<_>>()
        };
        assert_eq!(told(&[]), []);
        assert_eq!(told(&[(1, 1), (2, 1), (1, 2), (1, 1)]), [((1, 1), 1), ((2, 1), 0), ((1, 2), 0)]);
        let many: Vec<_> = (0..=MOST_APART).map(|at| (1, u8::try_from(at).expect("few"))).collect();
        assert_eq!(told(&many[1..]).len(), MOST_APART);
        assert_eq!(told(&many), [((1, 0), MOST_APART)]);
    }
}
