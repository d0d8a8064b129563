import type { ReadAction, ReadPlan, ReadValue } from '@followthrough/domain';

const value = (text: string, from: string | null = null): ReadValue => ({ text, from });

// The health board of the plan below, invented.
const healthBoardId = '33333333-3333-4333-8333-333333333333';

/** An action as the reader gives it, invented. */
export function makeReadAction(row: number, text: string, changed: Partial<ReadAction> = {}): ReadAction {
  const place = `table 1, row ${row}`;
  return {
    from: place,
    reference: value(''),
    text: value(text, `${place}, column 1, under “What we will do”`),
    timescaleText: value('March 25', `${place}, column 3, under “By when”`),
    dueOn: '2025-03-31',
    duePrecision: 'month',
    originalDueOn: null,
    leads: [{ text: 'Lead Nurse', from: `${place}, column 2, under “Who”`, agencyId: healthBoardId }],
    measureText: value('Letters checked', `${place}, column 4`),
    analysisText: value(''),
    status: value('Amber', `${place}, column 6, under “RAG”`),
    progress: value('Half of the clinics are done', `${place}, column 5`),
    evidence: value(''),
    delivery: 'in-progress',
    warnings: [],
    ...changed,
  };
}

/** A plan as the reader gives it: two strategies, of two actions and of one. */
export function makeReadPlan(changed: Partial<ReadPlan> = {}): ReadPlan {
  const strategy = (number: string, title: string, actions: ReadAction[]) => ({
    number: value(number, `paragraph ${number}`),
    title: value(title, `paragraph ${number}`),
    actions,
    warnings: [],
  });
  return {
    fileName: 'Child Z plan.docx',
    fileSha256: 'a'.repeat(64),
    review: {
      pseudonym: value('Child Z', 'the file name'),
      reference: value('INV-2023-03', 'the file name'),
      committee: value(''),
      reportedOn: null,
    },
    strategies: [
      strategy('1', 'Appointments are followed up', [
        makeReadAction(2, 'Change the letters'),
        makeReadAction(3, 'Tell the school nurse'),
      ]),
      strategy('2', 'Chronologies are started early', [makeReadAction(9, 'Write a page of guidance')]),
    ],
    statusKey: [],
    warnings: [],
    unread: [],
    agencies: [{ id: healthBoardId, name: 'NHS Linnet', sector: 'health' }],
    alreadyImported: false,
    ...changed,
  };
}
