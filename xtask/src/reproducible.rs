//! Whether everybody gets the same bytes from the same source: builds it again, elsewhere and as another user would, and compares.

use crate::dist::CHECKSUMS;
use crate::{build, paths, tools};
use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;
use xshell::cmd;

/// Names of folders that hold no source.
const NOT_SOURCE: [&str; 4] = [".git", "dist", "node_modules", "target"];

/// The variables by which rustup leads a compiler to its libraries: another compiler would take those of this one.
const LIBRARY_PATHS: [&str; 3] = ["LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH"];

/// Fails where a file of `dist/` depends on the folder that it was built in, or on where the compiler and the crates lie. The other build
/// keeps its target folder: only the first one takes minutes.
pub fn check() -> Result<()> {
    build::build_if_stale()?;
    let user = paths::root().join("target").join("another-user");
    let copy = user.join("work").join("village-profile");
    let (here, there) = (paths::dist().join(CHECKSUMS), copy.join("dist").join(CHECKSUMS));
    if std::fs::read(&there).is_ok_and(|known| Some(known) == std::fs::read(&here).ok()) {
        say!("These bytes were built elsewhere before.");
        return Ok(());
    }
    copy_sources(&copy)?;
    build_as(&user, &copy)?;
    let (here, there) = (std::fs::read_to_string(here)?, std::fs::read_to_string(there)?);
    let differing = here.lines().collect::<BTreeSet<_>>();
    let differing = &differing ^ &there.lines().collect();
    if !differing.is_empty() {
        let differing = Vec::from_iter(differing).join("\n");
        bail!("built in {}, these files have other bytes or names:\n{differing}", copy.display());
    }
    say!("{} files have the same bytes where they are built elsewhere.", here.lines().count());
    Ok(())
}

/// Copies the workspace without what is made of it. The npm packages are the same ones.
fn copy_sources(copy: &Path) -> Result<()> {
    for entry in std::fs::read_dir(copy).into_iter().flatten() {
        let entry = entry?;
        if !entry.file_type()?.is_dir() {
            std::fs::remove_file(entry.path())?;
        } else if entry.file_name() != "target" {
            std::fs::remove_dir_all(entry.path())?;
        }
    }
    mirror(paths::root(), copy, &NOT_SOURCE, |from, to| std::fs::copy(from, to).map(drop))?;
    link(&paths::root().join("node_modules"), &copy.join("node_modules"))
}

/// Builds `dist/` in another folder, with a compiler and crates that lie elsewhere, too.
fn build_as(user: &Path, workspace: &Path) -> Result<()> {
    let search = std::env::var_os("PATH").unwrap_or_default();
    let search = std::iter::once(toolchain(user)?.join("bin")).chain(std::env::split_paths(&search));
    let (shell, this) = (tools::shell()?, std::env::current_exe().context("where this program is")?);
    let build = LIBRARY_PATHS.iter().fold(cmd!(shell, "{this} build"), |build, name| build.env_remove(name));
    let build = build.env(paths::PACKAGE, workspace.join("xtask")).env("PATH", std::env::join_paths(search)?);
    Ok(build.env("CARGO_HOME", cargo_home(user)?).run()?)
}

/// The compiler in use, in a folder of this user. Symbolic links would not do: it finds out where it lies.
fn toolchain(user: &Path) -> Result<PathBuf> {
    let shell = tools::shell()?;
    let sysroot = cmd!(shell, "rustc --print sysroot").quiet().read()?;
    let (sysroot, toolchain) = (Path::new(sysroot.trim()), user.join("rust"));
    if toolchain.exists() {
        std::fs::remove_dir_all(&toolchain)?;
    }
    for folder in ["bin", "lib"] {
        mirror(&sysroot.join(folder), &toolchain.join(folder), &[], |from, to| {
            std::fs::hard_link(from, to).or_else(|_| std::fs::copy(from, to).map(drop))
        })?;
    }
    Ok(toolchain)
}

/// The home of cargo, in a folder of this user, where it unpacks every crate anew from the same downloads.
fn cargo_home(user: &Path) -> Result<PathBuf> {
    let own = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let own = own.or_else(|| Some(std::env::home_dir()?.join(".cargo"))).context("where cargo keeps its downloads")?;
    let home = user.join("cargo");
    for (folder, unlike) in [("", "registry"), ("registry", "src")] {
        for entry in std::fs::read_dir(own.join(folder))? {
            let entry = entry?;
            if entry.file_name() != unlike {
                link(&entry.path(), &home.join(folder).join(entry.file_name()))?;
            }
        }
    }
    Ok(home)
}

/// Puts each file of a folder into another folder, except those in folders of some names.
fn mirror(from: &Path, to: &Path, except: &[&str], put: fn(&Path, &Path) -> std::io::Result<()>) -> Result<()> {
    let is_wanted = |entry: &walkdir::DirEntry| !except.iter().any(|name| entry.file_name() == *name);
    for entry in WalkDir::new(from).into_iter().filter_entry(is_wanted) {
        let entry = entry?;
        let place = to.join(entry.path().strip_prefix(from)?);
        if entry.file_type().is_dir() { std::fs::create_dir_all(&place) } else { put(entry.path(), &place) }
            .with_context(|| place.display().to_string())?;
    }
    Ok(())
}

/// Makes a symbolic link, in place of one that is there.
fn link(original: &Path, link: &Path) -> Result<()> {
    std::fs::create_dir_all(link.parent().unwrap_or(link))?;
    if link.is_symlink() {
        std::fs::remove_file(link)?;
    }
    #[cfg(unix)]
    let made = std::os::unix::fs::symlink(original, link);
    #[cfg(windows)]
    let made = std::os::windows::fs::symlink_dir(original, link);
    made.with_context(|| link.display().to_string())
}
