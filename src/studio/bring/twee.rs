//! Stories in Twee 3: passages become moments, links become answers. Whatever a story format adds to that is taken out of the text and
//! listed, macro by macro; nothing of it is guessed.
//!
//! After the specification of Twee 3 (3.0.2) and how Harlowe, `SugarCube`, Snowman and Chapbook write links.

use super::markup::{StoryFormat, TweePassage, take_apart};
use super::story::{BroughtMoment, BroughtStory, LeftKind, LeftOut};

/// Passages that are no part of the story itself, whatever format it has.
const SPECIAL: [&str; 20] = [
    "PassageDone",
    "PassageFooter",
    "PassageHeader",
    "PassageReady",
    "Story JavaScript",
    "Story Stylesheet",
    "StoryAuthor",
    "StoryBanner",
    "StoryCaption",
    "StoryDisplayTitle",
    "StoryInit",
    "StoryInterface",
    "StoryIncludes",
    "StoryMenu",
    "StoryMetadata",
    "StorySettings",
    "StoryShare",
    "StorySubtitle",
    "UserScript",
    "UserStylesheet",
];
/// Tags of passages that are no part of it.
const SPECIAL_TAGS: [&str; 8] =
    ["script", "stylesheet", "startup", "header", "footer", "debug-header", "Twine.private", "annotation"];

/// Reads a story in Twee.
#[must_use]
pub fn read_twee(text: &str) -> BroughtStory {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n").replace('\r', "\n");
    let mut story = BroughtStory::default();
    let (before, passages) = passages(&text);
    if !before.trim().is_empty() {
        story.left.push(LeftOut { line: 1, kind: LeftKind::Before, text: before.trim().to_owned() });
    }
    let data = passages.iter().find(|one| one.name == "StoryData").map(|one| read_data(&one.text)).unwrap_or_default();
    for passage in passages {
        let whole = |kind| LeftOut { line: passage.line, kind, text: format!(":: {}\n{}", passage.name, passage.text) };
        let is_special = SPECIAL.contains(&passage.name.as_str())
            || passage.tags.iter().any(|tag| SPECIAL_TAGS.contains(&tag.as_str()));
        match passage.name.as_str() {
            "StoryTitle" if story.title.is_none() => story.title = Some(passage.text.trim().to_owned()),
            "StoryData" => {}
            _ if is_special => story.left.push(whole(LeftKind::Passage)),
            _ => {
                if !passage.tags.is_empty() {
                    let text = format!("{}: {}", passage.name, passage.tags.join(" "));
                    story.left.push(LeftOut { line: passage.line, kind: LeftKind::Tags, text });
                }
                let apart = take_apart(&passage, data.format);
                story.left.extend(apart.left);
                story.moments.push(BroughtMoment {
                    name: passage.name,
                    line: passage.line,
                    text: apart.text,
                    answers: apart.answers,
                });
            }
        }
    }
    let called = |name: &str| story.moments.iter().position(|moment| moment.name == name);
    let first = (!story.moments.is_empty()).then_some(0);
    story.start = data.start.as_deref().and_then(called).or_else(|| called("Start")).or(first);
    story.connect(false);
    story
}

#[derive(Default)]
struct Data {
    start: Option<String>,
    format: StoryFormat,
}

/// What the passage `StoryData` says.
fn read_data(text: &str) -> Data {
    let Ok(value) = serde_json::from_str::<serde_json::Value>(text) else { return Data::default() };
    let said = |name: &str| value.get(name).and_then(serde_json::Value::as_str).map(str::to_owned);
    let format = match said("format").unwrap_or_default().to_lowercase().as_str() {
        "harlowe" => StoryFormat::Harlowe,
        "sugarcube" => StoryFormat::SugarCube,
        "snowman" => StoryFormat::Snowman,
        "chapbook" => StoryFormat::Chapbook,
        _ => StoryFormat::Unknown,
    };
    Data { start: said("start"), format }
}

/// What stands before the first passage, and the passages.
fn passages(text: &str) -> (String, Vec<TweePassage>) {
    let (mut before, mut all): (String, Vec<TweePassage>) = (String::new(), Vec::new());
    for (number, line) in (1..).zip(text.split('\n')) {
        if let Some(header) = line.strip_prefix("::") {
            let (name, tags) = header_of(header);
            all.push(TweePassage { name, tags, line: number, text: String::new() });
            continue;
        }
        // a line of a text that begins so has a sign before it
        let line = if line.starts_with("\\::") { line.get(1..).unwrap_or_default() } else { line };
        let text = all.last_mut().map_or(&mut before, |passage| &mut passage.text);
        text.push_str(line);
        text.push('\n');
    }
    for passage in &mut all {
        passage.text.truncate(passage.text.trim_end().len());
    }
    (before, all)
}

/// The name and the tags of a passage's header; what else it says of the passage is where Twine draws it.
fn header_of(header: &str) -> (String, Vec<String>) {
    let (mut name, mut escaped, mut rest) = (String::new(), false, "");
    for (at, sign) in header.char_indices() {
        match sign {
            _ if escaped => {
                name.push(sign);
                escaped = false;
            }
            '\\' => escaped = true,
            '[' | '{' => {
                rest = header.get(at..).unwrap_or_default();
                break;
            }
            sign => name.push(sign),
        }
    }
    let tags = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')).map(|(tags, _)| tags).unwrap_or_default();
    let tags = tags.replace('\\', "").split_whitespace().map(str::to_owned).collect();
    (name.trim().to_owned(), tags)
}
