//! Packs the content that ships (scenarios, words, policies, fonts, the looks, the demonstration) for the program to carry.

use std::error::Error;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// What ships, as paths of the package; of a folder, everything in it.
const SHIPPED: [&str; 9] = [
    "assets/demonstration.txt",
    "assets/fonts",
    "assets/policies",
    "assets/roster-sample.csv",
    "assets/theme-contrast.ron",
    "assets/theme-dark.ron",
    "assets/theme.ron",
    "locales",
    "scenarios",
];
/// The kinds of files that ship; an editor's backup, or the script that cuts the fonts, does not.
const KINDS: [&str; 7] = ["csv", "ftl", "json", "md", "otf", "ron", "txt"];

fn main() -> Result<(), Box<dyn Error>> {
    let package = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut paths = Vec::new();
    for path in SHIPPED {
        println!("cargo::rerun-if-changed={path}");
        gather(&package, path, &mut paths)?;
    }
    paths.sort();
    let mut hash = blake3::Hasher::new();
    let mut table = String::from("&[");
    for (number, path) in paths.iter().enumerate() {
        let stands = package.join(path);
        let bytes = fs::read(&stands)?;
        // the length parts a path from its bytes, and one file from the next
        hash.update(path.as_bytes()).update(&[0]).update(&(bytes.len() as u64).to_le_bytes()).update(&bytes);
        let mut deflated = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
        deflated.write_all(&bytes)?;
        let deflated = deflated.finish()?;
        // text shrinks to a third; a font hardly does, and what is stored as it is, is used where it lies
        let pays = deflated.len() < bytes.len() / 2;
        let stored = if pays {
            let stored = out.join(format!("{number}.deflate"));
            fs::write(&stored, deflated)?;
            stored
        } else {
            stands
        };
        let stored = stored.to_str().ok_or("the path of the package is not UTF-8")?;
        let length = bytes.len();
        writeln!(
            table,
            "Packed {{ path: {path:?}, length: {length}, deflated: {pays}, stored: include_bytes!({stored:?}) }},"
        )?;
    }
    table.push(']');
    fs::write(out.join("shipped.rs"), table)?;
    println!("cargo::rustc-env=COMPOSURE_CONTENT_HASH={}", hash.finalize());
    Ok(())
}

/// The files that ship at a path or under it, as paths of the package with forward slashes.
fn gather(package: &Path, path: &str, into: &mut Vec<String>) -> Result<(), Box<dyn Error>> {
    let stands = package.join(path);
    if stands.is_dir() {
        for entry in fs::read_dir(stands)? {
            let name = entry?.file_name();
            let name = name.to_str().ok_or("a file of the content has a name that is not UTF-8")?;
            gather(package, &format!("{path}/{name}"), into)?;
        }
    } else if stands.extension().is_some_and(|ending| KINDS.iter().any(|kind| ending == *kind)) {
        into.push(path.to_owned());
    }
    Ok(())
}
