import { readFileSync } from 'node:fs';
import { readModel, type Model } from './model.js';

let loaded: Model | undefined;

/** Gives the model that comes with the product. It is read from disk once. */
export function ownModel(): Model {
  // Both `src/model` and `dist/model` stand two folders below the package, so one path serves both.
  loaded ??= readModel(readFileSync(new URL('../../model/model.bin', import.meta.url)));
  return loaded;
}
