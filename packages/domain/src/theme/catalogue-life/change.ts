import { z } from 'zod';
import { RecordId } from '../../ids.js';
import { LocalDate } from '../../local-date.js';
import { ThemeSlug } from '../states.js';

const named = { name: z.string().min(1), definition: z.string().min(1) };

/** A theme that begins with a change, under the slug it keeps for ever. */
export const BegunTheme = z.strictObject({ slug: ThemeSlug, ...named }).meta({ id: 'BegunTheme' });
export type BegunTheme = z.infer<typeof BegunTheme>;

/**
 * What a change does to the catalogue: a theme is added (perhaps taking over a committee's own), merged into another,
 * split into new ones, renamed, no longer offered, or offered again. No change touches what people wrote.
 */
export const ChangeContent = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('add'),
      slug: ThemeSlug,
      ...named,
      group: z.string().min(1).max(60),
      adopts: ThemeSlug.nullable(),
    }),
    z.strictObject({ kind: z.literal('merge'), slug: ThemeSlug, into: ThemeSlug }),
    z.strictObject({ kind: z.literal('split'), slug: ThemeSlug, parts: z.array(BegunTheme).min(2).max(6) }),
    z.strictObject({ kind: z.literal('rename'), slug: ThemeSlug, ...named }),
    z.strictObject({ kind: z.literal('retire'), slug: ThemeSlug }),
    z.strictObject({ kind: z.literal('reopen'), slug: ThemeSlug }),
  ])
  .meta({ id: 'ChangeContent' });
export type ChangeContent = z.infer<typeof ChangeContent>;

/** What can be done to a theme of the catalogue. */
export type ChangeKind = ChangeContent['kind'];

/** The groups that themes stand in. */
export const ThemeGroup = z
  .enum([
    'assessment-and-analysis',
    'the-child',
    'parents-and-family',
    'practice-mindset-and-recording',
    'multi-agency-process',
    'organisation-and-system',
  ])
  .meta({ id: 'ThemeGroup' });
export type ThemeGroup = z.infer<typeof ThemeGroup>;

/** A change that somebody decided on: what, from which day, by whom, when and why. Nobody rewrites it later. */
export const ThemeChange = z
  .strictObject({
    id: RecordId,
    /** In which order changes were decided; on one day they take effect in this order. */
    position: z.int(),
    /** The committee whose own theme it is about; `null` for the national catalogue. */
    committeeId: RecordId.nullable(),
    content: ChangeContent,
    effectiveOn: LocalDate,
    decidedBy: z.string(),
    decidedOn: LocalDate,
    reason: z.string(),
  })
  .meta({ id: 'ThemeChange' });
export type ThemeChange = z.infer<typeof ThemeChange>;
