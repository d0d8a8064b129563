import { Role } from '@followthrough/domain';
import { roleWords } from '@followthrough/domain/words';
import { actsByModule } from './acts.js';
import { kinds } from './kinds.js';
import type { Kept, PartSeen } from './records.js';

const roles = Role.options;
const headings = roles.map((role) => roleWords[role]);
const yes = '✓';
const no = '–';

const intro = `# Who may do what

For whoever answers for information governance. This page is written from the product itself by
\`pnpm --filter @followthrough/api permissions\`: the acts from its own list of what can be asked of it and the policies beside that, the
records from what the database lets each role do when it is asked past every other check. A test writes it anew each time,
compares, and then tries every mark against the running product. Change the product, never this page.

## Who is who

| Who | Works for | Within |
| --- | --- | --- |
| CPC improvement lead | one committee | its reviews and all that hangs on them, and every action it has a part in |
| Chief Officers Group member | one committee | the same, to read and to comment |
| Sub-group member | one committee | the same, to read, to comment and to verify claims |
| Agency updater | one agency | actions that agency leads, in every committee, and what goes with them; no other action, and no whole review |
| National analyst | nobody’s cases | national releases, which are rounded and frozen, and the catalogue of themes; no narrative |
| Administrator | the service | accounts, settings, mails, jobs, and that a record was changed; no case text |
| Deputy under cover | whoever they cover for | on the days of the cover alone: exactly what the covered person’s role may, and what they write says in whose place |

A person may hold several roles and works in one at a time. A deputy has no rights of their own from the cover: before its
first day it is not offered, after its last the very next request is refused. What a person may not see is answered exactly
as what does not exist.

Everything below is decided twice: by the product’s code, and again by the database’s row-level security. Each is tested
with the other switched off.
`;

/** The whole page. */
export function pageOf(kept: readonly Kept[], parts: readonly PartSeen[]): string {
  return [
    intro,
    `## What may be done\n\n${yes} allowed within what the role sees; ${no} refused. Where it depends on more than the role, the last column says on what.\n`,
    ...actsByModule().map(
      ({ title, acts }) => `### ${title}\n\n${tableOf(['What', ...headings, 'Only when'], acts.map(rowOfAct))}`,
    ),
    `## What the database lets each role do with each kind of record\n\nAlways within the committee or the actions above. "See part" is told below. What the database does by itself (versions,\ngrades of evidence, the record of changes) is done for everybody alike and is no right of anybody.\n`,
    tableOf(
      ['Records', ...headings],
      kept.map(({ table, may }) => [kinds[table] ?? table, ...roles.map((role) => may[role])]),
    ),
    `### What "see part" means\n\n${tableOf(
      ['Records', 'Who', 'These columns alone'],
      parts.map(({ table, role, columns }) => [kinds[table] ?? table, roleWords[role], columns.join(', ')]),
    )}`,
  ].join('\n');
}

const rowOfAct = ({ words, may, when }: ReturnType<typeof actsByModule>[number]['acts'][number]) => [
  words,
  ...roles.map((role) => (may[role] ? yes : no)),
  when,
];

function tableOf(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line), ''].join('\n');
}

/** The marks of the page as it is kept, read back: for each act in words, the roles that are let in. */
export function marksOn(page: string): ReadonlyMap<string, ReadonlySet<Role>> {
  const rows = rowsUnder(page, '## What may be done', '## What the database').filter(
    (cells) => cells.length === roles.length + 2,
  );
  return new Map(
    rows.map(([words = '', ...marks]) => [words, new Set(roles.filter((_, index) => marks[index] === yes))]),
  );
}

/** The page's rights on records, read back: for each kind in words, what each role may. */
export function rightsOn(page: string): ReadonlyMap<string, ReadonlyMap<Role, string>> {
  const rows = rowsUnder(page, '## What the database', '### What "see part"');
  return new Map(
    rows.map(([words = '', ...rights]) => [words, new Map(roles.map((role, index) => [role, rights[index] ?? no]))]),
  );
}

function rowsUnder(page: string, from: string, to: string): string[][] {
  const lines = page.slice(page.indexOf(from), page.indexOf(to)).split('\n');
  return lines
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
    .filter(([first = '']) => !/^-+$/.test(first) && first !== 'What' && first !== 'Records');
}

/** The page without how its tables are drawn: formatting changes that, and nothing else. */
export function words(page: string): string {
  return page
    .split('\n')
    .map((line) => line.replaceAll(/-{3,}/g, '---').replaceAll(/ +/g, ' ').trim())
    .join('\n')
    .trim();
}
