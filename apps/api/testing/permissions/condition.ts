import type { Role } from '@followthrough/domain';

/** Something a permission depends on beside the role: each value it may have, in words that finish "only when …". */
export type Fact = Readonly<Record<string, string>>;

/** What one act depends on, and the policy that decides it. */
export interface Limit {
  readonly facts: Readonly<Record<string, Fact>>;
  readonly may: (role: Role, values: Readonly<Record<string, string>>) => boolean;
}

/**
 * In which circumstances a role may do something, found by asking the policy in each.
 *
 * @returns `null` for never, an empty list for always, or what must hold.
 */
export function conditionOf({ facts, may }: Limit, role: Role): readonly string[] | null {
  const all = circumstances(Object.entries(facts));
  const allowed = all.filter((values) => may(role, values));
  if (allowed.length === 0) return null;
  const needed = Object.entries(facts).map(([name, fact]) => {
    const values = Object.keys(fact).filter((value) => allowed.some((each) => each[name] === value));
    return { name, fact, values };
  });
  // Facts are told one by one, so they must not hang together.
  if (needed.reduce((count, { values }) => count * values.length, 1) !== allowed.length)
    throw new Error(`What ${role} may do cannot be told fact by fact: ${JSON.stringify(allowed)}`);
  return needed
    .filter(({ fact, values }) => values.length < Object.keys(fact).length)
    .map(({ fact, values }) => values.map((value) => fact[value] ?? value).join(' or '));
}

function circumstances(facts: readonly [string, Fact][]): Readonly<Record<string, string>>[] {
  const [first, ...rest] = facts;
  if (first === undefined) return [{}];
  const [name, fact] = first;
  return circumstances(rest).flatMap((values) => Object.keys(fact).map((value) => ({ ...values, [name]: value })));
}
