import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { settled } from './settled';

/** The success criteria of WCAG 2.0 to 2.2 at levels A and AA that a machine can check. */
const criteria = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** Holds the page, as it is now, against the accessibility guidelines. Names the rule and the element of each breach. */
export async function expectAccessible(page: Page): Promise<void> {
  await settled(page);
  // No page of ours holds another, so the simpler way of asking is enough; leaving out what passed halves the time.
  const asked = new AxeBuilder({ page }).options({ runOnly: criteria, resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await asked.analyze();
  const breaches = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} at ${target.join(' ')}: ${help}`),
  );
  const place = new URL(page.url()).pathname;
  expect([place, breaches]).toEqual([place, []]);
}
