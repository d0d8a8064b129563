import { z } from 'zod';
import { RecordId } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { Stance, ThemeSlug } from '../theme/states.js';

/** A theme that a person gave a passage, without having seen what anybody else gave it. */
export const GivenLabel = z.strictObject({ slug: ThemeSlug, stance: Stance }).meta({ id: 'GivenLabel' });
export type GivenLabel = z.infer<typeof GivenLabel>;

/** How far one of the two has come. */
const Labeller = z.strictObject({ post: z.string(), done: z.int(), isCaller: z.boolean() });

/** Two people labelling the same passages, as a line of a list. */
export const ExerciseLine = z
  .strictObject({
    id: RecordId,
    review: z.string().nullable(),
    seed: z.int(),
    passages: z.int(),
    madeBy: z.string(),
    madeOn: LocalDate,
    completedOn: LocalDate.nullable(),
    first: Labeller,
    second: Labeller,
  })
  .meta({ id: 'ExerciseLine' });
export type ExerciseLine = z.infer<typeof ExerciseLine>;

/** Every such exercise of a committee, and who may be asked to label. */
export const ExerciseList = z
  .strictObject({
    exercises: z.array(ExerciseLine),
    mayBegin: z.boolean(),
    people: z.array(z.strictObject({ id: RecordId, post: z.string() })),
    reviews: z.array(z.strictObject({ id: RecordId, reference: z.string(), findings: z.int() })),
  })
  .meta({ id: 'ExerciseList' });
export type ExerciseList = z.infer<typeof ExerciseList>;

/** Asks two people to label findings drawn by chance, from one review or from all. */
export const NewExercise = z
  .strictObject({
    reviewId: RecordId.nullable(),
    count: z.int().min(1).max(200),
    seed: z.int().min(0).max(999_999_999),
    firstId: RecordId,
    secondId: RecordId,
  })
  .meta({ id: 'NewExercise' });
export type NewExercise = z.infer<typeof NewExercise>;

/** A passage to label, with what the caller gave it; nothing of the machine's and nothing of anybody else's. */
export const PassageToLabel = z
  .strictObject({
    id: RecordId,
    findingId: RecordId,
    reviewReference: z.string(),
    place: z.string(),
    text: z.string(),
    given: z.array(GivenLabel).nullable(),
  })
  .meta({ id: 'PassageToLabel' });
export type PassageToLabel = z.infer<typeof PassageToLabel>;

/** The passages that the caller labels in an exercise. */
export const LabellingSheet = z
  .strictObject({
    exerciseId: RecordId,
    completed: z.boolean(),
    passages: z.array(PassageToLabel),
    themes: z.array(z.strictObject({ slug: ThemeSlug, name: z.string(), definition: z.string() })),
  })
  .meta({ id: 'LabellingSheet' });
export type LabellingSheet = z.infer<typeof LabellingSheet>;

/** Every theme of a passage as the caller sees it; none is an answer too. */
export const GivenLabels = z.strictObject({ given: z.array(GivenLabel).max(10) }).meta({ id: 'GivenLabels' });
export type GivenLabels = z.infer<typeof GivenLabels>;

const Kappa = z.strictObject({ value: z.number(), interval: z.tuple([z.number(), z.number()]).readonly().nullable() });

const AgreementShown = z.strictObject({
  both: z.int(),
  onlyFirst: z.int(),
  onlySecond: z.int(),
  neither: z.int(),
  kappa: Kappa.nullable(),
  prevalence: z.number(),
});

/** A theme on which the two differ about one passage, and how it was settled. */
export const Disagreement = z
  .strictObject({
    passage: PassageToLabel.omit({ given: true }),
    slug: ThemeSlug,
    name: z.string(),
    first: Stance.nullable(),
    second: Stance.nullable(),
    settled: z.strictObject({ present: z.boolean(), stance: Stance, by: z.string(), on: LocalDate }).nullable(),
  })
  .meta({ id: 'Disagreement' });
export type Disagreement = z.infer<typeof Disagreement>;

/** An exercise: how far it has come and, once both are done, how far they agree and where they differ. */
export const ExercisePage = z
  .strictObject({
    line: ExerciseLine,
    mayLabel: z.boolean(),
    maySettle: z.boolean(),
    agreement: z
      .strictObject({
        passages: z.int(),
        few: z.boolean(),
        overall: AgreementShown,
        themes: z.array(AgreementShown.extend({ slug: ThemeSlug, name: z.string(), few: z.boolean() })),
        mean: z.strictObject({ value: z.number().nullable(), themes: z.int() }),
        sameStance: z.int(),
      })
      .nullable(),
    disagreements: z.array(Disagreement),
  })
  .meta({ id: 'ExercisePage' });
export type ExercisePage = z.infer<typeof ExercisePage>;

/** Whether a theme on which two people differ is on the passage; that becomes the confirmed label. */
export const Settlement = z
  .strictObject({ slug: ThemeSlug, present: z.boolean(), stance: Stance })
  .meta({ id: 'Settlement' });
export type Settlement = z.infer<typeof Settlement>;
