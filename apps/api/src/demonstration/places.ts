import { ColourMapping, CommitteeKind, CommitteeSettings, LocalDate, Role, Sector } from '@followthrough/domain';
import { z } from 'zod';

/** The committees, agencies and people of the demonstration. */
export const Places = z.strictObject({
  committees: z.array(
    z.strictObject({
      key: z.string(),
      code: z.string(),
      name: z.string(),
      kind: CommitteeKind,
      headlineMeasure: z.string(),
      settled: z
        .strictObject({ stageTargets: CommitteeSettings.shape.stageTargets, colours: ColourMapping.nullable() })
        .optional(),
    }),
  ),
  agencies: z.array(
    z.strictObject({ key: z.string(), name: z.string(), sector: Sector, committees: z.array(z.string()) }),
  ),
  people: z.array(
    z.strictObject({
      email: z.email(),
      name: z.string(),
      post: z.string(),
      role: Role,
      for: z.string().optional(),
      /** A second role they work in. */
      also: z.strictObject({ role: Role, for: z.string().optional() }).optional(),
      /** Whose role they cover, by email address, and on which days. */
      covers: z.strictObject({ email: z.email(), startsOn: LocalDate, endsOn: LocalDate }).optional(),
      /** Whom they answer to, by email address. */
      manager: z.email().optional(),
    }),
  ),
});
export type Places = z.infer<typeof Places>;
