// Payment links and QR codes: they fill the form as far as they can be trusted, and what reads them is fetched only
// when it is needed.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { VISITOR, dialog } from "./support/application.mjs";
import { openBrowser } from "./support/browser.mjs";
import { figure } from "./support/figures.mjs";
import { focused } from "./support/keyboard.mjs";
import { drawn, enter, field, openQuote, pick, showQuote } from "./support/page.mjs";
import { beside, film, framed, png, shadesOf } from "./support/qr.mjs";
import { temporaryFolder } from "./support/server.mjs";
import { browser, server } from "./support/stage.mjs";

const BTC = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4";
const TON_LINK = `ton://transfer/${VISITOR.ton}?text=${VISITOR.memo}&amount=1500000000`;
const to = (get) => ({ office: "1wm", give: "KSPBKZT", get, send: "1000000" });

/** A page on a quote, with the reader's files that it asked for in `page.fetched`. */
async function opened(query, options = {}, prepare = () => {}) {
  const page = await openQuote(options.browser ?? browser, server, { office: "1wm" }, options.context);
  await prepare(page);
  page.fetched = [];
  page.on("request", (request) => /obmen-reader-\w+\.(\w+)$/.test(request.url()) && page.fetched.push(RegExp.$1));
  await showQuote(page, server, query);
  return page;
}

const question = (page) => page.locator(".details-card").getByRole("alert");
const button = (page, name) => page.getByRole("button", { name, exact: true });

/** Waits until a field holds a text. */
async function holds(page, name, text) {
  await page.waitForFunction(([name, text]) => document.querySelector(`[name="${name}"]`).value === text, [name, text]);
}

/** Opens the dialog at the field of the payout. */
async function scan(page) {
  await button(page, "Scan a QR code").first().click();
  await dialog(page).waitFor();
}

/** Waits until the dialog says so. */
const says = (page, words) => dialog(page).getByRole("status").filter({ hasText: words }).waitFor();
const choose = (page, file) => dialog(page).locator('input[type="file"]').setInputFiles(file);

test("plain details fetch no reader, with a colon in them or not", async () => {
  const page = await opened(to("BTC"));
  for (const [query, name, details] of [
    [{ ...to("KSPBKZT"), give: "BCH", send: "1" }, "refund_details", "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a"],
    [to("BTC"), "details", BTC],
    [to("TON"), "details", VISITOR.ton],
    [to("TON"), "details", "0:8a8627861a5dd96c9db3ce0807b122da5ed473934ce7568a5b4b1c361cbb28ae"],
  ]) {
    await showQuote(page, server, query);
    await enter(page, name, details);
    await field(page, name).blur();
    await drawn(page);
    assert.equal(await field(page, name).inputValue(), details);
    assert.equal(await field(page, name).getAttribute("aria-invalid"), "false", details);
  }
  assert.deepEqual([page.fetched, page.faults], [[], []]);
  await page.context().close();
});

test("a pasted link fills the address, and asks before it sets the amount", async () => {
  const page = await opened(to("BTC"), { context: { permissions: ["clipboard-read", "clipboard-write"] } });
  await page.evaluate((link) => navigator.clipboard.writeText(link), `bitcoin:${BTC}?amount=0.05&label=Shop`);
  const before = await figure(page, "receive");
  for (const paste of [
    () => button(page, "Paste").first().click(),
    () => field(page, "details").press("Control+V"),
  ]) {
    await showQuote(page, server, to("BTC"));
    await paste();
    await holds(page, "details", BTC);
    assert.match(await question(page).textContent(), /asks for 0\.05\sBTC/);
    assert.equal(await figure(page, "receive"), before, "not before the answer");
  }
  await button(page, "Use it").click();
  await drawn(page);
  assert.equal(await figure(page, "receive"), "0.05");
  assert.equal(await question(page).count(), 0);
  assert.equal((await focused(page)).name, "details");
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("an amount that is not wanted is left", async () => {
  const page = await opened(to("BTC"));
  const before = await figure(page, "receive");
  await enter(page, "details", `bitcoin:${BTC}?amount=0.05`);
  await button(page, "Leave as it is").click();
  await drawn(page);
  assert.equal(await question(page).count(), 0);
  assert.deepEqual([await figure(page, "receive"), await field(page, "details").inputValue()], [before, BTC]);
  await page.context().close();
});

test("a link that is typed is read when the field is left, not halfway", async () => {
  const page = await opened(to("BTC"));
  const link = `BITCOIN:${BTC.toUpperCase()}?amount=0.05`;
  await field(page, "details").pressSequentially(link);
  assert.deepEqual([page.fetched, await field(page, "details").inputValue()], [[], link]);
  await page.keyboard.press("Tab");
  await holds(page, "details", BTC.toUpperCase());
  assert.match(await question(page).textContent(), /0\.05/);
  await page.context().close();
});

test("a link fills the memo that goes with its address", async () => {
  const page = await opened(to("TON"));
  await enter(page, "details", TON_LINK);
  await holds(page, "details", VISITOR.ton);
  assert.equal(await field(page, "memo").inputValue(), VISITOR.memo);
  assert.match(await question(page).textContent(), /1\.5\sTON/);
  await enter(page, "memo", VISITOR.memo);
  await enter(page, "details", `ton://transfer/${VISITOR.ton}`);
  await question(page).filter({ hasText: "make sure that it belongs to this address" }).waitFor();
  assert.equal(await field(page, "memo").inputValue(), VISITOR.memo, "one that was typed is kept, and told");
  await enter(page, "memo", "8");
  assert.equal(await question(page).count(), 0, "what was told of another memo holds no more");
  await page.context().close();
});

test("a memo that only a link filled goes with its address, and that is said", async () => {
  const page = await opened(to("TON"));
  await enter(page, "details", TON_LINK);
  await holds(page, "memo", VISITOR.memo);
  await field(page, "details").fill("");
  await field(page, "details").pressSequentially("0:8a86");
  assert.equal(await field(page, "memo").inputValue(), "");
  assert.match(await page.locator(".details-card").textContent(), /The memo was cleared: it came with another address/);
  await field(page, "memo").fill("9");
  await enter(page, "details", VISITOR.ton);
  assert.equal(await field(page, "memo").inputValue(), "9", "one that was typed stays");
  assert.doesNotMatch(await page.locator(".details-card").textContent(), /The memo was cleared/);
  await page.context().close();
});

test("for a refund a link fills the address, and its amount is nobody's question", async () => {
  const page = await opened({ ...to("KSPBKZT"), give: "BTC", send: "0.1" });
  await enter(page, "refund_details", `bitcoin:${BTC}?amount=0.05`);
  await holds(page, "refund_details", BTC);
  assert.equal(await question(page).count(), 0);
  await page.context().close();
});

test("a link for another network fills nothing, and its network is named", async () => {
  const page = await opened(to("ETH"), { context: { permissions: ["clipboard-read", "clipboard-write"] } });
  const link = `ethereum:${VISITOR.evm}@56?value=1e17`;
  await page.evaluate((link) => navigator.clipboard.writeText(link), link);
  await button(page, "Paste").first().click();
  await question(page).waitFor();
  assert.match(await question(page).textContent(), /for BNB Smart Chain \(BSC\)/);
  assert.equal(await field(page, "details").inputValue(), "");
  await enter(page, "details", link);
  await question(page).waitFor();
  assert.equal(await field(page, "details").inputValue(), link, "what was typed is not thrown away");
  await field(page, "details").blur();
  await drawn(page);
  assert.equal(await field(page, "details").getAttribute("aria-invalid"), "true");
  await page.context().close();
});

const BROKEN = {
  "bitcoin:?amount=1": /nobody to pay/,
  [`bitcoin:${BTC}?amount=1,5`]: /no number/,
  [`bitcoin:${BTC}?amount=1&amount=2`]: /twice/,
  [`bitcoin:${BTC}?req-escrow=1`]: /demands something/,
  "bitcoin:a%zz": /damaged/,
};

test("a broken link says why, in the language that is spoken", async () => {
  const page = await opened(to("BTC"));
  for (const [link, words] of Object.entries(BROKEN)) {
    await enter(page, "details", link);
    await question(page).filter({ hasText: words }).waitFor();
    const input = field(page, "details");
    assert.equal(await input.getAttribute("aria-invalid"), "true", link);
    const tied = await page.locator(`#${await input.getAttribute("aria-describedby")}`).textContent();
    assert.match(tied, words, "the reason is tied to the field");
  }
  await field(page, "lang").selectOption("ru");
  await question(page).filter({ hasText: /повреждена/ }).waitFor();
  await page.context().close();
});

test("where the clipboard may not be read, its button leads to the field", async () => {
  const page = await opened(to("BTC"));
  await page.evaluate(() => (navigator.clipboard.readText = () => Promise.reject(new DOMException("", "NotAllowedError"))));
  await button(page, "Paste").first().click();
  await page.waitForFunction(() => document.activeElement?.name === "details");
  await page.context().close();
});

test("a token that nobody compared is told", async () => {
  const page = await opened(to("USDTERC20"));
  const token = "0xdAC17F958D2ee523a2206206994597C13D831ec7";
  await enter(page, "details", `ethereum:${token}@1/transfer?address=${VISITOR.evm}&uint256=5000000`);
  await holds(page, "details", VISITOR.evm);
  assert.ok((await question(page).textContent()).includes(token));
  assert.equal(await button(page, "Use it").count(), 0);
  await page.context().close();
});

test("a link for a token fills nothing where the asset is the coin itself", async () => {
  const page = await opened(to("TON"));
  const link = `ton://transfer/${VISITOR.ton}?jetton=EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs&text=7`;
  await enter(page, "details", link);
  await question(page).filter({ hasText: "is for a token" }).waitFor();
  assert.deepEqual([await field(page, "details").inputValue(), await field(page, "memo").inputValue()], [link, ""]);
  await page.context().close();
});

test("an amount of the network's own coin is not taken for one of a token, and that is told", async () => {
  const page = await opened({ office: "16tonn", give: "KSPBKZT", get: "USDTERC20", send: "100000" });
  const before = await figure(page, "receive");
  await enter(page, "details", `ethereum:${VISITOR.evm}@1?value=5e17`);
  await holds(page, "details", VISITOR.evm);
  assert.match(await question(page).textContent(), /own coin.*not taken/);
  assert.equal(await button(page, "Use it").count(), 0);
  assert.equal(await figure(page, "receive"), before);
  await page.context().close();
});

test("after a change of asset what a link filled is judged anew, and its amount is asked about no more", async () => {
  const page = await opened({ office: "16tonn", give: "KSPBKZT", get: "TRX", send: "100000" });
  await enter(page, "details", `tron:${VISITOR.tron}?amount=50`);
  await holds(page, "details", VISITOR.tron);
  assert.match(await question(page).textContent(), /50\sTRX/);
  await pick(page, "get", "TON");
  assert.doesNotMatch(await question(page).textContent(), /50/);
  assert.match(await question(page).textContent(), /Cleared/);
  assert.equal(await field(page, "details").inputValue(), "");
  await page.context().close();
});

test("without a connection the reader says that it is missing", async () => {
  const page = await opened(to("BTC"));
  await page.context().setOffline(true);
  await enter(page, "details", `bitcoin:${BTC}`);
  await question(page).filter({ hasText: "could not be loaded" }).waitFor();
  await page.context().setOffline(false);
  await button(page, "Scan a QR code").first().click();
  await dialog(page).waitFor();
  await page.context().close();
});

test("a picture is read by our decoder where the browser has none", async () => {
  const page = await opened(to("TON"));
  assert.equal(await page.evaluate(async () => (await globalThis.BarcodeDetector?.getSupportedFormats())?.length ?? 0), 0);
  for (const picture of [shadesOf(TON_LINK), framed(shadesOf(TON_LINK, 12), 4000, 3000)]) {
    await showQuote(page, server, to("TON"));
    await scan(page);
    await choose(page, png(picture));
    await dialog(page).waitFor({ state: "detached" });
    await holds(page, "details", VISITOR.ton);
    assert.equal(await field(page, "memo").inputValue(), VISITOR.memo);
    assert.match(await question(page).textContent(), /1\.5\sTON/);
  }
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("where the browser has a decoder it is used, and ours is not fetched", async () => {
  const page = await opened(to("BTC"), {}, (it) =>
    it.addInitScript((text) => {
      globalThis.BarcodeDetector = class {
        static getSupportedFormats = async () => ["qr_code"];
        detect = async () => [{ rawValue: text }];
      };
    }, BTC),
  );
  await scan(page);
  await choose(page, png(shadesOf("something else")));
  await holds(page, "details", BTC);
  assert.deepEqual(page.fetched, ["js"]);
  await page.context().close();
});

test("no code, several codes and no picture at all are told apart", async () => {
  const page = await opened(to("BTC"));
  await scan(page);
  const none = { width: 300, height: 200, shades: Buffer.alloc(60_000, 0x80) };
  await choose(page, png(none));
  await says(page, "no QR code");
  await choose(page, png(beside(shadesOf(BTC), shadesOf(BTC.replace("8f3t4", "8f3t5")))));
  await says(page, "several QR codes");
  await choose(page, { name: "a.png", mimeType: "image/png", buffer: Buffer.from("not a picture") });
  await says(page, "no picture");
  assert.equal(await field(page, "details").inputValue(), "");
  await page.context().close();
});

test("a picture can be dropped or pasted, too", async () => {
  for (const kind of ["drop", "paste"]) {
    const page = await opened(to("BTC"));
    await scan(page);
    const bytes = [...png(shadesOf(BTC)).buffer];
    await dialog(page).evaluate((dialog, [kind, bytes]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], "code.png", { type: "image/png" }));
      const init = { bubbles: true, cancelable: true, dataTransfer: data, clipboardData: data };
      dialog.dispatchEvent(kind === "drop" ? new DragEvent(kind, init) : new ClipboardEvent(kind, init));
    }, [kind, bytes]);
    await holds(page, "details", BTC);
    await page.context().close();
  }
});

test("a decoder that does not come is told, and can be tried again", async () => {
  const page = await opened(to("BTC"));
  await scan(page);
  await page.context().setOffline(true);
  await choose(page, png(shadesOf(BTC)));
  await says(page, "could not be loaded");
  await page.context().setOffline(false);
  await choose(page, png(shadesOf(BTC)));
  await holds(page, "details", BTC);
  await page.context().close();
});

test("a private key in a code is refused like a typed one, and kept nowhere", async () => {
  const key = "5KYZdUEo39z3FPrtuX2QbbwGnNP5zTd7yyr2SC1j299sBCnWjss";
  const page = await opened(to("BTC"));
  const asked = [];
  page.on("request", (request) => asked.push(request.url() + (request.postData() ?? "")));
  await scan(page);
  await choose(page, png(shadesOf(key)));
  await holds(page, "details", key);
  assert.equal(await field(page, "details").getAttribute("aria-invalid"), "true");
  assert.match(await page.locator("#details-verdict").textContent(), /private key/);
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return JSON.stringify([location.href, { ...localStorage }, { ...sessionStorage }, document.cookie, databases, history.state]);
  });
  assert.ok(![kept, ...asked].some((text) => text.includes(key)));
  await page.context().close();
});

test("the camera is asked for by its button alone, finds a code, and is let go", async () => {
  const folder = temporaryFolder();
  const path = join(folder.path, "camera.y4m");
  writeFileSync(path, film(shadesOf(BTC, 8)));
  const flags = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", `--use-file-for-fake-video-capture=${path}`];
  const own = await openBrowser(flags);
  try {
    const page = await opened(to("BTC"), { browser: own }, (it) =>
      it.addInitScript(() => {
        globalThis.streams = [];
        const media = navigator.mediaDevices;
        const get = media.getUserMedia.bind(media);
        media.getUserMedia = async (wanted) => {
          const stream = await get(wanted);
          globalThis.streams.push(stream);
          return stream;
        };
      }),
    );
    const states = () => page.evaluate(() => globalThis.streams.flatMap((stream) => stream.getTracks().map((track) => track.readyState)));
    // A dialog says that it was closed a moment after it was.
    const letGo = () => page.waitForFunction(() => !document.querySelector("dialog#scan"));
    await scan(page);
    assert.deepEqual(await states(), []);
    await button(page, "Use the camera").click();
    await dialog(page).waitFor({ state: "detached" });
    await holds(page, "details", BTC);
    await letGo();
    assert.deepEqual(await states(), ["ended"]);

    writeFileSync(path, film({ width: 2, height: 2, shades: Buffer.alloc(4, 0xff) }));
    await scan(page);
    await button(page, "Use the camera").click();
    await says(page, "Hold the QR code");
    await page.locator("dialog video").waitFor();
    await page.keyboard.press("Escape");
    await letGo();
    assert.deepEqual(await states(), ["ended", "ended"]);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  } finally {
    await own.close();
    folder.remove();
  }
});

for (const [error, words] of [["NotAllowedError", "not allowed"], ["NotFoundError", "No camera can be used"]]) {
  test(`a camera that is not to be had is told: ${error}`, async () => {
    const page = await opened(to("BTC"), {}, (it) =>
      it.addInitScript((name) => {
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", name));
      }, error),
    );
    await scan(page);
    await button(page, "Use the camera").click();
    await says(page, words);
    assert.ok(!(await focused(page)).lost);
    await button(page, "Use the camera").click();
    await says(page, words);
    await page.context().close();
  });
}

test("the dialog is left by Escape and by its button, and the focus goes back to what opened it", async () => {
  const page = await opened(to("BTC"), { context: { reducedMotion: "reduce" } });
  const opener = button(page, "Scan a QR code").first();
  for (const leave of [() => page.keyboard.press("Escape"), () => dialog(page).getByRole("button", { name: "Close" }).click()]) {
    await opener.focus();
    await page.keyboard.press("Enter");
    await dialog(page).waitFor();
    assert.ok(await page.evaluate(() => document.activeElement.closest("dialog") !== null));
    await leave();
    await dialog(page).waitFor({ state: "detached" });
    assert.equal((await focused(page)).name, "Scan a QR code");
  }
  await page.context().close();
});

for (const [lang, colorScheme, width] of [["en", "light", 360], ["ru", "dark", 320], ["ru", "light", 1280]]) {
  test(`a screen reader finds no obstacle in the dialog and nothing sticks out (${lang}, ${colorScheme}, ${width})`, async () => {
    const context = { colorScheme, reducedMotion: "reduce", viewport: { width, height: 740 } };
    const page = await opened({ ...to("BTC"), lang }, { context });
    await page.locator('.control button[aria-label*="QR"]').first().click();
    await dialog(page).waitFor();
    await choose(page, { name: "a.png", mimeType: "image/png", buffer: Buffer.from("not a picture") });
    await dialog(page).locator(".verdict .icon").waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(", ")}`), []);
    const reaches = await dialog(page).evaluate((each) => each.getBoundingClientRect().left + each.scrollWidth);
    assert.ok(reaches <= width, `it reaches ${reaches}`);
    await page.context().close();
  });
}

for (const text of ["https://example.com/", "note: send it soon", `ETH:${BTC}`]) {
  test(`${text} is no payment link, and is judged as it stands`, async () => {
    const page = await opened(to("BTC"));
    await field(page, "details").fill(text);
    await field(page, "details").blur();
    await page.locator("#details-verdict .is-invalid").waitFor();
    await page.context().close();
  });
}

test("a purse of another currency than the asset's is refused", async () => {
  const page = await opened({ office: "1wm", give: "BTC", get: "WMZ", send: "0.01" });
  await field(page, "details").fill("K123456789012");
  await page.locator("#details-verdict .is-invalid").waitFor();
  await page.context().close();
});
