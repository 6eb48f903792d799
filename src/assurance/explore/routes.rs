//! Shortest ways through the places of the conversation: from one to another, and on to an ending.

use super::space::Space;
use crate::encounter::Command;

/// The places one move away; none from one that was left out.
pub(crate) fn successors(space: &Space, place: usize) -> impl Iterator<Item = usize> {
    space.moves_from(place).iter().filter(|one| one.ending.is_none()).map(|one| one.to as usize)
}

/// Shortest ways from one place of the conversation to others, found breadth first.
pub(crate) struct Tree {
    /// Places in the order found, with how many moves away they are.
    pub found: Vec<(usize, usize)>,
    /// By place: from where and by which move it was found.
    from: Vec<Option<(usize, usize)>>,
    /// How it came back to the first.
    back: Option<(usize, usize)>,
}

impl Tree {
    /// Looks as far as `most` moves through places that `enter` allows.
    pub(crate) fn grow(space: &Space, first: usize, enter: impl Fn(usize) -> bool, most: usize) -> Self {
        let mut tree = Self { found: vec![(first, 0)], from: vec![None; space.places()], back: None };
        let mut at = 0;
        while let Some((place, depth)) = tree.found.get(at).copied().filter(|(_, depth)| *depth < most) {
            for (by, one) in space.moves_from(place).iter().enumerate().filter(|(_, one)| one.ending.is_none()) {
                let to = one.to as usize;
                if to == first {
                    tree.back.get_or_insert((place, by));
                } else if let Some(from) = tree.from.get_mut(to).filter(|from| from.is_none() && enter(to)) {
                    *from = Some((place, by));
                    tree.found.push((to, depth + 1));
                }
            }
            at += 1;
        }
        tree
    }

    /// The way to a place that was found.
    pub(crate) fn way(&self, space: &Space, place: usize) -> Vec<Command> {
        let (mut way, mut at) = (Vec::new(), place);
        while let Some(Some((from, by))) = self.from.get(at) {
            way.extend(space.moves_from(*from).get(*by).map(|one| one.command));
            at = *from;
        }
        way.reverse();
        way
    }

    /// The way round, back to the first.
    pub(crate) fn round(&self, space: &Space) -> Option<Vec<Command>> {
        let (place, by) = self.back?;
        let mut way = self.way(space, place);
        way.extend(space.moves_from(place).get(by).map(|one| one.command));
        Some(way)
    }
}

/// From the opening to every place, and from every place to an ending.
pub(crate) struct Routes<'s> {
    space: &'s Space,
    tree: Tree,
    /// By place: how many moves to the nearest ending, and the first of them.
    out: Vec<Option<(u32, u16)>>,
}

impl<'s> Routes<'s> {
    pub(crate) fn new(space: &'s Space) -> Self {
        let mut routes =
            Self { space, tree: Tree::grow(space, 0, |_| true, usize::MAX), out: vec![None; space.places()] };
        // backward through the order found: what leads back in it takes another round
        while routes.shorten() {}
        routes
    }

    fn shorten(&mut self) -> bool {
        let mut shorter = false;
        for (place, _) in self.tree.found.iter().rev() {
            let ways = self.space.moves_from(*place).iter().zip(0_u16..).filter_map(|(one, by)| {
                let rest = if one.ending.is_some() { 0 } else { self.out.get(one.to as usize).copied().flatten()?.0 };
                Some((rest + 1, by))
            });
            let (best, Some(known)) = (ways.min(), self.out.get_mut(*place)) else { continue };
            shorter |= *known != best;
            *known = best;
        }
        shorter
    }

    /// Places that can be reached, with how many moves it takes.
    pub(crate) fn places(&self) -> impl Iterator<Item = (usize, usize)> {
        self.tree.found.iter().copied()
    }

    /// How many moves it is from a place to an ending.
    pub(crate) fn out(&self, place: usize) -> Option<usize> {
        Some(self.out.get(place).copied().flatten()?.0 as usize)
    }

    /// The way from the opening to a place.
    pub(crate) fn way_to(&self, place: usize) -> Vec<Command> {
        self.tree.way(self.space, place)
    }

    /// The way to a place, by one of its moves, and on to an ending if there is a way to one.
    pub(crate) fn way_by(&self, place: usize, by: usize) -> Vec<Command> {
        let mut way = self.way_to(place);
        if let Some(one) = self.space.moves_from(place).get(by) {
            way.push(one.command);
            if one.ending.is_none() {
                way.extend(self.way_out(one.to as usize));
            }
        }
        way
    }

    /// The way from a place to an ending; nothing where there is none.
    pub(crate) fn way_out(&self, place: usize) -> Vec<Command> {
        let (mut way, mut at) = (Vec::new(), Some(place));
        while let Some((place, Some(Some((_, by))))) = at.map(|place| (place, self.out.get(place))) {
            let one = self.space.moves_from(place).get(usize::from(*by));
            way.extend(one.map(|one| one.command));
            at = one.filter(|one| one.ending.is_none()).map(|one| one.to as usize);
        }
        way
    }
}
