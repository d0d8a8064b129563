import { readFileSync } from 'node:fs';
import type { ReturnIdentity } from '@followthrough/returns';
import { z } from 'zod';

const Manifest = z.object({ version: z.string() });

let known: ReturnIdentity['product'] | undefined;

/** The product's name and version, as every return says of what made it. */
export function product(): ReturnIdentity['product'] {
  known ??= { name: 'Followthrough', ...Manifest.parse(JSON.parse(readFileSync(manifestFile, 'utf8'))) };
  return known;
}

const manifestFile = new URL('../../../package.json', import.meta.url);
