import type { CataloguePage, ChangeKind, NewThemeChange, ThemeGroup } from '@followthrough/domain';

interface PartDraft {
  readonly name: string;
  readonly definition: string;
}

/** A change as it is being filled in. */
export interface ChangeDraft {
  readonly kind: ChangeKind | '';
  readonly slug: string;
  readonly into: string;
  readonly name: string;
  readonly definition: string;
  readonly group: ThemeGroup;
  readonly parts: readonly [PartDraft, PartDraft];
  readonly effectiveOn: string;
  readonly reason: string;
  readonly adopts: string | null;
}

const emptyPart = { name: '', definition: '' };

/** An empty form, or one that adopts a theme that a committee put forward. */
export function newDraft({ today, proposals }: CataloguePage, adopts: string | null): ChangeDraft {
  const proposal = proposals.find(({ slug }) => slug === adopts);
  return {
    ...{ kind: proposal === undefined ? '' : 'add', slug: '', into: '', effectiveOn: today, reason: '' },
    ...{ name: proposal?.name ?? '', definition: proposal?.definition ?? '', adopts: proposal?.slug ?? null },
    // The group of a theme that was put forward is one of the catalogue's.
    group: (proposal?.group as ThemeGroup | undefined) ?? 'assessment-and-analysis',
    parts: [emptyPart, emptyPart],
  };
}

/** What is sent of a draft; `null` before it is said what should change. */
export function changeFrom(draft: ChangeDraft): NewThemeChange | null {
  const { kind, slug, into, name, definition, group, adopts, effectiveOn, reason } = draft;
  const decided = { effectiveOn, reason };
  switch (kind) {
    case '':
      return null;
    case 'add':
      return { kind, name, definition, group, adopts, ...decided };
    case 'merge':
      return { kind, slug, into, ...decided };
    case 'split':
      return { kind, slug, parts: draft.parts.map((part) => ({ ...part })), ...decided };
    case 'rename':
      return { kind, slug, name, definition, ...decided };
    default:
      return { kind, slug, ...decided };
  }
}
