import type { Locator, Page } from 'playwright-core';

/** Types a day into the three boxes of the question with the given words. Nothing says that it is a day of the calendar. */
export async function fillDate(within: Page | Locator, question: string, day: string): Promise<void> {
  const boxes = within.getByRole('group', { name: question });
  const [year = '', month = '', date = ''] = day.split('-');
  await boxes.getByLabel('Day').fill(date);
  await boxes.getByLabel('Month').fill(month);
  await boxes.getByLabel('Year').fill(year);
}

/** A day some days from today, as `YYYY-MM-DD`. */
export function daysFromToday(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
