import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PersonLine } from '@followthrough/domain';
import { dropDraft } from '../components/form/drafts';
import { fakeApi } from '../testing/fake-api';
import { renderPage, renderRoutes } from '../testing/render-page';
import { Component as AuditPage } from './pages/audit-page';
import { Component as NewPersonPage } from './pages/new-person-page';
import { Component as PeoplePage } from './pages/people-page';
import { Component as SigningInPage } from './pages/signing-in-page';

const person: PersonLine = {
  ...{ id: '99999999-9999-4999-8999-999999999999', version: 3, name: 'Ailsa Drummond-Invented', post: 'Lead Nurse' },
  ...{ email: 'ailsa@example.org', active: true, locked: true },
  ...{ lastSignedInAt: null, demonstration: true, manager: null, secondFactor: false },
  roles: [
    {
      ...{ id: '88888888-8888-4888-8888-888888888888', role: 'agency', committee: null, agency: 'NHS Linnet' },
      ...{ covers: null, startsOn: null, endsOn: null, state: 'now' },
    },
  ],
};
const committee = { id: '22222222-2222-4222-8222-222222222222', name: 'Strathlinnet CPC', code: 'STL', kind: 'CPC' };
const agency = { id: '33333333-3333-4333-8333-333333333333', name: 'NHS Linnet' };
const people = { people: [person], committees: [committee], agencies: [agency] };
const pages = [
  { path: '/people', element: <PeoplePage /> },
  { path: '/people/new', element: <NewPersonPage /> },
  { path: '/people/:personId/signing-in', element: <SigningInPage /> },
];

beforeEach(() => dropDraft('new person'));

describe('adding a person', () => {
  const fill = async (role: string) => {
    await userEvent.type(await screen.findByLabelText('Name'), 'Iona Geddes-Invented');
    await userEvent.type(screen.getByLabelText('Email address'), ' iona@example.org');
    await userEvent.selectOptions(screen.getByLabelText('Role'), role);
    await userEvent.type(screen.getByLabelText('First password'), 'a long invented password');
  };

  it('asks a lead for a committee and an agency updater for an agency', async () => {
    fakeApi({ listPeople: people });
    renderRoutes(pages, '/people/new');
    await fill('CPC improvement lead');
    expect(screen.getByLabelText('Committee')).toBeTruthy();
    expect(screen.queryByLabelText('Agency')).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Role'), 'Agency updater');
    expect(screen.queryByLabelText('Committee')).toBeNull();
    expect(screen.getByLabelText('Agency')).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Role'), 'National analyst');
    expect(screen.queryByLabelText('Agency')).toBeNull();
  });

  it('sends only the place that the role asks for, and says that it is done', async () => {
    const received = fakeApi({ listPeople: people, addPerson: person });
    renderRoutes(pages, '/people/new');
    await fill('CPC improvement lead');
    await userEvent.selectOptions(screen.getByLabelText('Committee'), 'Strathlinnet CPC');
    await userEvent.selectOptions(screen.getByLabelText('Role'), 'Agency updater');
    await userEvent.selectOptions(screen.getByLabelText('Agency'), 'NHS Linnet');
    await userEvent.click(screen.getByRole('button', { name: 'Add this person' }));
    expect(await screen.findByText('Ailsa Drummond-Invented may now sign in.')).toBeTruthy();
    expect(received.find(({ name }) => name === 'addPerson')?.body).toMatchObject({
      ...{ email: 'iona@example.org', role: 'agency', committeeId: null, agencyId: agency.id },
    });
  });

  it('keeps what was typed when an email address is taken', async () => {
    const fields = [{ path: 'email', sentence: 'Somebody signs in with this email address already.' }];
    fakeApi({ listPeople: people, addPerson: { refuses: 'person.email-taken', status: 409, fields } });
    renderRoutes(pages, '/people/new');
    await fill('Administrator');
    await userEvent.click(screen.getByRole('button', { name: 'Add this person' }));
    await screen.findByRole('alert');
    expect(screen.getByLabelText('Email address').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Iona Geddes-Invented');
  });
});

describe('stopping a person from signing in', () => {
  it('is asked about first, with what it does', async () => {
    const received = fakeApi({ listPeople: people, setPersonActive: { ...person, active: false } });
    renderRoutes(pages, '/people');
    expect(await screen.findByText(/Locked: too many wrong passwords/)).toBeTruthy();
    await userEvent.click(screen.getByRole('link', { name: 'Stop (Ailsa Drummond-Invented)' }));
    expect(await screen.findByText(/signed out at once/)).toBeTruthy();
    expect(received.map(({ name }) => name)).not.toContain('setPersonActive');
    await userEvent.click(screen.getByRole('button', { name: 'Stop signing in' }));
    expect(await screen.findByText('Ailsa Drummond-Invented can no longer sign in.')).toBeTruthy();
    const sent = received.find(({ name }) => name === 'setPersonActive');
    expect(sent).toMatchObject({ body: { active: false }, headers: { 'if-match': '"3"' } });
  });

  it('says so when it is not allowed', async () => {
    fakeApi({ listPeople: people, setPersonActive: { refuses: 'caller.not-allowed', status: 403 } });
    renderRoutes(pages, `/people/${person.id}/signing-in`);
    await userEvent.click(await screen.findByRole('button', { name: 'Stop signing in' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Your role does not allow this.');
  });
});

describe('reading the record of changes', () => {
  const entry = {
    ...{ id: 'e1', at: '2026-10-01T09:00:00Z', by: 'Morag Sinclair-Invented', role: 'CPC improvement lead' },
    ...{ committee: 'Strathlinnet CPC', what: 'Changed', subject: 'Action', subjectId: 's1', fields: ['due on'] },
  };

  it('is shown a hundred at a time, with a way to the next', async () => {
    const received = fakeApi({ listAudit: { entries: [entry], total: 250 } });
    renderPage(<AuditPage />, { at: '/audit?page=2', path: '/audit' });
    expect(await screen.findByText('101 to 200 of 250')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Next page' }).getAttribute('href')).toBe('/audit?kind=changes&page=3');
    expect(received.find(({ name }) => name === 'listAudit')?.path).toBe('/api/audit?kind=changes&page=2');
  });

  it('takes an address that names no page as the first', async () => {
    const received = fakeApi({ listAudit: { entries: [entry], total: 1 } });
    renderPage(<AuditPage />, { at: '/audit?page=last', path: '/audit' });
    await screen.findByText('Changed: Action');
    await waitFor(() =>
      expect(received.find(({ name }) => name === 'listAudit')?.path).toBe('/api/audit?kind=changes&page=1'),
    );
  });
});
