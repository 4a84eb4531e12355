//! Things that are kept once, however often they come.

/// Slots, a power of two.
const SLOTS: usize = 256;

/// A list without most of the repetitions: two things that share a slot displace each other, and are then listed again.
pub(crate) struct Once<T> {
    pub(crate) items: Vec<T>,
    /// Where the last thing of each slot is in `items`.
    slots: [usize; SLOTS],
}

impl<T: PartialEq> Once<T> {
    pub(crate) fn new() -> Self {
        Self { items: Vec::new(), slots: [usize::MAX; SLOTS] }
    }

    /// The place in `items` of something with this hash, whose high bits are the good ones.
    pub(crate) fn place(&mut self, hash: u32, item: T) -> usize {
        let Some(slot) = self.slots.get_mut((hash >> 24) as usize) else { return 0 };
        if self.items.get(*slot) != Some(&item) {
            *slot = self.items.len();
            self.items.push(item);
        }
        *slot
    }
}
