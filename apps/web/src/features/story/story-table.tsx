import { closureWords } from '@followthrough/domain/words';
import type { ThemeStory } from '@followthrough/domain';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { Day } from '../../components/day';
import type { Column } from '../../components/table-columns';
import { storyWording as wording } from './wording';

interface Happening {
  readonly key: string;
  readonly on: string;
  readonly what: string;
  readonly of: ReactNode;
}

const columns: readonly Column<Happening>[] = [
  { id: 'on', heading: 'Day', cell: ({ on }) => <Day on={on} short />, sortBy: ({ on }) => on },
  { id: 'of', heading: 'Of', namesRow: true, width: 'wide', cell: ({ of }) => of },
  { id: 'what', heading: 'What', cell: ({ what }) => what },
];

/** Everything on the timeline and more, by its days, newest first. */
export function StoryTable({ story }: { story: ThemeStory }) {
  const rows = happenings(story).toSorted((a, b) => b.on.localeCompare(a.on));
  return <DataTable caption={wording.caption} columns={columns} rows={rows} rowKey={({ key }) => key} />;
}

function happenings({ reviews, actions }: ThemeStory): Happening[] {
  const reported = reviews.map(({ reviewId, reference, pseudonym, reportedOn, found }) => ({
    key: reviewId,
    on: reportedOn,
    what: found ? 'Reported: found it' : 'Reported: did not find it',
    of: <Link to={`/reviews/${reviewId}`}>{`${reference} (${pseudonym})`}</Link>,
  }));
  const done = actions.flatMap(({ actionId, text, promisedOn, deliveredOn, closedOn, basis }) => {
    const of = <Link to={`/actions/${actionId}`}>{text}</Link>;
    const happened = [
      ['promised', promisedOn, 'Promised'],
      ['delivered', deliveredOn, 'Delivered'],
      ['closed', closedOn, basis === null ? 'Closed' : closureWords[basis]],
    ] as const;
    return happened.flatMap(([kind, on, what]) => (on === null ? [] : [{ key: `${actionId} ${kind}`, on, what, of }]));
  });
  return [...reported, ...done];
}
