import type { AssignmentStatus, LocalDate, PassageKind, Stance } from '@followthrough/domain';
import type { Scoped } from '../../../database/scope.js';
import { seesOwn } from '../../../database/seen.js';

/** A theme assignment as a decision on it needs it. */
export interface StoredAssignment {
  readonly id: string;
  readonly version: number;
  readonly kind: PassageKind;
  readonly passageId: string;
  readonly status: AssignmentStatus;
  /** The stance the machine suggested, or `null` for a theme that a person put there. */
  readonly suggestedStance: Stance | null;
}

const assignment = `json_build_object(
  'id', x.id, 'version', x.version, 'status', x.status, 'suggestedStance', x.suggested_stance,
  'passageId', coalesce(x.finding_id, x.strategy_id, x.action_id),
  'kind', case when x.finding_id is not null then 'finding' when x.strategy_id is not null then 'strategy' else 'action' end)`;

/** An assignment the caller may see, or `null`. */
export function findAssignment(scoped: Scoped, id: string): Promise<StoredAssignment | null> {
  return scoped.json<StoredAssignment>(
    `select ${assignment} as json from theme_assignment x where x.id = $1 and ${seesOwn(scoped.scope, 'x')}`,
    [id],
  );
}

/** What stands of a theme on a passage, or `null` when the theme is not on it. */
export function findAssignmentOf(scoped: Scoped, passageId: string, slug: string): Promise<StoredAssignment | null> {
  return scoped.json<StoredAssignment>(
    `select ${assignment} as json from theme_assignment x
     where $1 in (x.finding_id, x.strategy_id, x.action_id) and x.slug = $2 and ${seesOwn(scoped.scope, 'x')}`,
    [passageId, slug],
  );
}

/** Where an assignment stands after a decision. Without a stance, the one it has stays; undecided, nobody decided it. */
export interface Standing {
  readonly status: AssignmentStatus;
  readonly stance?: Stance | undefined;
  readonly decidedBy: string | null;
  readonly decidedOn: LocalDate | null;
}

/**
 * Writes where an assignment stands, if it is still the version the caller saw.
 *
 * @returns Whether it was; when it was not, nothing is changed.
 */
export async function writeStanding(scoped: Scoped, id: string, seen: number, standing: Standing): Promise<boolean> {
  const written = await scoped.rows<{ id: string }>(
    `update theme_assignment x set status = $3, stance = coalesce($4, stance), decided_by = $5, decided_on = $6
     where id = $1 and version = $2 and ${seesOwn(scoped.scope, 'x')} returning id`,
    [id, seen, standing.status, standing.stance ?? null, standing.decidedBy, standing.decidedOn],
  );
  return written.length === 1;
}
