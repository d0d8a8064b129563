import { describe, expect, it } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RouteObject } from 'react-router';
import { Page } from '../components/page';
import { fakeApi } from '../testing/fake-api';
import { makeMe } from '../testing/make-me';
import { renderRoutes } from '../testing/render-page';
import { SignedIn } from './layout/signed-in';
import { Component as SignInPage } from './pages/sign-in-page';

const site: RouteObject[] = [
  { path: '/sign-in', element: <SignInPage /> },
  { element: <SignedIn />, children: [{ path: '/plan', element: <Page title="Plan">rows</Page> }] },
];
const signedOut = { refuses: 'caller.signed-out', status: 401 };

async function signIn() {
  await userEvent.type(await screen.findByLabelText('Email address'), 'morag@example.org');
  await userEvent.type(screen.getByLabelText('Password'), 'a long invented password');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
}

describe('signing in', () => {
  it('is asked for first, and then leads where one was going', async () => {
    const received = fakeApi({ whoAmI: signedOut, signIn: makeMe() });
    const { router } = renderRoutes(site, '/plan?colour=red');
    await signIn();
    expect(await screen.findByRole('heading', { name: 'Plan' })).toBeTruthy();
    expect(router.state.location.search).toBe('?colour=red');
    expect(received.find((one) => one.name === 'signIn')?.body).toEqual({
      email: 'morag@example.org',
      password: 'a long invented password',
    });
  });

  it('says that the details are wrong without saying which', async () => {
    fakeApi({ whoAmI: signedOut, signIn: { refuses: 'session.wrong-details', status: 401 } });
    renderRoutes(site, '/sign-in');
    await signIn();
    expect((await screen.findByRole('alert')).textContent).toContain('The email address or the password is not right.');
    expect(screen.getByLabelText<HTMLInputElement>('Email address').value).toBe('morag@example.org');
  });
});

describe('being signed in', () => {
  it('shows the area, the role and the marking', async () => {
    fakeApi({ whoAmI: makeMe() });
    renderRoutes(site, '/plan');
    expect(await screen.findByText('Strathlinnet CPC')).toBeTruthy();
    expect(screen.getByText('CPC improvement lead')).toBeTruthy();
    expect(screen.getByText('OFFICIAL-SENSITIVE')).toBeTruthy();
  });

  it('marks the page one is on in the navigation', async () => {
    fakeApi({ whoAmI: makeMe() });
    renderRoutes(site, '/plan');
    expect((await screen.findByRole('link', { name: 'Plan' })).getAttribute('aria-current')).toBe('page');
    expect(screen.getByRole('link', { name: 'My committee' }).getAttribute('aria-current')).toBeNull();
  });

  it('offers an analyst no page with case text', async () => {
    fakeApi({ whoAmI: makeMe('analyst') });
    renderRoutes(site, '/plan');
    const navigation = await screen.findByRole('navigation', { name: 'Main' });
    expect(navigation.textContent).toBe('MenuThemes in ScotlandTheme catalogue');
  });

  it('moves the focus to the heading of a page one moves to', async () => {
    fakeApi({ whoAmI: makeMe() });
    const { router } = renderRoutes(site, '/plan');
    await screen.findByRole('heading', { name: 'Plan' });
    expect(document.activeElement?.tagName).toBe('BODY');
    await act(() => router.navigate('/plan', { state: { done: 'Saved.' } }));
    const heading = screen.getByRole('heading', { name: 'Plan' });
    await waitFor(() => expect(document.activeElement === heading).toBe(true));
    expect(screen.getByRole('status').textContent).toContain('Saved.');
  });
});
