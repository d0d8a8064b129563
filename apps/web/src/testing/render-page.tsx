import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, Outlet, useLocation, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import type { Me } from '@followthrough/domain';
import { makeQueryClient } from '../wire/query-client';

interface Surroundings {
  /** The address the page is opened at. */
  readonly at?: string;
  /** The pattern the page is reached by, such as `/actions/:actionId`. */
  readonly path?: string;
  readonly person?: Me;
}

/** Draws one page or component as the site would, with every other address showing only its own path. */
export function renderPage(page: ReactNode, { at = '/', path = '/', person }: Surroundings = {}) {
  const routes: RouteObject[] = [
    {
      element: <Outlet context={person} />,
      children: [
        { path, element: page },
        { path: '*', element: <Elsewhere /> },
      ],
    },
  ];
  return renderRoutes(routes, at);
}

/** Draws a whole set of routes, opened at an address. */
export function renderRoutes(routes: RouteObject[], at: string) {
  const client = makeQueryClient();
  client.setDefaultOptions({ queries: { retry: false } });
  const router = createMemoryRouter(routes, { initialEntries: [at] });
  const drawn = render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { ...drawn, router, client };
}

function Elsewhere() {
  return <p>{`Elsewhere: ${useLocation().pathname}`}</p>;
}
