//! Where the content is: what the person names, else beside where the program is run or stands.

use anyhow::{Result, bail};
use std::path::{Path, PathBuf};

pub(crate) fn find(named: Option<&Path>) -> Result<PathBuf> {
    if let Some(named) = named {
        if !named.is_dir() {
            bail!(
                "{}: there is no such folder; `--content` names the one that holds `scenarios`, `locales` and `assets`",
                named.display()
            );
        }
        return Ok(named.to_owned());
    }
    let beside_program = std::env::current_exe().ok().and_then(|program| Some(program.parent()?.to_owned()));
    // `cargo run` says where the package is; an installed program has its content beside it or in ../share
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let places = [
        Some(PathBuf::from(".")),
        package,
        beside_program.clone(),
        beside_program.map(|at| at.join("../share/composure")),
    ];
    match places.into_iter().flatten().find(|place| place.join("scenarios").is_dir() && place.join("locales").is_dir())
    {
        Some(place) => Ok(place),
        None => bail!(
            "the content was not found here nor beside the program; name its folder with `--content DIR` or COMPOSURE_CONTENT"
        ),
    }
}
