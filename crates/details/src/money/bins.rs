//! Card schemes by the first digits (ISO/IEC 7812 ranges as the schemes publish them).

/// One range of first digits.
pub(super) struct Scheme {
    /// The first and the last prefix, of equal length.
    pub(super) first: u16,
    pub(super) last: u16,
    pub(super) digits: u8,
    pub(super) brand: &'static str,
    pub(super) min: u8,
    pub(super) max: u8,
    /// The country of a national scheme.
    pub(super) country: Option<&'static str>,
    /// Whether its cards do not always keep the Luhn digit.
    pub(super) lax: bool,
}

const fn scheme(first: u16, last: u16, digits: u8, brand: &'static str, min: u8, max: u8) -> Scheme {
    Scheme { first, last, digits, brand, min, max, country: None, lax: false }
}

impl Scheme {
    const fn of(self, country: &'static str) -> Self {
        Self { country: Some(country), ..self }
    }

    const fn lax(self) -> Self {
        Self { lax: true, ..self }
    }
}

/// The narrower range comes first.
pub(super) const SCHEMES: &[Scheme] = &[
    scheme(8600, 8600, 4, "uzcard", 16, 16).of("UZ").lax(),
    scheme(5614, 5614, 4, "uzcard", 16, 16).of("UZ").lax(),
    scheme(9860, 9860, 4, "humo", 16, 16).of("UZ").lax(),
    scheme(9112, 9112, 4, "belkart", 16, 16).of("BY"),
    scheme(9417, 9417, 4, "elcart", 16, 16).of("KG"),
    scheme(9051, 9051, 4, "arca", 16, 16).of("AM"),
    scheme(9792, 9792, 4, "troy", 16, 16).of("TR"),
    // Mir, JCB and Visa could give out longer numbers, and hardly do. With them a wrong last digit would read as a number
    // that goes on, and a digit too many as a right one.
    scheme(2200, 2204, 4, "mir", 16, 16).of("RU"),
    scheme(2221, 2720, 4, "mastercard", 16, 16),
    scheme(2131, 2131, 4, "jcb", 15, 16),
    scheme(1800, 1800, 4, "jcb", 15, 16),
    scheme(3528, 3589, 4, "jcb", 16, 16),
    scheme(6011, 6011, 4, "discover", 16, 16),
    scheme(644, 649, 3, "discover", 16, 16),
    scheme(300, 305, 3, "diners-club", 14, 16),
    scheme(34, 34, 2, "american-express", 15, 15),
    scheme(37, 37, 2, "american-express", 15, 15),
    scheme(36, 36, 2, "diners-club", 14, 16),
    scheme(38, 39, 2, "diners-club", 14, 16),
    scheme(51, 55, 2, "mastercard", 16, 16),
    scheme(62, 62, 2, "unionpay", 14, 19).lax(),
    scheme(65, 65, 2, "discover", 16, 16),
    scheme(81, 81, 2, "unionpay", 14, 19).lax(),
    scheme(50, 50, 2, "maestro", 12, 19),
    scheme(56, 58, 2, "maestro", 12, 19),
    scheme(60, 61, 2, "maestro", 12, 19),
    scheme(63, 64, 2, "maestro", 12, 19),
    scheme(66, 69, 2, "maestro", 12, 19),
    scheme(4, 4, 1, "visa", 16, 16),
];

/// A few banks of Kazakhstan by the first six digits (banks-db, CC-BY-4.0): a hint.
pub(super) const KZ_BANKS: &str = "\
440043Kaspi Bank\n\
400303Halyk Bank\n\
440564Halyk Bank\n\
440563Halyk Bank\n\
557834Halyk Bank\n\
539545Jusan Bank\n\
466720Bank CenterCredit\n\
426344Bereke Bank\n\
426343Bereke Bank\n\
";
