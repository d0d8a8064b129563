import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { engineVersion } from '../engine-version.js';

const folders = ['bank', 'catalogue'];
/** Exemplars stand under no heading, so nothing is learnt from this one. */
const leftOut = 'sections.json';

/** A file without its layout, so that only what it says counts. */
function saying(name: string, bytes: string): string {
  return name.endsWith('.json') ? JSON.stringify(JSON.parse(bytes)) : bytes;
}

/**
 * Gives the SHA-256 of all that a model is made of: exemplars, catalogue and the version of the method.
 *
 * A model that carries another one is out of date and is made again by `pnpm --filter @followthrough/themes train`.
 */
export function inputsHash(): string {
  const hash = createHash('sha256').update(engineVersion);
  for (const folder of folders) {
    const place = new URL(`../../${folder}/`, import.meta.url);
    for (const name of readdirSync(place).toSorted()) {
      if (name === leftOut) continue;
      hash.update(name).update(saying(name, readFileSync(new URL(name, place), 'utf8')));
    }
  }
  return hash.digest('hex');
}
