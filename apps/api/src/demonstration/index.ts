import { dayInScotland } from '@followthrough/domain';
import type { DatabaseAddress } from '../database/address.js';
import { openDataSource } from '../database/data-source.js';
import { makeReleasesDue } from '../modules/national/index.js';
import { loadDemonstration } from './load-demonstration.js';
import { demonstrationPassword } from './load-places.js';

export { loadDemonstration } from './load-demonstration.js';
export { demonstrationPassword } from './load-places.js';

/**
 * Sees to it that the data fit the mode: an empty database is given the demonstration, and production never starts with
 * demonstration accounts in it.
 *
 * @throws Error in plain words when production finds demonstration accounts.
 */
export async function prepareData(
  owner: DatabaseAddress,
  mode: 'demonstration' | 'production',
  say: (line: string) => void,
): Promise<void> {
  const source = await openDataSource(owner, 2);
  const today = dayInScotland(new Date());
  try {
    const [found] = (await source.query(
      `select exists (select from committee) as committees, exists (select from person where demonstration) as accounts`,
    )) as { committees: boolean; accounts: boolean }[]; // the driver's rows carry no type
    if (mode === 'production' && found?.accounts === true)
      throw new Error('This database holds demonstration accounts. Production needs a database without them.');
    if (mode === 'demonstration' && found?.committees === false) {
      const reviews = await source.transaction((manager) => loadDemonstration(manager, today));
      say(`Loaded the demonstration: ${reviews} fictional reviews of five committees.`);
    } else await source.transaction((manager) => makeReleasesDue(manager, today));
  } finally {
    await source.destroy();
  }
}

/** What a person starting the demonstration needs to sign in. */
export function demonstrationSignIns(): string {
  return [
    '',
    `Sign in with any of these and the password ${demonstrationPassword}`,
    '  lead.strathlorne@demonstration.example     improvement lead',
    '  chief.strathlorne@demonstration.example    Chief Officers Group member',
    '  member.strathlorne@demonstration.example   member of a sub-group',
    '  health.strathlorne@demonstration.example   agency updater',
    '  analyst@demonstration.example              national analyst',
    '  administrator@demonstration.example        administrator',
    'Every child, place, person and event in it is invented.',
    '',
  ].join('\n');
}
