import { randomUUID } from 'node:crypto';
import type { ConfirmedAction, ConfirmImport, LocalDate } from '@followthrough/domain';

/** Whose plan it is, who confirmed it, and when. */
export interface ImportGround {
  readonly committeeId: string;
  readonly signature: string;
  readonly today: LocalDate;
}

/** Everything a confirmed plan becomes, ready to be saved. */
export type ConfirmedRows = ReturnType<typeof confirmedRows>;

/** Turns a confirmed plan into the rows it is saved as: its review, strategies and actions, and what the plan said of them. */
export function confirmedRows(input: ConfirmImport, ground: ImportGround) {
  const { committeeId } = ground;
  const review = { id: randomUUID(), committeeId, ...input.review };
  const strategies = input.strategies.map(({ number, title, actions }, index) => ({
    strategy: { id: randomUUID(), committeeId, reviewId: review.id, number, title, position: index + 1 },
    actions: actions.map((action) => actionRows(action, input.fileName, ground)),
  }));
  const actions = strategies.flatMap((each) => each.actions);
  return {
    review,
    strategies: strategies.map(({ strategy }) => strategy),
    actions: actions.map(({ action }) => action),
    links: strategies.flatMap(({ strategy, actions }) =>
      actions.map(({ action }, index) => ({
        strategyId: strategy.id,
        actionId: action.id,
        committeeId,
        position: index + 1,
      })),
    ),
    leads: actions.flatMap(({ leads }) => leads),
    updates: actions.flatMap(({ updates }) => updates),
    planImport: {
      id: randomUUID(),
      committeeId,
      reviewId: review.id,
      fileName: input.fileName,
      fileSha256: input.fileSha256,
      actions: actions.length,
      confirmedBy: ground.signature,
    },
  };
}

function actionRows(confirmed: ConfirmedAction, fileName: string, ground: ImportGround) {
  const { from, leads, status, progress, evidence, ...kept } = confirmed;
  const { committeeId, today } = ground;
  const id = randomUUID();
  const updates = updateTexts(progress, evidence).map((text) => ({
    id: randomUUID(),
    actionId: id,
    committeeId,
    writtenOn: today,
    // Whoever wrote the words in the plan is not known; who brought them in is.
    writtenBy: `From the plan brought in by ${ground.signature}`,
    text,
  }));
  const action = {
    ...kept,
    ...dueDates(confirmed),
    id,
    committeeId,
    importedFrom: [fileName, from].filter(Boolean).join(', '),
    importedStatus: status === '' ? null : status,
    lastUpdateOn: updates.length === 0 ? null : today,
  };
  return {
    action,
    leads: leads.map((lead, index) => ({
      id: randomUUID(),
      actionId: id,
      committeeId,
      agencyId: lead.agencyId,
      post: lead.post,
      position: index + 1,
    })),
    updates,
  };
}

/** The plan's words on evidence are kept as words: nobody has seen the evidence or graded it. */
function updateTexts(progress: string, evidence: string): string[] {
  return [evidence === '' ? '' : `Evidence that the plan names, not yet graded: ${evidence}`, progress].filter(Boolean);
}

/** The date first agreed is the one the plan gives as its original, and otherwise the one it gives now. */
function dueDates({ dueOn, duePrecision, originalDueOn }: ConfirmedAction) {
  if (dueOn === null) return { duePrecision: 'none' as const };
  return {
    duePrecision: duePrecision === 'none' ? ('day' as const) : duePrecision,
    originalDueOn: originalDueOn ?? dueOn,
  };
}
