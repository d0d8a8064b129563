/** The pages of answers, for whoever reads a committee's work. */
export const answerRoutes = [
  { path: '/answers', lazy: () => import('./pages/answers-page') },
  { path: '/answers/:answerId', lazy: () => import('./pages/answer-page') },
];
