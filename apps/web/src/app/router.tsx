import { createBrowserRouter, type RouteObject } from 'react-router';
import { Loading } from '../components/loading';
import { SignedIn } from './layout/signed-in';
import { FaultPage } from './pages/fault-page';
import { NotFoundPage } from './pages/not-found-page';

/** Every address of the site. Pages are fetched when somebody first goes there. */
export const siteRoutes: RouteObject[] = [
  {
    errorElement: <FaultPage />,
    hydrateFallbackElement: <Loading what="the page" />,
    children: [
      { path: '/sign-in', lazy: () => import('./pages/sign-in-page') },
      {
        element: <SignedIn />,
        children: [
          { path: '/', lazy: () => import('./pages/home-page') },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
];

/** The router of the browser. */
export const makeRouter = () => createBrowserRouter(siteRoutes);
