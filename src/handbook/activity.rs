//! The activities of a book as people read them: what counts as each, its data, and what the clauses say of it.

use super::page::{ActivityField, ActivityPage, Meaning, Mention};
use super::plain::Plain;
use crate::policy::{Activity, Constraint, FieldKind, Stance};
use crate::terms::{ActivityIx, FieldIx};

/// What a constraint says of an activity, in the order of [`Stance::ALL`]; nothing where it is not in it.
fn stances(activity: ActivityIx, constraint: &Constraint) -> Vec<Stance> {
    let mut said = Vec::new();
    for (trigger, says) in constraint.triggers().zip(constraint.template.stances()) {
        if trigger.activities.contains(&activity) {
            said.extend(says);
        }
    }
    // what must not happen even once, whatever the case
    let bare = constraint.activation.test.is_none() && constraint.window.is_none();
    let never = constraint.template.forbids() && bare;
    for stance in said.iter_mut().filter(|one| never && **one == Stance::Limited) {
        *stance = Stance::Forbidden;
    }
    Stance::ALL.into_iter().filter(|one| said.contains(one)).collect()
}

impl Plain<'_> {
    pub(super) fn activities(&self) -> Vec<ActivityPage> {
        self.book.activities.iter().map(|(ix, activity)| self.activity(ix, activity)).collect()
    }

    fn activity(&self, ix: ActivityIx, activity: &Activity) -> ActivityPage {
        let field = |&(field, kind): &(FieldIx, FieldKind)| {
            let id = self.book.fields.name(field);
            ActivityField { id: id.into(), label: self.word("field", id), kind }
        };
        let mentions = self.book.clauses.as_slice().iter().map(|clause| Mention {
            id: clause.id.clone(),
            label: self.label(clause),
            stances: stances(ix, &clause.constraint),
        });
        ActivityPage {
            book: self.book.id.clone(),
            meaning: self.meaning(ix),
            actor: activity.actor,
            fields: activity.fields.iter().map(field).collect(),
            clauses: mentions.filter(|mention| !mention.stances.is_empty()).collect(),
        }
    }

    /// The activities a constraint names, each once.
    pub(super) fn meanings(&self, constraint: &Constraint) -> Vec<Meaning> {
        let mut named = Vec::new();
        for trigger in constraint.triggers() {
            for activity in &trigger.activities {
                if !named.contains(activity) {
                    named.push(*activity);
                }
            }
        }
        named.into_iter().map(|activity| self.meaning(activity)).collect()
    }

    fn meaning(&self, activity: ActivityIx) -> Meaning {
        let id = self.book.activity_names.name(activity);
        let description = self.words.find(&format!("activity-{id}"), Some("description"), &self.args);
        Meaning { id: id.into(), label: self.word("activity", id), description: description.unwrap_or_default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::{BOOK, Folder};
    use crate::handbook::Handbook;
    use crate::locale::Language;
    use crate::policy::ActivityActor;

    fn activities(folder: &Folder) -> Vec<ActivityPage> {
        let library = folder.load();
        let (language, handbook) =
            (Language::source(), Handbook::of(library.books.first().expect("the book is sound")));
        handbook.activities(&language, &library.app_words(&language))
    }

    /// What a constraint in the place of `soothe-the-angry` says of “vent” and of “soothe”.
    fn said(constraint: &str) -> [Vec<Stance>; 2] {
        let old = "Response(when: \"vent\", then: \"soothe\", within: Turns(2))";
        let pages = activities(&Folder::sound().edit(BOOK, old, constraint));
        ["vent", "soothe"].map(|id| {
            let page = pages.iter().find(|page| &*page.meaning.id == id).expect("there");
            page.clauses.iter().flat_map(|clause| clause.stances.clone()).collect()
        })
    }

    #[test]
    fn what_a_clause_says_of_an_activity_follows_from_its_template_and_side() {
        use Stance::{After, Asked, AsksFor, First, Forbidden, Limited, RulesOut};
        let cases: [(&str, &[Stance], &[Stance]); 18] = [
            ("Existence(of: \"soothe\")", &[], &[Asked]),
            ("Exactly(of: \"soothe\")", &[], &[Limited, Asked]),
            ("Choice(of: \"greet\", or: \"soothe\")", &[], &[Asked]),
            ("Absence(of: [\"vent\", \"soothe\"])", &[Forbidden], &[Forbidden]),
            ("Absence(of: \"soothe\", times: 2)", &[], &[Limited]),
            ("Absence(of: \"soothe\", within: Turns(2))", &[], &[Limited]),
            ("Absence(of: \"soothe\", where: Present(Fact(\"tier\")))", &[], &[Limited]),
            ("Response(when: \"vent\", then: \"soothe\")", &[AsksFor], &[Asked]),
            ("Response(when: [\"vent\", \"soothe\"], then: \"soothe\")", &[AsksFor], &[Asked, AsksFor]),
            ("Precedence(of: \"soothe\", needs: \"vent\")", &[First], &[After]),
            ("Succession(when: \"vent\", then: \"soothe\")", &[First, AsksFor], &[After, Asked]),
            ("CoExistence(of: \"vent\", with: \"soothe\")", &[Asked, AsksFor], &[Asked, AsksFor]),
            ("CoExistence(of: \"soothe\", with: \"soothe\")", &[], &[Asked, AsksFor]),
            ("NotResponse(when: \"vent\", then: \"soothe\")", &[RulesOut], &[Limited]),
            ("NotSuccession(when: \"vent\", then: \"soothe\")", &[RulesOut], &[Limited]),
            ("NotPrecedence(of: \"soothe\", after: \"vent\")", &[RulesOut], &[Limited]),
            ("NotCoExistence(of: \"vent\", with: \"soothe\")", &[Limited, RulesOut], &[Limited, RulesOut]),
            ("Init(of: \"greet\")", &[], &[]),
        ];
        for (constraint, vent, soothe) in cases {
            assert_eq!(said(constraint), [vent, soothe], "{constraint}");
        }
    }

    #[test]
    fn an_activity_comes_with_its_words_its_data_and_its_clauses() {
        let pages = activities(&Folder::sound());
        let ids: Vec<_> = pages.iter().map(|page| &*page.meaning.id).collect();
        assert_eq!(ids, ["stay_silent", "greet", "soothe", "insult", "pay", "vent"]);
        let [silent, greet, .., pay, vent] = &pages[..] else { panic!("{pages:?}") };
        assert!(silent.clauses.is_empty());
        let clauses: Vec<_> = greet.clauses.iter().map(|clause| &*clause.id).collect();
        assert_eq!(clauses, ["greeting", "heads-only"]);
        assert_eq!((pay.actor, vent.actor), (ActivityActor::Staff, ActivityActor::Customer));
        assert_eq!(
            (pay.meaning.label.as_str(), pay.meaning.description.as_str()),
            ("简 pay", "简 pay：算得上的，与算不上的。")
        );
        let field = ActivityField { id: "amount".into(), label: "简 amount".into(), kind: FieldKind::Money };
        assert_eq!(pay.fields, [field]);
    }

    #[test]
    fn a_clause_tells_each_activity_once() {
        let old = "Response(when: \"vent\", then: \"soothe\", within: Turns(2))";
        let new = "Response(when: [\"vent\", \"pay\"], then: [\"soothe\", \"pay\"])";
        let words = "locales/zh-CN/policies/house.ftl";
        let folder = Folder::sound().edit(BOOK, old, new);
        let (before, told) = ("简 pay：算得上的，与算不上的。", "当面付，{ $cap-vip }以内。");
        let library = folder.edit(words, before, told).load();
        let language = Language::source();
        let pages = Handbook::of(library.books.first().expect("sound")).pages(&language, &library.app_words(&language));
        let page = pages.iter().find(|page| &*page.id == "soothe-the-angry").expect("there");
        let told: Vec<_> = page.activities.iter().map(|one| (&*one.id, one.description.as_str())).collect();
        let (vent, soothe) = ("简 vent：算得上的，与算不上的。", "简 soothe：算得上的，与算不上的。");
        assert_eq!(told, [("vent", vent), ("pay", "当面付，10元以内。"), ("soothe", soothe)]);
    }
}
