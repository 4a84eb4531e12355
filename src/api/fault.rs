/// Why an answer did not come, or cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The server could not be reached.
    Unreachable,
    /// It answered with this status.
    Status(u16),
    /// It answered with something that this page cannot read.
    Unreadable,
}
