//! Which books a command is about, and whether a program reads what it says.

#[derive(clap::Args)]
pub(crate) struct Which {
    /// The book's id; every book if none is named.
    #[arg(long, value_name = "ID")]
    pub(super) book: Option<String>,
    /// As JSON.
    #[arg(long)]
    pub(super) json: bool,
}
