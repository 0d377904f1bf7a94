//! What every part of the file can do, from the whole register down to a single text.

use register::RecordKind;

/// Both ways between a part of the file and the live value it stands for.
pub(crate) trait Mirror<Live>: Sized {
    /// The part that stands for this value.
    fn of(live: &Live) -> Self;

    /// The value this part stands for.
    fn into_live(self) -> Live;
}

/// A part of the file.
pub(crate) trait Part: Sized {
    /// Shows every id in it, with its place.
    fn walk(&self, walk: &mut Walk<'_>);

    /// Takes over what a newer file says. What a file leaves out never replaces something, and a
    /// proposal never replaces what the owner said.
    fn absorb(&mut self, newer: Self);
}

/// An id that was met on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Seen<'a> {
    /// A record of this kind has this id.
    Own(RecordKind, &'a str),
    /// A record of this kind with this id is referred to.
    Reference(RecordKind, &'a str),
}

/// A walk through the file that knows where it is: `activities[3].purposes[0].id`.
pub(crate) struct Walk<'a> {
    place: String,
    meet: &'a mut dyn FnMut(Seen<'_>, &str),
}

impl<'a> Walk<'a> {
    /// Walks through a whole part and tells every id it meets.
    pub(crate) fn through(part: &impl Part, meet: &'a mut dyn FnMut(Seen<'_>, &str)) {
        part.walk(&mut Walk { place: String::new(), meet });
    }

    pub(super) fn field(&mut self, name: &str, part: &impl Part) {
        let before = self.place.len();
        if before > 0 {
            self.place.push('.');
        }
        self.place.push_str(name);
        part.walk(self);
        self.place.truncate(before);
    }

    fn item(&mut self, index: usize, part: &impl Part) {
        let before = self.place.len();
        self.place.push_str(&format!("[{index}]"));
        part.walk(self);
        self.place.truncate(before);
    }

    pub(super) fn id(&mut self, seen: Seen<'_>) {
        (self.meet)(seen, &self.place);
    }
}

/// Whether a field may be left out of the file.
pub(super) fn is_default<T: Default + PartialEq>(part: &T) -> bool {
    *part == T::default()
}

impl<Live, T: Mirror<Live>> Mirror<Vec<Live>> for Vec<T> {
    fn of(live: &Vec<Live>) -> Self {
        live.iter().map(T::of).collect()
    }

    fn into_live(self) -> Vec<Live> {
        self.into_iter().map(T::into_live).collect()
    }
}

impl<T: Part> Part for Vec<T> {
    fn walk(&self, walk: &mut Walk<'_>) {
        for (index, part) in self.iter().enumerate() {
            walk.item(index, part);
        }
    }

    fn absorb(&mut self, newer: Self) {
        *self = newer;
    }
}

impl<Live, T: Mirror<Live>> Mirror<Option<Live>> for Option<T> {
    fn of(live: &Option<Live>) -> Self {
        live.as_ref().map(T::of)
    }

    fn into_live(self) -> Option<Live> {
        self.map(T::into_live)
    }
}

impl<T: Part> Part for Option<T> {
    fn walk(&self, walk: &mut Walk<'_>) {
        if let Some(part) = self {
            part.walk(walk);
        }
    }

    fn absorb(&mut self, newer: Self) {
        *self = newer;
    }
}

/// A value that stands for itself.
macro_rules! plain {
    ($($type:ty)*) => {$(
        impl Mirror<$type> for $type {
            fn of(live: &$type) -> Self {
                *live
            }

            fn into_live(self) -> $type {
                self
            }
        }

        impl Part for $type {
            fn walk(&self, _: &mut Walk<'_>) {}

            fn absorb(&mut self, newer: Self) {
                *self = newer;
            }
        }
    )*};
}

plain! { bool u32 }
