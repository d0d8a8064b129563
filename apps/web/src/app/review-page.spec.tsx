import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { ReviewLine, ReviewPage as Review } from '@followthrough/domain';
import { ReviewTable } from '../features/reviews/review-table';
import { fakeApi } from '../testing/fake-api';
import { makeRow } from '../testing/make-action';
import { makeAssignment } from '../testing/make-passage';
import { renderPage } from '../testing/render-page';
import { Component as ReviewPage } from './pages/review-page';

const line: ReviewLine = {
  id: '77777777-7777-4777-8777-777777777771',
  ...{ reference: 'STL-2024-01', pseudonym: 'Child Q', committee: 'Strathlinnet CPC', kind: 'learning-review' },
  ...{ event: 'significant-harm', ageBand: '5-11', notifiedOn: '2024-06-12', reportedOn: '2025-04-22' },
  ...{ decision: 'proceed', onHold: true, findings: 2, strategies: 1, actions: 3, colours: { red: 1, blue: 2 } },
};
const review: Review = {
  line,
  guidanceEdition: '2024',
  summary: 'Three children lived with neglect.',
  publicationForm: 'summary',
  practiceFrom: null,
  practiceTo: null,
  steps: [{ on: '2024-06-12', step: 'Notified', note: '' }],
  dateWarnings: ['It was reported before it began.'],
  holds: [{ kind: 'reporter', startedOn: '2024-09-10', endedOn: null, note: '' }],
  findings: [
    {
      ...{ id: 'f1', paragraph: '4.1', kind: 'practice-learning', text: '<b>Nobody</b> shared a scale.' },
      themes: [
        makeAssignment(),
        makeAssignment({ id: 'a2', slug: 'chronologies', name: 'Chronologies', status: 'confirmed' }),
        makeAssignment({ id: 'a3', slug: 'drift-delay', name: 'Drift', status: 'rejected' }),
      ],
    },
  ],
  strategies: [],
  plan: [makeRow()],
};

async function open() {
  fakeApi({ showReview: review });
  renderPage(<ReviewPage />, { at: `/reviews/${line.id}`, path: '/reviews/:reviewId' });
  await screen.findByRole('heading', { level: 1, name: 'STL-2024-01: Child Q' });
}

describe('listing reviews', () => {
  it('says in words whether a review is on hold, and each colour with its word', async () => {
    fakeApi({ listReviews: { reviews: [line] } });
    renderPage(<ReviewTable />);
    const row = within(await screen.findByRole('row', { name: /STL-2024-01/ }));
    expect(row.getByText('Still running')).toBeTruthy();
    expect(row.getByText('Red')).toBeTruthy();
    expect(row.getByText('Blue')).toBeTruthy();
  });

  it('says what will be here when there is none', async () => {
    fakeApi({ listReviews: { reviews: [] } });
    renderPage(<ReviewTable />);
    expect(await screen.findByText('No reviews yet')).toBeTruthy();
  });
});

describe('showing a review', () => {
  it('tells a suggested theme from a confirmed one, and leaves out one that was rejected', async () => {
    await open();
    const themeOf = (name: string) => screen.getByRole('link', { name }).closest('li')?.textContent;
    expect(themeOf('Thresholds and referral decisions')).toContain('Suggested, not yet checked');
    expect(themeOf('Chronologies')).toContain('Confirmed');
    expect(screen.queryByRole('link', { name: 'Drift' })).toBeNull();
  });

  it('shows what runs beside it as still running, and what is odd about its dates', async () => {
    await open();
    expect(screen.getByText(/still running/)).toBeTruthy();
    expect(screen.getByText('It was reported before it began.')).toBeTruthy();
  });

  it('shows its plan under the national headings, word for word', async () => {
    await open();
    const headings = screen.getAllByRole('columnheader').map((heading) => heading.textContent);
    expect(headings).toEqual(
      expect.arrayContaining([
        'Action (how we intend to do it)',
        'Timescale',
        'Responsible lead',
        'Performance measure (how well are we doing?)',
        'Analysis of performance (are we making a difference?)',
      ]),
    );
  });

  it('shows markup in a finding as text', async () => {
    await open();
    expect(screen.getByText(/<b>Nobody<\/b> shared a scale\./)).toBeTruthy();
  });
});
