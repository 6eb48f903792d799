//! C057: a single slip that decides.

use crate::content::tests::{Folder, LONG_DAY};

pub(super) fn failing() -> Folder {
    let curt = |anger: u8| format!("\"curt\":  (kind: Say, mood: (anger: {anger}), goto: \"turn-06\"),");
    Folder::levels().edit(LONG_DAY, &curt(1), &curt(3))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assurance::{Question, Status};
    use crate::content::tests::rendered;

    #[test]
    fn a_slip_after_which_a_pass_can_still_be_had_is_told_by_what_it_costs() {
        let folder = failing().edit(LONG_DAY, "pass_mark: 7500", "pass_mark: 6500");
        assert!(
            rendered(&folder).contains("C057]: a single slip on a faultless play costs 31.1 points (25.0 at most)")
        );
    }

    #[test]
    fn a_slip_after_which_no_pass_can_be_had_is_told_however_little_it_costs() {
        // nothing but everything passes, so that any slip is one too many
        let folder = Folder::levels().edit(LONG_DAY, "pass_mark: 7500", "pass_mark: 9800");
        let report = folder.report();
        let slip = report.answers.iter().find(|one| one.question == Question::Slip).expect("asked");
        assert_eq!(slip.status, Status::Refuted);
        assert!(slip.figure < slip.limit && slip.leaves_no_pass, "{slip:?}");
        assert!(rendered(&folder).contains("C057]: a single slip on a faultless play leaves no pass"));
        // the play that shows it does all but one thing right
        let play = slip.witness.as_ref().expect("shown");
        assert_eq!(play.commands.len(), 14);
    }
}
