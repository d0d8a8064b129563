/**
 * Every address of the API, as method and path. The browser needs nothing else at run time, so this file imports
 * nothing; what each address takes and gives is in `endpoints.ts`.
 */
export const routes = {
  signIn: 'POST /api/session',
  whoAmI: 'GET /api/session',
  signOut: 'DELETE /api/session',
  signInWays: 'GET /api/sign-in-ways',
  beginSingleSignOn: 'GET /api/single-sign-on',
  endSingleSignOn: 'GET /api/single-sign-on/return',
  showSignInSafety: 'GET /api/sign-in-safety',
  endSession: 'DELETE /api/sessions/:sessionId',
  endOtherSessions: 'POST /api/sessions/end-others',
  beginSecondFactor: 'POST /api/second-factor',
  confirmSecondFactor: 'POST /api/second-factor/confirmation',
  removeSecondFactor: 'POST /api/second-factor/removal',
  switchRole: 'POST /api/session/role',

  showDashboard: 'GET /api/dashboard',
  showAgencyHome: 'GET /api/agency-home',

  listReviews: 'GET /api/reviews',
  showReview: 'GET /api/reviews/:reviewId',

  listActions: 'GET /api/actions',
  showAction: 'GET /api/actions/:actionId',
  addUpdate: 'POST /api/actions/:actionId/updates',
  changeDueDate: 'POST /api/actions/:actionId/due-date',
  closeAction: 'POST /api/actions/:actionId/closure',

  showPlanningChoices: 'GET /api/planning-choices',
  readTimescale: 'GET /api/timescale',
  showPlanningLoad: 'GET /api/strategies/:strategyId/load',
  addAction: 'POST /api/strategies/:strategyId/actions',
  editAction: 'POST /api/actions/:actionId',
  serveStrategy: 'POST /api/actions/:actionId/strategies',
  leaveStrategy: 'DELETE /api/actions/:actionId/strategies/:strategyId',
  raiseBlocker: 'POST /api/actions/:actionId/blockers',
  resolveBlocker: 'POST /api/blockers/:blockerId/resolution',
  addDependency: 'POST /api/actions/:actionId/dependencies',
  removeDependency: 'DELETE /api/dependencies/:dependencyId',
  askResource: 'POST /api/actions/:actionId/resource-asks',
  answerResourceAsk: 'POST /api/resource-asks/:askId/answer',
  proposeShare: 'POST /api/actions/:actionId/shares',
  listShares: 'GET /api/shares',
  answerShare: 'POST /api/shares/:shareId/answer',
  listRecurring: 'GET /api/recurring-actions',
  addRecurring: 'POST /api/recurring-actions',
  changeRecurring: 'POST /api/recurring-actions/:recurringId',
  endRecurring: 'POST /api/recurring-actions/:recurringId/end',
  showPlanChecks: 'GET /api/plan-checks',

  addCycle: 'POST /api/actions/:actionId/cycles',
  advanceCycle: 'POST /api/cycles/:cycleId/stages',

  addEvidence: 'POST /api/actions/:actionId/evidence',
  sendFile: 'POST /api/actions/:actionId/files',
  dropFile: 'DELETE /api/waiting-files/:waitingFileId',
  listEvidenceToReuse: 'GET /api/actions/:actionId/evidence-to-reuse',
  showEvidence: 'GET /api/evidence/:evidenceId',
  changeEvidence: 'POST /api/evidence/:evidenceId',
  attachFile: 'POST /api/evidence/:evidenceId/files',
  attachLink: 'POST /api/evidence/:evidenceId/links',
  useEvidence: 'POST /api/evidence/:evidenceId/uses',
  removeEvidence: 'POST /api/evidence/:evidenceId/removal',
  downloadFile: 'GET /api/files/:fileId',
  destroyFile: 'POST /api/files/:fileId/destruction',

  listMeasures: 'GET /api/measures',
  showMeasure: 'GET /api/measures/:measureId',

  readPlanFile: 'POST /api/imports/read',
  confirmImport: 'POST /api/imports',
  listImports: 'GET /api/imports',

  showIdentifierWatch: 'GET /api/identifiers',
  guardName: 'POST /api/identifiers/names',
  releaseName: 'POST /api/identifiers/names/release',

  listThemes: 'GET /api/themes',
  showTheme: 'GET /api/themes/:slug',
  listSuggestions: 'GET /api/theme-suggestions',
  decideTheme: 'POST /api/theme-assignments/:assignmentId/decision',
  addTheme: 'POST /api/theme-assignments',
  showNationalThemes: 'GET /api/national/themes',

  listReturns: 'GET /api/returns',
  makeReturn: 'POST /api/returns',
  downloadReturn: 'GET /api/returns/:returnId/file',

  listNotices: 'GET /api/notices',
  seeAllNotices: 'POST /api/notices/seen',
  seeNotice: 'POST /api/notices/:noticeId/seen',

  listPeople: 'GET /api/people',
  addPerson: 'POST /api/people',
  setPersonActive: 'POST /api/people/:personId/active',
  giveRole: 'POST /api/people/:personId/roles',
  giveCover: 'POST /api/people/:personId/cover',
  endRole: 'DELETE /api/people/:personId/roles/:roleId',
  setManager: 'POST /api/people/:personId/manager',
  listAudit: 'GET /api/audit',
  listAgencies: 'GET /api/agencies',

  listSettings: 'GET /api/settings',
  showSettings: 'GET /api/committees/:committeeId/settings',
  changeSettings: 'POST /api/committees/:committeeId/settings',
} as const;

/** The name of an address, such as `changeDueDate`. */
export type RouteName = keyof typeof routes;
