import { improvementWords } from '@followthrough/domain/words';
import type { PassageView, WhatWorked, WorkedMeasure, WorkedStrategy } from '@followthrough/domain';
import { Link } from 'react-router';
import { NoteList } from '../../charts/chart-notes';
import { ChartWithWords } from '../../charts/chart-with-words';
import { Details } from '../../components/details';
import { EmptyState } from '../../components/empty-state';
import { GistTag } from '../../components/gist-tag';
import { Loaded } from '../../components/loaded';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { useWhatWorked } from './api/use-themes';
import { DoneMeanwhile } from './done-meanwhile';
import { workedWording as wording } from './worked-wording';

const shownAtOnce = 3;

/** The strategies on a theme whose measures changed for the better, each with its chart, and practice that was named. */
export function WhatHasWorked({ slug }: { slug: string }) {
  return (
    <Section title={wording.title}>
      <Loaded query={useWhatWorked(slug)} what="what has worked">
        {(worked) => (
          <>
            {worked.strategies.length === 0 ? <NothingYet worked={worked} /> : <Strategies worked={worked} />}
            <h3>{wording.practice}</h3>
            <Practice practice={worked.practice} />
          </>
        )}
      </Loaded>
    </Section>
  );
}

function NothingYet({ worked: { measures } }: { worked: WhatWorked }) {
  return (
    <EmptyState title={wording.none}>{measures === 0 ? wording.howNoMeasure : wording.howNotYet(measures)}</EmptyState>
  );
}

function Strategies({ worked: { strategies } }: { worked: WhatWorked }) {
  const rest = strategies.slice(shownAtOnce);
  return (
    <>
      <p>{wording.lead}</p>
      {strategies.slice(0, shownAtOnce).map((strategy) => (
        <Strategy key={strategy.strategyId} strategy={strategy} />
      ))}
      {rest.length > 0 && (
        <Details summary={wording.showOther(rest.length)}>
          {rest.map((strategy) => (
            <Strategy key={strategy.strategyId} strategy={strategy} />
          ))}
        </Details>
      )}
    </>
  );
}

function Strategy({ strategy }: { strategy: WorkedStrategy }) {
  const { number, title, reviewId, reviewReference, pseudonym, measures, beside, actions } = strategy;
  return (
    <article className="worked">
      <h3>{`Strategy ${number}: ${title}`}</h3>
      <p className="quiet">
        <Link to={`/reviews/${reviewId}`}>{`${reviewReference} (${pseudonym})`}</Link>
      </p>
      {measures.map((measure) => (
        <Measure key={measure.chart.line.id} measure={measure} />
      ))}
      <h4>{wording.beside}</h4>
      {beside.length === 0 && <p className="quiet">{wording.noneBeside}</p>}
      <ul className="plain-list">
        {beside.map((said) => (
          <li key={said.measureId}>
            <Link to={`/measures/${said.measureId}`}>{said.name}</Link> <GistTag said={said} />
            <span className="block quiet">{said.sentence}</span>
          </li>
        ))}
      </ul>
      <h4>{wording.meanwhile}</h4>
      <DoneMeanwhile actions={actions} />
    </article>
  );
}

function Measure({ measure: { state, words, chart } }: { measure: WorkedMeasure }) {
  return (
    <>
      <h4>
        <Link to={`/measures/${chart.line.id}`}>{chart.line.name}</Link>
      </h4>
      <p>
        <Tag look="plain" symbol={improvementWords[state].symbol}>
          {improvementWords[state].words}
        </Tag>
      </p>
      {words !== chart.sentence && <p>{words}</p>}
      <ChartWithWords measure={chart} gist />
      <NoteList measure={chart} />
    </>
  );
}

function Practice({ practice }: { practice: readonly PassageView[] }) {
  if (practice.length === 0) return <p className="quiet">{wording.noPractice}</p>;
  return (
    <ul className="plain-list">
      {practice.map(({ passageId, reviewId, reviewReference, pseudonym, place, text }) => (
        <li key={passageId}>
          <p className="prose">{text}</p>
          <p className="quiet">
            <Link to={`/reviews/${reviewId}`}>{`${reviewReference} (${pseudonym})`}</Link>
            {`, ${place}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
