import { z } from 'zod';

/** Whether a passage says what must be learnt, or what worked. Only learning can recur. */
export const Stance = z.enum(['learning', 'effective-practice']).meta({ id: 'Stance' });
export type Stance = z.infer<typeof Stance>;

/** Where a theme assignment stands. Only what a person confirmed or added counts. */
export const AssignmentStatus = z
  .enum(['suggested', 'confirmed', 'rejected', 'added'])
  .meta({ id: 'AssignmentStatus' });
export type AssignmentStatus = z.infer<typeof AssignmentStatus>;

/** How sure the machine is of a suggestion. */
export const Tier = z.enum(['detected', 'suggested']).meta({ id: 'Tier' });
export type Tier = z.infer<typeof Tier>;

/** What a passage is. */
export const PassageKind = z.enum(['finding', 'strategy', 'action']).meta({ id: 'PassageKind' });
export type PassageKind = z.infer<typeof PassageKind>;

/** The slug of a catalogue theme, such as `neglect-assessment-tools`. */
export const ThemeSlug = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,60}$/)
  .meta({ id: 'ThemeSlug' });
export type ThemeSlug = z.infer<typeof ThemeSlug>;
