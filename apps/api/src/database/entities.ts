import { ActionDependency } from '../modules/actions/action-dependency.entity.js';
import { ActionLead } from '../modules/actions/action-lead.entity.js';
import { ActionUpdate } from '../modules/actions/action-update.entity.js';
import { Action } from '../modules/actions/action.entity.js';
import { KeptAnswer } from '../modules/answers/kept/kept-answer.entity.js';
import { ThemeFollowOn } from '../modules/answers/story/follow-on.entity.js';
import { Blocker } from '../modules/actions/blocker.entity.js';
import { DueChange } from '../modules/actions/due-change.entity.js';
import { ResourceAsk } from '../modules/actions/resource-ask.entity.js';
import { Comment } from '../modules/comments/comment.entity.js';
import { ClosureClaim } from '../modules/closures/closure-claim.entity.js';
import { ClosureLookBack } from '../modules/closures/closure-look-back.entity.js';
import { ClosureStep } from '../modules/closures/closure-step.entity.js';
import { Closure } from '../modules/closures/closure.entity.js';
import { CycleRewordingKept } from '../modules/cycles/cycle-rewording.entity.js';
import { PdsaCycle } from '../modules/cycles/pdsa-cycle.entity.js';
import { PdsaRamp } from '../modules/cycles/pdsa-ramp.entity.js';
import { EvidenceBytes, EvidenceFile } from '../modules/evidence/evidence-file.entity.js';
import { EvidenceLink, EvidenceUse } from '../modules/evidence/evidence-use.entity.js';
import { Evidence } from '../modules/evidence/evidence.entity.js';
import { PlanImport } from '../modules/imports/plan-import.entity.js';
import { Measure, Reading } from '../modules/measures/measure.entity.js';
import { MeasurePhase } from '../modules/measures/phases/measure-phase.entity.js';
import { NotActingPeriod } from '../modules/not-acting/not-acting.entity.js';
import { Agency, CommitteeAgency } from '../modules/people/agency.entity.js';
import { Committee } from '../modules/people/committee.entity.js';
import { Person, PersonRole } from '../modules/people/person.entity.js';
import { RecurringAction } from '../modules/planning/recurring-action.entity.js';
import { MadeReturn } from '../modules/returns/made-return.entity.js';
import { Finding, FindingStrategy } from '../modules/reviews/finding.entity.js';
import { FamilyContact, ReviewEvent, ReviewHold } from '../modules/reviews/review-part.entity.js';
import { Review } from '../modules/reviews/review.entity.js';
import { Strategy, StrategyAction, StrategyStage } from '../modules/reviews/strategy.entity.js';
import { ThemeAssignment } from '../modules/themes/passages/theme-assignment.entity.js';
import { Verdict } from '../modules/verdicts/index.js';

/** Every table TypeORM writes to, parents before the children that name them. */
export const entities = [
  Committee,
  Agency,
  CommitteeAgency,
  Person,
  PersonRole,
  Review,
  ReviewEvent,
  ReviewHold,
  FamilyContact,
  Finding,
  Strategy,
  FindingStrategy,
  RecurringAction,
  StrategyStage,
  Action,
  StrategyAction,
  ActionLead,
  ActionDependency,
  ResourceAsk,
  DueChange,
  Blocker,
  ActionUpdate,
  Evidence,
  EvidenceUse,
  EvidenceFile,
  EvidenceBytes,
  EvidenceLink,
  Comment,
  ClosureClaim,
  Closure,
  ClosureStep,
  ClosureLookBack,
  NotActingPeriod,
  Measure,
  Reading,
  MeasurePhase,
  PdsaRamp,
  PdsaCycle,
  CycleRewordingKept,
  Verdict,
  ThemeAssignment,
  ThemeFollowOn,
  KeptAnswer,
  PlanImport,
  MadeReturn,
];
