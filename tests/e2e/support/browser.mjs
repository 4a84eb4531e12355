// The system's Chromium, driven by Playwright.
import { chromium } from "playwright-core";

import { given } from "./server.mjs";

// Nothing but the page may use the network, and nothing is kept.
export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

/** Opens the browser, with further flags; `close()` ends it. */
export function openBrowser(flags = []) {
  return chromium.launch({ executablePath: given("OBMEN_CHROMIUM"), args: [...FLAGS, ...flags] });
}

/**
 * A page in a profile of its own, with everything that went wrong on it in `page.faults`: console errors (content
 * security policy and integrity among them), uncaught exceptions, requests that failed. A service worker is allowed by
 * `serviceWorkers: "allow"` only: what it fetches, a test cannot stand in for.
 */
export async function newPage(browser, options = {}) {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "Asia/Almaty", serviceWorkers: "block", ...options });
  const page = await context.newPage();
  page.faults = [];
  page.on("console", (message) => message.type() === "error" && page.faults.push(message.text()));
  page.on("pageerror", (error) => page.faults.push(String(error)));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText;
    // Given up by the browser itself, since the next page was opened before the icon came.
    if (reason === "net::ERR_ABORTED" && request.url().endsWith("/favicon.svg")) return;
    page.faults.push(`${request.url()}: ${reason}`);
  });
  return page;
}
