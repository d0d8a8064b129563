import { nodeWords } from '@followthrough/domain/words';
import type { DiagramPage, DriverDiagram } from '@followthrough/domain';
import { Link } from 'react-router';
import { DeliveryTag } from '../../components/status-tag';
import { NodeEditor } from './node-editor';
import type { Editing } from './editing';
import { wording } from './wording';

type Node = DriverDiagram['nodes'][number];

interface TreeProps {
  readonly page: DiagramPage;
  readonly diagram: DriverDiagram;
  /** What changing needs; `null` for those who read. */
  readonly editing: Editing | null;
}

/** Everything under a parent: a list in a list for whoever hears it, columns from left to right for whoever sees it. */
export function DiagramTree({ parentId, ...shared }: TreeProps & { parentId: string | null }) {
  const nodes = shared.diagram.nodes.filter((node) => node.parentId === parentId);
  if (nodes.length === 0) return null;
  return (
    <ul className="driver-tree">
      {nodes.map((node) => (
        <li key={node.id}>
          <NodeBox node={node} {...shared} />
          <DiagramTree parentId={node.id} {...shared} />
        </li>
      ))}
    </ul>
  );
}

function NodeBox({ node, page, diagram, editing }: TreeProps & { node: Node }) {
  const open = diagram.gaps.some((gap) => gap.nodeId === node.id);
  const actions = page.actions.filter(({ id }) => node.actionIds.includes(id));
  return (
    <div className={`driver-box driver-box--${node.kind}${open ? ' driver-box--open' : ''}`}>
      <p className="quiet">{nodeWords[node.kind].one}</p>
      <p>
        <strong>{node.text}</strong>
      </p>
      {open && <p className="driver-box__gap">{node.kind === 'idea' ? 'No action yet' : 'Nothing tests it yet'}</p>}
      {actions.map((action) => (
        <TestedBy key={action.id} action={action} />
      ))}
      {editing && <NodeEditor node={node} page={page} diagram={diagram} editing={editing} />}
    </div>
  );
}

function TestedBy({ action }: { action: DiagramPage['actions'][number] }) {
  const cycles = action.ramps.reduce((sum, ramp) => sum + ramp.cycles, 0);
  return (
    <div className="driver-box__action">
      <Link to={`/actions/${action.id}`}>{`${action.reference} ${action.text}`}</Link>
      <p className="quiet">
        <DeliveryTag delivery={action.delivery} />{' '}
        {action.ramps.length === 0 ? wording.noTests : wording.tests(action.ramps.length, cycles)}
      </p>
    </div>
  );
}
