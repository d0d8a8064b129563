import { acceptanceWords, implementationWords } from '@followthrough/domain/words';
import type { ReviewPage } from '@followthrough/domain';
import { Section } from '../../components/section';
import { Prose } from '../../components/prose';
import { ThemeTags } from '../../components/theme-tags';
import { wording } from './wording';

type Strategy = ReviewPage['strategies'][number];

/** The strategies of a review, each with its case for change. */
export function ReviewStrategies({ strategies }: { strategies: ReviewPage['strategies'] }) {
  return (
    <Section title={wording.strategies}>
      {strategies.length === 0 && <p className="quiet">{wording.noStrategies}</p>}
      <ul className="cards">
        {strategies.map((strategy) => (
          <li className="card" key={strategy.id}>
            <StrategyCard strategy={strategy} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function StrategyCard({ strategy }: { strategy: Strategy }) {
  return (
    <>
      <h3>{`${strategy.number} ${strategy.title}`.trim()}</h3>
      <p className="quiet">{standingOf(strategy)}</p>
      <h4 className="card__label">{wording.caseForChange}</h4>
      <Prose text={strategy.caseForChange} none={wording.noCase} />
      <ThemeTags themes={strategy.themes} linked />
    </>
  );
}

function standingOf({ acceptance, stage, findings }: Strategy): string {
  const answers =
    findings.length > 0 && `answers ${findings.length === 1 ? 'finding' : 'findings'} ${findings.join(', ')}`;
  return [acceptanceWords[acceptance], stage && `stage: ${implementationWords[stage].toLowerCase()}`, answers]
    .filter(Boolean)
    .join(' · ');
}
