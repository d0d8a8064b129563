import { describe, expect, it } from '@jest/globals';
import { Problem } from '../../problem.js';
import { catalogueOn } from './catalogue-at.js';
import type { ChangeContent, ThemeChange } from './change.js';
import { checkChange } from './check-change.js';
import { compareCatalogues } from './compare-catalogues.js';
import { countsUnder, waitsForPlace, writtenUnder } from './counts-under.js';
import { placeLabels, withoutProvisional } from './place-labels.js';
import { slugFor } from './slug-for.js';

const base = ['tools', 'recognition', 'drift'].map((slug) => ({
  ...{ slug, name: slug, group: 'the-child', definition: `About ${slug}.` },
}));
const parts = [
  { slug: 'drift-in-plans', name: 'Drift in plans', definition: 'Plans.' },
  { slug: 'drift-in-court', name: 'Drift in court', definition: 'Court.' },
];
let position = 0;
const makeChange = (
  content: ChangeContent,
  effectiveOn = '2026-04-01',
  changed: Partial<ThemeChange> = {},
): ThemeChange => ({
  ...{ id: `c${(position += 1)}`, position, committeeId: null, content, effectiveOn },
  ...{ decidedBy: 'Somebody', decidedOn: '2026-03-02', reason: 'Two words for one thing.', ...changed },
});
const merge = (slug: string, into: string) => ({ kind: 'merge', slug, into }) as const;
const ground = { base, changes: [] as ThemeChange[], today: '2026-03-02' };
const refusal = (change: ThemeChange, changes: ThemeChange[] = []): unknown[] | null => {
  try {
    checkChange(change, { ...ground, changes });
    return null;
  } catch (problem) {
    return problem instanceof Problem ? [problem.code, problem.details['why']] : [problem];
  }
};

describe('the catalogue of a day', () => {
  it('counts the labels of a merged theme under the one that took it over, from the day and not before', () => {
    const changes = [makeChange(merge('tools', 'recognition'))];
    expect(countsUnder(catalogueOn(base, changes, '2026-03-31'), 'tools')).toBe('tools');
    const after = catalogueOn(base, changes, '2026-04-01');
    expect(countsUnder(after, 'tools')).toBe('recognition');
    expect(writtenUnder(after, 'recognition')).toEqual(['recognition', 'tools']);
    expect(writtenUnder(after, 'tools')).toEqual([]);
  });

  it('keeps the slug of a renamed theme and gives it its new name from the day', () => {
    const changes = [makeChange({ kind: 'rename', slug: 'tools', name: 'Measuring care', definition: 'Wider.' })];
    expect(catalogueOn(base, changes, '2026-03-31').get('tools')?.name).toBe('tools');
    expect(catalogueOn(base, changes, '2026-04-01').get('tools')).toMatchObject({
      name: 'Measuring care',
      state: 'offered',
    });
  });

  it('keeps the labels of a retired theme under it', () => {
    const catalogue = catalogueOn(base, [makeChange({ kind: 'retire', slug: 'tools' })], '2026-04-01');
    expect(catalogue.get('tools')?.state).toBe('retired');
    expect(countsUnder(catalogue, 'tools')).toBe('tools');
  });

  it('keeps the labels of a split theme under it until each is placed', () => {
    const change = makeChange({ kind: 'split', slug: 'drift', parts });
    const catalogue = catalogueOn(base, [change], '2026-04-01');
    expect(waitsForPlace(catalogue, countsUnder(catalogue, 'drift'))).toBe(true);
    expect(countsUnder(catalogue, 'drift', [{ changeId: change.id, slug: 'drift-in-court' }])).toBe('drift-in-court');
    expect(countsUnder(catalogue, 'drift', [{ changeId: 'another split', slug: 'drift-in-court' }])).toBe('drift');
    expect(countsUnder(catalogue, 'drift', [{ changeId: change.id, slug: 'tools' }])).toBe('drift');
  });

  it('follows a part that was merged since, and an earlier merge into what was split', () => {
    const first = makeChange(merge('tools', 'drift'));
    const change = makeChange({ kind: 'split', slug: 'drift', parts });
    const changes = [change, first, makeChange(merge('drift-in-court', 'recognition'), '2026-05-01')];
    const placements = [{ changeId: change.id, slug: 'drift-in-court' }];
    expect(countsUnder(catalogueOn(base, changes, '2026-05-01'), 'tools', placements)).toBe('recognition');
  });

  it('offers a theme again with its own labels', () => {
    const changes = [
      makeChange(merge('tools', 'recognition')),
      makeChange({ kind: 'reopen', slug: 'tools' }, '2027-01-01'),
    ];
    expect(countsUnder(catalogueOn(base, changes, '2027-01-01'), 'tools')).toBe('tools');
    expect(countsUnder(catalogueOn(base, changes, '2026-12-31'), 'tools')).toBe('recognition');
  });

  it('keeps a theme of one committee out of national figures until it is adopted', () => {
    const added = { name: 'Pets', group: 'the-child', definition: 'Animals at home.', adopts: null };
    const local = makeChange({ kind: 'add', slug: 'local-1', ...added }, '2026-04-01', { committeeId: 'here' });
    const labels = [{ slug: 'local-1' }, { slug: 'tools' }];
    const own = catalogueOn(base, [local], '2026-04-01');
    expect(withoutProvisional(own, placeLabels(own, labels))).toEqual([{ slug: 'tools' }]);
    const adopted = makeChange({ kind: 'add', slug: 'pets', ...added, adopts: 'local-1' }, '2026-05-01');
    const later = catalogueOn(base, [local, adopted], '2026-05-01');
    expect(withoutProvisional(later, placeLabels(later, labels))).toEqual([{ slug: 'pets' }, { slug: 'tools' }]);
  });

  it('tells what is different between two days', () => {
    const changes = [makeChange(merge('tools', 'recognition')), makeChange({ kind: 'split', slug: 'drift', parts })];
    const differences = compareCatalogues(
      catalogueOn(base, changes, '2026-03-01'),
      catalogueOn(base, changes, '2026-04-01'),
    );
    expect(differences.map((each) => [each.slug, each.differences])).toEqual([
      ['tools', ['state']],
      ['drift', ['state']],
      ['drift-in-plans', ['begun']],
      ['drift-in-court', ['begun']],
    ]);
    expect(compareCatalogues(new Map(), new Map())).toEqual([]);
  });
});

describe('recording a change to the catalogue', () => {
  it('is taken where the catalogue allows it', () => {
    expect(refusal(makeChange(merge('tools', 'recognition')))).toBeNull();
    expect(refusal(makeChange({ kind: 'retire', slug: 'tools' }, '2026-03-02'))).toBeNull();
  });

  it('is refused for a day gone by', () => {
    expect(refusal(makeChange({ kind: 'retire', slug: 'tools' }, '2026-03-01'))).toEqual([
      'theme.change-in-past',
      undefined,
    ]);
  });

  it.each<[string, ChangeContent]>([
    ['unknown', merge('nobody', 'tools')],
    ['into-itself', merge('tools', 'tools')],
    ['into-not-offered', merge('tools', 'nobody')],
    ['offered-already', { kind: 'reopen', slug: 'tools' }],
    ['slug-taken', { kind: 'split', slug: 'drift', parts: [{ ...parts[0], slug: 'tools' }, parts[1]] as typeof parts }],
    ['slug-taken', { kind: 'add', slug: 'tools', name: 'New', group: 'the-child', definition: 'New.', adopts: null }],
  ])('is refused as %s', (why, content) => {
    expect(refusal(makeChange(content))).toEqual(['theme.change-not-possible', why]);
  });

  it('is refused where it would make a later change impossible', () => {
    const later = makeChange(merge('tools', 'recognition'), '2026-06-01');
    expect(refusal(makeChange({ kind: 'retire', slug: 'recognition' }, '2026-05-01'), [later])).toEqual([
      'theme.change-not-possible',
      'into-not-offered',
    ]);
  });

  it('is refused for a name that another theme on offer has', () => {
    const rename = { kind: 'rename', slug: 'tools', name: ' DRIFT ', definition: 'x' } as const;
    expect(refusal(makeChange(rename))?.[0]).toBe('theme.name-taken');
  });

  it('keeps a committee to its own themes, and national themes out of them', () => {
    const local = makeChange(
      { kind: 'add', slug: 'local-1', name: 'Pets', group: 'the-child', definition: 'x', adopts: null },
      '2026-03-02',
      { committeeId: 'here' },
    );
    const by = (committeeId: string | null, content: ChangeContent) =>
      makeChange(content, '2026-04-01', { committeeId });
    expect(refusal(by('here', merge('local-1', 'tools')), [local])).toBeNull();
    expect(refusal(by('here', { kind: 'retire', slug: 'tools' }), [local])?.[1]).toBe('not-its-own');
    expect(refusal(by('there', merge('local-1', 'tools')), [local])?.[1]).toBe('not-its-own');
    expect(refusal(by(null, merge('tools', 'local-1')), [local])?.[1]).toBe('into-not-offered');
  });
});

describe('naming a theme in addresses', () => {
  it.each([
    ['The child’s voice', 'the-childs-voice'],
    ['Drift', 'drift-2'],
    ['7', 'theme'],
    ['æ', 'theme'],
    ['¿?', 'theme'],
  ])('makes of %s %s', (name, slug) => {
    expect(slugFor(name, new Set(['drift']))).toMatch(
      slug === 'theme' ? /^[a-z][a-z0-9-]{1,60}$/ : new RegExp(`^${slug}$`),
    );
  });
});
