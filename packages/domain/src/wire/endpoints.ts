import type { z } from 'zod';
import { actionsEndpoints } from './endpoints/actions.js';
import { answersEndpoints } from './endpoints/answers.js';
import { bulkEndpoints } from './endpoints/bulk.js';
import { commentsEndpoints } from './endpoints/comments.js';
import { catalogueEndpoints } from './endpoints/catalogue.js';
import { closuresEndpoints } from './endpoints/closures.js';
import { cyclesEndpoints } from './endpoints/cycles.js';
import { dashboardEndpoints } from './endpoints/dashboard.js';
import { diagramsEndpoints } from './endpoints/diagrams.js';
import { evidenceEndpoints } from './endpoints/evidence.js';
import { handoversEndpoints } from './endpoints/handovers.js';
import { identifiersEndpoints } from './endpoints/identifiers.js';
import { labellingEndpoints } from './endpoints/labelling.js';
import { historyEndpoints } from './endpoints/history.js';
import { importsEndpoints } from './endpoints/imports.js';
import { measuresEndpoints } from './endpoints/measures.js';
import { mergingEndpoints } from './endpoints/merging.js';
import { mailEndpoints } from './endpoints/mail.js';
import { nationalEndpoints } from './endpoints/national.js';
import { noticesEndpoints } from './endpoints/notices.js';
import { peopleEndpoints } from './endpoints/people.js';
import { planningEndpoints } from './endpoints/planning.js';
import { reportsEndpoints } from './endpoints/reports.js';
import { returnsEndpoints } from './endpoints/returns.js';
import { reviewsEndpoints } from './endpoints/reviews.js';
import { roundsEndpoints } from './endpoints/rounds.js';
import { sessionEndpoints } from './endpoints/session.js';
import { settingsEndpoints } from './endpoints/settings.js';
import { verdictsEndpoints } from './endpoints/verdicts.js';
import { themesEndpoints } from './endpoints/themes.js';
import type { Endpoint } from './endpoints/endpoint.js';
import type { RouteName } from './routes.js';

export { isKeyed, type Endpoint } from './endpoints/endpoint.js';

/** What every address takes and gives: the one list that the API serves, the browser calls and OpenAPI describes. */
export const endpoints = {
  ...sessionEndpoints,
  ...dashboardEndpoints,
  ...reviewsEndpoints,
  ...actionsEndpoints,
  ...cyclesEndpoints,
  ...evidenceEndpoints,
  ...commentsEndpoints,
  ...planningEndpoints,
  ...closuresEndpoints,
  ...bulkEndpoints,
  ...mergingEndpoints,
  ...measuresEndpoints,
  ...verdictsEndpoints,
  ...diagramsEndpoints,
  ...identifiersEndpoints,
  ...importsEndpoints,
  ...reportsEndpoints,
  ...themesEndpoints,
  ...labellingEndpoints,
  ...answersEndpoints,
  ...nationalEndpoints,
  ...catalogueEndpoints,
  ...returnsEndpoints,
  ...noticesEndpoints,
  ...roundsEndpoints,
  ...mailEndpoints,
  ...peopleEndpoints,
  ...handoversEndpoints,
  ...historyEndpoints,
  ...settingsEndpoints,
} as const satisfies Record<RouteName, Endpoint>;

/** The same list, kept by module. */
export const endpointsByModule = {
  session: sessionEndpoints,
  dashboard: dashboardEndpoints,
  reviews: reviewsEndpoints,
  actions: actionsEndpoints,
  cycles: cyclesEndpoints,
  evidence: evidenceEndpoints,
  comments: commentsEndpoints,
  planning: planningEndpoints,
  closures: closuresEndpoints,
  bulk: bulkEndpoints,
  merging: mergingEndpoints,
  measures: measuresEndpoints,
  verdicts: verdictsEndpoints,
  diagrams: diagramsEndpoints,
  identifiers: identifiersEndpoints,
  imports: importsEndpoints,
  reports: reportsEndpoints,
  themes: themesEndpoints,
  labelling: labellingEndpoints,
  answers: answersEndpoints,
  national: nationalEndpoints,
  catalogue: catalogueEndpoints,
  returns: returnsEndpoints,
  notices: noticesEndpoints,
  rounds: roundsEndpoints,
  mail: mailEndpoints,
  people: peopleEndpoints,
  handovers: handoversEndpoints,
  history: historyEndpoints,
  settings: settingsEndpoints,
} as const satisfies Record<string, Partial<Record<RouteName, Endpoint>>>;

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
