import { z } from 'zod';

/** What kind of work an agency does; used to guess whose post a lead in an old plan is. */
export const Sector = z
  .enum(['social-work', 'health', 'police', 'education', 'housing', 'third-sector', 'reporter', 'committee'])
  .meta({ id: 'Sector' });
export type Sector = z.infer<typeof Sector>;

// First match wins: "CPC Lead Officer, Education" is the committee's officer, "Lead Nurse CP" is health.
const clues: readonly (readonly [Sector, RegExp])[] = [
  ['police', /\b(police|dci|dsu|superintendent|detective|sergeant)\b/i],
  ['committee', /\b(cpc|ppc|child protection committee|public protection|sub-?group|lead officer|committee)\b/i],
  ['reporter', /\b(reporter|scra)\b/i],
  ['education', /\b(education|head ?teacher|school|early years|nurser(y|ies)|elc)\b/i],
  ['health', /\b(nurse|nursing|health|nhs|midwi\w*|gp|paediatric\w*|hospital|medical|ahp|psychiatr\w*|camhs)\b/i],
  ['housing', /\b(housing|homeless\w*|tenancy)\b/i],
  ['third-sector', /\b(charity|trust|third sector|voluntary|families first|women.?s aid)\b/i],
  [
    'social-work',
    /\b(social work\w*|cswo|children and families|service manager|team leader|justice|independent reviewing|council)\b/i,
  ],
];

/**
 * Guesses which agency a post belongs to, for a person to check.
 *
 * @param post - A post as a plan names it, such as "Lead Nurse Child Protection".
 * @param agencies - The committee's agencies; the first of the right sector is taken.
 * @returns The agency, or `null` when the post gives no clue.
 */
export function agencyForPost<Agency extends { readonly name: string; readonly sector: Sector }>(
  post: string,
  agencies: readonly Agency[],
): Agency | null {
  const named = agencies.find((agency) => post.toLowerCase().includes(agency.name.toLowerCase()));
  if (named) return named;
  const sector = clues.find(([, pattern]) => pattern.test(post))?.[0];
  return agencies.find((agency) => agency.sector === sector) ?? null;
}
