import { gapsIn, nodesRemoved, nodesShown, type DiagramPage, type Gap } from '@followthrough/domain';
import type { StoredDiagram, StoredPlan } from './diagrams.repository.js';

/** A stored plan and its diagram as a page shows them, with what the diagram leaves open. */
export function diagramPageFrom({ diagram, actions, ...plan }: StoredPlan, may: DiagramPage['may']): DiagramPage {
  return {
    ...plan,
    actions: actions.map(({ id, reference, reviewReference, text, delivery, ramps }) => ({
      ...{ id, reference, reviewReference, text, delivery, ramps },
    })),
    diagram: diagram === null ? null : shownFrom(diagram, actions),
    may,
  };
}

function shownFrom({ nodes, ...diagram }: StoredDiagram, actions: StoredPlan['actions']): DiagramPage['diagram'] {
  const open = actions.filter(({ closed }) => !closed).map(({ id }) => id);
  const about = ({ nodeId, actionId }: Gap) =>
    nodes.find(({ id }) => id === nodeId)?.text ??
    actions.filter(({ id }) => id === actionId).map(({ reference, text }) => `${reference} ${text}`)[0] ??
    '';
  return {
    ...diagram,
    nodes: nodesShown(nodes).map(({ id, kind, parentId, text, actionIds }) => ({
      ...{ id, kind, parentId, text, actionIds: [...actionIds] },
    })),
    removed: nodesRemoved(nodes).map(({ id, kind, text }) => ({ id, kind, text })),
    gaps: gapsIn(diagram.aim, nodes, open).map((gap) => ({ ...gap, about: about(gap) })),
  };
}
