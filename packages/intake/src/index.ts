export { readPlanSafely } from './contain/read-plan-safely.js';
export { readWorkbookSafely } from './contain/read-workbook-safely.js';
export type { ReadSheet, WorkbookFile, WorkbookRow } from './workbook/read-workbook.js';
export { WorkbookProblem, type WorkbookProblemCode } from './workbook/workbook-problem.js';
export { inspectFileSafely } from './evidence/inspect-file-safely.js';
export type { InspectedFile } from './evidence/inspect-file.js';
export type { EvidenceFileKind } from './evidence/file-kind.js';
export { evidenceLimits, type EvidenceLimits } from './evidence/evidence-limits.js';
export { FileProblem, type FileProblemCode } from './evidence/file-problem.js';
export { readPlan, type PlanFile } from './read-plan.js';
export { toPlanJson, type PlanJson, type PlanJsonAction, type PlanJsonPart } from './plan-json.js';
export { readTypedTimescale, type TypedTimescale } from './typed-timescale.js';
export { readLeads } from './leads.js';
export { IntakeProblem, type IntakeProblemCode } from './problem.js';
export { defaultLimits, type IntakeLimits } from './limits.js';
export { placeInWords, type Place } from './place.js';
export type { DatePrecision } from './dates/calendar.js';
export type {
  ActionField,
  IntakeWarning,
  IntakeWarningKind,
  ReadAction,
  ReadPlan,
  ReadReview,
  ReadReviewPlan,
  ReadStrategy,
  Source,
  TableLeftAside,
} from './plan/plan.js';
export type { UnreadPiece } from './plan/plan-step.js';
export { readReportSafely } from './contain/read-report-safely.js';
export type { PieceKind, ReportPiece } from './report/piece.js';
export type { ReadReport } from './report/read-report.js';
export type { ReportRemark } from './report/remarks.js';
export { KnownWordings } from './report/repeats.js';
export { ReportProblem, type ReportProblemCode } from './report/report-problem.js';
export type { RoleOf } from './report/section-role.js';
