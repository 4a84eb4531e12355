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

impl Fault {
    /// Its name for programs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Unreachable => "unreachable",
            Self::Status(_) => "status",
            Self::Unreadable => "unreadable",
        }
    }
}
