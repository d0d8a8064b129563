/** Watches from before anything runs: when charts were painted, and how long the page was ever busy at a stretch. */
function watch(charts) {
  globalThis.seen = { firstChart: 0, wholePage: 0, longestTask: 0 };
  const { seen } = globalThis;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longestTask = Math.max(seen.longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });
  const afterPainting = (then) => requestAnimationFrame(() => setTimeout(() => then(performance.now()), 0));
  new MutationObserver(() => {
    const drawn = document.querySelectorAll('.small-chart').length;
    if (drawn > 0 && seen.firstChart === 0) afterPainting((at) => (seen.firstChart ||= at));
    if (drawn >= charts && seen.wholePage === 0) afterPainting((at) => (seen.wholePage ||= at));
  }).observe(document, { childList: true, subtree: true });
}

/** Opens the page in a browser that has kept nothing, and says how long it took, in milliseconds from setting out. */
export async function openPage(browser, { address, place, cookie, charts }) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const [name, value] = cookie.split('=');
  await context.addCookies([{ name, value, url: address }]);
  const page = await context.newPage();
  await page.addInitScript(watch, charts);
  const answered = page.waitForResponse((response) => response.url().includes('/api/plan-charts'));
  await page.goto(`${address}${place}`);
  const answer = await answered;
  await page.waitForFunction(() => globalThis.seen.wholePage > 0);
  // Every chart is looked at once, so that what is drawn only when somebody comes near it is drawn too.
  await page.evaluate(async () => {
    for (const chart of document.querySelectorAll('.small-chart')) {
      chart.scrollIntoView();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  const seen = await page.evaluate(() => globalThis.seen);
  const sizes = await answer.request().sizes();
  const { requestStart, responseEnd } = answer.request().timing();
  const bytes = (await answer.body()).length;
  await context.close();
  return { ...seen, bytes, bytesSent: sizes.responseBodySize, asking: responseEnd - requestStart };
}
