//! The outline: headings as a reader's list of bookmarks, nested as they are in the text.

use lopdf::{Document, Object, ObjectId, dictionary};

use crate::page::{HeadingMark, Laid};
use crate::tagging::{name, set_in_catalog, text};

/// A heading among its neighbours.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Place {
    parent: Option<usize>,
    previous: Option<usize>,
    next: Option<usize>,
    first: Option<usize>,
    last: Option<usize>,
    children: i64,
}

/// Hangs the outline into the file. The title is left out: a list with one top is no list.
pub(crate) fn outline(file: &mut Document, laid: &Laid, pages: &[ObjectId]) {
    let marks = if laid.headings.len() > 1 { &laid.headings[1..] } else { &laid.headings[..] };
    if marks.is_empty() {
        return;
    }
    let places = nest(marks.iter().map(|mark| mark.level));
    let root = file.new_object_id();
    let items: Vec<ObjectId> = marks.iter().map(|_| file.new_object_id()).collect();
    for (number, (mark, place)) in marks.iter().zip(&places).enumerate() {
        let mut item = dictionary! {
            "Title" => text(&mark.text),
            "Parent" => place.parent.map_or(root, |parent| items[parent]),
            "Dest" => destination(mark, laid.paper.1, pages),
        };
        let neighbours =
            [("Prev", place.previous), ("Next", place.next), ("First", place.first), ("Last", place.last)];
        for (key, other) in neighbours {
            if let Some(other) = other {
                item.set(key, items[other]);
            }
        }
        if place.children > 0 {
            // Below zero: closed until someone opens it.
            item.set("Count", -place.children);
        }
        file.set_object(items[number], item);
    }
    let top: Vec<ObjectId> =
        (0..marks.len()).filter(|place| places[*place].parent.is_none()).map(|place| items[place]).collect();
    let mut whole = dictionary! { "Type" => name("Outlines"), "Count" => top.len() as i64 };
    if let (Some(first), Some(last)) = (top.first(), top.last()) {
        whole.set("First", *first);
        whole.set("Last", *last);
    }
    file.set_object(root, whole);
    set_in_catalog(file, "Outlines", root.into());
}

fn destination(mark: &HeadingMark, height: f32, pages: &[ObjectId]) -> Vec<Object> {
    let top = Object::Real(((height - mark.y + 6.0) * 100.0).round() / 100.0);
    vec![pages[mark.page].into(), name("XYZ"), 0.into(), top, Object::Null]
}

/// Finds each heading's neighbours in one walk.
fn nest(levels: impl Iterator<Item = u8>) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::new();
    // Headings above the present one, with their levels, and the last heading at the top.
    let mut above: Vec<(usize, u8)> = Vec::new();
    let mut last_at_top = None;
    for (number, level) in levels.enumerate() {
        while above.last().is_some_and(|(_, over)| *over >= level) {
            above.pop();
        }
        let parent = above.last().map(|(parent, _)| *parent);
        let previous = match parent {
            Some(parent) => places[parent].last,
            None => last_at_top,
        };
        if let Some(previous) = previous {
            places[previous].next = Some(number);
        }
        match parent {
            Some(parent) => {
                let parent = &mut places[parent];
                parent.first.get_or_insert(number);
                parent.last = Some(number);
                parent.children += 1;
            }
            None => last_at_top = Some(number),
        }
        places.push(Place { parent, previous, ..Place::default() });
        above.push((number, level));
    }
    places
}

#[cfg(test)]
mod tests {
    use super::nest;

    #[test]
    fn headings_nest_by_level() {
        let places = nest([2, 3, 3, 2, 3, 4].into_iter());
        let parents: Vec<_> = places.iter().map(|place| place.parent).collect();
        assert_eq!(parents, [None, Some(0), Some(0), None, Some(3), Some(4)]);
        assert_eq!((places[0].first, places[0].last, places[0].children), (Some(1), Some(2), 2));
        assert_eq!((places[0].next, places[3].previous), (Some(3), Some(0)));
        assert_eq!((places[1].next, places[2].previous), (Some(2), Some(1)));
    }

    #[test]
    fn a_deeper_start_is_no_trouble() {
        let places = nest([3, 2].into_iter());
        assert!(places.iter().all(|place| place.parent.is_none()));
        assert_eq!(places[0].next, Some(1));
    }
}
