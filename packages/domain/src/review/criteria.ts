import type { GuidanceEdition } from './states.js';

/** A criterion for holding a review, under one edition of the guidance. */
export interface Criterion {
  readonly code: string;
  readonly words: string;
}

/**
 * The criteria for a review, by edition of the national guidance, in our own short words. A code begins with its edition,
 * so that a review keeps the criteria it was judged by. Before 2021 there was another procedure, whose grounds are not kept.
 *
 * @source National Guidance for Child Protection Committees Undertaking Learning Reviews (Scottish Government), 2021 and
 *   2024. The later edition keeps death and significant harm apart and adds Care and Risk Management.
 */
export const criteria: Readonly<Record<GuidanceEdition, readonly Criterion[]>> = {
  '2015': [],
  '2021': [
    { code: '2021-death-or-harm', words: 'A child has died, or has come to significant harm or been at risk of it' },
    { code: '2021-learning', words: 'There is more to learn that could improve how children are protected' },
    { code: '2021-abuse-or-neglect', words: 'Abuse or neglect is known or suspected' },
    {
      code: '2021-registered-or-in-care',
      words: 'The child, a brother or a sister was on the register or in care, and it may have had a bearing',
    },
    { code: '2021-suicide', words: 'The death was by suicide' },
    { code: '2021-violent-act', words: 'The death followed a violent, reckless or homicidal act' },
  ],
  '2024': [
    { code: '2024-death', words: 'A child has died' },
    { code: '2024-harm', words: 'A child has come to significant harm, or been at risk of it' },
    { code: '2024-learning', words: 'There is more to learn that could improve how children are protected' },
    { code: '2024-abuse-or-neglect', words: 'Abuse or neglect is known or suspected' },
    {
      code: '2024-registered-or-in-care',
      words: 'The child, a brother or a sister was on the register or in care, and it may have had a bearing',
    },
    { code: '2024-suicide', words: 'The death was by suicide' },
    { code: '2024-violent-act', words: 'The death followed a violent, reckless or homicidal act' },
    {
      code: '2024-care-and-risk',
      words: 'A child in Care and Risk Management has done serious harm to somebody else or to themselves',
    },
    { code: '2024-effective-practice', words: 'Practice was effective, and others can learn from it' },
  ],
};
