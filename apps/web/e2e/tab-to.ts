import type { Page } from 'playwright-core';

// More steps than any page of ours has things to stop at.
const stepsMax = 150;

/**
 * Moves the focus with the Tab key alone until it is on what has the given name.
 *
 * @throws Error naming everything passed on the way, when it cannot be reached.
 */
export async function tabTo(page: Page, name: string | RegExp, direction: 'on' | 'back' = 'on'): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < stepsMax; step += 1) {
    await page.keyboard.press(direction === 'on' ? 'Tab' : 'Shift+Tab');
    const reached = await focusedName(page);
    if (typeof name === 'string' ? reached === name : name.test(reached)) return;
    passed.push(reached);
  }
  throw new Error(`The Tab key does not reach ${name}. It passed: ${passed.join(' | ')}`);
}

/** The words that a listener would hear of what has the focus. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused) return '';
    const named = 'labels' in focused && focused.labels instanceof NodeList ? [...focused.labels] : [];
    const words = (named.length > 0 ? named : [focused]).map((one) => {
      const heard = document.importNode(one, true);
      if (heard instanceof Element)
        for (const unheard of heard.querySelectorAll('[aria-hidden=true]')) unheard.remove();
      return heard.textContent ?? '';
    });
    return words.join(' ').replace(/\s+/g, ' ').trim();
  });
}
