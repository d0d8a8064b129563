import { z } from 'zod';
import { Problem } from '../problem.js';

/** What stands in a driver diagram, from left to right: what drives the aim, what drives that, and what might change it. */
export const NodeKind = z.enum(['primary', 'secondary', 'idea']).meta({ id: 'NodeKind' });
export type NodeKind = z.infer<typeof NodeKind>;

/** A driver or a change idea, as far as the rules look at it. Its place among its neighbours is its place in the list. */
export interface DiagramNode {
  readonly id: string;
  readonly kind: NodeKind;
  /** What it stands under; `null` for what drives the aim itself. */
  readonly parentId: string | null;
  readonly text: string;
  readonly removed: boolean;
  /** The actions that test it: those of a change idea. */
  readonly actionIds: readonly string[];
}

/** What stands under a node of a kind, or under the aim: nothing under a change idea. */
export function kindUnder(parent: NodeKind | null): NodeKind | null {
  if (parent === null) return 'primary';
  if (parent === 'primary') return 'secondary';
  return parent === 'secondary' ? 'idea' : null;
}

/** The nodes that are shown: neither taken away nor under one that is. */
export function nodesShown<Node extends DiagramNode>(nodes: readonly Node[]): Node[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stands = (node: Node): boolean => {
    if (node.removed) return false;
    const parent = node.parentId === null ? undefined : byId.get(node.parentId);
    return node.parentId === null || (parent !== undefined && stands(parent));
  };
  return nodes.filter(stands);
}

/** What was taken away and can be put back: its place is still there. */
export function nodesRemoved<Node extends DiagramNode>(nodes: readonly Node[]): Node[] {
  const shown = new Set(nodesShown(nodes).map(({ id }) => id));
  return nodes.filter(({ removed, parentId }) => removed && (parentId === null || shown.has(parentId)));
}

/**
 * What a new node under a parent is.
 *
 * @throws {Problem} `record.not-found` for a parent that is not shown, `diagram.wrong-place` under a change idea.
 */
export function kindOfNew(nodes: readonly DiagramNode[], parentId: string | null): NodeKind {
  const kind = kindUnder(parentId === null ? null : shownNode(nodes, parentId).kind);
  if (kind === null) throw new Problem('diagram.wrong-place');
  return kind;
}

/**
 * A node that is shown.
 *
 * @throws {Problem} `record.not-found`.
 */
export function shownNode<Node extends DiagramNode>(nodes: readonly Node[], id: string): Node {
  const found = nodesShown(nodes).find((node) => node.id === id);
  if (found === undefined) throw new Problem('record.not-found');
  return found;
}

/**
 * The ids of a node and its neighbours in their new order after it was moved one place.
 *
 * @returns The same order when there is no place to move to.
 */
export function orderAfterMove(nodes: readonly DiagramNode[], id: string, to: 'up' | 'down'): string[] {
  const { parentId } = shownNode(nodes, id);
  const order = nodesShown(nodes)
    .filter((node) => node.parentId === parentId)
    .map((node) => node.id);
  const from = order.indexOf(id);
  const other = order[to === 'up' ? from - 1 : from + 1];
  if (other === undefined) return order;
  return order.map((each) => (each === id ? other : each === other ? id : each));
}

/**
 * Checks that a node may stand under another parent.
 *
 * @throws {Problem} `diagram.wrong-place` where that would make something else of it.
 */
export function checkPlace(nodes: readonly DiagramNode[], id: string, parentId: string | null): void {
  if (kindOfNew(nodes, parentId) !== shownNode(nodes, id).kind) throw new Problem('diagram.wrong-place');
}
