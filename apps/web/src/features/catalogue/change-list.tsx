import type { CataloguePage } from '@followthrough/domain';
import { Day } from '../../components/day';
import { Prose } from '../../components/prose';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { catalogueWording as wording } from './wording';

/** What was changed, the newest first: from when, by whom and why. */
export function ChangeList({ changes }: Pick<CataloguePage, 'changes'>) {
  return (
    <Section title={wording.changes}>
      {changes.length === 0 && <p>{wording.noChanges}</p>}
      <ol className="timeline">
        {changes.map(({ id, sentence, effectiveOn, decidedBy, decidedOn, reason, inForce, provisional }) => (
          <li key={id}>
            <p>
              <strong>
                <Day on={effectiveOn} />
              </strong>
              {`: ${sentence} `}
              <Tag look={inForce ? 'green' : 'yellow'} symbol={inForce ? '●' : '◷'}>
                {inForce ? wording.inForce : wording.notYet}
              </Tag>
              {provisional && <Tag look="purple">{wording.provisional}</Tag>}
            </p>
            <Prose text={reason} />
            <p className="quiet">
              {`Decided by ${decidedBy} on `}
              <Day on={decidedOn} />
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** What is different between two days. */
export function Comparison({ comparison }: Pick<CataloguePage, 'comparison'>) {
  if (comparison === null) return null;
  const { from, to, differences } = comparison;
  return (
    <Section title={wording.compare}>
      <p>
        {'From '}
        <Day on={from} />
        {' to '}
        <Day on={to} />
        {'.'}
      </p>
      {differences.length === 0 && <p>{wording.same}</p>}
      <dl className="definitions definitions--stacked">
        {differences.map(({ slug, name, sentences }) => (
          <div className="definitions__pair" key={slug}>
            <dt>{name}</dt>
            {sentences.map((sentence) => (
              <dd key={sentence}>{sentence}</dd>
            ))}
          </div>
        ))}
      </dl>
    </Section>
  );
}
