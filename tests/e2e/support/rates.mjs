// Rates that move while the tests look.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes another rate from USDT to tenge into the feed of 16tonn, with its time or without, and waits until the server
 * quotes from it.
 */
export async function moveRate(offices, server, rate, asOf) {
  const file = join(offices, "16tonn/rates.xml");
  const item = /(<from>USDTTRC20<\/from><to>KSPBKZT<\/to><in>1<\/in><out>)[\d.]+/;
  const feed = readFileSync(file, "utf8").replace(item, `$1${rate}`);
  writeFileSync(file, asOf ? feed.replace(/generated="[^"]*"/, `generated="${asOf}"`) : feed);
  for (let tries = 0; tries < 100; tries += 1) {
    const rates = await fetch(new URL("api/v1/offices/16tonn/rates", server.url));
    if ((await rates.text()).includes(`"${rate}"`)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail("the server does not follow its feed");
}
