// Every figure on the page is the command line's, to the last digit, for the same input.
import assert from "node:assert/strict";
import { before, test } from "node:test";

import { figuresOf, obmen } from "./support/cli.mjs";
import { allFigures, saidBy } from "./support/figures.mjs";
import { enter, field, openQuote, showQuote } from "./support/page.mjs";
import { browser, server } from "./support/stage.mjs";

// OFFICE GIVE GET send|receive AMOUNT: whole amounts, amounts with all the decimals of their asset, and the edges.
const QUOTES = `
  16tonn USDTTRC20 KSPBKZT   send     2000
  16tonn USDTTRC20 KSPBKZT   send     20
  16tonn USDTTRC20 KSPBKZT   send     19.999999
  16tonn USDTTRC20 KSPBKZT   send     10000.000001
  16tonn USDTTRC20 KSPBKZT   receive  32540000
  16tonn USDTTRC20 KSPBKZT   receive  32540000.01
  16tonn USDTTRC20 KSPBKZT   receive  123456.78
  16tonn USDTBEP20 KSPBKZT   send     1234.567890123456789
  16tonn BTC       KSPBKZT   send     0.01999999
  16tonn BTC       KSPBKZT   send     0.02
  16tonn BTC       KSPBKZT   send     0.1
  16tonn BTC       KSPBKZT   receive  500000.01
  16tonn ETH       KSPBKZT   send     0.123456789012345678
  16tonn ETH       USDTTRC20 receive  1000
  16tonn USDTTRC20 ETH       send     777.777777
  16tonn USDTTRC20 ETH       receive  0.123456789012345678
  16tonn USDTTRC20 BTC       send     100
  16tonn USDTTRC20 BTC       receive  0.1
  16tonn USDCERC20 KSPBKZT   send     52
  16tonn USDTTRC20 HLKBKZT   send     33.333333
  16tonn USDTTRC20 CARDKZT   send     499.999999
  16tonn USDTTRC20 CARDKZT   send     500
  16tonn USDTTRC20 CARDKZT   receive  1400000
  16tonn USDTTRC20 UZCUZS    send     4000
  16tonn USDTTRC20 UZCUZS    receive  50000000.01
  16tonn USDTTRC20 WMZ       send     1000.01
  16tonn WMZ       USDTTRC20 send     2999.99
  16tonn KSPBKZT   USDTTRC20 send     100000
  16tonn KSPBKZT   USDTTRC20 send     1000000
  16tonn CARDKZT   USDTTRC20 send     150000.55
  16tonn UZCUZS    USDTTRC20 send     1000000
  16tonn UZCUZS    USDTTRC20 receive  250.5
  16tonn USDTTRC20 CASHKZT   send     500
  16tonn CASHKZT   USDTTRC20 send     250000
  16tonn USDTTRC20 SOL       send     100
  16tonn SBERRUB   KSPBKZT   send     299999.99
  1wm    USDTTRC20 KSPBKZT   send     2000
  1wm    USDTTRC20 KSPBKZT   send     15
  1wm    USDTTRC20 KSPBKZT   send     14.999999
  1wm    USDTTRC20 BTC       send     1999.999999
  1wm    USDTTRC20 BTC       send     2000
  1wm    USDTTRC20 BTC       receive  2.10774001
  1wm    USDTTRC20 CARDKZT   send     50
  1wm    USDTTRC20 HUMOUZS   receive  199999.99
  1wm    USDTTRC20 WMZ       receive  777.77
  1wm    WMZ       BTC       send     333.33
  1wm    BTC       KSPBKZT   send     0.12345678
  1wm    ETH       BTC       send     1.000000000000000001
  1wm    KSPBKZT   ETH       receive  0.5
  1wm    KSPBKZT   USDTTRC20 send     249999.99
  1wm    KSPBKZT   USDTTRC20 send     250000
  1wm    HUMOUZS   USDTTRC20 send     200000
  1wm    CARDKZT   USDTTRC20 send     1200000
  1wm    CASHUSD   USDTTRC20 send     1000
`;

// The same, and then the visitor's own "what if": what arrives, how the rate moves, what a transfer costs, verified.
const WHAT_IFS = `
  16tonn USDTTRC20 KSPBKZT   send     2000     | received=1500.5
  16tonn USDTTRC20 KSPBKZT   send     2000     | received=19.999999 rate_move=-3
  16tonn USDTTRC20 KSPBKZT   receive  500000   | received=5000 transfer_cost=1.25
  16tonn KSPBKZT   USDTTRC20 send     100000   | received=90000 verified
  16tonn ETH       KSPBKZT   send     1        | received=1.000000000000000001 rate_move=2.5
  16tonn BTC       KSPBKZT   send     0.05     | rate_move=-0.25 transfer_cost=0.0001
  1wm    USDTTRC20 KSPBKZT   send     2000     | received=2200
  1wm    USDTTRC20 KSPBKZT   send     2000     | received=2200.000001 transfer_cost=3
  1wm    USDTTRC20 KSPBKZT   send     2000     | received=10
  1wm    BTC       KSPBKZT   send     0.05     | received=0.052 rate_move=-7.5
  1wm    KSPBKZT   USDTTRC20 send     300000   | received=310000.01 transfer_cost=500
`;

let page;

before(async () => {
  page = await openQuote(browser, server);
});

const lines = (table) => table.trim().split("\n").map((line) => line.trim().replace(/\s+/g, " "));
const COMPARED = lines(QUOTES);

for (const line of COMPARED) {
  test(`the page and the command line agree: ${line}`, async () => {
    const [office, give, get, side, amount] = line.split(" ");
    const asked = { office, give, get, [side]: amount };
    await showQuote(page, server, asked);
    await same(await obmen("scenarios", asked));
    assert.deepEqual(page.faults, []);
  });
}

for (const line of lines(WHAT_IFS)) {
  test(`the page and the command line agree: ${line}`, async () => {
    const [quote, whatIf] = line.split(" | ");
    const [office, give, get, side, amount] = quote.split(" ");
    const asked = { office, give, get, [side]: amount };
    await showQuote(page, server, asked);
    for (const word of whatIf.split(" ")) {
      const [name, value] = word.split("=");
      if (value === undefined) await field(page, name).check();
      else await enter(page, name, value);
      asked[name.replace("_", "-")] = value ?? true;
    }
    await same(await obmen("scenarios", asked));
  });
}

test("at least forty inputs over both offices are compared", () => {
  const of = (office) => COMPARED.filter((line) => line.startsWith(office)).length;
  assert.ok(COMPARED.length >= 40 && of("16tonn") >= 15 && of("1wm") >= 15);
});

/** Every figure of the page, by name and to the digit; each name once; what is printed says the same number. */
async function same(answer) {
  const shown = await allFigures(page);
  const names = shown.map(({ name }) => name);
  assert.deepEqual(names.filter((name, at) => names.indexOf(name) !== at), [], "each name stands once");
  assert.deepEqual(Object.fromEntries(shown.map(({ name, value }) => [name, value])), figuresOf(answer));
  for (const { name, value, printed } of shown) {
    // Dollars are printed to the cent, hours with their word, a fee with the sign of what it does.
    if (value === "" || name.startsWith("usd.")) continue;
    const exact = name === "implied_commission_percent" ? value.replace(/\.?0+$/, "") : value;
    assert.equal(saidBy(printed).replace(name.endsWith("_fee") ? "-" : "", ""), exact, `${name} is printed ${printed}`);
  }
}
