import { describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { suggestFor } from './suggest-for.js';

const words = 'The chronology was not kept, and nobody used a neglect assessment tool. ';
const passages = (count: number, text: string) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ id: String(index), kind: 'action' as const, committeeId: 'c', reviewId: 'r', text },
  }));

/** Keeps what it is asked to save. */
function saves() {
  const saved: { id: string; slug: string; action: string }[] = [];
  const query = (sql: string, [rows]: [string]) => {
    if (!sql.includes('insert')) return Promise.resolve([{ json: [] }]); // nothing was learnt yet
    saved.push(...(JSON.parse(rows) as typeof saved)); // written by the code under test
    return Promise.resolve(saved.map(() => ({})));
  };
  return { saved, manager: { query } as unknown as EntityManager }; // all that is asked of it
}

describe('suggesting themes for a long plan', () => {
  it('lets others have their turn meanwhile', async () => {
    let turns = 0;
    let done = false;
    const count = () => {
      turns += 1;
      if (!done) setImmediate(count);
    };
    setImmediate(count);
    await suggestFor(saves().manager, passages(60, words.repeat(80)));
    done = true;
    expect(turns).toBeGreaterThan(10);
  });

  it('keeps every suggestion with the passage it was made on', async () => {
    const { saved, manager } = saves();
    const added = await suggestFor(manager, passages(3, words));
    expect(added).toBe(saved.length);
    expect(new Set(saved.map(({ action }) => action))).toEqual(new Set(['0', '1', '2']));
  });
});
