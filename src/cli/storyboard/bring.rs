//! `composure storyboard bring`: what a trainer has already, a story in Twee or a table, as a draft; what has no counterpart is listed.

use super::args::{BringArgs, BroughtAs};
use super::files::is_id;
use crate::cli::language::{language, words};
use crate::cli::refusal::{Rejection, refuse};
use crate::cli::{ExitAnswer, out};
use anyhow::{Context as _, Result, bail};
use composure::content::{ForeignFile, InputFile, Library, Root};
use composure::export::{Readers, write_whole};
use composure::locale::{Explain as _, Language, SHIPPED, With, in_one_line};
use composure::scenario::{Category, Channel};
use composure::studio::Changes;
use composure::studio::bring::{BroughtStory, DraftPlace, StoryMapping, draft, read_table, read_twee};
use composure::terms::Role;
use std::io::Write as _;
use std::path::Path;

/// The largest story that is read, in bytes.
const LARGEST: u64 = 32 << 20;
/// The largest mapping.
const LARGEST_MAP: u64 = 1 << 16;

pub(super) fn run(args: &BringArgs, root: &Root) -> Result<ExitAnswer> {
    let Some(folder) = root.folder() else { bail!(refuse("storyboard-shipped")) };
    if !is_id(&args.scenario) {
        bail!(refuse("bring-bad-id").with("id", &args.scenario));
    }
    let library = Library::load(root, &[]);
    let book = book(&library, args.policies.as_deref())?;
    let (story, mapping) = read(args)?;
    let written_in = match args.source_language.as_deref() {
        None => language().clone(),
        Some(tag) => {
            let known = || refuse("bring-language").with("tag", tag).with("known", SHIPPED.map(str::to_owned).to_vec());
            Language::shipped().into_iter().find(|one| one.to_string() == tag).ok_or_else(known)?
        }
    };
    let place = DraftPlace {
        id: &args.scenario,
        book: &book,
        role: Role::Teller,
        channel: Channel::Counter,
        category: Category::ServiceQuality,
        language: written_in,
    };
    let made = draft(&story, &place);
    let mut changes = Changes::default();
    for (file, text) in &made.texts {
        let path = file.path(&args.scenario);
        if folder.join(&path).symlink_metadata().is_ok() {
            bail!(refuse("bring-taken").with("path", path));
        }
        changes.create(path, text.as_bytes());
    }
    let mut to = out::prose();
    for one in &story.left {
        let mut with = With::from_iter([("what", words().plain(one.kind.message())), ("text", shown(&one.text))]);
        with.set("line", one.line);
        writeln!(to, "{}", words().text("bring-left", &with))?;
    }
    let mut with = With::from_iter([("id", args.scenario.clone())]);
    let endings = made.endings.iter().filter(|is_ending| **is_ending).count();
    let answers: usize = story.moments.iter().map(|moment| moment.answers.len()).sum();
    for (name, count) in [
        ("passages", story.moments.len()),
        ("moments", story.moments.len() - endings),
        ("endings", endings),
        ("answers", answers),
        ("arrows", story.arrows()),
        ("left", story.left.len()),
    ] {
        with.set(name, count);
    }
    writeln!(to, "{}", words().text("bring-counted", &with))?;
    if let Some(mapping) = &mapping {
        let mapping = mapping.text().trim_end().replace('\n', ",");
        writeln!(to, "{}", words().text("bring-mapped", &With::from_iter([("map", mapping)])))?;
    }
    if args.dry_run {
        writeln!(to, "{}", words().plain("bring-dry-run"))?;
        return Ok(ExitAnswer::Done);
    }
    changes.apply(folder)?;
    changes.paths().try_for_each(|path| writeln!(to, "{}", root.shown(path)))?;
    if let (Some(path), Some(mapping)) = (&args.save_map, &mapping) {
        let text = mapping.text();
        let saved = write_whole(path, Readers::ByMask, |to| to.write_all(text.as_bytes()));
        saved.with_context(|| refuse("bring-map-unwritten").with("path", &**path))?;
    }
    writeln!(out::notes(), "{}", words().text("bring-next", &with))?;
    Ok(ExitAnswer::Done)
}

/// The book that it is judged by: the one that is named, else the only one there is.
fn book(library: &Library, named: Option<&str>) -> Result<String> {
    let known: Vec<String> = library.books.iter().map(|pack| pack.book.id.to_string()).collect();
    let found = match named {
        Some(id) => known.iter().find(|one| *one == id),
        None => known.first().filter(|_| known.len() == 1),
    };
    found.cloned().ok_or_else(|| refuse("bring-book").with("known", known).into())
}

/// The story that is brought, and of a table what its heads were taken for.
fn read(args: &BringArgs) -> Result<(BroughtStory, Option<StoryMapping>)> {
    let path = &args.file;
    let bytes = bytes(path, LARGEST)?;
    if args.form() == BroughtAs::Twee {
        let decoded = ForeignFile::decoded(&bytes, None).map(|(_, text)| text);
        if decoded.is_none()
            && let Some(foreign) = ForeignFile::recognise(&bytes, None)
        {
            let told = refuse("bring-twee-foreign").with("path", &**path).with("what", foreign.explain());
            bail!(told.with("mend", foreign.mend_text()));
        }
        let story = read_twee(&decoded.unwrap_or_else(|| String::from_utf8_lossy(&bytes).into_owned()));
        if story.moments.is_empty() {
            bail!(refuse("bring-twee-empty").with("path", &**path));
        }
        return Ok((story, None));
    }
    let saved = args.map_file.as_deref().map(|file| self::bytes(file, LARGEST_MAP)).transpose()?;
    let saved = saved.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let mapping = StoryMapping::read(args.map.as_deref().or(saved.as_deref()).unwrap_or_default());
    let mapping = mapping.map_err(Rejection::from)?;
    let read = read_table(&bytes, &mapping).map_err(Rejection::from);
    let (story, mapping) =
        read.with_context(|| refuse("refuse-file-named").with("path", path.display().to_string()))?;
    Ok((story, Some(mapping)))
}

fn bytes(path: &Path, most: u64) -> Result<Vec<u8>> {
    let bytes = InputFile::read_named(path, most).with_context(|| refuse("bring-no-file").with("path", path))?;
    if bytes.len() as u64 > most {
        bail!(refuse("bring-large").with("path", path).with("most", most >> 10));
    }
    Ok(bytes)
}

/// A piece of a text in one line, cut where it is long.
fn shown(text: &str) -> String {
    const SHOWN: usize = 100;
    let line = in_one_line(text.trim()).to_string();
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}
