import type { PossibleTheme } from '@followthrough/domain';
import { Details } from '../../components/details';
import { plural } from '../../components/plural';
import { Tag } from '../../components/tag';
import { DismissForm } from './dismiss-form';
import { NameForm } from './name-form';
import { wording } from './wording';

/** One possible theme: the words its passages share, three of them as they were written, and what to do with it. */
export function CandidateCard({ candidate, onNamed }: { candidate: PossibleTheme; onNamed: (name: string) => void }) {
  const { words, passages, reviews, committees, examples, dismissedAt } = candidate;
  const title = words.join(', ');
  const shown = examples.flatMap((id) => passages.filter(({ passageId }) => passageId === id));
  return (
    <article className="card" aria-label={title}>
      <h2>{title}</h2>
      <p className="quiet">
        {`${plural(passages.length, 'passage')} in ${plural(reviews, 'review')} of ${plural(committees, 'committee')}`}
      </p>
      {dismissedAt !== null && <Tag look="yellow">{wording.dismissedBefore(dismissedAt)}</Tag>}
      <h3>{wording.examples}</h3>
      {shown.map((passage) => (
        <blockquote className="prose" key={passage.passageId}>
          {passage.text}
          <p className="quiet">{`${passage.reviewReference}, ${passage.place}`}</p>
        </blockquote>
      ))}
      <Details summary={`${wording.name}: ${title}`}>
        <NameForm candidate={candidate} onNamed={onNamed} />
      </Details>
      <Details summary={`${wording.dismiss}: ${title}`}>
        <DismissForm candidate={candidate} />
      </Details>
    </article>
  );
}
