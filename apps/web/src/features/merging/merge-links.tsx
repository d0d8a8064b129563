import type { MergeStory } from '@followthrough/domain';
import { Link } from 'react-router';
import { Notice } from '../../components/notice';
import { Section } from '../../components/section';
import { useMerges } from './api/use-merging';
import { mergeWording as wording } from './wording';

/** Leads from an action that was superseded to the one that goes on; nothing for any other. */
export function GoesOnIn({ actionId }: { actionId: string }) {
  const into = useMerges(actionId).data?.into;
  if (!into) return null;
  return (
    <Notice kind="info">
      <p>
        {`${wording.into} `}
        <ActionLink action={into} />
        {'.'}
      </p>
    </Notice>
  );
}

/** The actions this one took the place of, with all that was written on them. */
export function TookThePlaceOf({ actionId }: { actionId: string }) {
  const from = useMerges(actionId).data?.from ?? [];
  if (from.length === 0) return null;
  return (
    <Section title={wording.fromTitle}>
      <ul className="plain-list">
        {from.map((action) => (
          <li key={action.id}>
            <ActionLink action={action} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const ActionLink = ({ action: { id, reference, text } }: { action: MergeStory['from'][number] }) => (
  <Link to={`/actions/${id}`}>{`${reference} ${text}`}</Link>
);
