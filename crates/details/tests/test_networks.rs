//! Addresses of test networks are told as such, whatever their form.

mod ask;

use ask::{ask, code};

#[test]
fn every_form_of_a_test_network_is_told() {
    for (network, address) in [
        ("FIL", "t01234"),
        ("FIL", "t099"),
        ("WAVES", "alias:T:alice"),
        ("KAS", "kaspadev:pqqqzqsrqszsvpcgpy9qkrqdpc83qygjzv2p29shrqv35xcur50p7eke965l7"),
        ("KAS", "kaspasim:qypqqqgzqvzq2ps8pqys5zcvp58q7yq3zgf3g9gkzuvpjxsmrsw3u8cucxqrdr7"),
        // Cardano's header names the network once more; here it contradicts the beginning.
        ("ADA", "addr1vqqqzqsrqszsvpcgpy9qkrqdpc83qygjzv2p29shrqv35xcj3uvr0"),
        (
            "ADA",
            "addr1qqqqzqsrqszsvpcgpy9qkrqdpc83qygjzv2p29shrqv35xcur50p7gppyg3jgffxyu5zj23t9skjutesxyerxdp4xcms8duasr",
        ),
    ] {
        assert_eq!(code(&ask(network, address)), "test-network", "{address}");
    }
    assert_eq!(code(&ask("FIL", "f01234")), "");
    assert_eq!(code(&ask("WAVES", "alias:W:alice")), "");
}
