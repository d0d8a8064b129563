import type { CataloguePage } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { Prose } from '../../components/prose';
import { Section } from '../../components/section';
import { catalogueWording as wording } from './wording';

/** The themes that committees put forward for everybody. */
export function Proposals({ proposals, may }: Pick<CataloguePage, 'proposals' | 'may'>) {
  if (proposals.length === 0) return null;
  return (
    <Section title={wording.proposals}>
      <p>{wording.proposalsLead}</p>
      <ul>
        {proposals.map(({ slug, name, definition, committee, reason, proposedBy, proposedOn }) => (
          <li key={slug}>
            <strong>{name}</strong>
            <Prose text={definition} />
            <Prose text={reason} />
            <p className="quiet">
              {`${committee}: ${proposedBy}, `}
              <Day on={proposedOn} />
            </p>
            {may.changeNational && <Link to={`/catalogue/change?adopts=${slug}`}>{`${wording.adopt}: ${name}`}</Link>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
