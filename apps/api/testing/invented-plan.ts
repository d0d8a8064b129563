import type { ConfirmImport, ReadPlan } from '@followthrough/domain';
import type { DataSource } from 'typeorm';
import { makeWordPlan } from './make-word-plan.js';
import type { Visitor } from './open-test-app.js';

const headings = ['Ref', 'Action', 'Timescale', 'Responsible lead', 'Status', 'Progress', 'Evidence'];
/** A plan of one strategy and two actions, as a Word document. */
export const plan = makeWordPlan([
  'Strathlorne Child Protection Committee',
  'Learning Review action plan: Child Q (STL/LR/2026/04)',
  'Strategy 1: One shared picture of neglect',
  [
    headings,
    [
      ...['1.1', 'Use the Graded Care Profile from first concern.', '30 June 2027'],
      ...['Lead Nurse Child Protection', 'Blue', 'Two teams have begun.', 'Team minutes'],
    ],
    ['1.2', 'Bring one chronology to every core group.', 'When agreed', '', 'Red', '', ''],
  ],
]);

/** Has a plan read as a person sends it: the invented one, unless told. */
export const read = (visitor: Visitor, bytes: Buffer = plan, fileName = 'Child Q plan.docx') =>
  visitor('readPlanFile', { query: { fileName }, body: bytes });

/** What a person sends who changes nothing but what a file cannot tell. */
export function confirmed(found: ReadPlan, reference: string, fileSha256 = found.fileSha256): ConfirmImport {
  return {
    fileName: found.fileName,
    fileSha256,
    review: {
      ...{ reference, pseudonym: found.review.pseudonym.text, reportedOn: '2026-09-01' },
      ...{ kind: 'learning-review', event: 'significant-harm', ageBand: '1-4', guidanceEdition: '2024' },
    },
    strategies: found.strategies.map(({ number, title, actions }) => ({
      number: number.text,
      title: title.text,
      actions: actions.map((action) => ({
        from: action.from,
        reference: action.reference.text,
        text: action.text.text,
        timescaleText: action.timescaleText.text,
        dueOn: action.dueOn,
        duePrecision: action.duePrecision,
        originalDueOn: action.originalDueOn,
        reviewOn: null,
        leads: action.leads.map(({ text, agencyId }) => ({ post: text, agencyId })),
        measureText: action.measureText.text,
        analysisText: action.analysisText.text,
        status: action.status.text,
        progress: action.progress.text,
        evidence: action.evidence.text,
        delivery: action.delivery,
        declared: null,
      })),
    })),
  };
}

/** How many rows there are of everything an import may write. */
export async function countRows(owner: DataSource): Promise<unknown> {
  const tables = [
    'review',
    'strategy',
    'action',
    'strategy_action',
    'action_lead',
    'action_update',
    'theme_assignment',
  ];
  const counts = [...tables, 'plan_import', 'audit_entry'].map((name) => `(select count(*) from ${name}) as ${name}`);
  return owner.query(`select ${counts.join(', ')}`);
}

let used = 0;
/** The sha256 of a file nobody has brought in. */
export const anotherFile = () => {
  used += 1;
  return used.toString(16).padStart(64, '0');
};
