import { z } from 'zod';

/** How far a reporting round has come. It only ever goes on to the next. */
export const RoundState = z.enum(['preparing', 'asking', 'frozen', 'sealed']).meta({ id: 'RoundState' });
export type RoundState = z.infer<typeof RoundState>;

/** Whose meeting a round prepares. */
export const MeetingBody = z.enum(['committee', 'sub-group', 'chief-officers']).meta({ id: 'MeetingBody' });
export type MeetingBody = z.infer<typeof MeetingBody>;

/** How an agency that was asked has answered: by an update, by saying that nothing has changed, or the committee for it. */
export const AnswerHow = z.enum(['update', 'nothing-changed', 'committee']).meta({ id: 'AnswerHow' });
export type AnswerHow = z.infer<typeof AnswerHow>;

/** Where a request for an update stands on a day. */
export const RequestStanding = z.enum(['answered', 'not-yet', 'late']).meta({ id: 'RequestStanding' });
export type RequestStanding = z.infer<typeof RequestStanding>;
