import type { ActionPage, Declared, Delivery, Effect, NewUpdate } from '@followthrough/domain';

/** An update as it is being typed. */
export interface UpdateDraft {
  readonly text: string;
  readonly delivery: Delivery;
  readonly effect: Effect;
  readonly declared: Declared | '';
  readonly forecastOn: string;
}

/** An empty update on an action as it stands. */
export function emptyUpdate({ row, forecastOn }: ActionPage): UpdateDraft {
  return {
    text: '',
    delivery: row.delivery,
    effect: row.effect,
    declared: row.declared ?? '',
    forecastOn: forecastOn ?? '',
  };
}

/** What is sent: the words, and of the rest only what was changed, so that an update never undoes another's. */
export function updateFrom(draft: UpdateDraft, opened: UpdateDraft): NewUpdate {
  return {
    text: draft.text,
    ...(draft.delivery !== opened.delivery && { delivery: draft.delivery }),
    ...(draft.effect !== opened.effect && { effect: draft.effect }),
    ...(draft.declared !== opened.declared && { declared: draft.declared || null }),
    ...(draft.forecastOn !== opened.forecastOn && { forecastOn: draft.forecastOn || null }),
  };
}
