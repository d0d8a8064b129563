import type { Page } from 'playwright-core';
import type { GivenFile } from './word-plan';

/** Chooses a plan and has it read. */
export async function upload(page: Page, plan: GivenFile): Promise<void> {
  await page.goto('/imports');
  await page.getByLabel('The plan, as a Word document (.docx)').setInputFiles(plan);
  await page.getByRole('button', { name: 'Read this file' }).click();
}

/** Chooses what no plan says of its review. */
export async function describeReview(page: Page, reference: string): Promise<void> {
  await page.getByLabel('Reference').fill(reference);
  await page.getByLabel('Event').selectOption('Significant harm');
  await page.getByLabel('Age band').selectOption('1 to 4');
  await page.getByLabel('Edition of the guidance').selectOption('2024');
}

/** Goes on to the last check and confirms. */
export async function confirm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue to the last check' }).click();
  await page.getByRole('button', { name: 'Confirm and save' }).click();
}
