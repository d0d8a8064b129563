import { describe, expect, it } from '@jest/globals';
import type { ClosureView } from '@followthrough/domain';
import { screen } from '@testing-library/react';
import { fakeApi } from '../../testing/fake-api';
import { makeClaim, makeClosureStory } from '../../testing/make-closure-story';
import { renderPage } from '../../testing/render-page';
import { ClosurePanel } from './closure-panel';

const draw = (story = makeClosureStory()) => {
  fakeApi({ showClosure: story });
  renderPage(<ClosurePanel actionId={story.actionId} />);
};
const may = { claimAgain: false, takeBack: false, verify: false, decide: false };
const closure: ClosureView = {
  ...{ id: '88888888-8888-4888-8888-000000000009', claimId: null, decidedOn: '2024-05-01', reason: 'Agreed.' },
  ...{
    basis: 'delivered-only' as const,
    claimedBy: 'Lead Nurse',
    verifiedBy: 'Audit Officer',
    decidedBy: 'Strathlinnet CPC',
  },
  ...{ body: null, approvedBy: null, lookBackOn: '2025-05-01', lookBacks: [], reopened: null },
};

describe('the closure of an action', () => {
  it('says how an action is closed while nobody has claimed that it can be', async () => {
    draw();
    expect(await screen.findByText(/Closing takes three steps by different people/)).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('offers the next step to whoever may take it, and shows every step taken so far', async () => {
    draw(makeClosureStory({ claims: [makeClaim({ may: { ...may, verify: true } })] }));
    expect(await screen.findByText('Waits to be verified')).toBeTruthy();
    expect(screen.getByText('The guide is out.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Verify, or request changes' }).getAttribute('href')).toMatch(
      /\/closure-claims\/.*\/verification$/,
    );
    expect(screen.queryByRole('link', { name: 'Record the decision' })).toBeNull();
  });

  it('says of a closure from before claims were recorded that its steps are not known', async () => {
    draw(makeClosureStory({ closedOn: '2024-05-01', closures: [closure] }));
    expect(await screen.findByText('The steps before the decision were not recorded apart.')).toBeTruthy();
  });

  it('keeps a closure on the page after it was opened again', async () => {
    const reopened = { on: '2026-02-01', decidedBy: 'Improvement sub-group', reason: 'It lapsed.' };
    draw(makeClosureStory({ closures: [{ ...closure, reopened }] }));
    expect(await screen.findByText('Closed without evidence of effect')).toBeTruthy();
    expect(screen.getByText(/Improvement sub-group: It lapsed\./)).toBeTruthy();
  });
});
