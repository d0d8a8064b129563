import type { Page } from 'playwright-core';
import { password as everybodys } from './visitor';

/** Signs in as a person does, on the page that asks for it. */
export async function signIn(page: Page, email: string, password = everybodys): Promise<void> {
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}
