//! Where the content is: what the person names, else a folder beside where the program is run or stands, else the program itself.

use anyhow::{Result, bail};
use composure::content::Root;
use std::path::{Path, PathBuf};

pub(crate) fn find(named: Option<&Path>) -> Result<Root> {
    if let Some(named) = named {
        if !named.is_dir() {
            bail!(
                "{}: there is no such folder; `--content` names the one that holds `scenarios`, `locales` and `assets`",
                named.display()
            );
        }
        return Ok(named.into());
    }
    let program = std::env::current_exe().ok();
    let beside_program = program.as_deref().and_then(Path::parent);
    let places = [
        Some(PathBuf::from(".")),
        beside_program.map(Path::to_owned),
        beside_program.map(|at| at.join("../share/composure")),
    ];
    let holds_content = |place: &PathBuf| place.join("scenarios").is_dir() && place.join("locales").is_dir();
    Ok(places.into_iter().flatten().find(holds_content).map_or(Root::Shipped, Root::Folder))
}
