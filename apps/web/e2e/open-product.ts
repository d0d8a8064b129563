import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchOptions } from '@followthrough/tooling/browser';
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';
import { makeOutsideDatabase, type OutsideDatabase } from './outside-database';
import { startProduct, type ProductProcess } from './product-process';
import { openVisitor, type Visitor } from './visitor';

/** The product of one file of journeys, with nothing in it but the demonstration. */
export interface Product {
  /** Opens a window for somebody of the demonstration, or for nobody yet. It is closed when the journey ends. */
  readonly visitor: (email: string | null, window?: { readonly width?: number }) => Promise<Visitor>;
  /** Stops the product under everybody's feet. */
  readonly goAway: () => Promise<void>;
  /** Starts it again at the same address, with everything that was saved. */
  readonly comeBack: () => Promise<void>;
}

interface Surroundings {
  readonly folder: string;
  readonly outside: OutsideDatabase | null;
}

/**
 * Starts the product and a browser before the journeys of a file, and stops both after them. Any fault on a page fails its
 * journey.
 *
 * @param settings - What this copy is told beside the usual; asked for just before it starts.
 */
export function openProduct(settings: () => Record<string, string> = () => ({})): Product {
  let around: Surroundings;
  let browser: Browser | undefined;
  let running: ProductProcess | undefined;
  const visitors: Visitor[] = [];

  beforeAll(async () => {
    around = await prepareSurroundings();
    browser = await chromium.launch(await launchOptions());
    running = await startProduct({ ...environmentOf(around, '0'), ...settings() });
  });
  afterEach(async () => {
    const faults = visitors.flatMap((visitor) => visitor.faults.unexpected());
    await Promise.all(visitors.splice(0).map((visitor) => visitor.leave()));
    expect(faults).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
    await around.outside?.drop();
    rmSync(around.folder, { recursive: true, force: true });
  });

  return {
    visitor: async (email, window) => {
      if (!browser || !running) throw new Error('The product was not started.');
      const visitor = await openVisitor(browser, email, { baseURL: running.address, ...window });
      visitors.push(visitor);
      return visitor;
    },
    goAway: async () => running?.stop(),
    comeBack: async () => {
      running = await startProduct({ ...environmentOf(around, new URL(running?.address ?? '').port), ...settings() });
    },
  };
}

async function prepareSurroundings(): Promise<Surroundings> {
  const server = process.env['DATABASE_URL'];
  return {
    folder: mkdtempSync(path.join(tmpdir(), 'followthrough-journeys-')),
    outside: server ? await makeOutsideDatabase(server) : null,
  };
}

function environmentOf({ folder, outside }: Surroundings, port: string): Record<string, string> {
  return { PORT: port, DATA_DIR: path.join(folder, 'postgres'), ...(outside && { DATABASE_URL: outside.url }) };
}
