import { describe, expect, it } from '@jest/globals';
import { ReadPlan } from '@followthrough/domain';
import type { IntakeWarning, Place, ReadPlan as FoundPlan, ReadStrategy, Source } from '@followthrough/intake';
import { toReadPlan } from './to-read-plan.js';

const at = (table: number, row: number): Place => ({ file: 'Plan.docx', part: 'table', table, row });

const makeSource = (place: Place, sentence: string): Source => ({ places: [place], sentence, asWritten: '' });

const makeStrategy = (table: number, rows: readonly number[]): ReadStrategy => ({
  number: String(table),
  title: `Strategy ${table}`,
  source: makeSource(at(table, 1), `table ${table}, row 1`),
  actions: rows.map((row) => ({
    text: `Action in row ${row}`,
    timescaleText: '',
    dueDate: null,
    dueDatePrecision: 'none',
    leads: [],
    sources: {},
    place: at(table, row),
  })),
});

const makeWarning = (where: string, place: Place | null): IntakeWarning => ({
  kind: 'missing-lead',
  where,
  sentence: `${where} names nobody.`,
  place,
});

const makeFound = (found: Partial<FoundPlan> = {}): FoundPlan => ({
  source: 'Plan.docx',
  plans: [{ review: { sources: {} }, strategies: [makeStrategy(1, [3, 4, 4])] }],
  warnings: [],
  unread: [],
  leftAside: [],
  ...found,
});

const file = { fileName: 'Plan.docx', fileSha256: 'a'.repeat(64), agencies: [], alreadyImported: false };

describe('showing a plan as it was read', () => {
  it('is what the wire promises', () => {
    expect(ReadPlan.parse(toReadPlan(makeFound(), file))).toMatchObject({
      fileName: 'Plan.docx',
      alreadyImported: false,
    });
  });

  it('puts each warning where a person will meet it', () => {
    const warnings = [
      makeWarning('strategy 1, action 3', { ...at(1, 4), column: 2 }),
      makeWarning('strategy 1', at(1, 1)),
      makeWarning('the document', null),
    ];
    const read = toReadPlan(makeFound({ warnings }), file);
    expect(read.strategies[0]?.actions.map((action) => action.warnings.length)).toEqual([0, 0, 1]);
    expect(read.strategies[0]?.actions[2]?.warnings[0]?.where).toBe('table 1, row 4, column 2');
    expect(read.strategies[0]?.warnings).toHaveLength(1);
    expect(read.warnings.map(({ where }) => where)).toEqual(['the document']);
  });

  it('loses no warning', () => {
    const warnings = [
      makeWarning('something new', at(9, 9)),
      makeWarning('row 3', at(1, 3)),
      makeWarning('row 4', at(1, 4)),
    ];
    const read = toReadPlan(makeFound({ warnings }), file);
    const ofActions = read.strategies.flatMap(({ actions }) => actions.flatMap((action) => action.warnings));
    expect([...read.warnings, ...ofActions]).toHaveLength(3);
  });

  it('does not make a day of a month, and says so', () => {
    const review = { reportDate: '2025-03', sources: { reportDate: makeSource(at(1, 1), 'the page header') } };
    const read = toReadPlan(makeFound({ plans: [{ review, strategies: [] }] }), file);
    expect(read.review.reportedOn).toBeNull();
    expect(read.warnings[0]?.sentence).toBe('The file gives the date of the report only as March 2025. Enter the day.');
  });

  it('says which reviews of a shared file were left out', () => {
    const plans = [
      { review: { sources: {} }, strategies: [] },
      { review: { sources: {} }, strategies: [makeStrategy(1, [3])] },
      { review: { pseudonym: 'Child Q', sources: {} }, strategies: [makeStrategy(2, [3])] },
    ];
    const warnings: IntakeWarning[] = [
      { kind: 'multiple-reviews', where: 'the file', sentence: 'Several.', place: null },
    ];
    const read = toReadPlan(makeFound({ plans, warnings }), file);
    expect(read.strategies.map(({ title }) => title.text)).toEqual(['Strategy 1']);
    expect(read.warnings).toHaveLength(1);
    expect(read.warnings[0]?.sentence).toContain('Child Q');
  });

  it('shows what could not be placed, with the reason', () => {
    const found = makeFound({
      unread: [{ words: 'Cost: to be agreed', reason: 'no such column', place: at(1, 3) }],
      leftAside: [{ reason: 'it is the communications plan', place: at(5, 1) }],
      statusKey: { Green: 'On track' },
    });
    const read = toReadPlan(found, file);
    expect(read.unread).toEqual([{ text: 'Cost: to be agreed', from: 'table 1, row 3: no such column' }]);
    expect(read.warnings.map(({ where }) => where)).toEqual(['table 5, row 1']);
    expect(read.statusKey).toEqual([{ colour: 'Green', meaning: 'On track' }]);
  });
});
