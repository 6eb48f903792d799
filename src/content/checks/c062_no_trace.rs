//! C062: a moment whose answers leave no trace.

use crate::content::tests::{Folder, PROVED};
use crate::locale::SHIPPED;

/// Whatever is answered in the end, he says goodbye in the same words.
pub(super) fn failing() -> Folder {
    let folder = Folder::proved().edit(
        PROVED,
        "patience: 20000, on_silence: (goto: \"done\"),
            responses: {
                \"record\": (kind: Say, performs: [\"record\"], takes: 2, goto: \"done\"),
                \"assure\": (kind: Say, mood: (anger: 1), goto: \"done\"),
                \"bye\":    (kind: Say, mood: (anger: 1), goto: \"done\"),
            },
        ),",
        "patience: 20000, on_silence: (goto: \"parting\"),
            responses: {
                \"record\": (kind: Say, performs: [\"record\"], takes: 2, goto: \"parting\"),
                \"assure\": (kind: Say, goto: \"parting\"),
                \"bye\":    (kind: Say, goto: \"parting\"),
            },
        ),
        \"parting\": (lines: [(say: \"parting\")], responses: {\"nod\": (kind: Say, goto: \"done\")}),",
    );
    SHIPPED.iter().fold(folder, |folder, tag| {
        let said = match *tag {
            "en-US" => ["Goodbye.", "Goodbye, sir.", "He goes."],
            "zh-TW" => ["那就再見。", "您慢走喔。", "他離開了。"],
            _ => ["再会。", "您慢走。", "他走了。"],
        };
        let [line, nod, note] = said;
        let words = format!("\nparting = {line}\n    .nod = {nod}\n    .nod-note = {note}\n");
        folder.append(&format!("locales/{tag}/scenarios/annual-fee.ftl"), &words)
    })
}
