import { z } from 'zod';
import { nodesShown, type DiagramNode } from './node.js';

/** What a driver diagram leaves open. */
export const GapKind = z
  .enum(['aim-unmeasured', 'aim-unfinished', 'nothing-tests-it', 'no-action', 'on-no-driver'])
  .meta({ id: 'GapKind' });
export type GapKind = z.infer<typeof GapKind>;

/** One thing a driver diagram leaves open, and of which node or action. */
export interface Gap {
  readonly kind: GapKind;
  readonly nodeId: string | null;
  readonly actionId: string | null;
}

/** What of an aim is known. */
export interface AimFacts {
  readonly forWhom: string;
  readonly howMuch: string;
  readonly byWhen: string | null;
  readonly measureId: string | null;
}

/**
 * What a diagram leaves open: an aim nobody measures or that does not say for whom, how much and by when; a driver under
 * which no idea has an action; an idea without an action; an action that stands under no driver.
 *
 * @param actionIds - The actions of the plan that should stand somewhere.
 */
export function gapsIn(aim: AimFacts, nodes: readonly DiagramNode[], actionIds: readonly string[]): Gap[] {
  const shown = nodesShown(nodes);
  const under = (id: string) => shown.filter(({ parentId }) => parentId === id);
  const isTested = (node: DiagramNode): boolean =>
    node.kind === 'idea' ? node.actionIds.length > 0 : under(node.id).some(isTested);
  const placed = new Set(shown.flatMap((node) => node.actionIds));
  const ofNode = (kind: GapKind, nodeId: string): Gap => ({ kind, nodeId, actionId: null });
  return [
    ...(aim.forWhom === '' || aim.howMuch === '' || aim.byWhen === null ? [ofAim('aim-unfinished')] : []),
    ...(aim.measureId === null ? [ofAim('aim-unmeasured')] : []),
    ...shown
      .filter((node) => !isTested(node))
      .map((node) => ofNode(node.kind === 'idea' ? 'no-action' : 'nothing-tests-it', node.id)),
    ...actionIds
      .filter((id) => !placed.has(id))
      .map((actionId): Gap => ({ kind: 'on-no-driver', nodeId: null, actionId })),
  ];
}

const ofAim = (kind: GapKind): Gap => ({ kind, nodeId: null, actionId: null });
