import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { AssignmentView } from '@followthrough/domain';
import { fakeApi } from '../../testing/fake-api';
import { makeActionPage } from '../../testing/make-action';
import { makeClosureStory, makeNotActingStory } from '../../testing/make-closure-story';
import { renderPage } from '../../testing/render-page';
import { ActionOverview } from './action-overview';

const theme = (changed: Partial<AssignmentView>): AssignmentView => ({
  id: '66666666-6666-4666-8666-666666666661',
  version: 1,
  slug: 'neglect-assessment-tools',
  name: 'Neglect assessment tools',
  stance: 'learning',
  status: 'suggested',
  tier: 'detected',
  score: 0.7,
  spans: [],
  decidedBy: null,
  decidedOn: null,
  ...changed,
});
const draw = (action = makeActionPage()) => renderPage(<ActionOverview action={action} linked />);

beforeEach(() => {
  fakeApi({ showClosure: makeClosureStory(), showNotActing: makeNotActingStory() });
});

describe('an action’s page', () => {
  it('offers only what the person may do', () => {
    draw(
      makeActionPage({
        may: { update: true, plan: false, link: false, changeDueDate: false, decideThemes: false },
      }),
    );
    expect(screen.getByRole('link', { name: 'Give an update' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Change the due date' })).toBeNull();
  });

  it('shows the lead’s own view beside the colour, and says so when they differ', () => {
    const standing = {
      colour: 'red',
      reason: 'Overdue by 12 days.',
      overdueDays: 12,
      declaredColour: 'green',
    } as const;
    draw(makeActionPage({ row: { standing } }));
    expect(screen.getByText('Overdue by 12 days.')).toBeTruthy();
    expect(screen.getByText('On track')).toBeTruthy();
    expect(screen.getByText(/The lead’s own view and the colour .* differ/)).toBeTruthy();
  });

  it('never shows a machine’s suggestion as a fact, nor what was rejected', () => {
    draw(
      makeActionPage({
        themes: [
          theme({}),
          theme({ id: '66666666-6666-4666-8666-666666666662', name: 'Rejected one', status: 'rejected' }),
        ],
      }),
    );
    expect(screen.getByText(/Suggested, not yet checked/)).toBeTruthy();
    expect(screen.queryByText('Rejected one')).toBeNull();
  });

  it('says for ever that it was closed without evidence of effect', () => {
    draw(makeActionPage({ row: { closureBasis: 'delivered-only', closedOn: '2025-01-01' } }));
    expect(screen.getByText('Closed without evidence of effect')).toBeTruthy();
  });

  it('keeps every due date it ever had', () => {
    draw(
      makeActionPage({
        dueChanges: [
          {
            changedOn: '2026-05-02',
            from: '2026-06-30',
            to: '2026-12-31',
            reason: 'Staffing.',
            approvedBy: 'Sub-group',
          },
        ],
      }),
    );
    expect(screen.getByText(/agreed by Sub-group/)).toBeTruthy();
    expect(screen.getByText('moved once, 184 days later than first agreed')).toBeTruthy();
  });
});
