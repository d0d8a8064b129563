import type { DraftKind, PassageDraft, ReportDraft } from './report-draft';

/** What a person may do to a report that is being read. Passages are named by their keys. */
export type DraftChange =
  | {
      readonly what: 'passage';
      readonly key: number;
      readonly changed: Partial<Pick<PassageDraft, 'kind' | 'number' | 'text'>>;
    }
  | { readonly what: 'section'; readonly sectionAt: number; readonly kind: DraftKind }
  | { readonly what: 'join'; readonly key: number }
  | { readonly what: 'split'; readonly key: number; readonly text: string; readonly at: number };

/** The report after a change. A passage that the change does not touch stays the very same value. */
export function changeDraft(draft: ReportDraft, change: DraftChange): ReportDraft {
  return { ...draft, passages: changed(draft.passages, change) };
}

function changed(passages: readonly PassageDraft[], change: DraftChange): readonly PassageDraft[] {
  switch (change.what) {
    case 'passage':
      return passages.map((each) => (each.key === change.key ? { ...each, ...change.changed } : each));
    case 'section':
      return passages.map((each) => (each.sectionAt === change.sectionAt ? { ...each, kind: change.kind } : each));
    case 'join':
      return joined(passages, change.key);
    case 'split':
      return split(passages, change);
  }
}

/** The passage that a passage can be joined with: the next of its section. */
export function nextOf(passages: readonly PassageDraft[], key: number): PassageDraft | undefined {
  const at = passages.findIndex((each) => each.key === key);
  const next = passages[at + 1];
  return next?.sectionAt === passages[at]?.sectionAt ? next : undefined;
}

function joined(passages: readonly PassageDraft[], key: number): readonly PassageDraft[] {
  const next = nextOf(passages, key);
  if (next === undefined) return passages;
  const words = next.number === '' ? next.text : `${next.number} ${next.text}`;
  return passages
    .filter((each) => each !== next)
    .map((each) => (each.key === key ? { ...each, text: `${each.text}\n${words}`, sameAs: null } : each));
}

const numberInFront = /^(\(?(?:\d{1,2}(?:\.\d{1,3})+|[a-z])[.)]?)\s+/;

function split(passages: readonly PassageDraft[], { key, text, at }: Extract<DraftChange, { what: 'split' }>) {
  const first = text.slice(0, at).trim();
  const rest = text.slice(at).trim();
  if (first === '' || rest === '') return passages;
  const mark = numberInFront.exec(rest);
  const number = mark?.[1]?.replace(/\.$/, '') ?? '';
  const nextKey = Math.max(...passages.map((each) => each.key)) + 1;
  return passages.flatMap((each) =>
    each.key === key
      ? [
          { ...each, text: first, sameAs: null },
          { ...each, key: nextKey, number, text: rest.slice(mark?.[0].length ?? 0), sameAs: null },
        ]
      : [each],
  );
}
