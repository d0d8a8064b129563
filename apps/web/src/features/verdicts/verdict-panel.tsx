import type { VerdictStory, VerdictView } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { Details } from '../../components/details';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { Prose } from '../../components/prose';
import { Section } from '../../components/section';
import { useVerdicts } from './api/use-verdicts';
import { ChartsBeside } from './charts-beside';
import { ConclusionTag } from './conclusion-tag';
import { wording } from './wording';

/** Whether an action makes a difference: what people concluded, beside what all its charts say. */
export function VerdictPanel({ actionId }: { actionId: string }) {
  return (
    <Section title={wording.title}>
      <Loaded query={useVerdicts(actionId)} what="the analysis of performance">
        {(story) => <Told story={story} />}
      </Loaded>
    </Section>
  );
}

function Told({ story }: { story: VerdictStory }) {
  const { actionId, analysisText, verdicts, charts, movedOn, readSince, may } = story;
  const [newest, ...earlier] = verdicts;
  return (
    <>
      {newest ? <Verdict verdict={newest} /> : <NothingYet analysisText={analysisText} />}
      {(movedOn || readSince.length > 0) && (
        <Notice kind="info" title={movedOn ? wording.movedOn : wording.readSince}>
          {readSince.length > 0 && <p>{wording.sinceThen(readSince)}</p>}
          <p>{wording.movedOnHint}</p>
        </Notice>
      )}
      <Details summary={wording.chartsNow} open={newest === undefined && charts.length > 0}>
        <ChartsBeside charts={charts} />
      </Details>
      {newest && (earlier.length > 0 || analysisText !== '') && (
        <Details summary={wording.earlier}>
          {earlier.map((verdict) => (
            <Verdict key={verdict.id} verdict={verdict} />
          ))}
          {analysisText !== '' && <Before analysisText={analysisText} />}
        </Details>
      )}
      {may.record && (
        <p>
          <Link className="ds_button ds_button--secondary ds_button--small" to={`/actions/${actionId}/verdict`}>
            {wording.record}
          </Link>
        </p>
      )}
    </>
  );
}

function NothingYet({ analysisText }: { analysisText: string }) {
  if (analysisText !== '') return <Prose text={analysisText} />;
  return (
    <>
      <p className="quiet">{wording.none}</p>
      <p className="quiet">{wording.begin}</p>
    </>
  );
}

function Before({ analysisText }: { analysisText: string }) {
  return (
    <>
      <h3>{wording.before}</h3>
      <Prose text={analysisText} />
    </>
  );
}

function Verdict({ verdict }: { verdict: VerdictView }) {
  const { on, by, agency, conclusion, statement, explanation, charts, differing } = verdict;
  return (
    <article className="verdict" aria-label={`Concluded on ${on}`}>
      <p>
        <ConclusionTag conclusion={conclusion} />
      </p>
      <Prose text={statement} />
      {differing.length > 0 && <p>{`${wording.differing} ${differing.join('; ')}.`}</p>}
      {explanation && <Prose text={explanation} />}
      <p className="quiet">
        <Day on={on} />
        {`, ${by}${agency === null ? '' : `, ${agency}`}`}
      </p>
      {charts.length > 0 && (
        <Details summary={wording.chartsThen(charts.length)}>
          <ChartsBeside charts={charts} />
        </Details>
      )}
    </article>
  );
}
