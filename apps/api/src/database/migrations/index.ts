import { Roles1700000000001 } from './1700000000001-roles.js';
import { People1700000000002 } from './1700000000002-people.js';
import { Reviews1700000000003 } from './1700000000003-reviews.js';
import { Actions1700000000004 } from './1700000000004-actions.js';
import { ThemesAndReturns1700000000005 } from './1700000000005-themes-and-returns.js';
import { Triggers1700000000006 } from './1700000000006-triggers.js';
import { Policies1700000000007 } from './1700000000007-policies.js';
import { NarrowerWrites1700000000008 } from './1700000000008-narrower-writes.js';
import { MembersAndCover1700000000009 } from './1700000000009-members-and-cover.js';
import { WholeReviews1700000000010 } from './1700000000010-whole-reviews.js';
import { Planning1700000000011 } from './1700000000011-planning.js';
import { Closures1700000000012 } from './1700000000012-closures.js';
import { EvidenceFiles1700000000013 } from './1700000000013-evidence-files.js';
import { ReportingRounds1700000000014 } from './1700000000014-reporting-rounds.js';
import { JobsAndNotices1700000000015 } from './1700000000015-jobs-and-notices.js';
import { SentOnce1700000000016 } from './1700000000016-sent-once.js';
import { AuditChain1700000000017 } from './1700000000017-audit-chain.js';
import { SaferSigningIn1700000000018 } from './1700000000018-safer-signing-in.js';
import { Comments1700000000019 } from './1700000000019-comments.js';
import { Identifiers1700000000020 } from './1700000000020-identifiers.js';
import { ComingBack1700000000022 } from './1700000000022-coming-back.js';
import { BulkEdits1700000000023 } from './1700000000023-bulk-edits.js';
import { RoundsByThemselves1700000000024 } from './1700000000024-rounds-by-themselves.js';
import { MeetingsInCalendars1700000000025 } from './1700000000025-meetings-in-calendars.js';
import { ForgottenAttempts1700000000026 } from './1700000000026-forgotten-attempts.js';
import { TakingBack1700000000027 } from './1700000000027-taking-back.js';
import { Handovers1700000000028 } from './1700000000028-handovers.js';
import { PartsAndApprovers1700000000029 } from './1700000000029-parts-and-approvers.js';
import { StandingInSql1700000000030 } from './1700000000030-standing-in-sql.js';
import { LookingAgain1700000000031 } from './1700000000031-looking-again.js';
import { WholeMeasures1700000000033 } from './1700000000033-whole-measures.js';
import { ChosenCharts1700000000034 } from './1700000000034-chosen-charts.js';
import { WholeCycles1700000000035 } from './1700000000035-whole-cycles.js';
import { VerdictsAndDrivers1700000000036 } from './1700000000036-verdicts-and-drivers.js';
import { PhasesAndMarks1700000000037 } from './1700000000037-phases-and-marks.js';
import { RoundMeasures1700000000039 } from './1700000000039-round-measures.js';
import { OwnersOfMeasures1700000000040 } from './1700000000040-owners-of-measures.js';
import { RewordedStages1700000000041 } from './1700000000041-reworded-stages.js';
import { DeadlinesTold1700000000042 } from './1700000000042-deadlines-told.js';
import { TaughtByDecisions1700000000043 } from './1700000000043-taught-by-decisions.js';
import { LabelledTwice1700000000044 } from './1700000000044-labelled-twice.js';
import { CatalogueLife1700000000046 } from './1700000000046-catalogue-life.js';
import { PossibleThemes1700000000047 } from './1700000000047-possible-themes.js';
import { ThemeCounts1700000000048 } from './1700000000048-theme-counts.js';
import { FollowOnsAndAnswers1700000000049 } from './1700000000049-follow-ons-and-answers.js';
import { SaferReleases1700000000050 } from './1700000000050-safer-releases.js';
import { Repositories1700000000051 } from './1700000000051-repositories.js';
import { LabelsCountedWhereTheyWent1700000000052 } from './1700000000052-labels-counted-where-they-went.js';

/** Every migration, in order. */
export const migrations = [
  Roles1700000000001,
  People1700000000002,
  Reviews1700000000003,
  Actions1700000000004,
  ThemesAndReturns1700000000005,
  Triggers1700000000006,
  Policies1700000000007,
  NarrowerWrites1700000000008,
  MembersAndCover1700000000009,
  WholeReviews1700000000010,
  Planning1700000000011,
  Closures1700000000012,
  EvidenceFiles1700000000013,
  ReportingRounds1700000000014,
  JobsAndNotices1700000000015,
  SentOnce1700000000016,
  AuditChain1700000000017,
  SaferSigningIn1700000000018,
  Comments1700000000019,
  Identifiers1700000000020,
  ComingBack1700000000022,
  BulkEdits1700000000023,
  RoundsByThemselves1700000000024,
  MeetingsInCalendars1700000000025,
  ForgottenAttempts1700000000026,
  TakingBack1700000000027,
  Handovers1700000000028,
  PartsAndApprovers1700000000029,
  StandingInSql1700000000030,
  LookingAgain1700000000031,
  WholeMeasures1700000000033,
  ChosenCharts1700000000034,
  WholeCycles1700000000035,
  VerdictsAndDrivers1700000000036,
  PhasesAndMarks1700000000037,
  RoundMeasures1700000000039,
  OwnersOfMeasures1700000000040,
  RewordedStages1700000000041,
  DeadlinesTold1700000000042,
  TaughtByDecisions1700000000043,
  LabelledTwice1700000000044,
  CatalogueLife1700000000046,
  PossibleThemes1700000000047,
  ThemeCounts1700000000048,
  FollowOnsAndAnswers1700000000049,
  SaferReleases1700000000050,
  Repositories1700000000051,
  LabelsCountedWhereTheyWent1700000000052,
];
