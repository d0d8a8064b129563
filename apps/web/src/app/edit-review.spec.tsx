import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../testing/fake-api';
import { makeMe } from '../testing/make-me';
import { makeReview } from '../testing/make-review';
import { renderPage } from '../testing/render-page';
import { Component as EditReview } from './pages/edit-review-page';
import { Component as NewReview } from './pages/new-review-page';
import { Component as ReviewPart } from './pages/review-part-page';

const review = makeReview();
const agencies = {
  agencies: [{ id: '99999999-9999-4999-8999-999999999991', name: 'NHS North Lorne', sector: 'health' }],
};
const at = `/reviews/${review.line.id}`;

describe('beginning a review', () => {
  it('suggests a reference and a free letter, and sends what was typed', async () => {
    const beginning = { reference: 'STL-2026-03', letter: 'F' };
    const received = fakeApi({ beginReview: beginning, listAgencies: agencies, addReview: review });
    renderPage(<NewReview />, { at: '/reviews/new', path: '/reviews/new', person: makeMe() });
    expect((await screen.findByLabelText<HTMLInputElement>('Reference')).value).toBe('STL-2026-03');
    expect(screen.getByLabelText<HTMLInputElement>('Pseudonym').value).toBe('Child F');
    await userEvent.click(screen.getByRole('button', { name: 'Record this notification' }));
    expect(received.find(({ name }) => name === 'addReview')?.body).toMatchObject({
      ...{ reference: 'STL-2026-03', pseudonym: 'Child F', notifiedOn: '2026-10-01', notifiedByAgencyId: null },
    });
    expect(await screen.findByText(`Elsewhere: ${at}`)).toBeTruthy();
  });
});

describe('changing a review', () => {
  const open = (group: string) =>
    renderPage(<EditReview />, { at: `${at}/edit/${group}`, path: '/reviews/:reviewId/edit/:group', person: makeMe() });

  it('sends the fields of its part alone, over the version that was seen, and nothing for a date left empty', async () => {
    const received = fakeApi({ showReview: review, listAgencies: agencies, changeReview: review });
    open('publication');
    await userEvent.selectOptions(await screen.findByLabelText('Form of publication'), 'not-published');
    await userEvent.type(screen.getByLabelText('Reason, where it is not published'), 'A small place.');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    const sent = received.find(({ name }) => name === 'changeReview');
    expect(sent?.headers['if-match']).toBe('"4"');
    expect(sent?.body).toEqual({
      ...{ publicationForm: 'not-published', publicationReason: 'A small place.', publishedOn: null },
    });
  });

  it('leaves criteria of another edition behind', async () => {
    const received = fakeApi({ showReview: review, listAgencies: agencies, changeReview: review });
    open('about');
    await userEvent.selectOptions(await screen.findByLabelText('Guidance edition'), '2021');
    await userEvent.click(screen.getByLabelText('The death was by suicide'));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(received.find(({ name }) => name === 'changeReview')?.body).toMatchObject({
      ...{ guidanceEdition: '2021', criteria: ['2021-suicide'] },
    });
  });

  it('shows what somebody else wrote meanwhile, and saves only over that', async () => {
    const newer = { ...review, version: 5, facts: { ...review.facts, publicationReason: 'Theirs' } };
    const received = fakeApi({
      ...{ showReview: [review, newer], listAgencies: agencies },
      changeReview: [{ refuses: 'record.changed-meanwhile', status: 409 }, newer],
    });
    open('publication');
    await userEvent.type(await screen.findByLabelText('Reason, where it is not published'), 'Mine');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    const told = await screen.findByRole('row', { name: /^Reason, where it is not published/ });
    expect(within(told).getByText('Theirs', { selector: 'td' })).toBeTruthy();
    expect(within(told).getByLabelText<HTMLInputElement>('Mine').checked).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: /Go on$/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    const sent = received.filter(({ name }) => name === 'changeReview');
    expect(sent.map(({ headers }) => headers['if-match'])).toEqual(['"4"', '"5"']);
    expect(sent[1]?.body).toMatchObject({ publicationReason: 'Mine' });
  });
});

describe('what hangs on a review', () => {
  it('takes a post a line, and asks before anything is removed', async () => {
    const event = {
      id: 'e1',
      version: 3,
      kind: 'first-meeting',
      heldOn: '2024-10-02',
      posts: ['Lead Nurse'],
      note: '',
    };
    const received = fakeApi({
      ...{ showReview: { ...review, events: [event] }, changeReviewPart: review, removeReviewPart: review },
    });
    renderPage(<ReviewPart />, {
      ...{ at: `${at}/parts/event/e1`, path: '/reviews/:reviewId/parts/:kind/:partId', person: makeMe() },
    });
    await userEvent.type(await screen.findByLabelText('Posts attending'), '{Enter}Head Teacher{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
    expect(received.some(({ name }) => name === 'removeReviewPart')).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    const sent = received.find(({ name }) => name === 'changeReviewPart');
    expect(sent?.body).toMatchObject({ part: 'event', posts: ['Lead Nurse', 'Head Teacher'], heldOn: '2024-10-02' });
    expect(sent?.headers['if-match']).toBe('"3"');
  });
});
