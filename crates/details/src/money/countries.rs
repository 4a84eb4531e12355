//! The account structures of the SWIFT IBAN registry, with the countries that use IBANs without being in it.

/// Country, then the structure after its check digits: `n` digits, `a` capital letters, `c` either. A country stands
/// twice where its sources know two lengths.
const STRUCTURES: &str = "\
    AD8n12cAE19nAL8n16cAO21nAT16nAZ4a20cBA16nBE12nBF2c22nBF23nBG4a6n8cBH4a14cBI23nBJ2c22n\
    BL10n11c2nBR23n1a1cBY4c4n16cCF23nCG23nCH5n12cCI2a22nCM23nCR18nCV21nCY8n16cCZ20nDE18nDJ23n\
    DK14nDO4c20nDZ22nDZ20nEE16nEG25nES20nFI14nFK2a12nFO14nFR10n11c2nGA23nGB4a14nGE2a16n\
    GF10n11c2nGI4a15cGL14nGP10n11c2nGQ23nGR7n16cGT24cGW2c19nHN4a20nHR17nHU24nIE4a14nIL19n\
    IQ4a15nIR22nIS22nIT1a10n12cJO4a4n18cKM23nKW4a22cKZ3n13cLB4n20cLC4a24cLI5n12cLT16nLU3n13c\
    LV4a13cLY21nMA24nMC10n11c2nMD20cME18nMF10n11c2nMG23nMK3n10c2nML2c22nMN16nMQ10n11c2nMR23n\
    MT4a5n18cMU4a19n3aMZ21nNC10n11c2nNE2a22nNI4a20nNL4a10nNO11nOM3n16cPF10n11c2nPK4a16cPL24n\
    PM10n11c2nPS4a21cPT21nQA4a21cRE10n11c2nRO4a16cRS18nRU14n15cSA2n18cSC4a20n3aSD14nSE20nSI15n\
    SK20nSM1a10n12cSN2a22nSO19nST21nSV4a20nTD23nTF10n11c2nTG2a22nTL19nTN20nTR6n16cUA6n19cVA18n\
    VG4a16nWF10n11c2nXK16nYE4a4n18cYT10n11c2n\
";

/// Countries and structures.
pub(super) fn structures() -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut rest = STRUCTURES;
    core::iter::from_fn(move || {
        let next = rest.bytes().skip(2).position(|byte| byte.is_ascii_uppercase());
        let (entry, after) = rest.split_at_checked(next.map_or(rest.len(), |at| at + 2))?;
        rest = after;
        entry.split_at_checked(2)
    })
}

/// Whether a country has a structure: the second letters that may follow each first one, a bit for each.
pub(crate) fn has_iban(country: [u8; 2]) -> bool {
    let [first, second] = country.map(|letter| letter.to_ascii_uppercase().wrapping_sub(b'A'));
    second < 26 && COUNTRIES.get(usize::from(first)).is_some_and(|seconds| seconds >> second & 1 == 1)
}

static COUNTRIES: [u32; 26] = {
    let text = STRUCTURES.as_bytes();
    let (mut countries, mut at) = ([0; 26], 0);
    while at + 1 < text.len() {
        if text[at].is_ascii_uppercase() {
            countries[(text[at] - b'A') as usize] |= 1 << (text[at + 1] - b'A');
            at += 1;
        }
        at += 1;
    }
    countries
};

/// Banks of Kazakhstan by the three digits of their IBANs (National Bank's directory): unknown ones pass.
pub(super) const KZ_BANKS: &str = "\
070Treasury\n\
125National Bank of Kazakhstan\n\
432VTB Bank Kazakhstan\n\
435Shinhan Bank Kazakhstan\n\
551Freedom Bank Kazakhstan\n\
563Kazpost\n\
601Halyk Bank\n\
722Kaspi Bank\n\
821Bank RBK\n\
826ATFBank\n\
832Citibank Kazakhstan\n\
849Nurbank\n\
856Bank CenterCredit\n\
886Home Credit Bank\n\
896Al Hilal Islamic Bank\n\
907Development Bank of Kazakhstan\n\
913Bank of China in Kazakhstan\n\
914Bereke Bank\n\
930ICBC in Almaty\n\
948Eurasian Bank\n\
949Altyn Bank\n\
965ForteBank\n\
972Otbasy Bank\n\
998Alatau City Bank (Jusan)\n\
";
