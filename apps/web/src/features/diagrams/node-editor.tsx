import { nodeWords } from '@followthrough/domain/words';
import type { DiagramPage, DriverDiagram, NodeKind } from '@followthrough/domain';
import { Details } from '../../components/details';
import { AddNode } from './add-node';
import type { Editing } from './editing';
import { OneField } from './one-field';
import { wording } from './wording';

interface NodeEditorProps {
  readonly node: DriverDiagram['nodes'][number];
  readonly page: DiagramPage;
  readonly diagram: DriverDiagram;
  readonly editing: Editing;
}

const above: Record<NodeKind, NodeKind | null> = { primary: null, secondary: 'primary', idea: 'secondary' };
const below: Record<NodeKind, NodeKind | null> = { primary: 'secondary', secondary: 'idea', idea: null };

/** Everything that can be done with one driver or idea, by keyboard as by pointer: nothing is dragged. */
export function NodeEditor({ node, page, diagram, editing }: NodeEditorProps) {
  const { id: nodeId } = node;
  const parents = diagram.nodes.filter(({ id, kind }) => kind === above[node.kind] && id !== node.parentId);
  const under = below[node.kind];
  const act = (words: string, change: Parameters<Editing['change']>[0]) => (
    <button
      type="button"
      className="ds_button ds_button--secondary ds_button--small"
      aria-disabled={editing.busy || undefined}
      onClick={() => !editing.busy && editing.change(change)}
    >
      {words}
      <span className="visually-hidden">{`: ${node.text}`}</span>
    </button>
  );
  return (
    <Details
      summary={
        <>
          {wording.change}
          <span className="visually-hidden">{` “${node.text}”`}</span>
        </>
      }
    >
      <OneField
        label={wording.text}
        button={wording.rename}
        start={node.text}
        onSave={(text) => editing.change({ kind: 'rename', nodeId, text })}
      />
      <div className="button-row">
        {act(wording.up, { kind: 'move', nodeId, to: 'up' })}
        {act(wording.down, { kind: 'move', nodeId, to: 'down' })}
        {act(wording.remove, { kind: 'remove', nodeId })}
      </div>
      {parents.length > 0 && (
        <OneField
          label={wording.under}
          button={wording.place}
          choices={parents.map(({ id, text }) => ({ value: id, words: text }))}
          onSave={(parentId) => editing.change({ kind: 'place', nodeId, parentId })}
        />
      )}
      {under && <AddNode parentId={nodeId} label={`${nodeWords[under].one} under it`} editing={editing} />}
      {node.kind === 'idea' && <Links node={node} page={page} editing={editing} />}
    </Details>
  );
}

function Links({ node, page, editing }: Omit<NodeEditorProps, 'diagram'>) {
  const { id: nodeId } = node;
  const words = ({ reference, text }: DiagramPage['actions'][number]) => `${reference} ${text}`;
  const free = page.actions.filter(({ id }) => !node.actionIds.includes(id));
  const linked = page.actions.filter(({ id }) => node.actionIds.includes(id));
  const choices = (actions: DiagramPage['actions']) =>
    actions.map((action) => ({ value: action.id, words: words(action) }));
  return (
    <>
      {free.length > 0 && (
        <OneField
          label={wording.action}
          button={wording.link}
          choices={choices(free)}
          onSave={(actionId) => editing.change({ kind: 'link', nodeId, actionId })}
        />
      )}
      {linked.length > 0 && (
        <OneField
          label={wording.unlink}
          button={wording.unlink}
          choices={choices(linked)}
          onSave={(actionId) => editing.change({ kind: 'unlink', nodeId, actionId })}
        />
      )}
    </>
  );
}
