import { z } from 'zod';

/**
 * How a measure stands that changed for the better: it holds; it held for a time; its chart said so with earlier readings
 * and no longer does with all of them; or a position that was kept said so before readings were corrected.
 */
export const ImprovementState = z.enum(['holding', 'held', 'no-longer', 'corrected']).meta({ id: 'ImprovementState' });
export type ImprovementState = z.infer<typeof ImprovementState>;
