import { z } from 'zod';

/** What a person concludes of whether an action is making a difference. */
export const Conclusion = z
  .enum(['improving', 'mixed', 'no-sign-yet', 'worse', 'too-early'])
  .meta({ id: 'Conclusion' });
export type Conclusion = z.infer<typeof Conclusion>;
