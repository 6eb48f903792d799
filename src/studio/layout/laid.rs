//! How large what is laid out is, and where it stands then.

/// How large boxes are, and how far apart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LayoutSize {
    /// How wide a box is.
    pub wide: f32,
    /// How high it is.
    pub high: f32,
    /// Between two boxes of a layer.
    pub beside: f32,
    /// Between two layers.
    pub below: f32,
}

/// Where everything stands, from the top left.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BoardLayout {
    /// The upper left corner of each box.
    pub boxes: Vec<(f32, f32)>,
    /// For each way the points that it passes, from the box that it leaves to the one that it comes to. Each stretch of it sets out and
    /// arrives upright.
    pub ways: Vec<Vec<(f32, f32)>>,
    /// How wide the whole is.
    pub wide: f32,
    /// How high it is.
    pub high: f32,
    /// The layer of each box, from 0 at the top.
    pub layers: Vec<usize>,
}
