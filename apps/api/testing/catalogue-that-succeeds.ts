import type { RouteName } from '@followthrough/domain';
import { own, type Ground, type Succeeding } from './ground.js';

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' }).format();
const decided = { effectiveOn: today, reason: 'It was two things.' };

/** What makes the calls about the theme catalogue succeed. */
export const catalogueThatSucceeds: Partial<Record<RouteName, (ground: Ground) => Promise<Succeeding>>> = {
  proposeTheme: async ({ lead }) => {
    const added = { kind: 'add', name: 'Boats', definition: 'Living on a boat.', group: 'the-child' };
    const { themes } = (await lead('recordThemeChange', { body: { ...added, ...decided } })).body;
    const slug = themes.find(({ name }) => name === 'Boats')?.slug;
    return { by: lead, sent: { body: { slug, reason: 'Others will have it too.' } } };
  },
  placeLabel: async ({ test, lead, administrator }) => {
    const [label] = await test.asOwner.query<{ id: string; slug: string }[]>(
      `select id, slug from theme_assignment where ${own} and status in ('confirmed', 'added')
         and slug <> 'chronologies' order by id limit 1`,
    );
    const parts = ['One half', 'Another half'].map((name) => ({ name, definition: `${name}.` }));
    await administrator('recordThemeChange', { body: { kind: 'split', slug: label?.slug, parts, ...decided } });
    return { by: lead, sent: { params: { assignmentId: label?.id ?? '' }, body: { slug: 'one-half' } } };
  },
  dismissPossibleTheme: async ({ test, lead, ids: { findingId } }) => {
    await test.asOwner.query(
      `update theme_assignment set status = 'rejected', decided_by = 'The lead', decided_on = current_date
       where finding_id = $1`,
      [findingId],
    );
    const body = { passageIds: [findingId], words: ['animals'], reason: 'These have nothing in common.' };
    return { by: lead, sent: { body } };
  },
};
