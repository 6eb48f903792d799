//! Shortest ways through the places of the conversation: from one to another, and on to an ending.

use super::space::Space;
use super::talks::TalkIx;
use crate::assurance::unproved::Impossible;
use crate::encounter::Command;
use crate::terms::Rows;

/// The places one move away; none from one that was left out.
pub(crate) fn successors(space: &Space, place: TalkIx) -> impl Iterator<Item = TalkIx> {
    space.moves_from(place).iter().filter_map(|one| one.to())
}

/// Shortest ways from one place of the conversation to others, found breadth first.
pub(crate) struct RouteTree {
    /// Places in the order found, with how many moves away they are.
    pub found: Vec<(TalkIx, usize)>,
    /// From where and by which move it was found.
    from: Rows<TalkIx, Option<(TalkIx, u16)>>,
    /// How it came back to the first.
    back: Option<(TalkIx, u16)>,
}

impl RouteTree {
    /// Looks as far as `most` moves through places that `enter` allows.
    pub(crate) fn grow(
        space: &Space, first: TalkIx, enter: impl Fn(TalkIx) -> bool, most: usize,
    ) -> Result<Self, Impossible> {
        let mut tree = Self { found: vec![(first, 0)], from: space.places().filled(None), back: None };
        let mut at = 0;
        while let Some((place, depth)) = tree.found.get(at).copied().filter(|(_, depth)| *depth < most) {
            for (by, one) in (0_u16..).zip(space.moves_from(place)) {
                let Some(to) = one.to() else { continue };
                if to == first {
                    tree.back.get_or_insert((place, by));
                } else if tree.from.at(to).is_none() && enter(to) {
                    *tree.from.at_mut(to) = Some((place, by));
                    tree.found.push((to, depth + 1));
                }
            }
            at += 1;
        }
        if tree.found.len() > space.places().len() {
            return Err(Impossible::Contradiction("a place of the conversation was found twice"));
        }
        Ok(tree)
    }

    /// The way to a place that was found.
    pub(crate) fn way(&self, space: &Space, place: TalkIx) -> Result<Vec<Command>, Impossible> {
        let (mut way, mut at) = (Vec::new(), place);
        while let Some((from, by)) = *self.from.at(at) {
            way.push(space.transition(from, usize::from(by))?.command);
            at = from;
        }
        way.reverse();
        Ok(way)
    }

    /// The way round, back to the first, if one was found.
    pub(crate) fn round(&self, space: &Space) -> Result<Option<Vec<Command>>, Impossible> {
        let Some((place, by)) = self.back else { return Ok(None) };
        let mut way = self.way(space, place)?;
        way.push(space.transition(place, usize::from(by))?.command);
        Ok(Some(way))
    }
}

/// From the opening to every place, and from every place to an ending.
pub(crate) struct Routes<'s> {
    space: &'s Space,
    tree: RouteTree,
    /// How many moves to the nearest ending, and the first of them; none where no way leads to one.
    out: Rows<TalkIx, Option<(u32, u16)>>,
}

impl<'s> Routes<'s> {
    pub(crate) fn new(space: &'s Space) -> Result<Self, Impossible> {
        let tree = RouteTree::grow(space, TalkIx::FIRST, |_| true, usize::MAX)?;
        let mut routes = Self { space, tree, out: space.places().filled(None) };
        // backward through the order found: what leads back in it takes another round
        while routes.shorten() {}
        Ok(routes)
    }

    fn shorten(&mut self) -> bool {
        let mut shorter = false;
        for (place, _) in self.tree.found.iter().rev() {
            let ways = self.space.moves_from(*place).iter().zip(0_u16..).filter_map(|(one, by)| {
                let rest = match one.to() {
                    None => 0,
                    Some(to) => (*self.out.at(to))?.0,
                };
                Some((rest + 1, by))
            });
            let best = ways.min();
            let known = self.out.at_mut(*place);
            shorter |= *known != best;
            *known = best;
        }
        shorter
    }

    /// Places that can be reached, with how many moves it takes.
    pub(crate) fn places(&self) -> impl Iterator<Item = (TalkIx, usize)> {
        self.tree.found.iter().copied()
    }

    /// How many moves it is from a place to an ending; none where no way leads to one.
    pub(crate) fn out(&self, place: TalkIx) -> Option<usize> {
        Some((*self.out.at(place))?.0 as usize)
    }

    /// The way from the opening to a place.
    pub(crate) fn way_to(&self, place: TalkIx) -> Result<Vec<Command>, Impossible> {
        self.tree.way(self.space, place)
    }

    /// The way to a place, by one of its moves, and on to an ending if there is a way to one.
    pub(crate) fn way_by(&self, place: TalkIx, by: usize) -> Result<Vec<Command>, Impossible> {
        let mut way = self.way_to(place)?;
        let one = self.space.transition(place, by)?;
        way.push(one.command);
        if let Some(to) = one.to() {
            way.extend(self.way_out(to)?);
        }
        Ok(way)
    }

    /// The way from a place to an ending; nothing where there is none.
    pub(crate) fn way_out(&self, place: TalkIx) -> Result<Vec<Command>, Impossible> {
        let (mut way, mut at) = (Vec::new(), place);
        while let Some((_, by)) = *self.out.at(at) {
            let one = self.space.transition(at, usize::from(by))?;
            way.push(one.command);
            match one.to() {
                Some(to) => at = to,
                None => break,
            }
        }
        Ok(way)
    }
}
