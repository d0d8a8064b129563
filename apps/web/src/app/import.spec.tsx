import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RouteObject } from 'react-router';
import { draftOf, dropDraft, keepDraft } from '../components/form/drafts';
import { draftFrom } from '../features/imports/draft-from';
import { draftName } from '../features/imports/import-draft';
import { fakeApi } from '../testing/fake-api';
import { makeReadAction, makeReadPlan } from '../testing/make-read-plan';
import { renderRoutes } from '../testing/render-page';
import { Component as ImportPage } from './pages/import-page';
import { Component as ImportsPage } from './pages/imports-page';

const pages: RouteObject[] = [
  { path: '/imports', element: <ImportsPage /> },
  { path: '/imports/:step', element: <ImportPage /> },
  { path: '/reviews/:reviewId', element: <p>The review</p> },
];
const done = { reviewId: '44444444-4444-4444-8444-444444444444', strategies: 2, actions: 3, suggestions: 1 };
const noImports = { listImports: { imports: [] } };

beforeEach(() => dropDraft(draftName));

function openCheck(plan = makeReadPlan()) {
  keepDraft(draftName, draftFrom(plan));
  return renderRoutes(pages, '/imports/check');
}

const action = (reference: string) => within(screen.getByRole('group', { name: `Action ${reference}` }));
const textOf = (reference: string) => action(reference).getByLabelText<HTMLTextAreaElement>(/^Action \(how/);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const describedBy = (field: HTMLElement) =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

async function confirm() {
  await press('Continue to the last check');
  await press('Confirm and save');
}

describe('choosing a plan', () => {
  const word = new File(['PK'], 'plan.docx');
  const choose = async (file: File) => {
    await userEvent.setup({ applyAccept: false }).upload(screen.getByLabelText(/Word document/), file);
    await press('Read this file');
  };

  it('leads to what was read', async () => {
    fakeApi({ ...noImports, readPlanFile: makeReadPlan() });
    const { router } = renderRoutes(pages, '/imports');
    await choose(word);
    expect(await screen.findByRole('heading', { name: 'Check what was read' })).toBeTruthy();
    expect(router.state.location.pathname).toBe('/imports/check');
  });

  it('says of a refused file what was wrong with it, and that nothing is saved', async () => {
    const sentence = 'The file needs a password to open. Remove the password and choose it again.';
    fakeApi({
      ...noImports,
      readPlanFile: { refuses: 'import.refused', status: 422, fields: [{ path: 'file', sentence }] },
    });
    renderRoutes(pages, '/imports');
    await choose(word);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(sentence);
    expect(alert.textContent).toContain('Nothing has been saved.');
  });

  it.each([
    ['is not a document of any kind we know', new File(['x'], 'holiday.png'), 'not a Word document'],
    ['is larger than 10 MB', new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'plan.docx'), 'larger than 10 MB'],
  ])('sends nothing when the file %s', async (_, file, words) => {
    const received = fakeApi(noImports);
    renderRoutes(pages, '/imports');
    await choose(file);
    expect(screen.getByRole('alert').textContent).toContain(words);
    expect(received.map(({ name }) => name)).not.toContain('readPlanFile');
  });
});

describe('checking what was read', () => {
  it('says under each cell where it was read', () => {
    openCheck();
    expect(describedBy(textOf('1.1'))).toBe('From table 1, row 2, column 1, under “What we will do”');
    expect(describedBy(action('1.1').getByLabelText(/^Analysis/))).toBe('Not found in the file.');
  });

  it('puts a warning beside the cell it is about', () => {
    const sentence = 'It counts from an event rather than giving a date.';
    const warned = makeReadAction(2, 'Change the letters', {
      warnings: [{ kind: 'relative-date', sentence, where: 'table 1, row 2, column 3' }],
    });
    const plan = makeReadPlan();
    openCheck({ ...plan, strategies: plan.strategies.map((one) => ({ ...one, actions: [warned] })) });
    expect(describedBy(action('1.1').getByLabelText('Timescale'))).toContain(sentence);
    expect(describedBy(textOf('1.1'))).not.toContain(sentence);
  });

  it('shows a guessed agency as a guess until somebody chooses', async () => {
    openCheck();
    const agency = action('1.1').getByLabelText('Agency');
    expect(describedBy(agency)).toBe('A guess from the post: check it.');
    await userEvent.selectOptions(agency, 'No agency, or not sure');
    expect(describedBy(agency)).toBe('');
  });

  it('lists what could not be read, and the plan’s own key', () => {
    const unread = [{ text: 'See minute of May', from: 'table 1, row 7' }];
    openCheck(makeReadPlan({ unread, statusKey: [{ colour: 'Green', meaning: 'Complete' }] }));
    expect(screen.getByText('See minute of May')).toBeTruthy();
    expect(screen.getByText('Complete')).toBeTruthy();
  });

  it('shows markup in a plan as text', () => {
    const nasty = '<img src=x onerror="alert(1)">';
    const { container } = openCheck(makeReadPlan({ unread: [{ text: nasty, from: null }] }));
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText(nasty)).toBeTruthy();
  });

  it('keeps what was typed through the last check and back, and sends that', async () => {
    const received = fakeApi({ confirmImport: done });
    openCheck();
    await userEvent.clear(textOf('1.2'));
    await userEvent.type(textOf('1.2'), 'Tell the health visitor');
    await press('Continue to the last check');
    await userEvent.click(screen.getByRole('link', { name: 'Change something' }));
    expect(textOf('1.2').value).toBe('Tell the health visitor');
    await confirm();
    expect(await screen.findByText(/3 actions/)).toBeTruthy();
    const sent = received.find(({ name }) => name === 'confirmImport')?.body;
    expect(sent).toMatchObject({
      review: { reference: 'INV-2023-03', kind: 'learning-review', reportedOn: null },
      strategies: [
        { actions: [{}, { text: 'Tell the health visitor', from: 'table 1, row 3', reference: '1.2' }] },
        {},
      ],
    });
  });

  it('sends nothing of an action that is left out, and everything once it is put back', async () => {
    const received = fakeApi({ confirmImport: [{ refuses: 'server.unavailable', status: 503 }, done] });
    openCheck();
    await press('Leave this action out (1.1)');
    await confirm();
    await userEvent.click(screen.getByRole('link', { name: 'Change something' }));
    await press('Put back (1.1)');
    await confirm();
    const texts = received.map(({ body }) => JSON.stringify(body).match(/"text":"[^"]*"/g));
    expect(texts).toEqual([
      ['"text":"Tell the school nurse"', '"text":"Write a page of guidance"'],
      ['"text":"Change the letters"', '"text":"Tell the school nurse"', '"text":"Write a page of guidance"'],
    ]);
  });

  it('adds an action with a number of its own', async () => {
    openCheck();
    await press('Add an action to strategy 1');
    expect(textOf('1.3').value).toBe('');
  });
});

describe('a plan that was refused', () => {
  const refuse = (path: string) =>
    fakeApi({
      confirmImport: {
        refuses: 'request.invalid',
        status: 400,
        fields: [{ path, sentence: 'Use at most 6,000 characters.' }],
      },
    });

  it('has the problem beside the cell it is about, though an action before it was left out', async () => {
    refuse('strategies.0.actions.0.text');
    openCheck();
    await press('Leave this action out (1.1)');
    await confirm();
    await screen.findByRole('heading', { name: 'Check what was read' });
    expect(textOf('1.2').getAttribute('aria-invalid')).toBe('true');
    expect(describedBy(textOf('1.2'))).toContain('Use at most 6,000 characters.');
    expect(textOf('2.1').getAttribute('aria-invalid')).toBeNull();
  });

  it('keeps the problem at its cell when an action before it is left out afterwards', async () => {
    refuse('strategies.0.actions.1.leads.0.agencyId');
    openCheck();
    await confirm();
    await screen.findByRole('heading', { name: 'Check what was read' });
    await press('Leave this action out (1.1)');
    expect(action('1.2').getByLabelText('Agency').getAttribute('aria-invalid')).toBe('true');
    expect(action('2.1').getByLabelText('Agency').getAttribute('aria-invalid')).toBeNull();
  });

  it('has the focus on the summary, which leads to the cell', async () => {
    refuse('strategies.1.title');
    openCheck();
    await confirm();
    const summary = await screen.findByRole('alert');
    expect(document.activeElement).toBe(summary);
    await userEvent.click(within(summary).getByRole('link'));
    expect(document.activeElement).toHaveProperty('value', 'Chronologies are started early');
  });

  it('has a reference that is taken named beside the reference', async () => {
    fakeApi({ confirmImport: { refuses: 'review.reference-taken', status: 409 } });
    openCheck();
    await confirm();
    await screen.findByRole('alert');
    expect(describedBy(screen.getByLabelText('Reference'))).toContain('A review with this reference is already here.');
  });

  it('stays on the last check when the network fails, and loses nothing', async () => {
    fakeApi({ confirmImport: { refuses: 'server.unavailable', status: 503 } });
    openCheck();
    await confirm();
    expect((await screen.findByRole('alert')).textContent).toContain('not available just now');
    expect(screen.getByRole('heading', { name: 'Last check before saving' })).toBeTruthy();
  });
});

describe('a plan that was confirmed', () => {
  it('is said to be saved only then, and leads on', async () => {
    fakeApi({ confirmImport: done });
    openCheck();
    await press('Continue to the last check');
    expect(screen.getByText(/Nothing has been saved yet/)).toBeTruthy();
    await press('Confirm and save');
    expect((await screen.findByRole('link', { name: 'See the review and its plan' })).getAttribute('href')).toBe(
      `/reviews/${done.reviewId}`,
    );
    expect(draftOf(draftName)).toBeUndefined();
  });

  it('cannot be opened again once nothing is under way', async () => {
    fakeApi(noImports);
    renderRoutes(pages, '/imports/check');
    expect(await screen.findByRole('heading', { name: 'Bring in a plan' })).toBeTruthy();
  });
});
