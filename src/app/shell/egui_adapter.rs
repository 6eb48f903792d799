//! Where bevy_egui 0.42 is put right.
//!
//! Soft edges: egui's colours are multiplied by their opacity in gamma space. The shader turns the product into linear light
//! as it stands, which darkens every half-covered pixel: letters get thin, shapes get a dark rim. The colour itself is turned,
//! and multiplied by the opacity after that: at the corners of what is drawn, not in each of its pixels, where it was more than
//! half the cost of a frame on a machine without a graphics card. A texture comes in linear light as it is, multiplied by its
//! opacity before; that is taken out of it as nearly as it goes: exactly for what covers fully and for white, which letters are.
//!
//! Rest: every frame brings an event that tells the modifier keys, changed or not, and egui draws again after any event. A
//! still screen would be drawn for ever; told only when they change, it rests.
//!
//! Input methods: where in what is being composed the cursor is they tell in bytes, and egui counts characters.
//!
//! Size: the camera is told a window's new size after egui has drawn for the old one, and then nothing happens any more.
//!
//! Letters: they lie on the pixels of the screen, and what is filled plainly takes its colour from the middle of a white one. So
//! nothing is lost where the one nearest is taken, and without a graphics card four cost four times one. A letter that is new
//! has to be told to the renderer in the frame that shows it first: in what order, bevy_egui leaves open, and on a screen that
//! draws six times a second, or rests, a gap stood in its place (`1  秒`).
//!
//! Pictures: egui thinks that no texture may be wider than 2,048 pixels; a stage on a large screen is.

use bevy::asset::AssetEventSystems;
use bevy::prelude::*;
use bevy::render::renderer::RenderDevice;
use bevy::shader::{Shader, Source};
use bevy::window::{RequestRedraw, WindowResized};
use bevy_egui::render::EGUI_SHADER_HANDLE;
use bevy_egui::{EguiInput, EguiPostUpdateSet, EguiPreUpdateSet, EguiRenderOutput, egui};

/// What the shader says, and what it is to say.
const MENDED: [(&str, &str); 2] = [
    (
        "return VertexOutput(vec4<f32>(position, 0.0, 1.0), in.color, in.uv);",
        "let itself = min(in.color.rgb / max(in.color.a, 0.0001), vec3<f32>(1.0));
    let color = vec4<f32>(linear_from_gamma_rgb(itself) * in.color.a, in.color.a);
    return VertexOutput(vec4<f32>(position, 0.0, 1.0), color, in.uv);",
    ),
    (
        "let texture_color_gamma = gamma_from_linear_rgba(texture_color_linear);
    let color_gamma = texture_color_gamma * in.color;

    return vec4<f32>(linear_from_gamma_rgb(color_gamma.rgb), color_gamma.a);",
        "let opacity = texture_color_linear.a;
    let taken = max(opacity * (opacity * (opacity * 0.305306011 + 0.682171111) + 0.012522878), 0.00001);
    let itself = min(texture_color_linear.rgb / taken, vec3<f32>(1.0));
    return vec4<f32>(itself * opacity * in.color.rgb, opacity * in.color.a);",
    ),
];

/// Puts it right.
pub(super) fn plugin(app: &mut App) {
    let between = (quiet_modifiers, count_composed, large_textures).chain();
    let between = between.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass);
    let painted = nearest_letters.after(EguiPostUpdateSet::ProcessOutput).before(EguiPostUpdateSet::PostProcessOutput);
    app.add_systems(PreUpdate, between).add_systems(PostUpdate, painted).add_systems(Last, draw_resized);
    letters_at_once(app);
    mend_shader(app);
}

/// Takes away what only says again which modifier keys are down.
fn quiet_modifiers(mut inputs: Query<&mut EguiInput>, mut told: Local<Option<egui::Modifiers>>) {
    for mut input in &mut inputs {
        input.events.retain(|event| match event {
            egui::Event::ModifiersChanged(now) => told.replace(*now) != Some(*now),
            _ => true,
        });
    }
}

/// Counts characters in what is being composed.
fn count_composed(mut inputs: Query<&mut EguiInput>) {
    for mut input in &mut inputs {
        for event in &mut input.events {
            if let egui::Event::Ime(egui::ImeEvent::Preedit { text, active_range_chars: Some(range) }) = event {
                let characters = |bytes: usize| text.char_indices().take_while(|(at, _)| *at < bytes).count();
                *range = characters(range.start)..characters(range.end);
            }
        }
    }
}

/// What egui takes for the largest side that a texture may have, in pixels. As long as a window needs no more, its letters do
/// not either.
const LARGEST_SIDE: u32 = 2_048;

/// Tells egui how large a texture may be: as large as the window, where the device has room for that.
fn large_textures(mut inputs: Query<&mut EguiInput>, windows: Query<&Window>, device: Option<Res<RenderDevice>>) {
    let Some(device) = device else { return };
    let sides = windows.iter().map(|window| window.physical_width().max(window.physical_height()));
    let side = largest_side(sides.max().unwrap_or_default(), device.limits().max_texture_dimension_2d);
    for mut input in &mut inputs {
        input.max_texture_side = Some(side as usize);
    }
}

/// For a window of this side, on a device that has room for so much.
const fn largest_side(window: u32, room: u32) -> u32 {
    let wanted = if window > LARGEST_SIDE { window.next_power_of_two() } else { LARGEST_SIDE };
    if wanted < room { wanted } else { room }
}

/// Takes one pixel of a letter for one of the screen.
fn nearest_letters(mut painted: Query<&mut EguiRenderOutput>) {
    for mut painted in &mut painted {
        for (texture, deltas) in &mut painted.textures_delta.set {
            if *texture == egui::TextureId::default() {
                deltas.iter_mut().for_each(|delta| delta.options = egui::TextureOptions::NEAREST);
            }
        }
    }
}

/// What textures have become is told in the same frame.
fn letters_at_once(app: &mut App) {
    app.configure_sets(PostUpdate, EguiPostUpdateSet::PostProcessOutput.before(AssetEventSystems));
}

/// How many frames after that in which its size has changed a window shows nothing of the old one: in the first the camera
/// knows it, in the second egui's textures do.
const SETTLES: u8 = 2;

/// Asks for the frames that a new size needs.
fn draw_resized(
    mut resized: MessageReader<WindowResized>, mut left: Local<u8>, mut redraw: MessageWriter<RequestRedraw>,
) {
    if resized.read().count() > 0 {
        *left = SETTLES;
    }
    if let Some(less) = left.checked_sub(1) {
        *left = less;
        redraw.write(RequestRedraw);
    }
}

/// A shader that reads otherwise than expected is left alone.
fn mend_shader(app: &mut App) {
    let Some(mut shaders) = app.world_mut().get_resource_mut::<Assets<Shader>>() else { return };
    let Some(mut shader) = shaders.get_mut(&EGUI_SHADER_HANDLE) else { return };
    if let Source::Wgsl(text) = &shader.source
        && MENDED.iter().all(|(shipped, _)| text.contains(shipped))
    {
        let text = MENDED.iter().fold(text.to_string(), |text, (shipped, mended)| text.replace(shipped, mended));
        shader.source = Source::Wgsl(text.into());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy_egui::{EguiManagedTextures, update_egui_textures_system};

    #[test]
    fn modifier_keys_are_told_when_they_change() {
        let mut app = App::new();
        app.add_systems(Update, quiet_modifiers);
        let window = app.world_mut().spawn(EguiInput::default()).id();
        let left = |held: egui::Modifiers| {
            let mut input = app.world_mut().get_mut::<EguiInput>(window).expect("an input");
            input.events = vec![egui::Event::ModifiersChanged(held), egui::Event::PointerGone];
            app.update();
            app.world().get::<EguiInput>(window).expect("an input").events.len()
        };
        let held = [egui::Modifiers::NONE, egui::Modifiers::NONE, egui::Modifiers::SHIFT, egui::Modifiers::NONE];
        assert_eq!(held.map(left), [2, 1, 2, 2]);
    }

    #[test]
    fn letters_are_taken_pixel_by_pixel_and_pictures_as_they_ask() {
        let mut app = App::new();
        app.add_systems(Update, nearest_letters);
        let mut painted = EguiRenderOutput::default();
        let delta = || {
            let image = egui::ColorImage::filled([1, 1], egui::Color32::WHITE);
            egui::epaint::ImageDelta::full(image, egui::TextureOptions::LINEAR)
        };
        for texture in [egui::TextureId::default(), egui::TextureId::Managed(1)] {
            painted.textures_delta.set.entry(texture).or_default().push(delta());
        }
        let window = app.world_mut().spawn(painted).id();
        app.update();
        let painted = app.world().get::<EguiRenderOutput>(window).expect("an output");
        let filter = |texture| painted.textures_delta.set[&texture][0].options.magnification;
        assert_eq!(filter(egui::TextureId::default()), egui::TextureFilter::Nearest);
        assert_eq!(filter(egui::TextureId::Managed(1)), egui::TextureFilter::Linear);
        // what was never drawn is let go on purpose
        app.world_mut().get_mut::<EguiRenderOutput>(window).expect("an output").textures_delta.clear();
    }

    #[test]
    fn a_new_letter_is_told_in_the_frame_that_shows_it() {
        let mut app = App::new();
        app.add_plugins((MinimalPlugins, AssetPlugin::default())).init_asset::<Image>();
        app.init_resource::<EguiManagedTextures>().init_resource::<Told>();
        let paint = update_egui_textures_system.in_set(EguiPostUpdateSet::PostProcessOutput);
        let heard =
            |mut events: MessageReader<AssetEvent<Image>>, mut told: ResMut<Told>| told.0 += events.read().count();
        app.add_systems(PostUpdate, paint).add_systems(Last, heard);
        letters_at_once(&mut app);
        let window = app.world_mut().spawn(EguiRenderOutput::default()).id();
        let image = |side: usize| egui::ColorImage::filled([side, side], egui::Color32::WHITE);
        let options = egui::TextureOptions::NEAREST;
        let deltas = [
            egui::epaint::ImageDelta::full(image(8), options),
            egui::epaint::ImageDelta::partial([1, 1], image(2), options),
            egui::epaint::ImageDelta::partial([4, 4], image(2), options),
        ];
        for (at, delta) in deltas.into_iter().enumerate() {
            let mut painted = app.world_mut().get_mut::<EguiRenderOutput>(window).expect("an output");
            painted.textures_delta.set.entry(egui::TextureId::default()).or_default().push(delta);
            let before = app.world().resource::<Told>().0;
            app.update();
            assert!(app.world().resource::<Told>().0 > before, "frame {at} told nothing");
        }
    }

    /// How often the renderer would have been told of a texture.
    #[derive(Default, Resource)]
    struct Told(usize);

    #[test]
    fn the_cursor_in_what_is_composed_is_counted_in_characters() {
        let mut app = App::new();
        app.add_systems(Update, count_composed);
        let window = app.world_mut().spawn(EguiInput::default()).id();
        for (text, told, counted) in
            [("投诉", 6..6, 2..2), ("投su", 3..5, 1..3), ("tou", 0..3, 0..3), ("投", 0..9, 0..1)]
        {
            let event = |range| {
                egui::Event::Ime(egui::ImeEvent::Preedit { text: text.to_owned(), active_range_chars: Some(range) })
            };
            app.world_mut().get_mut::<EguiInput>(window).expect("an input").events = vec![event(told)];
            app.update();
            assert_eq!(app.world().get::<EguiInput>(window).expect("an input").events, [event(counted)], "{text}");
        }
    }

    #[test]
    fn a_picture_may_be_as_large_as_the_window() {
        let sides = [(0, 16_384), (1_280, 16_384), (2_048, 8_192), (3_840, 8_192), (3_840, 2_048), (1_280, 1_024)];
        assert_eq!(sides.map(|(window, room)| largest_side(window, room)), [2_048, 2_048, 2_048, 4_096, 2_048, 1_024]);
    }

    #[test]
    fn a_new_size_is_drawn_until_it_is_seen_and_no_longer() {
        let mut app = App::new();
        app.add_message::<WindowResized>().add_message::<RequestRedraw>().add_systems(Update, draw_resized);
        let mut asked = |resized: bool| {
            if resized {
                app.world_mut().write_message(WindowResized { window: Entity::PLACEHOLDER, width: 9.0, height: 9.0 });
            }
            app.update();
            app.world_mut().resource_mut::<Messages<RequestRedraw>>().drain().count()
        };
        assert_eq!([false, true, false, false, true, true, false, false].map(&mut asked), [0, 1, 1, 0, 1, 1, 1, 0]);
    }

    #[test]
    fn the_shader_reads_as_this_correction_expects() {
        let mut app = App::new();
        app.add_plugins((MinimalPlugins, AssetPlugin::default())).init_asset::<Shader>();
        app.add_plugins(bevy_egui::EguiPlugin::default());
        plugin(&mut app);
        let shaders = app.world().resource::<Assets<Shader>>();
        let shader = shaders.get(&EGUI_SHADER_HANDLE).expect("bevy_egui's shader");
        let Source::Wgsl(text) = &shader.source else { panic!("it is no WGSL") };
        for (shipped, mended) in MENDED {
            assert!(text.contains(mended) && !text.contains(shipped), "{shipped}");
        }
    }
}
