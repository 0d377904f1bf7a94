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
type Key = fn(&Unit<'_>) -> Option<String>;

pub(super) fn pairs(old: &[Unit<'_>], new: &[Unit<'_>]) -> Pairs {
    let mut pairs = Pairs { of_old: vec![None; old.len()], of_new: vec![Pair::Alone; new.len()] };
    // The same words: first of the same facts, then whatever they rest on, then on another place.
    let same: [Key; 3] = [
        |unit| Some(join(&[unit.section, &identity(unit), &unit.text])),
        |unit| Some(join(&[unit.section, &unit.text])),
        |unit| (!unit.sentence.origin.facts.is_empty()).then(|| join(&[&identity(unit), &unit.text])),
    ];
    for key in same {
        pairs.by(key, old, new, false, Pair::Same);
    }
    // Other words: of the same message and facts, of the same message about the same fact, about the same facts.
    let changed: [(Key, bool); 6] = [
        (|unit| Some(join(&[unit.section, &identity(unit)])), false),
        (|unit| Some(join(&[unit.section, message(unit), &first_fact(unit)?])), false),
        (|unit| Some(join(&[unit.section, unit.sentence.origin.message.as_deref()?])), true),
        (|unit| (!unit.sentence.origin.facts.is_empty()).then(|| join(&[unit.section, &facts(unit)])), true),
        (|unit| Some(join(&[unit.section, &first_fact(unit)?])), true),
        (|unit| (!unit.sentence.origin.facts.is_empty()).then(|| identity(unit)), true),
    ];
    for (key, only) in changed {
        pairs.by(key, old, new, only, Pair::Changed);
    }
    pairs.find_moved(old, new);
    pairs
}

impl Pairs {
    /// Pairs what is left and has the same key: in order, the most alike first; `only`: where there is one on both
    /// sides.
    fn by(&mut self, key: Key, old: &[Unit<'_>], new: &[Unit<'_>], only: bool, as_pair: fn(usize) -> Pair) {
        let mut waiting: BTreeMap<String, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
        for (index, unit) in new.iter().enumerate() {
            if self.of_new[index] == Pair::Alone
                && let Some(key) = key(unit)
            {
                waiting.entry(key).or_default().1.push(index);
            }
        }
        if waiting.is_empty() {
            return;
        }
        for (index, unit) in old.iter().enumerate() {
            if self.of_old[index].is_none()
                && let Some(group) = key(unit).and_then(|key| waiting.get_mut(&key))
            {
                group.0.push(index);
            }
        }
        for (mut olds, news) in waiting.into_values() {
            if only && (olds.len() != 1 || news.len() != 1) {
                continue;
            }
            for at in news {
                let Some(best) = most_alike(&olds, old, &new[at], olds.len() == 1) else { break };
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
fn most_alike(olds: &[usize], old: &[Unit<'_>], unit: &Unit<'_>, certain: bool) -> Option<usize> {
    if certain || olds.len() < 2 {
        return (!olds.is_empty()).then_some(0);
    }
    let mut best = (0, 0);
    for (place, &was) in olds.iter().enumerate() {
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

/// A sign that stands in no text: exporters leave it out of what they print.
const APART: &str = "\u{1F}";

fn join(parts: &[&str]) -> String {
    parts.join(APART)
}

fn message<'u>(unit: &'u Unit<'_>) -> &'u str {
    unit.sentence.origin.message.as_deref().unwrap_or_default()
}

fn identity(unit: &Unit<'_>) -> String {
    join(&[message(unit), &facts(unit)])
}

fn facts(unit: &Unit<'_>) -> String {
    let mut words = String::new();
    for fact in &unit.sentence.origin.facts {
        for word in [APART, fact.record.as_str(), APART, fact.field.as_str()] {
            words.push_str(word);
        }
    }
    words
}

fn first_fact(unit: &Unit<'_>) -> Option<String> {
    let fact = unit.sentence.origin.facts.first()?;
    Some(join(&[&fact.record, &fact.field]))
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
