import { randomUUID } from 'node:crypto';
import type { Gives } from '@followthrough/domain';
import type { RouteName } from '@followthrough/domain/routes';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { addressOf, type AddressParts } from '../src/wire/address';
import { watchFaults, type Faults } from './faults';

/** Everybody in the demonstration signs in with this. */
export const password = 'demonstration-only';

/** The email address of somebody in the demonstration: `emailOf('lead.strathlorne')`. */
export const emailOf = (name: string) => `${name}@demonstration.example`;

/** Widths in pixels: a desk, a phone, and the narrowest that must work. */
export const widths = { desk: 1440, phone: 390, narrowest: 320 };

/** What is asked of an address, and what is sent to it. */
export interface Asked extends AddressParts {
  readonly body?: unknown;
  readonly version?: number;
}

/** Somebody at a browser of their own. */
export interface Visitor {
  readonly page: Page;
  readonly faults: Faults;
  /** Asks the API as this person, beside the page: to find an address, or to see what was really saved. */
  readonly ask: <Name extends RouteName>(name: Name, parts?: Asked) => Promise<Gives<Name>>;
  readonly leave: () => Promise<void>;
}

/** A window to open: of what width, on which copy of the product. */
export interface Window {
  readonly baseURL: string;
  readonly width?: number | undefined;
}

const patience = 15_000;

/** Opens a fresh window, signed in unless there is no email address. It has not gone anywhere yet. */
export async function openVisitor(browser: Browser, email: string | null, window: Window): Promise<Visitor> {
  const { baseURL, width = widths.desk } = window;
  const context = await browser.newContext({
    baseURL,
    viewport: { width, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patience);
  if (email !== null) await signIn(context, email);
  const page = await context.newPage();
  return {
    page,
    faults: await watchFaults(page),
    ask: (name, parts) => ask(context, name, parts),
    leave: () => context.close(),
  };
}

async function signIn({ request }: BrowserContext, email: string): Promise<void> {
  const answer = await request.post('/api/session', {
    headers: { 'x-followthrough': '1' },
    data: { email, password },
  });
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${await answer.text()}`);
}

async function ask<Name extends RouteName>(
  { request }: BrowserContext,
  name: Name,
  parts: Asked = {},
): Promise<Gives<Name>> {
  const [method, path] = addressOf(name, parts);
  const version = parts.version === undefined ? {} : { 'if-match': `"${parts.version}"` };
  const written = { 'x-followthrough': '1', 'idempotency-key': randomUUID(), ...version };
  const headers = method === 'GET' ? {} : written;
  const answer = await request.fetch(path, { method, headers, data: parts.body });
  if (!answer.ok()) throw new Error(`${method} ${path} answered ${answer.status()}: ${await answer.text()}`);
  return (await answer.json()) as Gives<Name>; // the API checks its own answers in the tests
}
