import { describe, expect, it } from '@jest/globals';
import type { Axes } from '../action/move.js';
import { ClosureBasis, Delivery, Effect } from '../action/states.js';
import { Problem } from '../problem.js';
import { basesBorneOut, checkBasis, checkMoveWhenClosed, checkNamedEvidence } from './basis.js';

const axes = (delivery: Axes['delivery'], effect: Axes['effect'] = 'not-yet-known'): Axes => ({ delivery, effect });

describe('the basis of a closure', () => {
  it('may be delivered only, which shows for ever', () => {
    expect(() => checkBasis(axes('delivered'), 'delivered-only')).not.toThrow();
  });

  it('is refused wherever the state does not bear it out', () => {
    for (const delivery of Delivery.options)
      for (const effect of Effect.options) {
        const close = () => checkBasis(axes(delivery, effect), 'impact-evidenced');
        if (delivery === 'delivered' && effect === 'impact-evidenced') expect(close).not.toThrow();
        else expect(close).toThrow(new Problem('action.not-closable'));
      }
  });

  it('is offered exactly where it would be taken', () => {
    for (const delivery of Delivery.options)
      for (const effect of Effect.options)
        for (const basis of ClosureBasis.options) {
          const close = () => checkBasis(axes(delivery, effect), basis);
          if (basesBorneOut(axes(delivery, effect)).includes(basis)) expect(close).not.toThrow();
          else expect(close).toThrow(Problem);
        }
    expect(basesBorneOut(axes('in-progress'))).toEqual([]);
  });
});

describe('the evidence a claim names', () => {
  it('bears its basis out: a signal for impact, an audit for practice embedded, none for the rest', () => {
    const weak = new Problem('action.evidence-too-weak');
    expect(() => checkNamedEvidence('impact-evidenced', 3)).toThrow(weak);
    expect(() => checkNamedEvidence('impact-evidenced', 4)).not.toThrow();
    expect(() => checkNamedEvidence('embedded-not-measurable', 2)).toThrow(weak);
    expect(() => checkNamedEvidence('embedded-not-measurable', 3)).not.toThrow();
    for (const basis of ['superseded', 'withdrawn', 'delivered-only'] as const)
      expect(() => checkNamedEvidence(basis, 0)).not.toThrow();
  });
});

describe('moving an action that is closed', () => {
  it('is refused where it would take away what the closure rests on', () => {
    const move = (to: Axes) => () => checkMoveWhenClosed(to, 'impact-evidenced');
    expect(move(axes('delivered', 'impact-evidenced'))).not.toThrow();
    expect(move(axes('in-progress'))).toThrow(new Problem('action.already-closed'));
    expect(move(axes('delivered'))).toThrow(new Problem('action.already-closed'));
  });

  it('lets an effect be found after a closure as delivered only', () => {
    expect(() => checkMoveWhenClosed(axes('delivered', 'practice-embedded'), 'delivered-only')).not.toThrow();
  });
});
