//! Which sentences of two versions are the same sentence.

use std::collections::BTreeMap;

use super::units::Unit;

/// What became of a sentence of the newer version; the number is its place in the older.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pair {
    Alone,
    Same(usize),
    Moved(usize),
    Changed(usize),
}

impl Pair {
    pub(crate) fn old(self) -> Option<usize> {
        match self {
            Self::Alone => None,
            Self::Same(old) | Self::Moved(old) | Self::Changed(old) => Some(old),
        }
    }
}

pub(super) struct Pairs {
    /// Of each older sentence its place in the newer version.
    pub(super) of_old: Vec<Option<usize>>,
    pub(super) of_new: Vec<Pair>,
}

/// What sentences are matched by, the surest first. A sentence without a key is not matched by it.
type Key = fn(&Marks) -> Option<u64>;

/// A unit in numbers: two with the same number are the same for all that matters here.
struct Marks {
    section: u64,
    text: u64,
    message: Option<u64>,
    facts: Option<u64>,
    first_fact: Option<u64>,
}

impl Marks {
    fn of(unit: &Unit<'_>) -> Self {
        let origin = &unit.sentence.origin;
        let mut facts = START;
        let mut first_fact = None;
        for fact in &origin.facts {
            facts = mixed(mixed(facts, fact.record.as_bytes()), fact.field.as_bytes());
            first_fact = first_fact.or(Some(facts));
        }
        Self {
            section: mixed(START, unit.section.as_bytes()),
            text: mixed(START, unit.text.as_bytes()),
            message: origin.message.as_ref().map(|message| mixed(START, message.as_bytes())),
            facts: first_fact.map(|_| facts),
            first_fact,
        }
    }

    /// What it is: its message and all its facts.
    fn identity(&self) -> u64 {
        together([self.message.unwrap_or_default(), self.facts.unwrap_or_default()])
    }
}

const START: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a, with an end behind each word so that no two lists of words run together.
fn mixed(start: u64, bytes: &[u8]) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    step(bytes.iter().fold(start, |hash, byte| step(hash, *byte)), 0xff)
}

fn together<const N: usize>(parts: [u64; N]) -> u64 {
    parts.iter().fold(START, |hash, part| mixed(hash, &part.to_le_bytes()))
}

pub(super) fn pairs(old: &[Unit<'_>], new: &[Unit<'_>]) -> Pairs {
    let mut pairs = Pairs { of_old: vec![None; old.len()], of_new: vec![Pair::Alone; new.len()] };
    let marks = |units: &[Unit<'_>]| units.iter().map(Marks::of).collect::<Vec<Marks>>();
    let sides = Sides { old, new, old_marks: marks(old), new_marks: marks(new) };
    // The same words: first of the same facts, then whatever they rest on, then on another place.
    let same: [Key; 3] = [
        |it| Some(together([it.section, it.identity(), it.text])),
        |it| Some(together([it.section, it.text])),
        |it| it.facts.map(|_| together([it.identity(), it.text])),
    ];
    for key in same {
        pairs.by(key, &sides, false, Pair::Same);
    }
    // Other words: of the same message and facts, of the same message about the same fact, about the same facts.
    let changed: [(Key, bool); 6] = [
        (|it| Some(together([it.section, it.identity()])), false),
        (|it| it.first_fact.map(|fact| together([it.section, it.message.unwrap_or_default(), fact])), false),
        (|it| it.message.map(|message| together([it.section, message])), true),
        (|it| it.facts.map(|facts| together([it.section, facts])), true),
        (|it| it.first_fact.map(|fact| together([it.section, fact])), true),
        (|it| it.facts.map(|_| it.identity()), true),
    ];
    for (key, only) in changed {
        pairs.by(key, &sides, only, Pair::Changed);
    }
    pairs.find_moved(old, new);
    pairs
}

/// Both versions, with their numbers.
struct Sides<'s, 'u> {
    old: &'s [Unit<'u>],
    new: &'s [Unit<'u>],
    old_marks: Vec<Marks>,
    new_marks: Vec<Marks>,
}

impl Pairs {
    /// Pairs what is left and has the same key: in order, the most alike first; `only`: where there is one on both
    /// sides.
    fn by(&mut self, key: Key, sides: &Sides<'_, '_>, only: bool, as_pair: fn(usize) -> Pair) {
        let mut waiting: BTreeMap<u64, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
        for (index, marks) in sides.new_marks.iter().enumerate() {
            if self.of_new[index] == Pair::Alone
                && let Some(key) = key(marks)
            {
                waiting.entry(key).or_default().1.push(index);
            }
        }
        if waiting.is_empty() {
            return;
        }
        for (index, marks) in sides.old_marks.iter().enumerate() {
            if self.of_old[index].is_none()
                && let Some(group) = key(marks).and_then(|key| waiting.get_mut(&key))
            {
                group.0.push(index);
            }
        }
        for (mut olds, news) in waiting.into_values() {
            if only && (olds.len() != 1 || news.len() != 1) {
                continue;
            }
            for at in news {
                let Some(best) = most_alike(&olds, sides.old, &sides.new[at]) else { break };
                let was = olds.remove(best);
                self.of_old[was] = Some(at);
                self.of_new[at] = as_pair(was);
            }
        }
    }

    /// Among the pairs of the same words, those outside the longest row that kept its order have moved.
    fn find_moved(&mut self, old: &[Unit<'_>], new: &[Unit<'_>]) {
        let stay: Vec<usize> = (0..new.len())
            .filter(|&at| match self.of_new[at] {
                Pair::Same(was) => old[was].section == new[at].section,
                Pair::Alone | Pair::Moved(_) | Pair::Changed(_) => false,
            })
            .collect();
        let places: Vec<usize> = stay.iter().filter_map(|&at| self.of_new[at].old()).collect();
        let kept = longest_rising(&places);
        let mut is_kept = vec![false; new.len()];
        for index in kept {
            is_kept[stay[index]] = true;
        }
        for (at, kept) in is_kept.into_iter().enumerate() {
            if let (Pair::Same(was), false) = (self.of_new[at], kept) {
                self.of_new[at] = Pair::Moved(was);
            }
        }
    }
}

/// The place in `olds` of the sentence most like this one; the first of equals.
fn most_alike(olds: &[usize], old: &[Unit<'_>], unit: &Unit<'_>) -> Option<usize> {
    if olds.len() < 2 {
        return (!olds.is_empty()).then_some(0);
    }
    let mut best = (0, 0);
    for (place, &was) in olds.iter().enumerate() {
        if old[was].text == unit.text {
            return Some(place);
        }
        let alike = alike(&old[was].text, &unit.text) + 1;
        if alike > best.1 {
            best = (place, alike);
        }
    }
    Some(best.0)
}

/// How many bytes two texts share at their ends.
fn alike(one: &str, other: &str) -> usize {
    let start = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    let end = one.bytes().rev().zip(other.bytes().rev()).take_while(|(a, b)| a == b).count();
    start + end
}

/// Places of the longest row of rising numbers, each number once.
fn longest_rising(numbers: &[usize]) -> Vec<usize> {
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; numbers.len()];
    for (place, &number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|&end| numbers[end] < number);
        before[place] = length.checked_sub(1).map(|last| ends[last]);
        if length == ends.len() {
            ends.push(place);
        } else {
            ends[length] = place;
        }
    }
    let mut row = Vec::new();
    let mut at = ends.last().copied();
    while let Some(place) = at {
        row.push(place);
        at = before[place];
    }
    row.reverse();
    row
}

#[cfg(test)]
mod tests {
    use super::longest_rising;

    #[test]
    fn what_keeps_its_order_is_the_longest_row() {
        for (numbers, row) in [
            (&[][..], &[][..]),
            (&[1, 2, 3], &[0, 1, 2]),
            (&[3, 1, 2], &[1, 2]),
            (&[1, 5, 2, 3], &[0, 2, 3]),
            (&[9, 8, 7], &[2]),
        ] {
            assert_eq!(longest_rising(numbers), row);
        }
    }
}
