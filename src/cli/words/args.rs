//! What `composure words` is asked with.

use clap::{Args, Subcommand, ValueEnum};
use composure::content::review::TextState;

#[derive(Args)]
pub(crate) struct WordsArgs {
    /// The scenario's id.
    #[arg(value_name = "SCENARIO")]
    pub(super) id: String,
    /// Only texts that stand so in some language.
    #[arg(long, value_enum, value_delimiter = ',')]
    pub(super) state: Vec<StateArg>,
    /// Only this language.
    #[arg(long = "in", value_name = "TAG")]
    pub(super) language: Option<String>,
    /// For programs.
    #[arg(long)]
    pub(super) json: bool,
    #[command(subcommand)]
    pub(super) action: Option<WordsAction>,
}

/// How a text stands.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum StateArg {
    /// It is not there.
    Missing,
    /// The program made it, and nobody has read it.
    Draft,
    /// It was right when the source said something else.
    Stale,
    /// Nobody has found it right.
    Unreviewed,
    /// It was found right, and neither it nor the source has changed.
    Reviewed,
    /// It is the source.
    Source,
}

impl StateArg {
    pub(super) const fn meant(self) -> TextState {
        match self {
            Self::Missing => TextState::Missing,
            Self::Draft => TextState::Draft,
            Self::Stale => TextState::Stale,
            Self::Unreviewed => TextState::Unreviewed,
            Self::Reviewed => TextState::Reviewed,
            Self::Source => TextState::Source,
        }
    }
}

#[derive(Subcommand)]
pub(crate) enum WordsAction {
    /// Let a text say something in a language; everything else in its file stays as it is.
    Set(SetArgs),
    /// Write down that translations are right as they are, beside the source as it is.
    StillRight(RightArgs),
    /// Find words in every language, and replace them.
    Find(FindArgs),
    /// Draft what is missing in zh-TW from zh-CN, by OpenCC's phrases; each draft has to be read before it is released.
    Draft {
        /// The language: zh-TW.
        #[arg(value_name = "TAG")]
        language: String,
    },
}

#[derive(Args)]
pub(crate) struct SetArgs {
    /// The language.
    #[arg(value_name = "TAG")]
    pub(super) language: String,
    /// Which text, as the list names it: a message, or a message and its part, as in `opening.listen`.
    pub(super) message: String,
    /// What it says; names in braces are put in, as in `{ $surname }`.
    #[arg(allow_hyphen_values = true)]
    pub(super) text: String,
    /// The number of whoever writes it.
    #[arg(long, value_name = "NUMBER")]
    pub(super) by: Option<String>,
}

#[derive(Args)]
pub(crate) struct RightArgs {
    /// The language.
    #[arg(value_name = "TAG")]
    pub(super) language: String,
    /// Which texts, as the list names them.
    #[arg(value_name = "MESSAGE", required_unless_present = "all", conflicts_with = "all")]
    pub(super) messages: Vec<String>,
    /// Every text that there is in this language.
    #[arg(long)]
    pub(super) all: bool,
    /// The number of whoever read them.
    #[arg(long, value_name = "NUMBER")]
    pub(super) by: String,
}

#[derive(Args)]
pub(crate) struct FindArgs {
    /// The words, as they stand in a text; not a pattern.
    #[arg(allow_hyphen_values = true)]
    pub(super) text: String,
    /// What comes in their place, after it was shown with `--dry-run`.
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub(super) replace: Option<String>,
    /// Only in this language.
    #[arg(long = "in", value_name = "TAG")]
    pub(super) language: Option<String>,
    /// Only whole words, where a language writes words apart.
    #[arg(long)]
    pub(super) whole: bool,
    /// Only with these capitals.
    #[arg(long)]
    pub(super) case: bool,
    /// Show what would change, and write nothing.
    #[arg(long)]
    pub(super) dry_run: bool,
    /// The number of whoever replaces them.
    #[arg(long, value_name = "NUMBER")]
    pub(super) by: Option<String>,
}
