import { cruiseTree } from '../boundaries/cruise.mjs';

/** Checks which way imports point. */
export async function boundaries(root) {
  const { files, imports, breaches } = await cruiseTree(root);
  return {
    passed: breaches.length === 0,
    summary: `${files} files, ${imports} imports`,
    output: breaches.map(({ rule, where, instead }) => `${rule}: ${where}\n  ${instead}`).join('\n'),
  };
}
