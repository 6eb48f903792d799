//! Hair, hats and what else is worn or grows on a head, and the head drawn with it.

mod beard;
mod glasses;
mod hats;
mod marks;
mod men;
mod women;

pub(crate) use marks::Hair;

use super::canvas::Canvas;
use super::face::Haircut;
use super::head::Visage;

impl Hair {
    pub(crate) fn of(head: &Visage<'_>) -> Self {
        let mut hair = Self::default();
        let cut: fn(&Visage<'_>, &mut Self) = match head.face.style {
            Haircut::Short => men::short,
            Haircut::Crew => men::crew,
            Haircut::Undercut => men::undercut,
            Haircut::Curtain => men::curtain,
            Haircut::Receding => men::receding,
            Haircut::Bald => men::bald,
            Haircut::Wispy => men::wispy,
            Haircut::Matted => men::matted,
            Haircut::Parted => men::parted,
            Haircut::Brush => men::brush,
            Haircut::Swept => men::swept,
            Haircut::Curls => men::curls,
            Haircut::LowBun => women::low_bun,
            Haircut::Bob => women::bob,
            Haircut::Long => women::long,
            Haircut::Pony => women::pony,
            Haircut::Wavy => women::wavy,
            Haircut::Perm => women::perm,
            Haircut::Layered => women::layered,
            Haircut::TopBun => women::top_bun,
            Haircut::Sleek => women::sleek,
            Haircut::Braid => women::braid,
            Haircut::Scarf => women::scarf,
        };
        cut(head, &mut hair);
        if let Some(hat) = head.face.hat {
            hats::put_on(head, hat, &mut hair);
        }
        hair
    }
}

impl Visage<'_> {
    /// What lies behind the neck: the back of the hair.
    pub(crate) fn back(&self, canvas: &mut Canvas, hair: &Hair) {
        hair.back.iter().for_each(|mark| mark.draw(canvas));
    }

    /// All before the neck.
    pub(crate) fn front(&self, canvas: &mut Canvas, hair: &Hair) {
        let outline = self.outline();
        hair.under.iter().for_each(|mark| mark.draw(canvas));
        self.ears(canvas, true);
        canvas.fill(&outline, self.skin.base, 1.0);
        canvas.within(&outline, |canvas| {
            self.planes(canvas);
            self.blood(canvas);
            beard::shadow(self, canvas);
        });
        self.sockets(canvas);
        self.wrinkles(canvas);
        self.mouth(canvas);
        beard::draw(self, canvas);
        self.nose(canvas);
        [-1.0, 1.0].into_iter().for_each(|side| self.eye(canvas, side));
        self.ears(canvas, false);
        [-1.0, 1.0].into_iter().for_each(|side| self.brow(canvas, side));
        hair.top.iter().for_each(|mark| mark.draw(canvas));
        glasses::draw(self, canvas);
        hair.over.iter().for_each(|mark| mark.draw(canvas));
    }
}
