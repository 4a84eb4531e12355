//! How a URI begins, and what its path is.

use super::fields::split;
use super::{Fault, pairs};

/// Beginnings of URIs, each before the network that it means.
const SCHEMES: &str = "\
    bitcoin: BTC ethereum: ETH tron: TRX ton: TON https://app.tonkeeper.com/ TON litecoin: LTC dogecoin: DOGE \
    bitcoincash: BCH dash: DASH zcash: ZEC monero: XMR solana: SOL xrp: XRP xrpl: XRP ripple: XRP \
    web+stellar: XLM web+cardano: ADA nano: XNO kaspa: KAS ecash: XEC digibyte: DGB qtum: QTUM raven: RVN \
    ravencoin: RVN vertcoin: VTC decred: DCR komodo: KMD bitcoingold: BTG firo: FIRO \
";

/// Numbers of Ethereum's chains (EIP-155), each before its network.
pub(super) const CHAINS: &str = "\
    1 ETH 56 BSC 137 POLYGON 42161 ARBITRUM 10 OP 8453 BASE 43114 AVAX-C 61 ETC 146 S 42220 CELO 30 RBTC \
";

/// The path of a URI.
pub(super) struct Target<'a> {
    /// An address, a token's contract, or nothing.
    pub(super) path: &'a str,
    /// The number of Ethereum's chain.
    pub(super) chain: Option<&'a str>,
    /// Whether the path is a contract that is asked to transfer a token.
    pub(super) transfers: bool,
}

/// The network and what follows the scheme.
pub(super) fn of(text: &str) -> Option<(&'static str, &str)> {
    pairs(SCHEMES).find_map(|(scheme, network)| {
        let head = text.get(..scheme.len())?;
        // In CashAddr of Kaspa the prefix belongs to the address.
        let skip = if network == "KAS" { 0 } else { scheme.len() };
        Some((network, text.get(skip..)?)).filter(|_| head.eq_ignore_ascii_case(scheme))
    })
}

pub(super) fn target<'a>(network: &str, path: &'a str) -> Result<Target<'a>, Fault> {
    let path = path.strip_prefix("//").unwrap_or(path);
    let plain = |path| Ok(Target { path, chain: None, transfers: false });
    match network {
        "ETH" => ethereum(path),
        "TON" => path.strip_prefix("transfer/").map_or(Err(Fault::NoPayment), plain),
        "XLM" if path == "pay" => plain(""),
        "XLM" => Err(Fault::NoPayment),
        // A transaction request is a link to fetch it from.
        "SOL" if path.starts_with("https") => Err(Fault::NoPayment),
        _ => plain(path),
    }
}

/// EIP-681: `[pay-]target[@chain][/function]`. Another prefix stands for another standard (ERC-831), and a name with a
/// hyphen needs the prefix.
fn ethereum(path: &str) -> Result<Target<'_>, Fault> {
    let (head, function) = split(path, b'/');
    let (target, chain) = split(head, b'@');
    let path = match target.strip_prefix("pay-") {
        Some(path) => path,
        None if target.bytes().any(|byte| byte == b'-') => return Err(Fault::NoPayment),
        None => target,
    };
    let transfers = match function {
        "" => false,
        "transfer" => true,
        _ => return Err(Fault::NoPayment),
    };
    Ok(Target { path, chain: Some(chain).filter(|_| head.len() > target.len()), transfers })
}
