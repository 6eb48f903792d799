//! The crate's modules as the compiler sees them: which file each stands in, what it defines, imports and hands on.
//! What stands under `#[cfg(test)]` is left out; what a macro of the crate makes stands where it is called.

use super::macros::Macro;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use syn::visit::Visit;
use syn::{Item, UseTree};

/// A module's path from the crate's root: `["policy", "watch"]`.
pub(super) type Module = Vec<String>;

/// A `use` of one name.
#[derive(Clone, Debug)]
pub(super) struct Import {
    /// What it is called here; `None` is a glob.
    pub name: Option<String>,
    /// Where it comes from, as written, `crate`, `self` and `super` included.
    pub path: Vec<String>,
    /// It is handed on under a path of this module.
    pub is_public: bool,
    pub line: usize,
}

/// A path in an expression, a type, a pattern or a macro's tokens.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Mention {
    pub path: Vec<String>,
    pub line: usize,
}

/// One module.
#[derive(Default)]
pub(super) struct Room {
    pub file: PathBuf,
    pub defines: BTreeSet<String>,
    /// Those of them that are types which other files may name.
    pub types: BTreeSet<String>,
    pub children: BTreeSet<String>,
    pub imports: Vec<Import>,
    pub mentions: BTreeSet<Mention>,
    /// The macros by example that stand here.
    macros: BTreeMap<String, Macro>,
    /// Macros called for items, which are not expanded yet.
    calls: Vec<syn::Macro>,
}

/// Every file that a crate is made of, its tests included, as its `mod` items lead from the root file.
pub(super) fn reached(root: &Path) -> BTreeSet<PathBuf> {
    let mut files = BTreeSet::new();
    reach(root.to_owned(), root.parent().expect("a folder"), &mut files);
    files
}

fn reach(file: PathBuf, folder: &Path, files: &mut BTreeSet<PathBuf>) {
    let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let parsed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    files.insert(file);
    reach_below(&parsed.items, folder, files);
}

fn reach_below(items: &[Item], folder: &Path, files: &mut BTreeSet<PathBuf>) {
    for item in items {
        let Item::Mod(child) = item else { continue };
        let inner = folder.join(child.ident.to_string());
        match &child.content {
            Some((_, items)) => reach_below(items, &inner, files),
            None => reach(file_of(folder, &child.ident.to_string()), &inner, files),
        }
    }
}

/// The file of a module that stands in a folder.
fn file_of(folder: &Path, name: &str) -> PathBuf {
    let beside = folder.join(format!("{name}.rs"));
    if beside.is_file() { beside } else { folder.join(name).join("mod.rs") }
}

/// All modules of a crate.
#[derive(Default)]
pub(super) struct House {
    pub rooms: BTreeMap<Module, Room>,
    /// Macros of others that make items: nobody looks into them.
    pub foreign: BTreeSet<String>,
}

impl House {
    /// Reads a crate from its root file, following its `mod` items.
    pub(super) fn read(root: &Path) -> Self {
        let mut house = Self::default();
        let folder = root.parent().expect("a folder").to_owned();
        house.file(Vec::new(), root.to_owned(), &folder);
        house.expand();
        house
    }

    /// A crate of files that stand nowhere, for tests: the path of each from the root, and its text.
    pub(super) fn of(files: &[(&str, &str)]) -> Self {
        let mut house = Self::default();
        for (module, text) in files {
            let module: Module = module.split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect();
            let file = PathBuf::from(format!("{}.rs", module.join("/")));
            let parsed = syn::parse_file(text).expect("Rust");
            let mut room = Room { file, ..Room::default() };
            for item in &parsed.items {
                room.take(item);
            }
            house.rooms.insert(module, room);
        }
        let modules: Vec<Module> = house.rooms.keys().cloned().collect();
        for (name, parent) in modules.iter().filter_map(|module| module.split_last()) {
            house.rooms.get_mut(parent).expect("the module around it").children.insert(name.clone());
        }
        house.expand();
        house
    }

    fn file(&mut self, module: Module, file: PathBuf, folder: &Path) {
        let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let parsed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        self.items(module, &parsed.items, &file, folder);
    }

    fn items(&mut self, module: Module, items: &[Item], file: &Path, folder: &Path) {
        let room = self.rooms.entry(module.clone()).or_default();
        file.clone_into(&mut room.file);
        let mut below = Vec::new();
        for item in items {
            if let Item::Mod(child) = item {
                if !is_for_tests(&child.attrs) {
                    let name = child.ident.to_string();
                    room.children.insert(name.clone());
                    below.push((name, child));
                }
            } else {
                room.take(item);
            }
        }
        for (name, child) in below {
            let mut path = module.clone();
            path.push(name.clone());
            let inner = folder.join(&name);
            match &child.content {
                Some((_, items)) => self.items(path, items, file, &inner),
                None => self.file(path, file_of(folder, &name), &inner),
            }
        }
    }

    /// Puts what macros make where they are called.
    fn expand(&mut self) {
        loop {
            let called = self.rooms.iter_mut().flat_map(|(module, room)| {
                let calls = std::mem::take(&mut room.calls);
                calls.into_iter().map(|call| (module.clone(), call))
            });
            let called: Vec<(Module, syn::Macro)> = called.collect();
            if called.is_empty() {
                return;
            }
            for (module, call) in called {
                let path: Vec<String> = call.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
                let file = self.rooms[&module].file.clone();
                let Some(known) = self.macro_of(&module, &path) else {
                    self.foreign.insert(path.join("::"));
                    continue;
                };
                let made = known.expand(&call.tokens).and_then(syn::parse2::<syn::File>);
                let made = made.unwrap_or_else(|error| panic!("{}: {}!: {error}", file.display(), path.join("::")));
                let folder = file.parent().map(Path::to_owned).unwrap_or_default();
                self.items(module, &made.items, &file, &folder);
            }
        }
    }

    /// The macro of a name, seen from a module: its own, one of a module around it, or an imported one.
    fn macro_of(&self, module: &Module, path: &[String]) -> Option<&Macro> {
        let name = path.last()?;
        let around = (0..=module.len()).rev().filter_map(|depth| self.rooms.get(&module[..depth])?.macros.get(name));
        let imported = || self.rooms.get(&self.lead(module, path, 0)?)?.macros.get(name);
        around.take(usize::from(path.len() == 1)).next().or_else(imported)
    }

    /// The file that defines what a path leads to, seen from a module; `None` where it leads out of the crate.
    pub(super) fn definition(&self, from: &Module, path: &[String]) -> Option<PathBuf> {
        self.lead(from, path, 0).map(|module| self.rooms[&module].file.clone())
    }

    /// The module that defines what a path leads to.
    pub(super) fn lead(&self, from: &Module, path: &[String], depth: usize) -> Option<Module> {
        if depth > 16 {
            return None;
        }
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" | "composure" => self.descend(&Vec::new(), rest, depth),
            "self" => self.descend(from, rest, depth),
            "super" => {
                let (_, parent) = from.split_last()?;
                let parent = parent.to_vec();
                if rest.first().is_some_and(|next| next == "super") {
                    self.lead(&parent, rest, depth)
                } else {
                    self.descend(&parent, rest, depth)
                }
            }
            _ => self.descend(from, path, depth),
        }
    }

    fn descend(&self, module: &Module, path: &[String], depth: usize) -> Option<Module> {
        let room = self.rooms.get(module)?;
        let Some((first, rest)) = path.split_first() else { return Some(module.clone()) };
        if room.children.contains(first) {
            let mut child = module.clone();
            child.push(first.clone());
            return self.descend(&child, rest, depth);
        }
        if room.defines.contains(first) {
            return Some(module.clone());
        }
        let named = room.imports.iter().find(|import| import.name.as_ref() == Some(first));
        if let Some(import) = named {
            let whole: Vec<String> = import.path.iter().chain(rest).cloned().collect();
            // what an import names comes from outside unless it leads somewhere
            return if whole.first() == Some(first) && !is_anchored(&whole) {
                None
            } else {
                self.lead(module, &whole, depth + 1)
            };
        }
        room.imports.iter().filter(|import| import.name.is_none() && is_anchored(&import.path)).find_map(|glob| {
            let whole: Vec<String> = glob.path.iter().chain(path).cloned().collect();
            self.lead(module, &whole, depth + 1)
        })
    }
}

/// Whether a path begins within the crate for certain.
fn is_anchored(path: &[String]) -> bool {
    path.first().is_some_and(|first| ["crate", "composure", "self", "super"].contains(&first.as_str()))
}

fn is_for_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let mut found = false;
        if attribute.path().is_ident("cfg") {
            let _ = attribute.parse_nested_meta(|meta| {
                found |= meta.path.is_ident("test");
                Ok(())
            });
        }
        attribute.path().is_ident("test") || found
    })
}

impl Room {
    fn take(&mut self, item: &Item) {
        if is_for_tests(attributes(item)) {
            return;
        }
        if let Some(name) = defined(item) {
            if is_shared_type(item) {
                self.types.insert(name.clone());
            }
            self.defines.insert(name);
        }
        if let Item::Macro(one) = item {
            match &one.ident {
                Some(name) => _ = self.macros.insert(name.to_string(), Macro::read(one.mac.tokens.clone())),
                // its words are used where it has been expanded
                None => return self.calls.push(one.mac.clone()),
            }
        }
        if let Item::Use(one) = item {
            let is_public = !matches!(one.vis, syn::Visibility::Inherited);
            self.import(&one.tree, &mut Vec::new(), is_public);
        } else {
            Reader { room: self }.visit_item(item);
        }
    }

    fn import(&mut self, tree: &UseTree, path: &mut Vec<String>, is_public: bool) {
        let mut add = |name: Option<String>, path: Vec<String>, span: proc_macro2::Span| {
            self.imports.push(Import { name, path, is_public, line: span.start().line });
        };
        match tree {
            UseTree::Path(part) => {
                path.push(part.ident.to_string());
                self.import(&part.tree, path, is_public);
                path.pop();
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.import(tree, path, is_public)),
            UseTree::Glob(glob) => add(None, path.clone(), glob.star_token.spans[0]),
            UseTree::Name(name) if name.ident == "self" => add(path.last().cloned(), path.clone(), name.ident.span()),
            UseTree::Name(name) => {
                let whole = path.iter().cloned().chain([name.ident.to_string()]).collect();
                add(Some(name.ident.to_string()), whole, name.ident.span());
            }
            UseTree::Rename(rename) => {
                let last = (rename.ident != "self").then(|| rename.ident.to_string());
                let whole = path.iter().cloned().chain(last).collect();
                add(Some(rename.rename.to_string()), whole, rename.rename.span());
            }
        }
    }
}

/// Collects paths, also from the tokens of macros, and imports inside functions.
struct Reader<'a> {
    room: &'a mut Room,
}

impl Reader<'_> {
    fn mention(&mut self, path: Vec<String>, line: usize) {
        if !path.is_empty() {
            self.room.mentions.insert(Mention { path, line });
        }
    }

    fn tokens(&mut self, tokens: proc_macro2::TokenStream) {
        use proc_macro2::TokenTree;
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        let mut line = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    if colons != 2 {
                        self.mention(std::mem::take(&mut path), line);
                    }
                    line = ident.span().start().line;
                    path.push(ident.to_string());
                    colons = 0;
                }
                TokenTree::Punct(sign) if sign.as_char() == ':' => colons += 1,
                TokenTree::Group(group) => {
                    // `crate::{a, b}` in a macro: each of them behind what stands before
                    if colons == 2 && !path.is_empty() {
                        let before = std::mem::take(&mut path);
                        for inner in group.stream() {
                            if let TokenTree::Ident(ident) = inner {
                                let whole = before.iter().cloned().chain([ident.to_string()]).collect();
                                self.mention(whole, ident.span().start().line);
                            }
                        }
                    }
                    self.mention(std::mem::take(&mut path), line);
                    colons = 0;
                    self.tokens(group.stream());
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {
                    self.mention(std::mem::take(&mut path), line);
                    colons = 0;
                }
            }
        }
        self.mention(path, line);
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        let line = path.segments.first().map_or(0, |first| first.ident.span().start().line);
        self.mention(path.segments.iter().map(|segment| segment.ident.to_string()).collect(), line);
        syn::visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.visit_path(&call.path);
        self.tokens(call.tokens.clone());
    }

    fn visit_item_use(&mut self, one: &'ast syn::ItemUse) {
        self.room.import(&one.tree, &mut Vec::new(), false);
    }

    fn visit_item(&mut self, item: &'ast Item) {
        if !is_for_tests(attributes(item)) {
            syn::visit::visit_item(self, item);
        }
    }

    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    // `pub(super)` is no use of what stands above
    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {}
}

fn attributes(item: &Item) -> &[syn::Attribute] {
    match item {
        Item::Const(one) => &one.attrs,
        Item::Enum(one) => &one.attrs,
        Item::Fn(one) => &one.attrs,
        Item::Impl(one) => &one.attrs,
        Item::Macro(one) => &one.attrs,
        Item::Mod(one) => &one.attrs,
        Item::Static(one) => &one.attrs,
        Item::Struct(one) => &one.attrs,
        Item::Trait(one) => &one.attrs,
        Item::Type(one) => &one.attrs,
        Item::Use(one) => &one.attrs,
        _ => &[],
    }
}

fn defined(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(one) => &one.ident,
        Item::Enum(one) => &one.ident,
        Item::Fn(one) => &one.sig.ident,
        Item::Static(one) => &one.ident,
        Item::Struct(one) => &one.ident,
        Item::Trait(one) => &one.ident,
        Item::Type(one) => &one.ident,
        Item::Union(one) => &one.ident,
        Item::Macro(one) => one.ident.as_ref()?,
        _ => return None,
    };
    Some(ident.to_string())
}

/// Whether an item is a type, or a trait, that is seen outside its own module.
fn is_shared_type(item: &Item) -> bool {
    let seen = match item {
        Item::Enum(one) => &one.vis,
        Item::Struct(one) => &one.vis,
        Item::Trait(one) => &one.vis,
        Item::Type(one) => &one.vis,
        Item::Union(one) => &one.vis,
        _ => return false,
    };
    !matches!(seen, syn::Visibility::Inherited)
}
