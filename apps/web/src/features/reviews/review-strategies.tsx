import { acceptanceWords, implementationWords } from '@followthrough/domain/words';
import type { ReviewPage, StrategyView } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { Details } from '../../components/details';
import { HistoryInPlace } from '../../components/history/history-panel';
import { Section } from '../../components/section';
import { Prose } from '../../components/prose';
import { Tag } from '../../components/tag';
import { ThemeTags } from '../../components/theme-tags';
import { strategyWording } from './strategy-wording';
import { wording } from './wording';

/** The strategies of a review, each with its case for change, its answer and how far it has come. */
export function ReviewStrategies({ review }: { review: ReviewPage }) {
  const { strategies, may, line } = review;
  const add = may.editWords && <Link to={`/reviews/${line.id}/parts/strategy/new`}>{wording.addStrategy}</Link>;
  return (
    <Section title={wording.strategies} aside={add}>
      {strategies.length === 0 && <p className="quiet">{wording.noStrategies}</p>}
      {may.edit && !may.editWords && <p className="quiet">{wording.wordsFixed}</p>}
      <ul className="cards">
        {strategies.map((strategy) => (
          <li className="card" key={strategy.id}>
            <StrategyCard strategy={strategy} review={review} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function StrategyCard({ strategy, review }: { strategy: StrategyView; review: ReviewPage }) {
  const { caseForChange, acceptanceNote, resourceNote, themes } = strategy;
  return (
    <>
      <h3>{`${strategy.number} ${strategy.title}`.trim()}</h3>
      <p className="quiet">{standingOf(strategy, review)}</p>
      <LookAgain strategy={strategy} />
      {acceptanceNote && <Prose text={acceptanceNote} />}
      <h4 className="card__label">{wording.caseForChange}</h4>
      <Prose text={caseForChange} none={wording.noCase} />
      {resourceNote && (
        <>
          <h4 className="card__label">{wording.resources}</h4>
          <Prose text={resourceNote} />
        </>
      )}
      <ThemeTags themes={themes} linked />
      <Moves strategy={strategy} />
      <HistoryInPlace kind="strategy" recordId={strategy.id} about={`${strategy.number} ${strategy.title}`.trim()} />
      <StrategyLinks strategy={strategy} review={review} />
    </>
  );
}

/** Until when it was accepted that nothing is done about a strategy, and that the day has come. */
function LookAgain({ strategy: { lookAgainOn, lookAgainDue } }: { strategy: StrategyView }) {
  if (lookAgainOn === null) return null;
  return (
    <p>
      {lookAgainDue && (
        <Tag look="orange" symbol="▲">
          {strategyWording.lookAgainDue}
        </Tag>
      )}
      {` ${lookAgainDue ? strategyWording.lookAgainOver : strategyWording.lookAgain} `}
      <Day on={lookAgainOn} />.
    </p>
  );
}

function Moves({ strategy: { moves } }: { strategy: StrategyView }) {
  if (moves.length === 0) return null;
  return (
    <Details summary={strategyWording.moves(moves.length)}>
      <ul className="plain-list">
        {moves.map(({ from, to, reachedOn, saidBy, note }) => (
          <li key={`${reachedOn} ${to} ${from ?? ''}`}>
            <Day on={reachedOn} />
            {`: ${from === null ? '' : `${implementationWords[from]} to `}${implementationWords[to]}`}
            <span className="quiet">{` · ${saidBy}`}</span>
            {note && <p className="quiet prose">{note}</p>}
          </li>
        ))}
      </ul>
    </Details>
  );
}

function StrategyLinks({
  strategy: { id, number, acceptance },
  review: { line, may },
}: {
  strategy: StrategyView;
  review: ReviewPage;
}) {
  const of = <span className="visually-hidden">{` for strategy ${number}`}</span>;
  const comments = (
    <Link to={`/reviews/${line.id}/strategies/${id}`}>
      {strategyWording.comments.link}
      <span className="visually-hidden">{` on strategy ${number}`}</span>
    </Link>
  );
  if (!may.edit) return <p className="button-row">{comments}</p>;
  return (
    <p className="button-row">
      {acceptance !== 'not-accepted' && (
        <Link to={`/actions/new?strategy=${id}`}>
          {wording.addAction}
          {of}
        </Link>
      )}
      <Link to={`/reviews/${line.id}/strategies/${id}/stage`}>
        {strategyWording.recordStage}
        {of}
      </Link>
      <Link to={`/reviews/${line.id}/strategies/${id}/answer`}>
        {strategyWording.recordAnswer}
        {of}
      </Link>
      {may.editWords && (
        <Link to={`/reviews/${line.id}/parts/strategy/${id}`}>
          {wording.change}
          <span className="visually-hidden">{` strategy ${number}`}</span>
        </Link>
      )}
      {comments}
    </p>
  );
}

function standingOf({ acceptance, stage, findingIds }: StrategyView, { findings }: ReviewPage): string {
  const paragraphs = findings.filter(({ id }) => findingIds.includes(id)).map(({ paragraph }) => paragraph);
  const answers =
    paragraphs.length > 0 && `answers ${paragraphs.length === 1 ? 'finding' : 'findings'} ${paragraphs.join(', ')}`;
  const stageWords = stage === null ? strategyWording.noStage : `stage: ${implementationWords[stage].toLowerCase()}`;
  return [acceptanceWords[acceptance], stageWords, answers].filter(Boolean).join(' · ');
}
