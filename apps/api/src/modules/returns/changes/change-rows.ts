import type { LocalDate } from '@followthrough/domain';
import {
  closureWords,
  declaredWords,
  deliveryWords,
  effectWords,
  evidenceGradeWords,
  roleWords,
} from '@followthrough/domain/words';
import type { ChangedValue, ChangeRow, ColourKey, ReturnIdentity } from '@followthrough/returns';
import type { ActionState } from './action-state.js';
import type { ComparedPart, Difference } from './compare-positions.js';

/** When a column of an action was last written, and by whom. */
export interface RecordedChange {
  readonly actionId: string;
  /** The column, as the database names it. */
  readonly field: string;
  readonly on: LocalDate;
  /** The role of whoever wrote it, or `system`. */
  readonly role: string;
  readonly agreedBy: string | null;
  readonly reason: string | null;
}

interface Part {
  readonly what: string;
  readonly value: (state: ActionState, colourKey: ColourKey) => ChangedValue;
  /** The column that was written when this part changes; nothing for what no one writes. */
  readonly field: string | null;
}

const parts: Record<Exclude<ComparedPart, 'presence'>, Part> = {
  text: { what: 'Words of the action', field: 'text', value: ({ text }) => text },
  dueOn: { what: 'Due date', field: 'due_on', value: ({ dueOn }) => (dueOn === null ? null : { on: dueOn }) },
  delivery: { what: 'Delivery', field: 'delivery', value: ({ delivery }) => deliveryWords[delivery] },
  effect: { what: 'Effect', field: 'effect', value: ({ effect }) => effectWords[effect] },
  evidenceGrade: {
    what: 'Evidence grade',
    field: 'evidence_grade',
    value: ({ evidenceGrade }) => `${evidenceGrade} – ${evidenceGradeWords[evidenceGrade]}`,
  },
  closureBasis: {
    what: 'Closure',
    field: 'closure_basis',
    value: ({ closureBasis }) => (closureBasis === null ? 'Open' : closureWords[closureBasis]),
  },
  declared: {
    what: 'Declared status',
    field: 'declared',
    value: ({ declared }) => (declared === null ? null : declaredWords[declared]),
  },
  colour: {
    what: 'Status',
    field: null,
    value: ({ colour }, colourKey) => `${colourKey[colour].symbol} ${colourKey[colour].word}`,
  },
};

const presence: Part = { what: 'Place in the plan', field: 'id', value: () => 'In the plan' };
const absent = 'Not in the plan';

/**
 * Tells differences as rows of the return, with when and by whom where that was recorded.
 *
 * @param differences - What differs, in the order the rows shall stand.
 * @param recorded - What was written since the earlier return, at most one entry an action and column: the last.
 * @param identity - Its colours are the committee's; its day is that of the return. A change that nobody recorded is dated to it: that is when it was seen.
 */
export function changeRows(
  differences: readonly Difference[],
  recorded: readonly RecordedChange[],
  { asAt, colourKey }: Pick<ReturnIdentity, 'asAt' | 'colourKey'>,
): ChangeRow[] {
  const records = new Map(recorded.map((record) => [`${record.actionId} ${record.field}`, record]));
  return differences.flatMap((difference) => {
    const action = difference.after ?? difference.before;
    if (action === null) return [];
    const part = difference.part === 'presence' ? presence : parts[difference.part];
    return [
      {
        reviewReference: action.reviewReference,
        subject: action.text,
        whatChanged: part.what,
        before: valueOf(part, difference.before, colourKey),
        after: valueOf(part, difference.after, colourKey),
        actionId: action.id,
        ...howItCame(part, action, records.get(`${action.id} ${part.field}`), asAt),
      },
    ];
  });
}

function valueOf(part: Part, state: ActionState | null, colourKey: ColourKey): ChangedValue {
  return state === null ? absent : part.value(state, colourKey);
}

function howItCame(
  part: Part,
  action: ActionState,
  record: RecordedChange | undefined,
  today: LocalDate,
): Pick<ChangeRow, 'changedOn' | 'changedBy' | 'reason'> {
  if (part.field === null)
    return { changedOn: today, changedBy: 'Worked out from dates and updates', reason: action.colourReason };
  if (record === undefined) return { changedOn: today, changedBy: 'Not recorded', reason: null };
  const role = Object.entries(roleWords).find(([name]) => name === record.role)?.[1] ?? 'The product itself';
  const changedBy = record.agreedBy === null ? role : `${role}, agreed by ${record.agreedBy}`;
  return { changedOn: record.on, changedBy, reason: record.reason };
}
