import {
  deriveStanding,
  everyWords,
  gradeSource,
  type ActionPage,
  type ActionPlanning,
  type LocalDate,
  type StandingFacts,
  type StandingSettings,
} from '@followthrough/domain';

type Brief = ActionPlanning['waitedForBy'][number];
type StoredBrief = Omit<Brief, 'colour' | 'overdueDays'> & StandingFacts & StandingSettings;

/** How an action is planned, as the database gives it: without what is judged by the day. */
export type StoredPlanning = Omit<ActionPlanning, 'waitsFor' | 'waitedForBy' | 'recurs' | 'gradeFrom'> & {
  readonly waitsFor: readonly { readonly id: string; readonly note: string; readonly waitsFor: StoredBrief | null }[];
  readonly waitedForBy: readonly StoredBrief[];
  readonly everyMonths: number | null;
};

/** Judges what an action waits for by the day, and says where its grade comes from. */
export function judgedPlanning(
  { waitsFor, waitedForBy, everyMonths, ...stored }: StoredPlanning,
  evidence: ActionPage['evidence'],
  today: LocalDate,
): ActionPlanning {
  const source = gradeSource(evidence.filter(({ removed }) => removed === null));
  return {
    ...stored,
    waitsFor: waitsFor.map((each) => ({ ...each, waitsFor: each.waitsFor && briefOf(each.waitsFor, today) })),
    waitedForBy: waitedForBy.map((each) => briefOf(each, today)),
    recurs: everyMonths === null ? null : everyWords(everyMonths),
    gradeFrom: source && { title: source.title, datedOn: source.datedOn },
  };
}

function briefOf(stored: StoredBrief, today: LocalDate): Brief {
  const { id, reference, text, delivery, dueOn } = stored;
  const { colour, overdueDays } = deriveStanding(stored, today, stored);
  return { id, reference, text, delivery, dueOn, colour, overdueDays };
}
