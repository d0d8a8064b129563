import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tellChange, type RecordedChange } from './tell-change.js';

const agency = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const change = (overrides: Partial<RecordedChange> = {}): RecordedChange => ({
  ...{ verb: 'update', subject: 'action', fields: [], before: {}, after: {} },
  ...overrides,
});
const moved = (field: string, before: unknown, after: unknown, subject = 'action') =>
  tellChange(change({ subject, fields: [field, 'version'], before: { [field]: before }, after: { [field]: after } }), {
    ...{ about: subject, names: { [agency]: 'NHS North Lorne' } },
  });

describe('telling what changed', () => {
  it.each([
    ['due_on', '2026-03-31', '2026-06-30', 'Due date moved from 31 March 2026 to 30 June 2026'],
    ['due_on', null, '2026-06-30', 'Due date set to 30 June 2026'],
    ['forecast_on', '2026-06-30', null, 'Forecast taken away; it was 30 June 2026'],
    ['delivery', 'in-progress', 'delivered', 'Delivery changed from In progress to Delivered'],
    ['declared', null, 'at-risk', 'The lead’s own view set to At risk'],
    ['accountable_agency_id', null, agency, 'Accountable agency set to NHS North Lorne'],
    ['accountable_agency_id', agency, 'f'.repeat(8) + agency.slice(8), 'Accountable agency changed'],
    ['measure_text', 'Visits', 'Home visits', 'Performance measure reworded from “Visits” to “Home visits”'],
    ['colours', { red: 1 }, { red: 2 }, 'Colours changed'],
  ])('says of %s, which was %j and is %j: %s', (field, before, after, sentence) => {
    expect(moved(field, before, after)).toEqual([sentence]);
  });

  it('takes the words of a choice from the record it stands on', () => {
    expect(moved('stage', 'plan', 'do', 'pdsa_cycle')).toEqual(['Stage changed from Plan to Do']);
    expect(moved('kind', 'practice-learning', 'effective-practice', 'finding')[0]).toMatch(/^Kind changed from /);
    expect(moved('grade', 1, 3, 'evidence')).toEqual([
      'Grade of the evidence changed from grade 1 (output) to grade 3 (practice)',
    ]);
  });

  it('names what was added and removed, and what hangs on the record when that changed', () => {
    const update = change({
      verb: 'insert',
      subject: 'action_update',
      before: null,
      after: { text: 'Two teams began.' },
    });
    expect(tellChange(update, { about: 'action', names: {} })).toEqual(['Added an update: “Two teams began.”']);
    const lead = change({ verb: 'delete', subject: 'action_lead', before: { post: 'Lead Nurse' }, after: null });
    expect(tellChange(lead, { about: 'action', names: {} })).toEqual(['Removed a lead: “Lead Nurse”']);
    const cycle = change({
      subject: 'pdsa_cycle',
      fields: ['finished'],
      before: { finished: false },
      after: { finished: true },
    });
    expect(tellChange(cycle, { about: 'action', names: {} })).toEqual([
      'Changed a test of change: Finished changed from no to yes',
    ]);
  });

  it('says nothing where only what the database keeps by itself changed', () => {
    expect(
      tellChange(change({ fields: ['version', 'agency_ids', 'last_update_on'] }), { about: 'action', names: {} }),
    ).toEqual([]);
  });

  it('names fields alone where the words are not for the reader, and quotes no more than a few lines', () => {
    const unseen = change({ fields: ['due_on', 'analysis_text'], before: null, after: null });
    expect(tellChange(unseen, { about: 'action', names: {} })).toEqual(['Changed due date, analysis of performance']);
    expect(moved('text', 'a'.repeat(5000), 'b')[0]?.length).toBeLessThan(300);
  });

  it('finds words for whatever was recorded', () => {
    const words = fc.option(fc.dictionary(fc.string(), fc.jsonValue()), { nil: null });
    const name = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'valueOf', 'constructor'));
    const anything = fc.record({
      ...{ verb: fc.string(), subject: name, fields: fc.array(name), before: words, after: words },
    });
    fc.assert(
      fc.property(anything, (recorded) => {
        const told = tellChange(recorded, { about: 'action', names: {} });
        expect(told.every((sentence) => sentence.length > 0 && !/undefined|\[object/.test(sentence))).toBe(true);
      }),
    );
  });
});
