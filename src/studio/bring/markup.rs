//! The text of a passage, taken apart: what is read, what may be answered, and what the story format makes of the rest.

use super::story::{BroughtAnswer, LeftKind, LeftOut};

/// The story format, as far as it decides what a text means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum StoryFormat {
    Harlowe,
    SugarCube,
    Snowman,
    Chapbook,
    /// Not said, or none of these.
    #[default]
    Unknown,
}

/// A passage as it is written.
pub(super) struct TweePassage {
    pub name: String,
    pub tags: Vec<String>,
    /// The line of its header, from 1.
    pub line: usize,
    pub text: String,
}

/// What a passage's text is made of.
#[derive(Default)]
pub(super) struct Apart {
    pub text: String,
    pub answers: Vec<BroughtAnswer>,
    pub left: Vec<LeftOut>,
}

/// Macros of Harlowe, by which a story is known that does not say its format.
const HARLOWE: [&str; 62] = [
    "a",
    "alert",
    "align",
    "append",
    "array",
    "audio",
    "background",
    "bg",
    "box",
    "button",
    "change",
    "click",
    "color",
    "colour",
    "confirm",
    "css",
    "cycling-link",
    "datamap",
    "dataset",
    "display",
    "dm",
    "dropdown",
    "ds",
    "either",
    "else",
    "else-if",
    "elseif",
    "enchant",
    "event",
    "font",
    "for",
    "go-to",
    "goto",
    "hidden",
    "hook",
    "if",
    "input-box",
    "link",
    "link-goto",
    "link-repeat",
    "link-reveal",
    "link-reveal-goto",
    "link-show",
    "live",
    "macro",
    "mouseover",
    "move",
    "prepend",
    "print",
    "prompt",
    "put",
    "random",
    "replace",
    "rerun",
    "seq-link",
    "set",
    "show",
    "stop",
    concat!("text", "-style"),
    "transition",
    "undo",
    "unless",
];

/// Takes a passage's text apart.
pub(super) fn take_apart(passage: &TweePassage, format: StoryFormat) -> Apart {
    let mut reader = Reader {
        text: &passage.text,
        line: passage.line + 1,
        format,
        hooks: 0,
        made: Apart::default(),
        own_line: Vec::new(),
    };
    reader.read();
    let lines = reader.made.text.split('\n').map(str::trim).collect::<Vec<_>>();
    // a line that only had answers, or only what was taken out, is gone; lines without words set the others apart once
    let mut kept: Vec<&str> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let bare = line.trim_matches(|sign: char| sign.is_whitespace() || "-*+>•".contains(sign)).is_empty();
        let emptied = reader.own_line.contains(&at) && bare;
        let blank_twice = line.is_empty() && kept.last().is_none_or(|last| last.is_empty());
        if !emptied && !blank_twice {
            kept.push(line);
        }
    }
    reader.made.text = kept.join("\n").trim().to_owned();
    reader.made
}

struct Reader<'t> {
    text: &'t str,
    /// The line that is read, from 1.
    line: usize,
    format: StoryFormat,
    /// How many hooks of macros are open.
    hooks: usize,
    made: Apart,
    /// Lines of what was made from which something was taken.
    own_line: Vec<usize>,
}

impl<'t> Reader<'t> {
    fn read(&mut self) {
        self.chapbook();
        while let Some(sign) = self.text.chars().next() {
            if self.link() || self.macro_at() || self.markup() {
                continue;
            }
            if sign == ']' && self.hooks > 0 {
                self.hooks -= 1;
                self.take(1);
                self.touch();
                continue;
            }
            if sign == '$' {
                self.variable();
            }
            self.made.text.push(sign);
            self.take(sign.len_utf8());
        }
    }

    /// Goes on behind so many bytes.
    fn take(&mut self, bytes: usize) -> &'t str {
        let text = self.text;
        let (taken, rest) = text.split_at_checked(bytes).unwrap_or((text, ""));
        self.line += taken.matches('\n').count();
        self.text = rest;
        taken
    }

    /// Something was taken out of the line that is being made.
    fn touch(&mut self) {
        let at = self.made.text.matches('\n').count();
        if self.own_line.last() != Some(&at) {
            self.own_line.push(at);
        }
    }

    fn leave(&mut self, kind: LeftKind, bytes: usize) {
        self.touch();
        let line = self.line;
        let text = self.take(bytes).to_owned();
        // what takes lines of its own leaves none behind
        self.made.left.push(LeftOut { line, kind, text });
    }

    /// In Chapbook what stands above a line of two dashes sets values.
    fn chapbook(&mut self) {
        if self.format != StoryFormat::Chapbook {
            return;
        }
        let mut end = 0;
        for line in self.text.split_inclusive('\n') {
            end += line.len();
            if line.trim_end() == "--" {
                self.leave(LeftKind::Macro, end);
                return;
            }
        }
    }

    /// `[[text->target]]` and its kin.
    fn link(&mut self) -> bool {
        let Some(inside) = self.text.strip_prefix("[[") else { return false };
        let Some(end) = inside.find("]]") else { return false };
        let inside = inside.get(..end).unwrap_or_default();
        if inside.contains('\n') || inside.trim().is_empty() {
            return false;
        }
        // SugarCube sets values behind a bracket
        let (inside, setter) = inside.split_once("][").map_or((inside, None), |(link, setter)| (link, Some(setter)));
        let split = |(text, target): (&str, &str)| (text.trim().to_owned(), target.trim().to_owned());
        let (text, target) = inside
            .rsplit_once("->")
            .map(split)
            .or_else(|| inside.split_once("<-").map(|(target, text)| split((text, target))))
            .or_else(|| inside.rsplit_once('|').map(split))
            .unwrap_or_else(|| split((inside, inside)));
        if let Some(setter) = setter {
            self.made.left.push(LeftOut { line: self.line, kind: LeftKind::Macro, text: format!("[{setter}]") });
        }
        self.answer(text, target, end + 4);
        true
    }

    fn answer(&mut self, text: String, target: String, bytes: usize) {
        let text = if text.is_empty() { target.clone() } else { text };
        self.touch();
        // inside a sentence its words are read there as well
        let before = self.made.text.rsplit('\n').next().unwrap_or_default();
        let behind = self.text.get(bytes..).unwrap_or_default().split('\n').next().unwrap_or_default();
        if is_said(before) || is_said(behind) {
            self.made.text.push_str(&text);
        }
        let line = self.line;
        self.take(bytes);
        self.made.answers.push(BroughtAnswer { line, text, to: target, moment: None });
    }

    /// Macros of every format.
    fn macro_at(&mut self) -> bool {
        for (open, close) in [("<<", ">>"), ("<%", "%>")] {
            if self.text.starts_with(open) {
                let Some(length) = closed(self.text, open.len(), close) else { return false };
                let inside = self.text.get(open.len()..length - close.len()).unwrap_or_default();
                if open == "<<" && self.macro_link(inside, length) {
                    return true;
                }
                self.leave(LeftKind::Macro, length);
                return true;
            }
        }
        self.harlowe()
    }

    /// `<<link "text" "target">>`, or a link in it.
    fn macro_link(&mut self, inside: &str, length: usize) -> bool {
        let Some(rest) = inside.strip_prefix("link ").or_else(|| inside.strip_prefix("button ")) else { return false };
        let rest = rest.trim();
        if rest.starts_with("[[") && rest.ends_with("]]") {
            // the link is read next, as any other
            let before = self.text.find("[[").unwrap_or(0);
            let link_end = self.text.find("]]").map_or(0, |end| end + 2);
            self.leave(LeftKind::Macro, before);
            let tail = length.saturating_sub(link_end);
            self.link();
            self.leave(LeftKind::Macro, tail);
            return true;
        }
        let quoted = quoted(rest);
        let [text, target] = quoted.as_slice() else { return false };
        self.answer(text.clone(), target.clone(), length);
        true
    }

    /// `(name: …)`, with the hook behind it.
    fn harlowe(&mut self) -> bool {
        let Some(rest) = self.text.strip_prefix('(') else { return false };
        let long = rest.find(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '-' || sign == '_')).unwrap_or(0);
        let name = rest.get(..long).unwrap_or_default().to_lowercase();
        let is_macro = match self.format {
            StoryFormat::Harlowe => !name.is_empty(),
            StoryFormat::Unknown => HARLOWE.contains(&name.as_str()),
            _ => false,
        };
        if !is_macro || !rest.get(long..).is_some_and(|rest| rest.starts_with(':')) {
            return false;
        }
        let Some(length) = bracketed(self.text) else { return false };
        let inside = self.text.get(long + 2..length - 1).unwrap_or_default().trim().to_owned();
        if name == "link-goto" {
            let all = quoted(&inside);
            let (Some(text), Some(target)) = (all.first(), all.last()) else {
                self.leave(LeftKind::Macro, length);
                return true;
            };
            self.answer(text.clone(), target.clone(), length);
            return true;
        }
        self.leave(LeftKind::Macro, length);
        if self.text.starts_with('[') {
            self.hooks += 1;
            self.take(1);
        }
        true
    }

    /// Tags of markup, scripts, remarks.
    fn markup(&mut self) -> bool {
        for (open, close, kind) in [
            ("<!--", "-->", LeftKind::Remark),
            ("/%", "%/", LeftKind::Remark),
            ("/*", "*/", LeftKind::Remark),
            ("<script", "</script>", LeftKind::Macro),
            ("<style", "</style>", LeftKind::Macro),
        ] {
            if self.text.starts_with(open)
                && let Some(end) = self.text.get(open.len()..).and_then(|rest| rest.find(close))
            {
                self.leave(kind, open.len() + end + close.len());
                return true;
            }
        }
        let Some(rest) = self.text.strip_prefix('<') else { return false };
        let name = rest.strip_prefix('/').unwrap_or(rest);
        if !name.starts_with(|sign: char| sign.is_ascii_alphabetic()) {
            return false;
        }
        let Some(end) = rest.find('>').filter(|end| !rest.get(..*end).is_some_and(|tag| tag.contains(['<', '\n'])))
        else {
            return false;
        };
        self.leave(LeftKind::Markup, end + 2);
        true
    }

    /// A value that is shown; it stays in the text.
    fn variable(&mut self) {
        let rest = self.text.get(1..).unwrap_or_default();
        let long = rest.find(|sign: char| !(sign.is_alphanumeric() || sign == '_')).unwrap_or(rest.len());
        let name = rest.get(..long).unwrap_or_default();
        if name.starts_with(|sign: char| sign.is_alphabetic() || sign == '_') {
            let text = format!("${name}");
            self.made.left.push(LeftOut { line: self.line, kind: LeftKind::Variable, text });
        }
    }
}

/// Whether something is read there beside a sign of a list.
fn is_said(piece: &str) -> bool {
    // neither another link of the line nor a macro is any of it
    let mut rest = piece.to_owned();
    for (open, close) in [("[[", "]]"), ("<<", ">>"), ("<%", "%>"), ("<", ">")] {
        while let Some((before, (_, after))) =
            rest.split_once(open).and_then(|(before, inside)| Some((before.to_owned(), inside.split_once(close)?)))
        {
            rest = format!("{before}{after}");
        }
    }
    rest.chars().any(char::is_alphanumeric)
}

/// How long a piece is that begins with an opening of this length, up to its closing; texts in quotes may have that as well.
fn closed(text: &str, open: usize, close: &str) -> Option<usize> {
    let mut quote: Option<char> = None;
    let mut escaped = false;
    for (at, sign) in text.char_indices().skip_while(|(at, _)| *at < open) {
        match quote {
            _ if escaped => escaped = false,
            Some(_) if sign == '\\' => escaped = true,
            Some(open) if sign == open => quote = None,
            Some(_) => {}
            None if text.get(at..).is_some_and(|rest| rest.starts_with(close)) => return Some(at + close.len()),
            None if sign == '"' => quote = Some(sign),
            None => {}
        }
    }
    // quotes that are never closed were none
    text.get(open..).and_then(|rest| rest.find(close)).map(|end| open + end + close.len())
}

/// How long a piece in round brackets is.
fn bracketed(text: &str) -> Option<usize> {
    let (mut depth, mut quote, mut escaped) = (0_usize, None, false);
    for (at, sign) in text.char_indices() {
        match quote {
            _ if escaped => escaped = false,
            Some(_) if sign == '\\' => escaped = true,
            Some(open) if sign == open => quote = None,
            Some(_) => {}
            None if sign == '"' => quote = Some(sign),
            None if sign == '(' => depth += 1,
            None if sign == ')' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            None => {}
        }
    }
    None
}

/// The texts in quotes, where nothing else stands beside them.
fn quoted(list: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut rest = list.trim();
    while let Some(open) = rest.chars().next().filter(|sign| ['"', '\''].contains(sign)) {
        let Some((text, behind)) = rest.get(1..).and_then(|rest| rest.split_once(open)) else { return Vec::new() };
        all.push(text.to_owned());
        rest = behind.trim_start_matches(|sign: char| sign == ',' || sign.is_whitespace());
    }
    if rest.is_empty() { all } else { Vec::new() }
}
