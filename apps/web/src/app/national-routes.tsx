import type { Role } from '@followthrough/domain';
import type { RouteObject } from 'react-router';
import { ForRoles } from './layout/for-roles';

const readsCommittee: readonly Role[] = ['lead', 'chief-officer', 'member'];

/** The addresses of what the nation may see, and of what goes into it. */
export const nationalRoutes: RouteObject[] = [
  {
    element: <ForRoles roles={[...readsCommittee, 'analyst']} />,
    children: [
      { path: '/national', lazy: () => import('./pages/national-page') },
      { path: '/national/over-time', lazy: () => import('./pages/national-over-time-page') },
      { path: '/national/releases/:asAt', lazy: () => import('./pages/national-release-page') },
    ],
  },
  {
    element: <ForRoles roles={readsCommittee} />,
    children: [
      { path: '/national/cleared', lazy: () => import('./pages/cleared-statements-page') },
      { path: '/national/sharing', lazy: () => import('./pages/sharing-page') },
    ],
  },
  {
    element: <ForRoles roles={['analyst']} />,
    children: [
      { path: '/national/repository', lazy: () => import('./pages/repository-page') },
      { path: '/national/repository/:committeeId', lazy: () => import('./pages/repository-look-page') },
    ],
  },
  {
    element: <ForRoles roles={['administrator']} />,
    children: [
      { path: '/national/thresholds', lazy: () => import('./pages/thresholds-page') },
      { path: '/national/members', lazy: () => import('./pages/repository-members-page') },
    ],
  },
];
