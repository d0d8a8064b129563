import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const notWritten = new Set(['node_modules', 'dist']);

/** Every TypeScript and module file under `apps`, `packages` and `infra` that a person wrote, as full paths. */
export function sourceFiles(root) {
  return ['apps', 'packages', 'infra'].flatMap((area) => filesUnder(path.join(root, area)));
}

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notWritten.has(entry.name) || entry.name.startsWith('.')) return [];
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(place);
    return /\.(ts|tsx|mjs|cjs)$/.test(entry.name) ? [place] : [];
  });
}

/** Whether a file is a test: a spec, or a journey through the browser. */
export const isTest = (file) => /\.(spec|journey)\.\w+$/.test(file);
