import {
  checkPlace,
  kindOfNew,
  nodesRemoved,
  orderAfterMove,
  Problem,
  shownNode,
  type Aim,
  type DiagramChange,
  type DiagramPage,
} from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { mayDraw } from './diagrams.policy.js';
import { diagramPageFrom } from './diagram-page.mapper.js';
import {
  addNode,
  beginDiagram,
  changeAim,
  changeNode,
  findPlan,
  findSubject,
  linkAction,
  orderNodes,
  takeDiagram,
  unlinkAction,
  type StoredDiagram,
  type StoredPlan,
} from './diagrams.repository.js';

type NodeChange = Exclude<DiagramChange, { kind: 'aim' }>;

/** Shows driver diagrams, begins them and changes one thing in one at a time. */
@Injectable()
export class DiagramsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  show(caller: Caller, reviewId: string | null): Promise<DiagramPage> {
    return this.database.within(caller.scope, (scoped) => page(scoped, caller, reviewId));
  }

  begin(caller: Caller, reviewId: string | null, aim: Aim): Promise<DiagramPage> {
    return this.database.within(caller.scope, async (scoped) => {
      checkMeasure(await planOf(scoped, reviewId), aim);
      if (!(await beginDiagram(scoped, reviewId, aim))) throw new Problem('record.already-there');
      return page(scoped, caller, reviewId);
    });
  }

  change(caller: Caller, id: string, seen: number, change: DiagramChange): Promise<DiagramPage> {
    return this.database.within(caller.scope, async (scoped) => {
      const subject = await findSubject(scoped, id);
      if (subject === undefined) throw new Problem('record.not-found');
      // Held from here on, so that what is read next is what is changed.
      if (change.kind === 'aim') {
        checkMeasure(await planOf(scoped, subject.reviewId), change.aim);
        if (!(await changeAim(scoped, id, seen, change.aim))) throw new Problem('record.changed-meanwhile');
        return page(scoped, caller, subject.reviewId);
      }
      if (!(await takeDiagram(scoped, id, seen))) throw new Problem('record.changed-meanwhile');
      const plan = await planOf(scoped, subject.reviewId);
      if (plan.diagram === null) throw new Problem('record.not-found');
      await this.apply(scoped, { plan, diagram: plan.diagram }, change);
      return page(scoped, caller, subject.reviewId);
    });
  }

  private async apply(
    scoped: Scoped,
    { plan, diagram }: { plan: StoredPlan; diagram: StoredDiagram },
    change: NodeChange,
  ): Promise<void> {
    const { nodes } = diagram;
    if (change.kind === 'add') {
      const { parentId, text } = change;
      return addNode(scoped, diagram.id, { kind: kindOfNew(nodes, parentId), parentId, text });
    }
    const { nodeId } = change;
    if (change.kind === 'restore') {
      if (!nodesRemoved(nodes).some(({ id }) => id === nodeId)) throw new Problem('record.not-found');
      return changeNode(scoped, nodeId, { removedOn: null });
    }
    const node = shownNode(nodes, nodeId);
    switch (change.kind) {
      case 'rename':
        return changeNode(scoped, nodeId, { text: change.text });
      case 'move':
        return orderNodes(scoped, orderAfterMove(nodes, nodeId, change.to));
      case 'place':
        checkPlace(nodes, nodeId, change.parentId);
        return changeNode(scoped, nodeId, { parentId: change.parentId });
      case 'remove':
        return changeNode(scoped, nodeId, { removedOn: this.clock.today() });
      case 'link':
        if (node.kind !== 'idea') throw new Problem('diagram.wrong-place');
        if (!plan.actions.some(({ id }) => id === change.actionId)) throw new Problem('record.not-found');
        return linkAction(scoped, nodeId, change.actionId);
      case 'unlink':
        return unlinkAction(scoped, nodeId, change.actionId);
    }
  }
}

async function planOf(scoped: Scoped, reviewId: string | null): Promise<StoredPlan> {
  const plan = await findPlan(scoped, reviewId);
  if (plan === null) throw new Problem('record.not-found');
  return plan;
}

const page = async (scoped: Scoped, caller: Caller, reviewId: string | null) =>
  diagramPageFrom(await planOf(scoped, reviewId), { change: mayDraw(caller.me.role) });

function checkMeasure({ measures }: StoredPlan, { measureId }: Aim): void {
  if (measureId !== null && !measures.some(({ id }) => id === measureId)) throw new Problem('record.not-found');
}
