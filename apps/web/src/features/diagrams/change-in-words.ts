import type { DiagramChange, DiagramPage } from '@followthrough/domain';
import { wording } from './wording';

/** What one is about to do to a diagram, in words. What is no longer there is said so. */
export function changeInWords(change: DiagramChange, page: DiagramPage): string {
  const nodes = [...(page.diagram?.nodes ?? []), ...(page.diagram?.removed ?? [])];
  const named = (id: string) => {
    const text = nodes.find((node) => node.id === id)?.text;
    return text === undefined ? wording.noLongerThere : `“${text}”`;
  };
  const action = (id: string) => page.actions.find((each) => each.id === id)?.reference ?? wording.noLongerThere;
  switch (change.kind) {
    case 'aim':
      return wording.saveAim;
    case 'add':
      return `${wording.add} “${change.text}” ${change.parentId === null ? '' : `under ${named(change.parentId)}`}`;
    case 'rename':
      return `${wording.rename}: “${change.text}”`;
    case 'move':
      return `${change.to === 'up' ? wording.up : wording.down}: ${named(change.nodeId)}`;
    case 'place':
      return `Move ${named(change.nodeId)} under ${named(change.parentId)}`;
    case 'remove':
      return `${wording.remove}: ${named(change.nodeId)}`;
    case 'restore':
      return `${wording.putBack}: ${named(change.nodeId)}`;
    case 'link':
      return `${wording.link} ${action(change.actionId)} to ${named(change.nodeId)}`;
    case 'unlink':
      return `${wording.unlink}: ${action(change.actionId)}`;
  }
}
