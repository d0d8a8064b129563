import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gapsIn, type AimFacts } from './gaps.js';
import { checkPlace, kindOfNew, nodesRemoved, nodesShown, orderAfterMove, type DiagramNode } from './node.js';

const node = (id: string, parentId: string | null, over: Partial<DiagramNode> = {}): DiagramNode => ({
  ...{ id, parentId, kind: parentId === null ? 'primary' : 'secondary', text: id, removed: false, actionIds: [] },
  ...over,
});
const idea = (id: string, parentId: string, actionIds: string[] = []) =>
  node(id, parentId, { kind: 'idea', actionIds });
const nodes = [
  node('see', null),
  node('hear', null),
  node('together', 'see'),
  node('early', 'see'),
  idea('profile', 'together', ['a1']),
  idea('call', 'early'),
];
const whole: AimFacts = { forWhom: 'children', howMuch: 'nine in ten', byWhen: '2027-06-30', measureId: 'm1' };
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe('drawing what drives an aim', () => {
  it('knows what stands under what, and that nothing stands under an idea', () => {
    expect([kindOfNew(nodes, null), kindOfNew(nodes, 'see'), kindOfNew(nodes, 'early')]).toEqual([
      ...['primary', 'secondary', 'idea'],
    ]);
    expect(() => kindOfNew(nodes, 'call')).toThrow('diagram.wrong-place');
    expect(() => kindOfNew(nodes, 'nowhere')).toThrow('record.not-found');
  });

  it('moves a node among its neighbours, and leaves the first where it is', () => {
    expect(orderAfterMove(nodes, 'early', 'up')).toEqual(['early', 'together']);
    expect(orderAfterMove(nodes, 'see', 'up')).toEqual(['see', 'hear']);
  });

  it('lets a node stand under another of the right kind and makes nothing else of it', () => {
    expect(() => checkPlace(nodes, 'call', 'together')).not.toThrow();
    expect(() => checkPlace(nodes, 'call', 'see')).toThrow('diagram.wrong-place');
  });

  it('hides what stands under a node taken away, and offers that one alone to be put back', () => {
    const without = nodes.map((each) => (each.id === 'see' ? { ...each, removed: true } : each));
    expect(ids(nodesShown(without))).toEqual(['hear']);
    expect(ids(nodesRemoved(without))).toEqual(['see']);
  });

  it('moves back what it moved, whatever is moved', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids(nodes)), fc.constantFrom('up' as const, 'down' as const), (id, to) => {
        const order = orderAfterMove(nodes, id, to);
        const reordered = [...nodes].sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
        const back = orderAfterMove(reordered, id, to === 'up' ? 'down' : 'up');
        const { parentId } = nodes.find((each) => each.id === id) ?? { parentId: null };
        const before = ids(nodes.filter((each) => each.parentId === parentId));
        const atTheEnd = order.join() === before.join();
        expect(atTheEnd || back.join() === before.join()).toBe(true);
      }),
    );
  });
});

describe('what a driver diagram leaves open', () => {
  it('is every driver that nothing tests, every idea without an action and every action under no driver', () => {
    expect(gapsIn(whole, nodes, ['a1', 'a2']).map(({ kind, nodeId, actionId }) => [kind, nodeId ?? actionId])).toEqual([
      ['nothing-tests-it', 'hear'],
      ['nothing-tests-it', 'early'],
      ['no-action', 'call'],
      ['on-no-driver', 'a2'],
    ]);
  });

  it('is an aim that nobody measures, or that does not say for whom, how much and by when', () => {
    const kinds = gapsIn({ ...whole, howMuch: '', measureId: null }, [], []).map(({ kind }) => kind);
    expect(kinds).toEqual(['aim-unfinished', 'aim-unmeasured']);
    expect(gapsIn(whole, [], [])).toEqual([]);
  });

  it('counts an action of something taken away as standing nowhere', () => {
    const without = nodes.map((each) => (each.id === 'profile' ? { ...each, removed: true } : each));
    expect(gapsIn(whole, without, ['a1']).some(({ actionId }) => actionId === 'a1')).toBe(true);
  });
});
