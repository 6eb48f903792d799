//! The stage: who is met, where, and what lies there. Pictures are rastered on the processor and kept as textures: most
//! branches' PCs have no graphics card, and there a texture costs next to nothing while softened meshes cost most of a
//! frame. The same pictures serve the cards, the tape and the documentation.

pub(crate) mod actor;
mod contact;
#[expect(dead_code, reason = "what the sheet and the window have no use for yet waits for the cards and the tape")]
pub(crate) mod draw;
pub(crate) mod faces;
pub(crate) mod pictures;
pub(crate) mod scene;
mod sheet;

pub use sheet::{SheetError, SheetFile};
