//! Review and release of the scenario that is open: where it stands, what is still lacking, what was noted, and what can happen to it.
//!
//! All of it is of the files, so what is not saved is saved first. What is read and proved is done beside the frame; who may is asked
//! before a proof, and once more by the store that writes it down.

mod read;
mod telling;
pub(in super::super) mod ui;
pub(in super::super) mod view;

use super::super::refusal::StudioRefusal;
use super::telling::Telling;
use crate::app::desk::{Desk, Reply};
use crate::app::reader::{Errand, Going, StoreReader};
use crate::app::screens::common::Common;
use crate::assurance::Effort;
use crate::content::{Library, Root};
use crate::locale::{Explain as _, Explanation, Words};
use crate::records::accounts::AccountError;
use crate::records::{NewRelease, Release, ReleaseError, ReleaseWhat, Store, SubjectId};
use crate::studio::release::{Candidate, ReleaseBlock};
use read::{ReleaseRead, read};
pub(super) use telling::{key, moment_with, texts};
use view::{ReleaseAsk, ReleaseBusy, ReleaseOrder, ReleaseView};

enum ReleaseWork {
    Preparing(Errand<Result<NewRelease, StudioRefusal>>),
    Writing(Reply<Result<Release, ReleaseError>>),
}

/// The part.
#[derive(Default)]
pub(in super::super) struct ReleasePane {
    read: Option<ReleaseRead>,
    reading: Option<Errand<Result<ReleaseRead, StudioRefusal>>>,
    work: Option<ReleaseWork>,
    trouble: Option<Explanation>,
    taken: u64,
}

/// Whose scenario it is, and who is there.
pub(super) struct ReleaseOf<'a> {
    pub(super) root: &'a Root,
    pub(super) id: &'a str,
    pub(super) common: &'a Common,
}

impl ReleasePane {
    /// Carries out what was asked for.
    pub(super) fn act(&mut self, action: &ReleaseAsk, of: &ReleaseOf<'_>, hand: &StoreReader) {
        match action {
            ReleaseAsk::Look => {
                self.trouble = None;
                self.look(of, hand);
            }
            ReleaseAsk::Take(order) if self.work.is_none() => {
                self.trouble = None;
                let (root, id, order) = (of.root.clone(), of.id.to_owned(), order.clone());
                let by = of.common.rights.by.clone();
                let prepare =
                    move |store: &Store, going: &Going| prepare(store, going, &root, &id, &order, by.as_ref());
                self.work = Some(ReleaseWork::Preparing(hand.send(prepare)));
            }
            ReleaseAsk::Stop => {
                if let Some(ReleaseWork::Preparing(errand)) = &self.work {
                    errand.stop();
                }
            }
            ReleaseAsk::Take(_) | ReleaseAsk::GoTo(_) => {}
        }
    }

    /// Reads it anew, where it was read before.
    pub(super) fn look_again(&mut self, of: &ReleaseOf<'_>, hand: &StoreReader) {
        if self.read.is_some() {
            self.look(of, hand);
        }
    }

    fn look(&mut self, of: &ReleaseOf<'_>, hand: &StoreReader) {
        let (root, id, language) = (of.root.clone(), of.id.to_owned(), of.common.language.clone());
        let by = of.common.rights.by.clone();
        self.reading = Some(hand.send(move |store, _| read(store, &root, &id, &language, by.as_ref())));
    }

    /// Whether anything is under way.
    pub(super) const fn is_at_work(&self) -> bool {
        self.reading.is_some() || self.work.is_some()
    }

    /// Goes on with what is under way; whether anything came.
    pub(super) fn pass(&mut self, of: &ReleaseOf<'_>, hand: &StoreReader, desk: &Desk) -> bool {
        let mut came = false;
        if let Some(read) = self.reading.as_ref().and_then(Errand::poll) {
            (self.reading, came) = (None, true);
            match read {
                Ok(Ok(read)) => self.read = Some(read),
                Ok(Err(why)) => self.trouble = Some(why.explanation()),
                Err(gone) => self.trouble = Some(StudioRefusal::from(gone).explanation()),
            }
        }
        match &self.work {
            Some(ReleaseWork::Preparing(errand)) => {
                let Some(done) = errand.poll() else { return came };
                (self.work, came) = (None, true);
                match (done, of.common.rights.by.clone()) {
                    (Ok(Ok(new)), Some(by)) => {
                        let write = move |store: &mut Store| store.take_release_step(&new, &by);
                        self.work = Some(ReleaseWork::Writing(desk.send(write)));
                    }
                    (Ok(Ok(_)), None) => self.trouble = Some(AccountError::Open.explain()),
                    (Ok(Err(why)), ..) => self.trouble = Some(why.explanation()),
                    (Err(gone), ..) => self.trouble = Some(StudioRefusal::from(gone).explanation()),
                }
            }
            Some(ReleaseWork::Writing(reply)) => {
                let Some(done) = reply.poll() else { return came };
                (self.work, came) = (None, true);
                match done {
                    Ok(Ok(_)) => self.taken += 1,
                    Ok(Err(why)) => self.trouble = Some(why.explain()),
                    Err(gone) => self.trouble = Some(StudioRefusal::from(gone).explanation()),
                }
                self.look(of, hand);
            }
            None => {}
        }
        came
    }

    /// What is shown; of what it is called `told` tells.
    pub(super) fn view(&self, told: &Telling, moment: Option<&str>, words: &Words) -> ReleaseView {
        let busy = match (&self.work, &self.reading) {
            (Some(ReleaseWork::Preparing(errand)), _) => match errand.progress() {
                (0, _) => Some(ReleaseBusy::Reading),
                (states, _) => Some(ReleaseBusy::Proving(states)),
            },
            (Some(ReleaseWork::Writing(_)), _) => Some(ReleaseBusy::Writing),
            (None, Some(_)) => Some(ReleaseBusy::Reading),
            (None, None) => None,
        };
        ReleaseView {
            shown: self.read.as_ref().map(|read| telling::shown(read, told, moment, words)),
            busy,
            trouble: self.trouble.as_ref().map(|why| why.text(words)),
            taken: self.taken,
        }
    }
}

/// What is to be written down, once all that has to be known of it is known.
fn prepare(
    store: &Store, going: &Going, root: &Root, id: &str, order: &ReleaseOrder, by: Option<&SubjectId>,
) -> Result<NewRelease, StudioRefusal> {
    let by = by.ok_or(AccountError::Open)?;
    let library = Library::load(root, &[]);
    let bare = |what| NewRelease { scenario: id.to_owned(), what, authors: Vec::new() };
    let candidate = || Candidate::of(&library, id);
    Ok(match order {
        ReleaseOrder::Send => candidate()?.send(),
        ReleaseOrder::Return => bare(ReleaseWhat::Returned {}),
        ReleaseOrder::Retire => bare(ReleaseWhat::Retired {}),
        ReleaseOrder::Settle(note) => bare(ReleaseWhat::Settled { note: *note }),
        ReleaseOrder::Note { on, text } => candidate()?.note(on.as_deref(), text)?,
        ReleaseOrder::Pilot(numbers) => {
            let numbers = numbers.split(|sign: char| sign.is_whitespace() || ",，、;；".contains(sign));
            let mut people = Vec::new();
            for number in numbers.filter(|number| !number.is_empty()) {
                match store.employee(number)? {
                    Some(employee) => people.push(employee.subject),
                    None => {
                        let why = Explanation::new("refuse-employee-unknown").with("number", number);
                        return Err(StudioRefusal::explained(why));
                    }
                }
            }
            candidate()?.step(ReleaseWhat::Piloted { people })
        }
        ReleaseOrder::Approve(languages) => {
            let pending = candidate()?.approve(languages)?;
            store.expect_release_step(pending.would_be(), by)?;
            let effort = Effort { cap: Effort::USUAL_CAP, workers: 1 };
            let proved = pending.prove(&library, effort, &|so_far| {
                going.came(so_far.states.max(1), 0);
                going.is_wanted()
            });
            match proved {
                // what stands in the window is not asked for by a command
                Err(ReleaseBlock::NotProved { why, .. }) => {
                    let why = Explanation::new("studio-release-not-proved").with("why", why.explain());
                    return Err(StudioRefusal::explained(why));
                }
                other => other?,
            }
        }
    })
}
