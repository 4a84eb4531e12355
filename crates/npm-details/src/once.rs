//! Things that are kept once, however often they come.

/// Bits of a hash that choose a slot.
const BITS: u32 = 9;

/// A list without most of the repetitions: two things that share a slot displace each other, and are then listed again.
pub(crate) struct Once<T> {
    pub(crate) items: Vec<T>,
    /// Where the last thing of each slot is in `items`.
    slots: [usize; 1 << BITS],
}

impl<T: PartialEq> Once<T> {
    pub(crate) fn new() -> Self {
        Self { items: Vec::new(), slots: [usize::MAX; 1 << BITS] }
    }

    /// The place in `items` of something with this hash, whose high bits are the good ones.
    pub(crate) fn place(&mut self, hash: usize, item: T) -> usize {
        let Some(slot) = self.slots.get_mut(hash >> (usize::BITS - BITS)) else { return 0 };
        if self.items.get(*slot) != Some(&item) {
            *slot = self.items.len();
            self.items.push(item);
        }
        *slot
    }
}
