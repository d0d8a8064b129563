import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Writes a small tree into a folder of its own, hands it over, and removes it.
 *
 * @param files - What each file holds, by its place in the tree.
 * @param work - Is given the folder; what it gives is given back.
 */
export async function inTree(files, work) {
  const root = mkdtempSync(path.join(tmpdir(), 'followthrough-probe-'));
  try {
    for (const [place, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, place)), { recursive: true });
      writeFileSync(path.join(root, place), text);
    }
    return await work(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
