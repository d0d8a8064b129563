import type { Scope } from '../../src/database/scope.js';
import type * as Seen from '../../src/database/seen.js';

type Module = typeof Seen;

/** Which conditions of `database/seen.ts` are switched off, and which places asked for one. */
export interface Switches {
  readonly module: Module;
  /** Conditions that are always true, so that the code decides nothing: at every place, at one, or at none. */
  off: (site: string) => boolean;
  /** Every place that asked since it was last emptied. */
  readonly asked: Set<string>;
}

/** The conditions of `database/seen.ts`, each with a switch at every place that asks for it. */
export function makeSwitches(actual: Module): Switches {
  const switches: Switches = { module: { ...actual }, off: () => false, asked: new Set() };
  // Each condition takes the caller's scope and the name of a row; one that takes no row leaves it unused.
  const conditions = Object.entries(actual) as [string, (scope: Scope, row: string) => string][];
  const wrapped = conditions.map(([name, condition]) => [
    name,
    (scope: Scope, row: string) => {
      const site = `${name} in ${placeAsking()}`;
      switches.asked.add(site);
      return switches.off(site) ? 'true' : condition(scope, row);
    },
  ]);
  Object.assign(switches.module, Object.fromEntries(wrapped));
  return switches;
}

/** Where in the product the condition was asked for: the file and the line of what runs. */
function placeAsking(): string {
  const lines = (new Error('looked at, never thrown').stack ?? '').split('\n').map((line) => line.trim());
  const outside = lines.find((line) => line.includes('/src/') && !line.includes('/database/seen'));
  const found = /\/src\/(.*):(\d+):(\d+)\)?$/.exec(outside ?? '');
  return found ? `${found[1] ?? ''}:${found[2] ?? ''}:${found[3] ?? ''}` : 'nowhere';
}
