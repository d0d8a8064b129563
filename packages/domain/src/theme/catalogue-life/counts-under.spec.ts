import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../local-date.js';
import { catalogueOn } from './catalogue-at.js';
import type { ChangeContent, ThemeChange } from './change.js';
import { checkChange } from './check-change.js';
import { countsUnder, writtenUnder, type Placement } from './counts-under.js';
import { placeLabels } from './place-labels.js';

const slugs = ['alpha', 'beta', 'gamma', 'delta'];
const base = slugs.map((slug) => ({ slug, name: slug, group: 'the-child', definition: slug }));
const firstDay = '2025-01-01';

const split = (slug: string, step: number): ChangeContent => ({
  kind: 'split',
  slug,
  parts: ['one', 'two'].map((part) => ({ slug: `part-${part}-${step}`, name: `${part} ${step}`, definition: part })),
});

/** Anything that somebody may try to do, on some day; what cannot be done is refused, as it is when it is recorded. */
const attempt = fc.record({
  kind: fc.constantFrom('merge', 'split', 'rename', 'retire', 'reopen', 'add'),
  slug: fc.nat(12),
  into: fc.nat(12),
  after: fc.nat(40),
});

type Attempt = typeof attempt extends fc.Arbitrary<infer Value> ? Value : never;

function contentOf({ kind, slug, into }: Attempt, step: number): ChangeContent {
  const pool = [...slugs, ...Array.from({ length: step }, (_, at) => `part-one-${at}`), 'begun-0', 'begun-1'];
  const of = (at: number) => pool[at % pool.length] ?? 'alpha';
  if (kind === 'merge') return { kind, slug: of(slug), into: of(into) };
  if (kind === 'split') return split(of(slug), step);
  if (kind === 'rename') return { kind, slug: of(slug), name: `Called ${step}`, definition: 'Otherwise.' };
  if (kind === 'add')
    return { kind, slug: `begun-${step}`, name: `Begun ${step}`, group: 'the-child', definition: 'New.', adopts: null };
  return { kind: kind === 'retire' ? 'retire' : 'reopen', slug: of(slug) };
}

/** What was recorded when all of these were tried, one a day. */
function recorded(attempts: readonly Attempt[], changes: ThemeChange[] = [], from = firstDay): ThemeChange[] {
  attempts.forEach((tried, step) => {
    const position = changes.length + step;
    const today = addDays(from, step);
    const change: ThemeChange = {
      ...{ id: `change-${from}-${step}`, position, committeeId: null, content: contentOf(tried, step) },
      ...{ effectiveOn: addDays(today, tried.after), decidedOn: today, decidedBy: 'Somebody', reason: 'Because.' },
    };
    try {
      checkChange(change, { base, changes, today });
      changes = [...changes, change];
    } catch {
      // refused, so not recorded
    }
  });
  return changes;
}

const attempts = fc.array(attempt, { maxLength: 25 });
const placementsFor = (changes: readonly ThemeChange[], which: 0 | 1): Placement[] =>
  changes.flatMap(({ id, content }) =>
    content.kind === 'split' ? [{ changeId: id, slug: content.parts[which]?.slug ?? '' }] : [],
  );
const days = fc.nat(80).map((later) => addDays(firstDay, later));

describe('saying under which theme a label counts', () => {
  it('comes to an end, at one theme that was not merged, and placing it again changes nothing', () => {
    fc.assert(
      fc.property(attempts, days, fc.constantFrom(0 as const, 1 as const, null), (tried, day, which) => {
        const changes = recorded(tried);
        const catalogue = catalogueOn(base, changes, day);
        const placements = which === null ? [] : placementsFor(changes, which);
        for (const slug of catalogue.keys()) {
          const at = countsUnder(catalogue, slug, placements);
          expect(catalogue.get(at)?.state).not.toBe('merged');
          expect(countsUnder(catalogue, at, placements)).toBe(at);
        }
      }),
    );
  });

  it('puts each slug among those written under exactly one theme', () => {
    fc.assert(
      fc.property(attempts, days, (tried, day) => {
        const catalogue = catalogueOn(base, recorded(tried), day);
        const under = [...catalogue.keys()].flatMap((slug) => writtenUnder(catalogue, slug));
        expect(under.toSorted()).toEqual([...catalogue.keys()].toSorted());
      }),
    );
  });

  it('leaves the catalogue of a day as it was, whatever is decided after it', () => {
    fc.assert(
      fc.property(attempts, attempts, fc.nat(20), (tried, later, into) => {
        const before = recorded(tried);
        const day = addDays(firstDay, tried.length + into);
        const after = recorded(later, before, addDays(day, 1));
        expect([...catalogueOn(base, after, day)]).toEqual([...catalogueOn(base, before, day)]);
      }),
    );
  });

  it('loses no label and makes none', () => {
    fc.assert(
      fc.property(attempts, days, fc.array(fc.constantFrom(...slugs)), (tried, day, written) => {
        const catalogue = catalogueOn(base, recorded(tried), day);
        const placed = placeLabels(
          catalogue,
          written.map((slug, reviewId) => ({ slug, reviewId })),
        );
        expect(placed.map(({ reviewId }) => reviewId)).toEqual(written.map((_, reviewId) => reviewId));
      }),
    );
  });
});
