import { z } from 'zod';

/** The six ways to work in the product. A person may hold several, each for one committee, one agency or the nation. */
export const Role = z
  .enum(['lead', 'chief-officer', 'member', 'agency', 'analyst', 'administrator'])
  .meta({ id: 'Role' });
export type Role = z.infer<typeof Role>;
