//! Ways that lead back are turned round, boxes are put in layers, and a way that leads past layers gets a knot in each of them.

/// Boxes and knots in layers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Layered {
    /// How many are boxes; the knots come behind them.
    pub boxes: usize,
    /// The layer of each box and knot.
    pub layer: Vec<usize>,
    /// What stands a layer below each, and what above it.
    pub below: Vec<Vec<usize>>,
    pub above: Vec<Vec<usize>>,
    /// For each way what it passes, from its upper end to its lower, and whether it leads down; nothing of one that leads nowhere
    /// else.
    pub ways: Vec<Option<LaidWay>>,
}

/// What a way passes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct LaidWay {
    /// From its upper end to its lower.
    pub through: Vec<usize>,
    /// Whether it leads down.
    pub is_down: bool,
}

impl Layered {
    /// Of so many boxes with the ways between them.
    pub(super) fn of(boxes: usize, ways: &[(usize, usize)]) -> Self {
        let proper = |&(from, to): &(usize, usize)| from != to && from < boxes && to < boxes;
        let order = visited(boxes, ways.iter().copied().filter(proper));
        let mut layer = longest(&order, ways.iter().copied().filter(proper));
        pull_down(&mut layer, &order, ways.iter().copied().filter(proper));
        close_up(&mut layer);
        let mut all = Self {
            boxes,
            below: vec![Vec::new(); boxes],
            above: vec![Vec::new(); boxes],
            layer,
            ways: Vec::with_capacity(ways.len()),
        };
        let mut known: std::collections::BTreeMap<(usize, usize), Vec<usize>> = std::collections::BTreeMap::new();
        for way in ways {
            let laid = proper(way).then(|| {
                let (from, to) = *way;
                let is_down = order.is_before(from, to);
                let (upper, lower) = if is_down { (from, to) } else { (to, from) };
                // two ways between the same boxes run together
                let through = match known.get(&(upper, lower)) {
                    Some(through) => through.clone(),
                    None => all.connect(upper, lower),
                };
                known.insert((upper, lower), through.clone());
                LaidWay { through, is_down }
            });
            all.ways.push(laid);
        }
        all
    }

    /// How many layers there are.
    pub(super) fn depth(&self) -> usize {
        self.layer.iter().max().map_or(0, |last| last + 1)
    }

    fn at(&self, one: usize) -> usize {
        self.layer.get(one).copied().unwrap_or(0)
    }

    fn connect(&mut self, upper: usize, lower: usize) -> Vec<usize> {
        let mut through = vec![upper];
        let mut last = upper;
        for layer in self.at(upper) + 1..self.at(lower) {
            let knot = self.layer.len();
            self.layer.push(layer);
            self.below.push(Vec::new());
            self.above.push(Vec::new());
            self.join(last, knot);
            through.push(knot);
            last = knot;
        }
        self.join(last, lower);
        through.push(lower);
        through
    }

    fn join(&mut self, upper: usize, lower: usize) {
        if let Some(below) = self.below.get_mut(upper) {
            below.push(lower);
        }
        if let Some(above) = self.above.get_mut(lower) {
            above.push(upper);
        }
    }
}

/// Boxes in an order in which no way leads back but those that close a circle.
struct StoryOrder {
    all: Vec<usize>,
    rank: Vec<usize>,
}

impl StoryOrder {
    fn is_before(&self, one: usize, other: usize) -> bool {
        self.rank.get(one) < self.rank.get(other)
    }
}

/// Follows the ways into the depth, from the first box on and in the order in which they are told.
fn visited(boxes: usize, ways: impl Iterator<Item = (usize, usize)>) -> StoryOrder {
    let mut leads = vec![Vec::new(); boxes];
    for (from, to) in ways {
        if let Some(leads) = leads.get_mut(from) {
            leads.push(to);
        }
    }
    let mut seen = vec![false; boxes];
    let mut left = Vec::with_capacity(boxes);
    for first in 0..boxes {
        let mut open = vec![(first, 0_usize)];
        if std::mem::replace(&mut seen[first], true) {
            continue;
        }
        while let Some((at, next)) = open.last_mut() {
            let to = leads.get(*at).and_then(|leads| leads.get(*next)).copied();
            *next += 1;
            match to {
                Some(to) if !std::mem::replace(&mut seen[to], true) => open.push((to, 0)),
                Some(_) => {}
                None => {
                    left.push(*at);
                    open.pop();
                }
            }
        }
    }
    left.reverse();
    let mut rank = vec![0; boxes];
    for (at, one) in left.iter().enumerate() {
        rank[*one] = at;
    }
    StoryOrder { all: left, rank }
}

/// The ways as they lead down.
fn downward<'o>(
    order: &'o StoryOrder, ways: impl Iterator<Item = (usize, usize)> + 'o,
) -> impl Iterator<Item = (usize, usize)> + 'o {
    ways.map(|(from, to)| if order.is_before(from, to) { (from, to) } else { (to, from) })
}

/// Each as far down as the longest way to it is.
fn longest(order: &StoryOrder, ways: impl Iterator<Item = (usize, usize)>) -> Vec<usize> {
    let mut leads = vec![Vec::new(); order.all.len()];
    for (from, to) in downward(order, ways) {
        leads[from].push(to);
    }
    let mut layer = vec![0_usize; order.all.len()];
    for from in &order.all {
        let least = layer[*from] + 1;
        for to in &leads[*from] {
            layer[*to] = layer[*to].max(least);
        }
    }
    layer
}

/// What nothing leads to comes right over the first that it leads to, but for where the story begins.
fn pull_down(layer: &mut [usize], order: &StoryOrder, ways: impl Iterator<Item = (usize, usize)>) {
    let mut nearest = vec![usize::MAX; layer.len()];
    let mut is_led_to = vec![false; layer.len()];
    for (from, to) in downward(order, ways) {
        nearest[from] = nearest[from].min(layer[to]);
        is_led_to[to] = true;
    }
    for (at, nearest) in nearest.into_iter().enumerate().skip(1) {
        if !is_led_to[at] && nearest != usize::MAX {
            layer[at] = nearest.saturating_sub(1);
        }
    }
}

/// No layer is empty.
fn close_up(layer: &mut [usize]) {
    let used: std::collections::BTreeSet<usize> = layer.iter().copied().collect();
    let rank: std::collections::BTreeMap<usize, usize> = used.into_iter().zip(0..).collect();
    for one in layer {
        *one = rank.get(one).copied().unwrap_or(0);
    }
}
