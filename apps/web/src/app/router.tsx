import type { Role } from '@followthrough/domain';
import { answerRoutes } from './answer-routes';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { Loading } from '../components/loading';
import { ForRoles } from './layout/for-roles';
import { nationalRoutes } from './national-routes';
import { SignedIn } from './layout/signed-in';
import { FaultPage } from './pages/fault-page';
import { NotFoundPage } from './pages/not-found-page';

const readsCommittee: readonly Role[] = ['lead', 'chief-officer', 'member'];
const readsActions: readonly Role[] = [...readsCommittee, 'agency'];

/** Every address of the site. Pages are fetched when somebody first goes there. */
const siteRoutes: RouteObject[] = [
  {
    errorElement: <FaultPage />,
    hydrateFallbackElement: <Loading what="the page" />,
    children: [
      { path: '/sign-in', lazy: () => import('./pages/sign-in-page') },
      {
        element: <SignedIn />,
        children: [
          { path: '/', lazy: () => import('./pages/home-page') },
          { path: '/for-you', lazy: () => import('./pages/for-you-page') },
          { path: '/account', lazy: () => import('./pages/account-page') },
          { path: '/role', lazy: () => import('./pages/role-page') },
          {
            element: <ForRoles roles={readsActions} />,
            children: [
              { path: '/plan', lazy: () => import('./pages/plan-page') },
              { path: '/actions/:actionId', lazy: () => import('./pages/action-page') },
              {
                path: '/actions/:actionId/closure-claims/:claimId',
                lazy: () => import('./pages/claim-page'),
              },
              { path: '/evidence/:evidenceId', lazy: () => import('./pages/evidence-item-page') },
              { path: '/plan/measures', lazy: () => import('./pages/plan-charts-page') },
              { path: '/measures', lazy: () => import('./pages/measures-page') },
              { path: '/measures/:measureId/readings', lazy: () => import('./pages/readings-page') },
              { path: '/measures/:measureId', lazy: () => import('./pages/measure-page') },
            ],
          },
          {
            element: <ForRoles roles={['lead', 'member', 'agency']} />,
            children: [
              { path: '/closures', lazy: () => import('./pages/closures-page') },
              {
                path: '/actions/:actionId/closure-claims/:claimId/verification',
                lazy: () => import('./pages/claim-verification-page'),
              },
            ],
          },
          {
            element: <ForRoles roles={['lead', 'agency']} />,
            children: [
              { path: '/actions/:actionId/update', lazy: () => import('./pages/update-page') },
              { path: '/actions/:actionId/verdict', lazy: () => import('./pages/verdict-page') },
              { path: '/actions/:actionId/blockers/new', lazy: () => import('./pages/new-blocker-page') },
              { path: '/actions/:actionId/blockers/:blockerId', lazy: () => import('./pages/resolve-blocker-page') },
              { path: '/actions/:actionId/closure-claim', lazy: () => import('./pages/closure-claim-page') },
              {
                path: '/actions/:actionId/closure-claims/:claimId/taking-back',
                lazy: () => import('./pages/claim-taking-back-page'),
              },
              { path: '/actions/:actionId/measures/new', lazy: () => import('./pages/new-measure-page') },
              { path: '/measures/:measureId/readings/paste', lazy: () => import('./pages/paste-readings-page') },
              { path: '/measures/:measureId/readings/:readingId', lazy: () => import('./pages/change-reading-page') },
              { path: '/measures/:measureId/phases/new', lazy: () => import('./pages/new-phase-page') },
              { path: '/measures/:measureId/edit', lazy: () => import('./pages/edit-measure-page') },
              { path: '/actions/:actionId/evidence', lazy: () => import('./pages/evidence-page') },
              { path: '/actions/:actionId/cycles/new', lazy: () => import('./pages/new-cycle-page') },
              { path: '/actions/:actionId/cycles/:cycleId', lazy: () => import('./pages/cycle-page') },
              {
                path: '/actions/:actionId/cycles/:cycleId/reword/:stage',
                lazy: () => import('./pages/reword-cycle-page'),
              },
              { path: '/actions/:actionId/cycles/:cycleId/plan', lazy: () => import('./pages/cycle-plan-page') },
            ],
          },
          {
            element: <ForRoles roles={['lead', 'agency', 'administrator']} />,
            children: [
              { path: '/handovers', lazy: () => import('./pages/handovers-page') },
              { path: '/handovers/:personId/:agencyId', lazy: () => import('./pages/handover-page') },
            ],
          },
          {
            element: <ForRoles roles={['lead']} />,
            children: [
              { path: '/plan/change', lazy: () => import('./pages/bulk-edit-page') },
              { path: '/plan/undo', lazy: () => import('./pages/undo-bulk-edit-page') },
              { path: '/actions/new', lazy: () => import('./pages/new-action-page') },
              { path: '/actions/:actionId/edit', lazy: () => import('./pages/edit-action-page') },
              { path: '/actions/:actionId/waits', lazy: () => import('./pages/waits-page') },
              { path: '/actions/:actionId/asks/new', lazy: () => import('./pages/new-ask-page') },
              { path: '/actions/:actionId/asks/:askId', lazy: () => import('./pages/answer-ask-page') },
              { path: '/actions/:actionId/strategies', lazy: () => import('./pages/attach-page') },
              { path: '/actions/:actionId/merge', lazy: () => import('./pages/merge-page') },
              { path: '/actions/:actionId/share', lazy: () => import('./pages/share-page') },
              { path: '/shares', lazy: () => import('./pages/shares-page') },
              { path: '/recurring/new', lazy: () => import('./pages/new-recurring-page') },
              { path: '/recurring/:recurringId', lazy: () => import('./pages/edit-recurring-page') },
              { path: '/actions/:actionId/due-date', lazy: () => import('./pages/due-date-page') },
              { path: '/reviews/new', lazy: () => import('./pages/new-review-page') },
              { path: '/reviews/:reviewId/edit/:group', lazy: () => import('./pages/edit-review-page') },
              { path: '/reviews/:reviewId/report', lazy: () => import('./pages/report-page') },
              { path: '/reviews/:reviewId/parts/:kind/:partId', lazy: () => import('./pages/review-part-page') },
              { path: '/reviews/:reviewId/strategies/:strategyId/:task', lazy: () => import('./pages/strategy-page') },
              { path: '/identifiers', lazy: () => import('./pages/identifiers-page') },
              {
                path: '/actions/:actionId/closure-claims/:claimId/decision',
                lazy: () => import('./pages/claim-decision-page'),
              },
              { path: '/actions/:actionId/look-back', lazy: () => import('./pages/look-back-page') },
              { path: '/actions/:actionId/reopening', lazy: () => import('./pages/reopening-page') },
              { path: '/actions/:actionId/not-acting', lazy: () => import('./pages/not-acting-page') },
              { path: '/actions/:actionId/taking-up', lazy: () => import('./pages/taking-up-page') },
              { path: '/rounds/new', lazy: () => import('./pages/new-round-page') },
              { path: '/imports', lazy: () => import('./pages/imports-page') },
              { path: '/imports/:step', lazy: () => import('./pages/import-page') },
              { path: '/themes/:slug/came-back/:reviewId', lazy: () => import('./pages/follow-on-page') },
              { path: '/themes/possible', lazy: () => import('./pages/possible-themes-page') },
              { path: '/themes/confirm', lazy: () => import('./pages/confirm-themes-page') },
            ],
          },
          {
            element: <ForRoles roles={readsCommittee} />,
            children: [
              { path: '/recurring', lazy: () => import('./pages/recurring-page') },
              { path: '/reviews', lazy: () => import('./pages/reviews-page') },
              { path: '/plan/drivers', lazy: () => import('./pages/diagram-page') },
              { path: '/reviews/:reviewId/measures', lazy: () => import('./pages/plan-charts-page') },
              { path: '/reviews/:reviewId/drivers', lazy: () => import('./pages/diagram-page') },
              { path: '/reviews/:reviewId', lazy: () => import('./pages/review-page') },
              {
                path: '/reviews/:reviewId/strategies/:strategyId',
                lazy: () => import('./pages/strategy-comments-page'),
              },
              ...answerRoutes,
              { path: '/themes', lazy: () => import('./pages/themes-page') },
              { path: '/themes/learning', lazy: () => import('./pages/learning-page') },
              { path: '/themes/labelling/:exerciseId/passages', lazy: () => import('./pages/labelling-sheet-page') },
              { path: '/themes/labelling', lazy: () => import('./pages/labelling-page') },
              { path: '/themes/labelling/:exerciseId', lazy: () => import('./pages/exercise-page') },
              { path: '/themes/:slug', lazy: () => import('./pages/theme-page') },
              { path: '/returns', lazy: () => import('./pages/returns-page') },
              { path: '/rounds', lazy: () => import('./pages/rounds-page') },
              { path: '/rounds/:roundId', lazy: () => import('./pages/round-page') },
              { path: '/rounds/:roundId/position', lazy: () => import('./pages/position-page') },
            ],
          },
          ...nationalRoutes,
          {
            element: <ForRoles roles={[...readsCommittee, 'administrator']} />,
            children: [
              { path: '/settings', lazy: () => import('./pages/settings-page') },
              { path: '/settings/:committeeId', lazy: () => import('./pages/settings-page') },
            ],
          },
          {
            element: <ForRoles roles={[...readsCommittee, 'analyst', 'administrator']} />,
            children: [{ path: '/catalogue', lazy: () => import('./pages/catalogue-page') }],
          },
          {
            element: <ForRoles roles={['lead', 'administrator']} />,
            children: [{ path: '/catalogue/change', lazy: () => import('./pages/change-catalogue-page') }],
          },
          {
            element: <ForRoles roles={['administrator']} />,
            children: [
              { path: '/people', lazy: () => import('./pages/people-page') },
              { path: '/people/new', lazy: () => import('./pages/new-person-page') },
              { path: '/people/:personId', lazy: () => import('./pages/person-page') },
              { path: '/people/:personId/role', lazy: () => import('./pages/give-role-page') },
              { path: '/people/:personId/cover', lazy: () => import('./pages/give-cover-page') },
              { path: '/people/:personId/manager', lazy: () => import('./pages/manager-page') },
              { path: '/people/:personId/roles/:roleId/end', lazy: () => import('./pages/end-role-page') },
              { path: '/people/:personId/code', lazy: () => import('./pages/take-code-page') },
              { path: '/people/:personId/signing-in', lazy: () => import('./pages/signing-in-page') },
              { path: '/outbox', lazy: () => import('./pages/outbox-page') },
              { path: '/outbox/:mailId', lazy: () => import('./pages/mail-page') },
              { path: '/jobs', lazy: () => import('./pages/jobs-page') },
              { path: '/audit', lazy: () => import('./pages/audit-page') },
            ],
          },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
];

/** The router of the browser. */
export const makeRouter = () => createBrowserRouter(siteRoutes);
