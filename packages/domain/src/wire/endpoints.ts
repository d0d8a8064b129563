import { z } from 'zod';
import { CycleAdvance, NewCycle } from '../cycle/pdsa-cycle.js';
import { RecordId } from '../ids.js';
import { Role } from '../person/role.js';
import { Line } from '../text.js';
import { ThemeSlug } from '../theme/states.js';
import { ActionPage, CycleView, DueDateChange, NewClosure, NewEvidence, NewUpdate } from './actions.js';
import { AgencyHome, Dashboard } from './dashboard.js';
import { ConfirmImport, ImportDone, ImportList, ReadPlan } from './imports.js';
import { MeasureChart, MeasureList } from './measures.js';
import { AgencyList, AuditList, NewPerson, PeopleList, PersonActive, PersonLine } from './people.js';
import { PlanPage, PlanQuery } from './plan.js';
import { NewReturn, ReturnLine, ReturnList } from './returns.js';
import { ReviewList, ReviewPage } from './reviews.js';
import type { RouteName } from './routes.js';
import { Me, SignIn } from './session.js';
import {
  NationalThemes,
  NewAssignment,
  PassageView,
  SuggestionPage,
  ThemeDecision,
  ThemeList,
  ThemePage,
} from './themes.js';

/** What one address takes and gives, and who may use it. */
export interface Endpoint {
  /** One sentence on what it does, for the API's description. */
  readonly summary: string;
  /** Who may call it: `everyone` needs no session, `signed-in` any role. */
  readonly allows: 'everyone' | 'signed-in' | readonly Role[];
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** What the body must be, or `file` for the bytes of one file. */
  readonly body?: z.ZodType | 'file';
  /** What is answered, or `file` for the bytes of one file, or nothing. */
  readonly gives?: z.ZodType | 'file';
  /** Whether the caller must say which version of the record was seen, in `If-Match`. */
  readonly guarded?: true;
  /** The status of success; 200 unless told. */
  readonly status?: 200 | 201 | 204;
}

const action = z.strictObject({ actionId: RecordId });
const changesActions: readonly Role[] = ['lead', 'agency'];
const readsCommittee: readonly Role[] = ['lead', 'chief-officer'];
const readsActions: readonly Role[] = ['lead', 'chief-officer', 'agency'];
const lead: readonly Role[] = ['lead'];
const administrator: readonly Role[] = ['administrator'];
const fileQuery = z.strictObject({ fileName: Line });
const auditQuery = z.strictObject({ page: z.coerce.number().int().min(1).max(10_000).default(1) });

/** What every address takes and gives: the one list that the API serves, the browser calls and OpenAPI describes. */
export const endpoints = {
  signIn: { summary: 'Sign in with an email address and a password.', allows: 'everyone', body: SignIn, gives: Me },
  whoAmI: { summary: 'Who is signed in.', allows: 'signed-in', gives: Me },
  signOut: { summary: 'End this session.', allows: 'signed-in', status: 204 },

  showDashboard: { summary: "The committee's position today.", allows: readsCommittee, gives: Dashboard },
  showAgencyHome: { summary: 'What the agency owes, and its open tests.', allows: ['agency'], gives: AgencyHome },

  listReviews: { summary: 'Every review of the committee.', allows: readsCommittee, gives: ReviewList },
  showReview: {
    summary: 'One review with its findings, strategies and plan.',
    allows: readsCommittee,
    params: z.strictObject({ reviewId: RecordId }),
    gives: ReviewPage,
  },

  listActions: { summary: 'A page of the plan.', allows: readsActions, query: PlanQuery, gives: PlanPage },
  showAction: { summary: 'Everything about one action.', allows: readsActions, params: action, gives: ActionPage },
  addUpdate: {
    summary: 'Say what happened, and where the action stands now.',
    allows: changesActions,
    params: action,
    body: NewUpdate,
    gives: ActionPage,
    guarded: true,
    status: 201,
  },
  changeDueDate: {
    summary: 'Move the due date, with a reason and who agreed.',
    allows: lead,
    params: action,
    body: DueDateChange,
    gives: ActionPage,
    guarded: true,
    status: 201,
  },
  addEvidence: {
    summary: 'Add a piece of evidence.',
    allows: changesActions,
    params: action,
    body: NewEvidence,
    gives: ActionPage,
    guarded: true,
    status: 201,
  },
  closeAction: {
    summary: "Record the committee's decision to close an action.",
    allows: lead,
    params: action,
    body: NewClosure,
    gives: ActionPage,
    guarded: true,
    status: 201,
  },
  addCycle: {
    summary: 'Plan a test of change.',
    allows: changesActions,
    params: action,
    body: NewCycle,
    gives: CycleView,
    status: 201,
  },
  advanceCycle: {
    summary: 'Fill in the next stage of a test of change.',
    allows: changesActions,
    params: z.strictObject({ cycleId: RecordId }),
    body: CycleAdvance,
    gives: CycleView,
    guarded: true,
    status: 201,
  },

  listMeasures: { summary: 'Every measure of the committee.', allows: readsCommittee, gives: MeasureList },
  showMeasure: {
    summary: 'One measure with its chart and what the chart says.',
    allows: readsActions,
    params: z.strictObject({ measureId: RecordId }),
    gives: MeasureChart,
  },

  readPlanFile: {
    summary: 'Read an action plan kept as a Word document. Nothing is saved.',
    allows: lead,
    query: fileQuery,
    body: 'file',
    gives: ReadPlan,
  },
  confirmImport: {
    summary: 'Save a plan as a person confirmed it, whole or not at all.',
    allows: lead,
    body: ConfirmImport,
    gives: ImportDone,
    status: 201,
  },
  listImports: { summary: 'The plans brought in so far.', allows: lead, gives: ImportList },

  listThemes: { summary: 'Themes in the area, and what came back.', allows: readsCommittee, gives: ThemeList },
  showTheme: {
    summary: 'One theme: where it was found and what was promised.',
    allows: readsCommittee,
    params: z.strictObject({ slug: ThemeSlug }),
    gives: ThemePage,
  },
  listSuggestions: { summary: 'Passages waiting for a decision.', allows: lead, gives: SuggestionPage },
  decideTheme: {
    summary: 'Confirm or reject a suggested theme.',
    allows: lead,
    params: z.strictObject({ assignmentId: RecordId }),
    body: ThemeDecision,
    gives: PassageView,
    guarded: true,
    status: 201,
  },
  addTheme: {
    summary: 'Put a theme on a passage.',
    allows: lead,
    body: NewAssignment,
    gives: PassageView,
    status: 201,
  },
  showNationalThemes: {
    summary: 'Themes across Scotland, from the latest release.',
    allows: ['analyst', 'lead', 'chief-officer'],
    gives: NationalThemes,
  },

  listReturns: { summary: 'The returns made so far.', allows: readsCommittee, gives: ReturnList },
  makeReturn: {
    summary: 'Make a return of the position today.',
    allows: lead,
    body: NewReturn,
    gives: ReturnLine,
    status: 201,
  },
  downloadReturn: {
    summary: 'The workbook of a return.',
    allows: readsCommittee,
    params: z.strictObject({ returnId: RecordId }),
    gives: 'file',
  },

  listPeople: { summary: 'Everyone who may sign in.', allows: administrator, gives: PeopleList },
  addPerson: {
    summary: 'Let a new person sign in.',
    allows: administrator,
    body: NewPerson,
    gives: PersonLine,
    status: 201,
  },
  setPersonActive: {
    summary: 'Let a person sign in, or stop them at once.',
    allows: administrator,
    params: z.strictObject({ personId: RecordId }),
    body: PersonActive,
    gives: PersonLine,
    guarded: true,
    status: 201,
  },
  listAudit: {
    summary: 'Who changed what and when, without the words that were changed.',
    allows: administrator,
    query: auditQuery,
    gives: AuditList,
  },
  listAgencies: { summary: "The committee's agencies.", allows: readsCommittee, gives: AgencyList },
} as const satisfies Record<RouteName, Endpoint>;

type Endpoints = typeof endpoints;

type Output<Schema> = Schema extends z.ZodType ? z.output<Schema> : Schema extends 'file' ? Uint8Array : undefined;
type Part<Name extends RouteName, Key extends string> =
  Endpoints[Name] extends Record<Key, infer Schema> ? Schema : undefined;

/** What an address takes, parsed: its path parameters, query and body. */
export interface Takes<Name extends RouteName> {
  readonly params: Output<Part<Name, 'params'>>;
  readonly query: Output<Part<Name, 'query'>>;
  readonly body: Output<Part<Name, 'body'>>;
  /** The version in `If-Match`, where the address is guarded. */
  readonly version: Endpoints[Name] extends { guarded: true } ? number : undefined;
}

/** What an address gives. */
export type Gives<Name extends RouteName> = Output<Part<Name, 'gives'>>;
