//! Several people, as they are read and as what is wrong with them is told.

use super::{EN_US, Folder, PEOPLE, SCENARIO, STANDING};
use crate::locale::SHIPPED;
use crate::scenario::Feels;
use crate::terms::PersonIx;

impl Folder {
    /// The sound fixture with a daughter beside the customer, who has a mood of her own, and the head, who comes at the closing.
    pub(crate) fn people() -> Self {
        let folder = Self::sound()
            .edit(
                SCENARIO,
                "    earns: [",
                "    people: {\"daughter\": (cast: Student, mood: (anger: 2, anxiety: 6, trust: 5)), \"head\": (cast: Executive, enters: true)},\n    earns: [",
            )
            .edit(
                SCENARIO,
                "lines: [(say: \"closing\")]",
                "present: [\"daughter\", \"head\"],\n            lines: [(when: Of(\"daughter\", AtLeast(anxiety, 8)), by: \"daughter\", say: \"closing-fear\"), (by: \"head\", say: \"closing\")]",
            )
            .edit(SCENARIO, "mood: (anger: 3), goto", "mood: (anger: 3), moods: {\"daughter\": (anxiety: 2)}, goto");
        SHIPPED.iter().fold(folder, |folder, tag| {
            let words = "person-daughter = D\nperson-head = H\nclosing-fear = A!\n";
            folder.append(&format!("locales/{tag}/scenarios/small.ftl"), words)
        })
    }
}

/// What is told of a folder.
fn told(folder: &Folder) -> Vec<String> {
    folder.diagnostics().iter().map(|one| format!("{} {}", one.code.id(), one.message)).collect()
}

/// What is told of the example with people once a piece of its scenario is replaced.
fn of_people(from: &str, to: &str) -> Vec<String> {
    told(&Folder::people().edit(PEOPLE, from, to))
}

#[test]
fn people_are_read_and_what_is_wrong_with_them_is_told() {
    assert_eq!(told(&Folder::people()), [""; 0]);
    let unknown = ["C007 unknown person `dauhgter`"];
    assert_eq!(of_people("by: \"daughter\"", "by: \"dauhgter\""), unknown);
    assert_eq!(of_people("present: [\"daughter\"", "present: [\"dauhgter\""), unknown);
    assert_eq!(of_people("moods: {\"daughter\"", "moods: {\"dauhgter\""), unknown);
    assert_eq!(of_people("Of(\"daughter\"", "Of(\"dauhgter\""), unknown);
    let asked = "AtLeast(anxiety, 8)";
    let another = ["C097 `Of` asks about the mood of `daughter`, and this is about another thing"];
    assert_eq!(of_people(asked, "Done(\"greet\")"), another);
    assert_eq!(of_people(asked, "All([AtLeast(anxiety, 8), Visited(\"opening\")])"), another);
    assert_eq!(of_people(asked, "All([AtLeast(anxiety, 8), Not(AtMost(anger, 1))])"), [""; 0]);
    assert_eq!(of_people(asked, "AtLeast(anxiety, 0)").len(), 1, "what always holds is told of anybody's mood");
    let own = ["C097 `head` has no mood of his own"];
    assert_eq!(of_people("Of(\"daughter\"", "Of(\"head\""), own);
    let shares = "mood: (anger: 2, anxiety: 6, trust: 5)";
    assert_eq!(of_people(shares, "mood: AsTheCustomer"), ["C097 `daughter` has no mood of his own"; 2]);
    assert_eq!(of_people(shares, "mood: Shared"), ["C002 unknown word `Shared`"]);
    assert_eq!(of_people(shares, "mood: (anger: 2)").len(), 2, "two fields are missing, and she is somebody");
    assert_eq!(of_people("cast: Student", "cast: Studnet"), ["C002 unknown word `Studnet`"]);
    assert_eq!(of_people("enters: true", "enters: yes").len(), 1);
    assert_eq!(of_people("anxiety: 6", "anxiety: 11"), ["C010 anxiety at the start is 11"]);
    assert_eq!(of_people("(anxiety: 2)", "(anxiety: 4)"), ["C010 the step of anxiety at `rude` is 4"]);
    let twice = ["C005 the person `daughter` is named twice"];
    assert_eq!(of_people("present: [\"daughter\"", "present: [\"daughter\", \"daughter\""), twice);
    assert_eq!(of_people("moods: {", "moods: {\"daughter\": (trust: 1), "), twice);
    let beside = of_people("people: {", "people: {\"daughter\": (), ");
    assert!(beside.iter().any(|one| one == twice[0]), "{beside:?}");
    assert_eq!(
        of_people("\"head\": (cast", "\"customer\": (cast")[0],
        "C006 `customer` means something else in the words"
    );
    let named = of_people("say: \"closing-fear\"", "say: \"person-head\"");
    assert!(named.iter().any(|one| one == "C006 `person-head` means something else in the words"), "{named:?}");
    let never = of_people("present: [\"daughter\", \"head\"],\n            lines", "lines");
    assert_eq!(
        never,
        ["C096 `head` is present at no node", "C095 `head` says `closing` and is not present at `closing`"]
    );
    let words = Folder::people().edit(EN_US, "person-head = H\n", "");
    assert_eq!(told(&words), ["C018 `person-head` is missing in en-US"]);
}

#[test]
fn three_people_are_enough_however_many_a_file_has() {
    let crowd = |count: usize| {
        let people: String =
            (0..count).map(|at| format!("\"p{at}\": (mood: (anger: 1, anxiety: 1, trust: 1)), ")).collect();
        of_people("people: {", &format!("people: {{{people}"))
    };
    for count in [1, 400] {
        let told = crowd(count);
        assert_eq!(told[0], format!("C010 {} people beside the customer", count + 2));
        // and each would need a name
        assert!(told[1..].iter().all(|one| one.starts_with("C018 ") && one.contains("`person-p")), "{told:?}");
    }
}

#[test]
fn who_is_at_a_node_is_at_every_step_of_what_is_made_there_and_in_an_aftermath_nobody() {
    let folder = Folder::people().edit(
        SCENARIO,
        "\"bye\":      (kind: Say, goto",
        "\"bye\": (kind: Say, picks: {\"how\": (of: {\"kindly\": (moods: {\"daughter\": (anxiety: -1)}), \"curtly\": ()})}, goto",
    );
    let folder = SHIPPED.iter().fold(folder, |folder, tag| {
        let words = "how = H\n    .kindly = K\n    .kindly-note = K\n    .curtly = C\n    .curtly-note = C\n";
        folder.append(&format!("locales/{tag}/scenarios/small.ftl"), words)
    });
    assert_eq!(told(&folder), [""; 0]);
    let scenario = folder.pack().scenario;
    let present = |id: &str| scenario.node_names.find(id).and_then(|ix| scenario.node(ix)).map(|node| &*node.present);
    assert_eq!(present("opening"), Some([PersonIx(1)].as_slice()));
    assert_eq!(present("closing"), Some([PersonIx(1), PersonIx(2)].as_slice()));
    assert_eq!(present("how"), present("closing"));
    assert_eq!(present("gone"), Some([].as_slice()));
    assert!(matches!(scenario.people[0].feels, Feels::Own(_)) && scenario.people[1].feels == Feels::Unseen);
}

#[test]
fn who_reacts_to_an_act_is_at_every_node_that_offers_it() {
    let folder = |head: &str| {
        let folder = Folder::standing_acts().edit(
            STANDING,
            "    start:",
            &format!("    people: {{\"head\": ({head})}},\n    start:"),
        );
        let folder = folder.edit(STANDING, "(say: \"apology-heard\")", "(by: \"head\", say: \"apology-heard\")");
        SHIPPED.iter().fold(folder, |folder, tag| {
            folder.append(&format!("locales/{tag}/scenarios/annual-fee.ftl"), "person-head = H\n")
        })
    };
    assert_eq!(told(&folder("cast: Executive")), [""; 0]);
    let absent = told(&folder("cast: Executive, enters: true"));
    let acts = |node: &str| {
        format!("C095 `head` reacts with `apology-heard` and is not present at `{node}`, which offers the act")
    };
    for node in ["opening", "claim", "closing"] {
        assert!(absent.contains(&acts(node)), "{absent:?}");
    }
    assert!(!absent.contains(&acts("left")), "nothing is offered there");
}
