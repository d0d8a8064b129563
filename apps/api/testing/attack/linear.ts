import * as highsModule from 'highs';

/** A sum of unknown counts, each by its name and how often it is taken. */
export type Sum = readonly (readonly [name: string, times: number])[];

/** What an attacker knows of a sum: that it is from one number to another. */
export interface Known {
  readonly sum: Sum;
  readonly from: number;
  readonly to: number;
}

/** Counts that agree with all that is known. */
export interface Found {
  /** The sum asked for: as small, or as large, as it can be. */
  readonly value: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** Finds the least or the most that a sum of unknown counts can be, given all that is known. */
export type Solver = (known: readonly Known[], sum: Sum, goal: 'Minimize' | 'Maximize') => Found;

/** What a sum is of given counts; what is not among them is none. */
export const sumOf = (sum: Sum, counts: ReadonlyMap<string, number>): number =>
  sum.reduce((total, [name, times]) => total + times * (counts.get(name) ?? 0), 0);

// The package is a CommonJS module that is its own default.
const load = highsModule.default as unknown as () => Promise<{
  solve: (problem: string) => { Status: string; ObjectiveValue: number; Columns: Record<string, { Primal?: number }> };
}>;

/** The linear programming of the attacker: HiGHS. Counts are never below none. */
export async function openSolver(): Promise<Solver> {
  const highs = await load();
  return (known, sum, goal) => {
    const names = [...new Set([...known.flatMap(({ sum: of }) => of), ...sum].map(([name]) => name))];
    const short = new Map(names.map((name, at) => [name, `x${at}`]));
    const solved = highs.solve(programOf(known, sum, goal, short));
    if (solved.Status === 'Unbounded') return { value: Infinity, counts: new Map() };
    if (solved.Status !== 'Optimal') throw new Error(`The attacker’s program is ${solved.Status}`);
    const counts = new Map(names.map((name) => [name, solved.Columns[short.get(name) ?? '']?.Primal ?? 0]));
    return { value: solved.ObjectiveValue, counts };
  };
}

// oxlint-disable-next-line max-params -- the four parts of one program.
function programOf(known: readonly Known[], sum: Sum, goal: string, short: ReadonlyMap<string, string>): string {
  const words = (of: Sum) =>
    of.map(([name, times]) => `${times < 0 ? '-' : '+'} ${Math.abs(times)} ${short.get(name)}`).join(' ');
  const lines = known.flatMap(({ sum: of, from, to }, at) => {
    if (from === to) return [` e${at}: ${words(of)} = ${from}`];
    return [
      ...(Number.isFinite(from) ? [` f${at}: ${words(of)} >= ${from}`] : []),
      ...(Number.isFinite(to) ? [` t${at}: ${words(of)} <= ${to}`] : []),
    ];
  });
  return `${goal}\n obj: ${words(sum)}\nSubject To\n${lines.join('\n')}\nEnd\n`;
}
