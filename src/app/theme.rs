//! Colours, sizes and distances as data: `assets/theme.ron` and a file for each other look. No other file of the screens names
//! a colour.

use crate::records::Look;
use egui::epaint::FontColorTransferFunction;
use egui::{Color32, Context, CornerRadius, FontFamily, FontId, Id, Margin, Shadow, Stroke, TextStyle, Ui, Vec2};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A colour, written `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(crate) struct HexColour(u8, u8, u8);

impl From<HexColour> for Color32 {
    fn from(HexColour(r, g, b): HexColour) -> Self {
        Self::from_rgb(r, g, b)
    }
}

impl From<HexColour> for String {
    fn from(HexColour(r, g, b): HexColour) -> Self {
        format!("#{r:02x}{g:02x}{b:02x}")
    }
}

impl TryFrom<String> for HexColour {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let wrong = || format!("`{text}` is not a colour of the form `#rrggbb`");
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6).ok_or_else(wrong)?;
        let digits =
            Some(digits).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit())).ok_or_else(wrong)?;
        let number = u32::from_str_radix(digits, 16).map_err(|_| wrong())?;
        let [_, r, g, b] = number.to_be_bytes();
        Ok(Self(r, g, b))
    }
}

/// The file of a look.
pub(crate) const fn file(look: Look) -> &'static str {
    match look {
        Look::Light => "assets/theme.ron",
        Look::Dark => "assets/theme-dark.ron",
        Look::Contrast => "assets/theme-contrast.ron",
    }
}

/// What the program looks like, in each look that can be chosen.
#[derive(Clone, Debug)]
pub(crate) struct Looks {
    pub(crate) light: Theme,
    pub(crate) dark: Theme,
    pub(crate) contrast: Theme,
}

impl Looks {
    pub(crate) const fn of(&self, look: Look) -> &Theme {
        match look {
            Look::Light => &self.light,
            Look::Dark => &self.dark,
            Look::Contrast => &self.contrast,
        }
    }
}

/// One look of the program.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Theme {
    /// Behind everything.
    pub(crate) ground: HexColour,
    /// Cards.
    pub(crate) surface: HexColour,
    /// Cards within cards, table heads, empty bars.
    pub(crate) sunken: HexColour,
    /// A card under the pointer.
    pub(crate) raised: HexColour,
    /// Hairlines and borders.
    pub(crate) line: HexColour,
    /// Text.
    pub(crate) text: HexColour,
    /// Text that matters less.
    pub(crate) quiet: HexColour,
    /// Text on `accent`.
    pub(crate) on_accent: HexColour,
    /// What one can act on.
    pub(crate) accent: HexColour,
    /// The same under the pointer.
    pub(crate) accent_strong: HexColour,
    /// The same as a wash behind text.
    pub(crate) accent_wash: HexColour,
    /// Good.
    pub(crate) good: HexColour,
    /// The same as a wash.
    pub(crate) good_wash: HexColour,
    /// Take care.
    pub(crate) care: HexColour,
    /// The same as a wash.
    pub(crate) care_wash: HexColour,
    /// Bad.
    pub(crate) bad: HexColour,
    /// The same as a wash.
    pub(crate) bad_wash: HexColour,
    /// A part that stands out on a card, as what is open.
    pub(crate) panel: HexColour,
    /// The edge of what can be acted on.
    pub(crate) edge: HexColour,
    /// The paper that somebody's own words stand on.
    pub(crate) slip: HexColour,
    /// How angry, or how anxious, somebody was.
    pub(crate) anger: HexColour,
    /// How far somebody trusted.
    pub(crate) trust: HexColour,
    /// Behind a face.
    pub(crate) face_ground: HexColour,
    /// Lines of a chart, one for each scenario in turn.
    pub(crate) series: Vec<HexColour>,
    /// Sizes of text, in points.
    pub(crate) sizes: Sizes,
    /// How round corners are.
    pub(crate) rounding: u8,
    /// The widest a page gets.
    pub(crate) page_width: f32,
    /// What stands over and under the stage.
    pub(crate) dock: Dock,
}

/// Sizes of text, in points.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Sizes {
    /// The product's name.
    pub(crate) display: f32,
    /// A page's title.
    pub(crate) title: f32,
    /// A section's title; what the customer says now.
    pub(crate) section: f32,
    /// Everything else.
    pub(crate) body: f32,
    /// Remarks.
    pub(crate) small: f32,
}

/// What stands over and under the stage: dark, with paper on it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Dock {
    /// Behind everything there.
    pub(crate) ground: HexColour,
    /// Buttons, empty slots, empty bars.
    pub(crate) raised: HexColour,
    /// Text.
    pub(crate) text: HexColour,
    /// Text that matters less.
    pub(crate) quiet: HexColour,
    /// His words and my answers are written on this.
    pub(crate) paper: HexColour,
    /// Numbers on it, and its edge.
    pub(crate) shade: HexColour,
    /// Time that is left.
    pub(crate) time: HexColour,
    /// Time that runs out.
    pub(crate) late: HexColour,
}

const fn rgb(number: u32) -> HexColour {
    let [_, r, g, b] = number.to_be_bytes();
    HexColour(r, g, b)
}

impl Default for Theme {
    fn default() -> Self {
        Self {
            ground: rgb(0x00f3_f5f8),
            surface: rgb(0x00ff_ffff),
            sunken: rgb(0x00ec_eff4),
            raised: rgb(0x00f6_f9fd),
            line: rgb(0x00d5_dce5),
            text: rgb(0x001c_2733),
            quiet: rgb(0x0056_6474),
            on_accent: rgb(0x00ff_ffff),
            accent: rgb(0x001d_5487),
            accent_strong: rgb(0x0016_4069),
            accent_wash: rgb(0x00e4_eef8),
            good: rgb(0x0022_7350),
            good_wash: rgb(0x00e2_f3ea),
            care: rgb(0x0094_5f0a),
            care_wash: rgb(0x00fb_f0d9),
            bad: rgb(0x00ab_352c),
            bad_wash: rgb(0x00fb_e8e6),
            panel: rgb(0x00ee_f3f8),
            edge: rgb(0x0081_796c),
            slip: rgb(0x00fb_f6ea),
            anger: rgb(0x00a8_412d),
            trust: rgb(0x001f_686d),
            face_ground: rgb(0x00e9_e3d8),
            series: [0x001d_5487, 0x00b0_5a1c, 0x0022_7350, 0x0078_3f8e, 0x00ab_352c, 0x0060_7080].map(rgb).to_vec(),
            sizes: Sizes::default(),
            rounding: 10,
            page_width: 1120.0,
            dock: Dock::default(),
        }
    }
}

impl Default for Sizes {
    fn default() -> Self {
        Self { display: 40.0, title: 27.0, section: 19.0, body: 16.0, small: 13.5 }
    }
}

impl Default for Dock {
    fn default() -> Self {
        Self {
            ground: rgb(0x0017_212b),
            raised: rgb(0x002c_3c4a),
            text: rgb(0x00f4_f1ea),
            quiet: rgb(0x00a9_b8c4),
            paper: rgb(0x00fb_f8f2),
            shade: rgb(0x00e2_dac8),
            time: rgb(0x009f_b8cc),
            late: rgb(0x00e0_604e),
        }
    }
}

impl Dock {
    /// The edge of what can be acted on there.
    pub(crate) fn edge(&self) -> Stroke {
        Stroke::new(1.0, self.quiet)
    }
}

impl Theme {
    /// Puts the look on; screens find it in the context from then on.
    pub(crate) fn apply(&self, ctx: &Context) {
        ctx.set_theme(egui::Theme::Light);
        ctx.all_styles_mut(|style| self.dress(style));
        ctx.data_mut(|data| data.insert_temp(slot(), Arc::new(self.clone())));
    }

    /// The look that was put on; the default where none was.
    #[must_use]
    pub(crate) fn of(ui: &Ui) -> Arc<Self> {
        ui.ctx().data_mut(|data| data.get_temp_mut_or_insert_with(slot(), || Arc::new(Self::default())).clone())
    }

    /// The colour of the scenario at this place in a chart.
    #[must_use]
    pub(crate) fn series(&self, at: usize) -> Color32 {
        pick(&self.series, at).unwrap_or(self.accent).into()
    }

    pub(crate) fn corner(&self) -> CornerRadius {
        CornerRadius::same(self.rounding)
    }

    pub(crate) fn hairline(&self) -> Stroke {
        Stroke::new(1.0, self.line)
    }

    /// Whether text is lighter than what it stands on.
    pub(crate) fn is_dark(&self) -> bool {
        let light = |HexColour(r, g, b): HexColour| u32::from(r) + u32::from(g) + u32::from(b);
        light(self.text) > light(self.ground)
    }

    /// What a window laid over the screen throws on it.
    fn shade(&self) -> Color32 {
        if self.is_dark() { Color32::from_black_alpha(160) } else { Color32::from(self.text).gamma_multiply(0.18) }
    }

    fn dress(&self, style: &mut egui::Style) {
        let font = |size| FontId::new(size, FontFamily::Proportional);
        let sizes = &self.sizes;
        style.text_styles = [
            (TextStyle::Heading, font(sizes.title)),
            (TextStyle::Body, font(sizes.body)),
            (TextStyle::Button, font(sizes.body)),
            (TextStyle::Small, font(sizes.small)),
            (TextStyle::Monospace, FontId::new(sizes.small, FontFamily::Monospace)),
        ]
        .into();
        style.interaction.selectable_labels = false;
        style.spacing.item_spacing = Vec2::new(10.0, 8.0);
        style.spacing.button_padding = Vec2::new(16.0, 8.0);
        style.spacing.interact_size.y = 22.0;
        style.spacing.window_margin = Margin::same(24);
        style.spacing.scroll = egui::style::ScrollStyle::solid();
        style.spacing.scroll.bar_width = 8.0;
        style.spacing.scroll.floating = false;
        let visuals = &mut style.visuals;
        *visuals = if self.is_dark() { egui::Visuals::dark() } else { egui::Visuals::light() };
        // dark letters on light ground come out thin when blended in linear light; this gives their edges back the weight that
        // they have where egui is blended in gamma space: 1 − (1 − a)² is near what a half-covered dark pixel needs. Light
        // letters on dark ground come out bold enough
        visuals.text_options.color_transfer_function = if self.is_dark() {
            FontColorTransferFunction::Off
        } else {
            FontColorTransferFunction::TwoCoverageMinusCoverageSq
        };
        visuals.panel_fill = self.ground.into();
        visuals.window_fill = self.surface.into();
        visuals.window_stroke = self.hairline();
        visuals.window_corner_radius = CornerRadius::same(self.rounding.saturating_add(4));
        visuals.window_shadow = Shadow { offset: [0, 8], blur: 32, spread: 0, color: self.shade() };
        visuals.popup_shadow = visuals.window_shadow;
        visuals.extreme_bg_color = self.surface.into();
        visuals.faint_bg_color = self.sunken.into();
        visuals.code_bg_color = self.sunken.into();
        visuals.warn_fg_color = self.care.into();
        visuals.error_fg_color = self.bad.into();
        visuals.hyperlink_color = self.accent.into();
        visuals.weak_text_color = Some(self.quiet.into());
        // every blink would draw the whole window again, for as long as somebody thinks about what to write
        visuals.text_cursor.blink = false;
        visuals.selection.bg_fill = self.accent_wash.into();
        visuals.selection.stroke = Stroke::new(1.5, self.accent);
        let widgets = &mut visuals.widgets;
        for (widget, fill, line) in [
            (&mut widgets.noninteractive, self.surface, self.line),
            (&mut widgets.inactive, self.surface, self.edge),
            (&mut widgets.hovered, self.raised, self.accent),
            (&mut widgets.active, self.accent_wash, self.accent_strong),
            (&mut widgets.open, self.surface, self.edge),
        ] {
            widget.bg_fill = fill.into();
            widget.weak_bg_fill = fill.into();
            widget.bg_stroke = Stroke::new(1.0, line);
            widget.fg_stroke = Stroke::new(1.0, self.text);
            widget.corner_radius = CornerRadius::same(self.rounding.saturating_sub(2));
            widget.expansion = 0.0;
        }
        // the handle of a scroll bar, white on a white track otherwise
        widgets.inactive.bg_fill = Color32::from(self.quiet).gamma_multiply(0.5);
        widgets.hovered.bg_fill = self.quiet.into();
        widgets.active.bg_fill = self.accent.into();
    }
}

fn pick(colours: &[HexColour], at: usize) -> Option<HexColour> {
    colours.get(at.checked_rem(colours.len())?).copied()
}

fn slot() -> Id {
    Id::new("composure theme")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_the_default() {
        assert_eq!(shipped(Look::Light), Theme::default());
    }

    #[test]
    fn the_check_reads_the_file_of_every_look() {
        assert_eq!(Look::ALL.map(file), crate::content::LOOKS);
    }

    /// A look that ships, and every field of it is in its file.
    fn shipped(look: Look) -> Theme {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(file(look));
        let text = std::fs::read_to_string(path).expect("ships");
        let theme: Theme = ron::from_str(&text).expect("a theme");
        let whole = ron::ser::to_string_pretty(&theme, ron::ser::PrettyConfig::default()).expect("written");
        let fields = |text: &str| -> Vec<String> {
            text.lines().filter_map(|line| line.split_once(':')).map(|(name, _)| name.trim().to_owned()).collect()
        };
        let written = text.split_once('\n').map_or("", |(_, rest)| rest);
        assert_eq!(fields(written), fields(&whole), "{look:?}");
        theme
    }

    /// The least contrast that text and edges have in a look: AA of WCAG 2.2; where contrast is asked for, AAA for text.
    const LEAST: [(Look, f32, f32); 3] = [(Look::Light, 4.5, 3.0), (Look::Dark, 4.5, 3.0), (Look::Contrast, 7.0, 4.5)];

    #[test]
    fn what_is_no_colour_is_refused() {
        for text in ["red", "#12345", "#12345g", "#+12345"] {
            assert!(HexColour::try_from(text.to_owned()).is_err(), "{text}");
        }
    }

    #[test]
    fn text_can_be_read_on_what_it_stands_on() {
        for (look, least, _) in LEAST {
            let theme = shipped(look);
            for (text, ground) in [
                (theme.text, theme.ground),
                (theme.quiet, theme.ground),
                (theme.quiet, theme.sunken),
                (theme.on_accent, theme.accent),
                (theme.on_accent, theme.accent_strong),
                (theme.quiet, theme.raised),
                (theme.text, theme.care_wash),
                (theme.text, theme.bad_wash),
                (theme.text, theme.accent_wash),
                (theme.quiet, theme.accent_wash),
                (theme.accent, theme.accent_wash),
                (theme.good, theme.good_wash),
                (theme.care, theme.care_wash),
                (theme.bad, theme.bad_wash),
                (theme.text, theme.panel),
                (theme.quiet, theme.panel),
                (theme.bad, theme.panel),
                (theme.care, theme.panel),
                (theme.good, theme.panel),
                (theme.anger, theme.surface),
                (theme.trust, theme.surface),
                (theme.text, theme.slip),
                (theme.dock.text, theme.dock.ground),
                (theme.dock.text, theme.dock.raised),
                (theme.dock.quiet, theme.dock.ground),
                (theme.text, theme.dock.paper),
                (theme.quiet, theme.dock.paper),
                (theme.accent, theme.dock.shade),
                (theme.dock.late, theme.dock.ground),
            ] {
                assert!(
                    contrast(text, ground) >= least,
                    "{look:?}: {text:?} on {ground:?}: {}",
                    contrast(text, ground)
                );
            }
        }
    }

    #[test]
    fn edges_can_be_seen_on_what_they_part() {
        for (look, _, least) in LEAST {
            let theme = shipped(look);
            for (edge, ground) in [
                (theme.edge, theme.surface),
                (theme.edge, theme.ground),
                (theme.edge, theme.raised),
                (theme.dock.quiet, theme.dock.ground),
                (theme.edge, theme.panel),
                (theme.edge, theme.face_ground),
                (theme.accent, theme.panel),
                (theme.accent, theme.surface),
            ] {
                assert!(
                    contrast(edge, ground) >= least,
                    "{look:?}: {edge:?} on {ground:?}: {}",
                    contrast(edge, ground)
                );
            }
        }
    }

    /// The contrast ratio of WCAG 2.
    fn contrast(one: HexColour, other: HexColour) -> f32 {
        let light = |HexColour(r, g, b): HexColour| {
            let linear = |part: u8| {
                let part = f32::from(part) / 255.0;
                if part <= 0.03928 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
            };
            0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
        };
        let (one, other) = (light(one), light(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }
}
