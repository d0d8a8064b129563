import { planCheckWords } from '@followthrough/domain/words';
import type { PlanChecks } from '@followthrough/domain';
import { Link } from 'react-router';
import { Details } from '../../components/details';
import { Loaded } from '../../components/loaded';
import { Section } from '../../components/section';
import { usePlanChecks } from './api/use-planning';
import { checksWording as wording } from './wording';

/** What looking a plan through found: a sentence for each kind, opened to what it is about. */
export function ChecksPanel({ reviewId }: { reviewId?: string }) {
  return (
    <div id="checks">
      <Section title={wording.title}>
        <Loaded query={usePlanChecks(reviewId)} what="the checks">
          {({ checks }) =>
            checks.length === 0 ? (
              <p>{wording.sound}</p>
            ) : (
              <>
                <p className="quiet">{wording.lead}</p>
                {checks.map((check) => (
                  <Details key={check.kind} summary={`${planCheckWords[check.kind]} (${check.total})`}>
                    <FoundList check={check} />
                  </Details>
                ))}
              </>
            )
          }
        </Loaded>
      </Section>
    </div>
  );
}

function FoundList({ check: { total, found } }: { check: PlanChecks['checks'][number] }) {
  return (
    <ul className="plain-list">
      {found.map(({ words, actionId, reviewId }) => (
        <li key={`${actionId} ${reviewId} ${words}`}>
          {actionId !== null && <Link to={`/actions/${actionId}`}>{words}</Link>}
          {actionId === null && reviewId !== null && <Link to={`/reviews/${reviewId}`}>{words}</Link>}
          {actionId === null && reviewId === null && words}
        </li>
      ))}
      {total > found.length && <li className="quiet">{wording.more(total - found.length)}</li>}
    </ul>
  );
}
