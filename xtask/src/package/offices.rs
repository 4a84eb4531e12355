//! The offices of `offices/` as modules of a package: what `obmen export` prints, for those who have no office yet.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::entries;
use crate::failure::Failure;
use crate::{places, process};

/// Writes `offices/<id>.mjs` and its types.
pub(super) fn write(dist: &Path) -> Result<(), Failure> {
    let folder = dist.join("offices");
    fs::create_dir_all(&folder).map_err(Failure::file(&folder))?;
    for office in entries(&places::root().join("offices"))?.iter().filter(|path| path.is_dir()) {
        let Some(id) = office.file_name().and_then(|name| name.to_str()) else { continue };
        let data = export(office)?;
        // A module and no JSON file: Node 20 does not import those without a warning.
        let module = format!("// The rates are samples.\nexport default {data};\n");
        let types = "import type { OfficeData } from \"../index.js\";\n\ndeclare const data: OfficeData;\nexport default data;\n";
        for (end, text) in [("mjs", module.as_str()), ("d.mts", types)] {
            let file = folder.join(format!("{id}.{end}"));
            fs::write(&file, text).map_err(Failure::file(&file))?;
        }
    }
    Ok(())
}

fn export(office: &Path) -> Result<String, Failure> {
    let mut command = Command::new("cargo");
    command.args(["run", "--quiet", "--package", "obmen-cli", "--bin", "obmen", "--", "export", "--office"]);
    let data = process::answer(command.arg(office).current_dir(places::root()));
    data.ok_or_else(|| Failure::Lacks(format!("no data of {}; see `obmen lint` on it", office.display())))
}
