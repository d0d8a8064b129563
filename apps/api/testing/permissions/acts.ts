import { endpointsByModule, Role, type Endpoint, type RouteName } from '@followthrough/domain';
import { roleWords } from '@followthrough/domain/words';
import { conditionOf } from './condition.js';
import { limits } from './limits.js';

/** One thing that can be done: in words, who may do it, and when only. */
export interface Act {
  readonly name: RouteName;
  readonly words: string;
  readonly may: Readonly<Record<Role, boolean>>;
  readonly when: string;
}

const titles: Readonly<Record<keyof typeof endpointsByModule, string>> = {
  session: 'One’s own account and session',
  dashboard: 'First pages',
  reviews: 'Reviews and strategies',
  actions: 'Actions',
  cycles: 'Tests of change',
  evidence: 'Evidence',
  comments: 'Comments',
  planning: 'Planning actions',
  closures: 'Closing actions, and accepting not to act',
  bulk: 'Changing many actions at once',
  merging: 'Merging actions that are the same thing',
  measures: 'Measures',
  verdicts: 'Analysis of performance',
  diagrams: 'Driver diagrams',
  identifiers: 'Looking out for what identifies somebody',
  imports: 'Bringing in plans',
  reports: 'Reading reports',
  themes: 'Themes',
  labelling: 'Two people labelling the same passages',
  answers: 'The story of a theme, and why it comes back',
  catalogue: 'The theme catalogue and possible new themes',
  national: 'Themes across Scotland',
  returns: 'Returns',
  notices: 'Notices to oneself',
  rounds: 'Reporting rounds and escalation',
  mail: 'Mail, calendars and jobs',
  people: 'People and the record of changes',
  handovers: 'Handing over what somebody leads',
  history: 'History',
  settings: 'What a committee works to',
};

/** Every act of every module that needs a session, as the endpoints and the policies have it. */
export function actsByModule(): readonly { readonly title: string; readonly acts: readonly Act[] }[] {
  return Object.entries(endpointsByModule).map(([module, endpoints]) => ({
    title: titles[module as keyof typeof titles], // the key it was found under
    acts: Object.entries<Endpoint>(endpoints)
      .filter(([, { allows }]) => allows !== 'everyone')
      .map(([name, endpoint]) => actOf(name as RouteName, endpoint)), // the endpoints are kept by their names
  }));
}

function actOf(name: RouteName, { summary, allows }: Endpoint): Act {
  const allowed = (role: Role) => typeof allows === 'string' || allows.includes(role);
  return {
    ...{ name, words: summary, when: whenOnly(name, Role.options.filter(allowed)) },
    may: Object.fromEntries(Role.options.map((role) => [role, allowed(role)])) as Act['may'], // every role
  };
}

/**
 * When only the roles that are let in may do something.
 *
 * @throws Error where a role is let in that the policy never lets do it.
 */
function whenOnly(name: RouteName, roles: readonly Role[]): string {
  const limit = limits[name];
  if (limit === undefined) return '';
  const told = roles.map((role) => {
    const condition = conditionOf(limit, role);
    if (condition === null) throw new Error(`${name} lets ${role} in, and the policy never does`);
    return { role, words: condition.join(', and ') };
  });
  if (new Set(told.map(({ words }) => words)).size === 1) return told[0]?.words ?? '';
  const different = [...new Set(told.map(({ words }) => words))].filter((words) => words !== '');
  return different
    .map((words) => `${namesOf(told.filter((each) => each.words === words).map(({ role }) => role))}: ${words}`)
    .join('; ');
}

const namesOf = (roles: readonly Role[]) => roles.map((role) => roleWords[role]).join(', ');
