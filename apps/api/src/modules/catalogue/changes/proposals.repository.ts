import type { LocalDate, StandingTheme, ThemeProposal } from '@followthrough/domain';
import type { Scoped } from '../../../database/scope.js';
import { seesProposals } from '../../../database/seen.js';

/** The themes that committees put forward for everybody, the newest first: the caller's own, or all. */
export async function findProposals(scoped: Scoped): Promise<ThemeProposal[]> {
  // The others have no right to the table at all.
  if (seesProposals(scoped.scope, 'p') === 'false') return [];
  const found = await scoped.json<ThemeProposal[]>(
    `select coalesce(json_agg(json_build_object('slug', p.slug, 'name', p.name, 'group', p.group_slug,
       'definition', p.definition, 'committee', c.name, 'reason', p.reason, 'proposedBy', p.proposed_by,
       'proposedOn', p.proposed_on) order by p.proposed_on desc, p.id), '[]') as json
     from theme_proposal p join committee c on c.id = p.committee_id where ${seesProposals(scoped.scope, 'p')}`,
  );
  return found ?? [];
}

/** What is put forward, by whom and why. */
export interface NewlyProposed {
  readonly theme: StandingTheme;
  readonly committeeId: string;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedOn: LocalDate;
}

/** Puts a theme forward; saying it again changes nothing. */
export async function insertProposal(scoped: Scoped, proposed: NewlyProposed): Promise<void> {
  const { theme, committeeId, reason, proposedBy, proposedOn } = proposed;
  await scoped.rows(
    `insert into theme_proposal (slug, committee_id, name, group_slug, definition, reason, proposed_by, proposed_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (slug) do nothing`,
    [theme.slug, committeeId, theme.name, theme.group, theme.definition, reason, proposedBy, proposedOn],
  );
}
