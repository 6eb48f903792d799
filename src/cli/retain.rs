//! `composure records retain`: what is older than the bank keeps it is let go.

use super::language::words;
use super::refusal::refuse;
use super::roster::{agreed, no, swept};
use super::{ExitAnswer, copies, gate, out, station, table};
use anyhow::{Result, bail};
use clap::Args;
use composure::locale::With;
use composure::records::{PersonError, RetentionPlan, Setting, SubjectId};
use std::io::Write as _;
use std::path::Path;

#[derive(Args)]
pub(crate) struct RetainArgs {
    /// After how many years; what the setting `keep-years` says if none is named.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=50))]
    years: Option<u16>,
    /// Only tell what would go, and whose.
    #[arg(long)]
    dry_run: bool,
    /// The number of whoever does it; whoever has signed in is known already.
    #[arg(long, value_name = "NUMBER")]
    by: Option<String>,
    /// The clock of this machine is right, although nothing was written down for long, or something was that is later.
    #[arg(long)]
    trust_clock: bool,
    /// Do it without asking: needed where no terminal is, for nobody can answer there.
    #[arg(long)]
    yes: bool,
}

pub(crate) fn run(args: &RetainArgs, data: Option<&Path>) -> Result<ExitAnswer> {
    let by = gate::doer(args.by.as_deref())?;
    if args.dry_run {
        let store = station::open_to_read(data)?;
        let plan = store.retention(years(args, store.setting(Setting::KeepYears)?)?)?;
        tell(&plan)?;
        if let Some(doubt) = plan.doubt.filter(|_| !args.trust_clock) {
            return no(PersonError::Clock { doubt });
        }
        return Ok(ExitAnswer::Done);
    }
    let mut store = station::open(data)?;
    let years = years(args, store.setting(Setting::KeepYears)?)?;
    let plan = store.retention(years)?;
    tell(&plan)?;
    if plan.is_empty() {
        return Ok(ExitAnswer::Done);
    }
    if let Some(doubt) = plan.doubt.clone().filter(|_| !args.trust_clock) {
        return no(PersonError::Clock { doubt });
    }
    if !args.yes {
        match agreed(&words().plain("retain-confirm"))? {
            None => bail!(refuse("retain-needs-yes")),
            Some(true) => {}
            Some(false) => {
                writeln!(out::notes(), "{}", words().plain("retain-declined"))?;
                return Ok(ExitAnswer::No);
            }
        }
    }
    let done = store.retain(years, by, args.trust_clock)?;
    let (records, practice, warm_ups) = done.plan.counts();
    let mut with = With::from_iter([("records", records), ("practice", practice), ("warmups", warm_ups)]);
    with.set("people", done.plan.erased.len());
    writeln!(out::prose(), "{}", words().text("retain-done", &with))?;
    copies::tell(&done.copies)?;
    Ok(swept(done.swept))
}

fn years(args: &RetainArgs, decided: u16) -> Result<u16> {
    match args.years.unwrap_or(decided) {
        0 => bail!(refuse("retain-undecided")),
        years => Ok(years),
    }
}

/// Tells what goes, person by person: of practice nothing but how much.
fn tell(plan: &RetentionPlan) -> Result<()> {
    let mut with = With::from_iter([("before", plan.before.local())]);
    with.set("years", plan.years);
    if plan.is_empty() {
        writeln!(out::prose(), "{}", words().text("retain-nothing", &with))?;
        return Ok(());
    }
    let heads =
        ["sign-in-number", "records-name", "retain-records", "retain-practice", "retain-warm-ups", "retain-roster"];
    let mut table = table::under(heads.map(|head| words().plain(head)));
    let erased = |subject: &SubjectId| plan.erased.iter().any(|one| one.subject == *subject);
    let goes = |is: bool| if is { words().plain("retain-roster-goes") } else { String::new() };
    for share in &plan.shares {
        let counts = [share.records, share.practice, share.warm_ups].map(|count| count.to_string());
        let [number, name, roster] = match &share.person {
            Some(person) => {
                let fields = &person.fields;
                [fields.number().to_owned(), fields.name().to_owned(), goes(erased(&person.subject))]
            }
            None => [String::new(), words().plain("retain-nobody"), String::new()],
        };
        let [records, practice, warm_ups] = counts;
        table.add_row([number, name, records, practice, warm_ups, roster]);
    }
    let has_share = |subject: &SubjectId| {
        plan.shares.iter().filter_map(|one| one.person.as_ref()).any(|one| one.subject == *subject)
    };
    for person in plan.erased.iter().filter(|one| !has_share(&one.subject)) {
        let (fields, none) = (&person.fields, || "0".to_owned());
        let (number, name) = (fields.number().to_owned(), fields.name().to_owned());
        table.add_row([number, name, none(), none(), none(), goes(true)]);
    }
    table::figures(&mut table, |column| (2..=4).contains(&column));
    table::write(&table, &mut out::prose())?;
    let (records, practice, warm_ups) = plan.counts();
    for (name, count) in [("records", records), ("practice", practice), ("warmups", warm_ups)] {
        with.set(name, count);
    }
    with.set("people", plan.erased.len());
    writeln!(out::prose(), "{}", words().text("retain-goes", &with))?;
    Ok(())
}
