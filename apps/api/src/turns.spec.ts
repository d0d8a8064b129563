import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.js';

/** Work that ends when it is told to. */
function work() {
  let finish = () => {};
  const done = new Promise<void>((resolve) => (finish = resolve));
  let begun = false;
  return {
    run: () => {
      begun = true;
      return done;
    },
    finish: () => finish(),
    begun: () => begun,
  };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('taking turns', () => {
  it('lets so much go on at once and the rest wait in order', async () => {
    const turns = new Turns({ atOnce: 2, waiting: 5, ofOne: 5 });
    const works = [work(), work(), work(), work()];
    const all = Promise.all(works.map(({ run }, index) => turns.take(`person ${index}`, run)));
    await settled();
    expect(works.map(({ begun }) => begun())).toEqual([true, true, false, false]);
    works[0]?.finish();
    await settled();
    expect(works.map(({ begun }) => begun())).toEqual([true, true, true, false]);
    for (const { finish } of works) finish();
    await all;
  });

  it('refuses more than may wait, and takes turns again afterwards', async () => {
    const turns = new Turns({ atOnce: 1, waiting: 1, ofOne: 5 });
    const [first, second] = [work(), work()];
    const both = Promise.all([turns.take('a', first.run), turns.take('b', second.run)]);
    await expect(turns.take('c', () => Promise.resolve())).rejects.toMatchObject({ code: 'request.too-many' });
    first.finish();
    second.finish();
    await both;
    expect(await turns.take('c', () => Promise.resolve('done'))).toBe('done');
  });

  it('lets nobody fill the queue alone', async () => {
    const turns = new Turns({ atOnce: 1, waiting: 5, ofOne: 2 });
    const [first, second] = [work(), work()];
    const both = Promise.all([turns.take('a', first.run), turns.take('a', second.run)]);
    await expect(turns.take('a', () => Promise.resolve())).rejects.toMatchObject({ code: 'request.too-many' });
    const other = turns.take('b', () => Promise.resolve('done'));
    first.finish();
    second.finish();
    await both;
    expect(await other).toBe('done');
    expect(await turns.take('a', () => Promise.resolve('done'))).toBe('done');
  });

  it('gives a turn back when the work fails', async () => {
    const turns = new Turns({ atOnce: 1, waiting: 0, ofOne: 1 });
    await expect(turns.take('a', () => Promise.reject(new Error('broke')))).rejects.toThrow('broke');
    expect(await turns.take('a', () => Promise.resolve('done'))).toBe('done');
  });
});
