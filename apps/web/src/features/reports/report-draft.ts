import type { ReadReport, ReportPiece } from '@followthrough/domain';

/** What a person says a passage is. Only the first four are saved. */
export type DraftKind =
  | 'practice-learning'
  | 'organisational-learning'
  | 'effective-practice'
  | 'strategy'
  | 'unknown'
  | 'background'
  | 'left-out';

/** A passage as a person corrects it. */
export interface PassageDraft {
  readonly key: number;
  readonly kind: DraftKind;
  /** What it was read as; what is put back is that again. */
  readonly proposed: DraftKind;
  readonly number: string;
  readonly text: string;
  readonly section: string;
  readonly sectionAt: number;
  readonly where: string;
  /** The passage of the report that says the same, or what of the review says it already. */
  readonly sameAs: string | null;
}

/** A report that is being read: as it was read, and as a person has it now. Nothing of it is saved. */
export interface ReportDraft {
  readonly fileName: string;
  readonly remarks: ReadReport['remarks'];
  readonly passages: readonly PassageDraft[];
  /** How many page numbers, running feet and entries of contents were left aside. */
  readonly aside: number;
}

/** The name under which the draft is kept while it is worked on. */
export const draftName = (reviewId: string) => `report of ${reviewId}`;

/** The kinds that are saved. */
export type KeptKind = Exclude<DraftKind, 'unknown' | 'background' | 'left-out'>;

/** Whether a passage will be saved. */
export function isKept(passage: PassageDraft): passage is PassageDraft & { readonly kind: KeptKind } {
  return passage.kind !== 'unknown' && passage.kind !== 'background' && passage.kind !== 'left-out';
}

/** What a person begins with: what is proposed, with what stands twice or is there already left out. */
export function draftFrom({ fileName, remarks, pieces }: ReadReport): ReportDraft {
  const passages = pieces.flatMap((piece, key) => {
    const { kind } = piece;
    return kind === 'heading' || kind === 'contents' || kind === 'margin' ? [] : [passageFrom(piece, kind, key)];
  });
  const aside = pieces.filter(({ kind }) => kind === 'contents' || kind === 'margin').length;
  return { fileName, remarks, passages, aside };
}

function passageFrom(
  piece: ReportPiece,
  kind: Exclude<ReportPiece['kind'], 'heading' | 'contents' | 'margin'>,
  key: number,
): PassageDraft {
  const { number, text, section, sectionAt, where, repeats, alreadyThere } = piece;
  const sameAs = alreadyThere ?? (repeats && `passage ${repeats} of the report`);
  return {
    ...{ key, number, text, section, sectionAt, where, sameAs },
    kind: kind === 'repeated' || alreadyThere !== null ? 'left-out' : kind,
    proposed: kind === 'repeated' ? 'unknown' : kind,
  };
}
