//! What each sign is made of, in a square from 0 to 1 with the origin at the top left.

/// A piece of a sign.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum IconShape {
    /// A line through these points.
    Line(&'static [(f32, f32)]),
    /// A circle's line: centre and radius.
    Ring(f32, f32, f32),
    /// A filled circle: centre and radius.
    Dot(f32, f32, f32),
    /// A part of a circle's line: centre, radius, and from where to where, in degrees clockwise from three o'clock.
    Arc(f32, f32, f32, f32, f32),
    /// A box's line: two corners, and how round all four are.
    Box((f32, f32), (f32, f32), f32),
}

use IconShape::{Arc, Box, Dot, Line, Ring};

/// A sign. None means anything by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Icon {
    Tick,
    Cross,
    Dash,
    Ring,
    Speech,
    Question,
    Hand,
    Clock,
    Warning,
    Person,
    Door,
    Bulb,
    Shield,
    List,
    Again,
    Flag,
    Chart,
    Next,
    Book,
    Lens,
    Dot,
    Pause,
    Play,
    Pair,
    Sliders,
    Lock,
}

impl Icon {
    /// Its pieces.
    pub(super) const fn pieces(self) -> &'static [IconShape] {
        match self {
            Self::Tick => &[Line(&[(0.18, 0.54), (0.41, 0.76), (0.83, 0.27)])],
            Self::Cross => &[Line(&[(0.24, 0.24), (0.76, 0.76)]), Line(&[(0.76, 0.24), (0.24, 0.76)])],
            Self::Sliders => &[
                Line(&[(0.1, 0.3), (0.5, 0.3)]),
                Ring(0.62, 0.3, 0.11),
                Line(&[(0.74, 0.3), (0.9, 0.3)]),
                Line(&[(0.1, 0.7), (0.26, 0.7)]),
                Ring(0.38, 0.7, 0.11),
                Line(&[(0.5, 0.7), (0.9, 0.7)]),
            ],
            Self::Lock => {
                &[Box((0.2, 0.46), (0.8, 0.88), 0.1), Arc(0.5, 0.44, 0.2, 180.0, 360.0), Dot(0.5, 0.67, 0.06)]
            }
            Self::Pause => &[Line(&[(0.36, 0.22), (0.36, 0.78)]), Line(&[(0.64, 0.22), (0.64, 0.78)])],
            Self::Play => &[Line(&[(0.3, 0.18), (0.82, 0.5), (0.3, 0.82), (0.3, 0.18), (0.5, 0.3)])],
            Self::Pair => &[Box((0.08, 0.2), (0.44, 0.8), 0.08), Box((0.56, 0.2), (0.92, 0.8), 0.08)],
            Self::Dash => &[Line(&[(0.24, 0.5), (0.76, 0.5)])],
            Self::Ring => &[Ring(0.5, 0.5, 0.3)],
            Self::Speech => &[
                Box((0.08, 0.16), (0.92, 0.72), 0.18),
                Line(&[(0.28, 0.72), (0.26, 0.9), (0.46, 0.72)]),
                Dot(0.31, 0.44, 0.055),
                Dot(0.5, 0.44, 0.055),
                Dot(0.69, 0.44, 0.055),
            ],
            Self::Question => {
                &[Arc(0.5, 0.33, 0.19, -170.0, 80.0), Line(&[(0.53, 0.52), (0.5, 0.66)]), Dot(0.5, 0.83, 0.07)]
            }
            Self::Hand => &[
                Line(&[(0.2, 0.68), (0.66, 0.18), (0.82, 0.33), (0.37, 0.83), (0.16, 0.87), (0.2, 0.68)]),
                Line(&[(0.56, 0.29), (0.72, 0.44)]),
                Line(&[(0.54, 0.88), (0.88, 0.88)]),
            ],
            Self::Clock => &[Ring(0.5, 0.5, 0.4), Line(&[(0.5, 0.26), (0.5, 0.52), (0.67, 0.6)])],
            Self::Warning => &[
                Line(&[(0.5, 0.12), (0.94, 0.86), (0.06, 0.86), (0.5, 0.12), (0.6, 0.29)]),
                Line(&[(0.5, 0.4), (0.5, 0.62)]),
                Dot(0.5, 0.74, 0.06),
            ],
            Self::Person => &[Ring(0.5, 0.3, 0.19), Arc(0.5, 0.94, 0.38, 180.0, 360.0)],
            Self::Door => &[
                Line(&[(0.56, 0.14), (0.16, 0.14), (0.16, 0.86), (0.56, 0.86)]),
                Line(&[(0.4, 0.5), (0.9, 0.5)]),
                Line(&[(0.73, 0.33), (0.9, 0.5), (0.73, 0.67)]),
            ],
            Self::Bulb => &[
                Arc(0.5, 0.4, 0.29, -230.0, 50.0),
                Line(&[(0.32, 0.62), (0.4, 0.74), (0.6, 0.74), (0.68, 0.62)]),
                Line(&[(0.41, 0.88), (0.59, 0.88)]),
            ],
            Self::Shield => &[
                Line(&[(0.5, 0.1), (0.86, 0.24), (0.82, 0.58), (0.5, 0.91), (0.18, 0.58), (0.14, 0.24), (0.5, 0.1)]),
                Line(&[(0.34, 0.47), (0.47, 0.6), (0.68, 0.36)]),
            ],
            Self::List => &[
                Dot(0.16, 0.24, 0.065),
                Line(&[(0.34, 0.24), (0.88, 0.24)]),
                Dot(0.16, 0.5, 0.065),
                Line(&[(0.34, 0.5), (0.88, 0.5)]),
                Dot(0.16, 0.76, 0.065),
                Line(&[(0.34, 0.76), (0.88, 0.76)]),
            ],
            Self::Again => &[Arc(0.5, 0.52, 0.35, -50.0, 230.0), Line(&[(0.52, 0.1), (0.74, 0.25), (0.56, 0.44)])],
            Self::Flag => &[
                Line(&[(0.24, 0.1), (0.24, 0.92)]),
                Line(&[(0.24, 0.16), (0.84, 0.16), (0.68, 0.36), (0.84, 0.56), (0.24, 0.56)]),
            ],
            Self::Chart => &[
                Line(&[(0.12, 0.1), (0.12, 0.88), (0.92, 0.88)]),
                Line(&[(0.26, 0.68), (0.45, 0.46), (0.6, 0.58), (0.86, 0.24)]),
            ],
            Self::Next => &[Line(&[(0.38, 0.2), (0.68, 0.5), (0.38, 0.8)])],
            Self::Book => &[
                Line(&[(0.5, 0.26), (0.34, 0.17), (0.08, 0.17), (0.08, 0.76), (0.34, 0.76), (0.5, 0.86)]),
                Line(&[(0.5, 0.26), (0.66, 0.17), (0.92, 0.17), (0.92, 0.76), (0.66, 0.76), (0.5, 0.86)]),
                Line(&[(0.5, 0.26), (0.5, 0.86)]),
            ],
            Self::Lens => &[Ring(0.42, 0.42, 0.28), Line(&[(0.63, 0.63), (0.88, 0.88)])],
            Self::Dot => &[Dot(0.5, 0.5, 0.2)],
        }
    }
}
