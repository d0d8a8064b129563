import { claimStateWords, closureWords } from '@followthrough/domain/words';
import type { ClosureStory } from '@followthrough/domain';
import { Link } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { useClosure } from './api/use-closure';
import { ClosureRecord } from './closure-record';
import { ClosureSteps } from './closure-steps';
import { ClosureTasks } from './closure-tasks';
import { panelWording as wording } from './wording';

/** How an action came to be closed, or has not been yet: its claims, decisions and look-backs, and what may be done next. */
export function ClosurePanel({ actionId }: { actionId: string }) {
  return (
    <Section title={wording.title}>
      <Loaded query={useClosure(actionId)} what="the closure">
        {(story) => (
          <>
            <Successor story={story} />
            {story.claims.length === 0 && story.closures.length === 0 && <p className="quiet">{wording.open}</p>}
            <ClosureTasks story={story} />
            {story.claims
              .filter(({ state }) => state !== 'closed')
              .map((claim) => (
                <article key={claim.id} aria-label={`Claim: ${closureWords[claim.basis]}`}>
                  <p>
                    <Tag look={claim.state === 'verified' ? 'teal' : 'grey'}>{claimStateWords[claim.state]}</Tag>
                  </p>
                  <ClosureSteps steps={claim.steps} />
                  <p>
                    <Link to={`/actions/${actionId}/closure-claims/${claim.id}`}>{wording.comments}</Link>
                  </p>
                </article>
              ))}
            {story.closures.map((closure) => (
              <ClosureRecord
                key={closure.id}
                actionId={actionId}
                closure={closure}
                claim={story.claims.find(({ id }) => id === closure.claimId)}
              />
            ))}
          </>
        )}
      </Loaded>
    </Section>
  );
}

function Successor({ story: { supersededBy } }: { story: ClosureStory }) {
  if (supersededBy === null) return null;
  return (
    <p>
      {`${wording.supersededBy} `}
      <Link to={`/actions/${supersededBy.id}`}>{`${supersededBy.reference} ${supersededBy.text}`}</Link>
    </p>
  );
}
