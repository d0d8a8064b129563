import { z } from 'zod';
import { RecordId } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { NotActingEnd } from '../not-acting/not-acting.js';
import { Line, Narrative } from '../text.js';

/** Each time the committee accepted that an action is not done, newest first, and what may be done now. */
export const NotActingStory = z
  .strictObject({
    actionId: RecordId,
    periods: z.array(
      z.strictObject({
        id: RecordId,
        reason: z.string(),
        decidedBy: z.string(),
        decidedOn: LocalDate,
        endsOn: LocalDate,
        recordedBy: z.string(),
        end: NotActingEnd.nullable(),
        endedOn: LocalDate.nullable(),
      }),
    ),
    /** The day an acceptance ended by itself, where nothing was reported of the action since. */
    cameBackOn: LocalDate.nullable(),
    may: z.strictObject({ accept: z.boolean(), renew: z.boolean(), takeUp: z.boolean() }),
  })
  .meta({ id: 'NotActingStory' });
export type NotActingStory = z.infer<typeof NotActingStory>;

/** The committee's decision that an action is not done for now: why, who decided, and until when. */
export const NewNotActing = z
  .strictObject({ reason: Narrative, decidedBy: Line, decidedOn: LocalDate, endsOn: LocalDate })
  .meta({ id: 'NewNotActing' });
export type NewNotActing = z.infer<typeof NewNotActing>;

/** Why an action is taken up after all, before the acceptance of not doing it ends. */
export const TakenUp = z.strictObject({ reason: Narrative }).meta({ id: 'TakenUp' });
export type TakenUp = z.infer<typeof TakenUp>;
