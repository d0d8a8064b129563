import { stanceWords } from '@followthrough/domain/words';
import type { Disagreement, ExercisePage, Stance } from '@followthrough/domain';
import { Day } from '../../../components/day';
import { ProblemNotice } from '../../../components/problem-notice';
import { Section } from '../../../components/section';
import { useSettle } from './use-labelling';
import { labellingWording as wording } from './labelling-wording';

/** Where two people differ, with what each gave, and the way for a lead to settle it. */
export function Disagreements({ page }: { page: ExercisePage }) {
  const { disagreements, line, maySettle } = page;
  const open = disagreements.filter(({ settled }) => settled === null).length;
  return (
    <Section title={wording.disagreements}>
      {disagreements.length === 0 ? (
        <p>{wording.noDisagreements}</p>
      ) : (
        <p>{`${open} of ${disagreements.length} still to be settled. ${maySettle ? wording.settleHint : ''}`}</p>
      )}
      <ol className="plain-list">
        {disagreements.map((one) => (
          <li key={`${one.passage.id} ${one.slug}`} className="suggestion">
            <h3>{one.name}</h3>
            <p className="quiet">{`${one.passage.place} of ${one.passage.reviewReference}`}</p>
            <p className="prose">{one.passage.text}</p>
            <p>{`${line.first.post}: ${inWords(one.first)}. ${line.second.post}: ${inWords(one.second)}.`}</p>
            {one.settled && <Settled settled={one.settled} />}
            {maySettle && <Settle exerciseId={line.id} disagreement={one} />}
          </li>
        ))}
      </ol>
    </Section>
  );
}

const inWords = (stance: Stance | null) => (stance === null ? wording.notGiven : stanceWords[stance].toLowerCase());

function Settled({ settled }: { settled: NonNullable<Disagreement['settled']> }) {
  return (
    <p>
      <strong>
        {settled.present ? `✓ Settled: on the passage, as ${inWords(settled.stance)}` : '× Settled: not on the passage'}
      </strong>
      {`, by ${settled.by}, `}
      <Day on={settled.on} />
    </p>
  );
}

function Settle({ exerciseId, disagreement }: { exerciseId: string; disagreement: Disagreement }) {
  const settling = useSettle(exerciseId);
  const { passage, slug, name, settled } = disagreement;
  const button = (words: string, present: boolean, stance: Stance) =>
    // What it is settled as already need not be offered.
    settled?.present === present && (!present || settled.stance === stance) ? null : (
      <button
        type="button"
        className="ds_button ds_button--secondary ds_button--small"
        aria-disabled={settling.isPending}
        onClick={() => settling.isPending || settling.mutate({ passageId: passage.id, slug, present, stance })}
      >
        {words}
        <span className="visually-hidden">{`: ${name}, ${passage.place}`}</span>
      </button>
    );
  return (
    <>
      {settling.isError && <ProblemNotice problem={settling.error} />}
      <div className="button-row">
        {button(wording.settleLearning, true, 'learning')}
        {button(wording.settlePractice, true, 'effective-practice')}
        {button(wording.settleAbsent, false, disagreement.first ?? disagreement.second ?? 'learning')}
      </div>
    </>
  );
}
