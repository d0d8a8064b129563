import type { ExerciseLine, ExerciseList as List } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../../../components/day';
import { EmptyState } from '../../../components/empty-state';
import { plural } from '../../../components/plural';
import { Section } from '../../../components/section';
import { BeginExercise } from './begin-exercise';
import { labellingWording as wording } from './labelling-wording';

/** Where two people have labelled or are labelling the same passages, and a way to begin. */
export function ExerciseList({ list }: { list: List }) {
  return (
    <>
      <Section title={wording.exercises}>
        {list.exercises.length === 0 && (
          <EmptyState title={wording.none}>
            <p>{wording.noneHint}</p>
          </EmptyState>
        )}
        <ul className="plain-list">
          {list.exercises.map((line) => (
            <li key={line.id}>
              <Link to={`/themes/labelling/${line.id}`}>{exerciseTitle(line)}</Link>
              <p className="quiet">
                {'Begun '}
                <Day on={line.madeOn} />
                {line.completedOn ? '. Both are done.' : `. ${progressOf(line)}`}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      {list.mayBegin && (
        <Section title={wording.begin}>
          <BeginExercise list={list} />
        </Section>
      )}
    </>
  );
}

/** What an exercise is called. */
export function exerciseTitle({ passages, review, first, second }: ExerciseLine): string {
  return `${plural(passages, 'finding')} of ${review ?? 'all reviews'}, by ${first.post} and ${second.post}`;
}

function progressOf({ first, second, passages }: ExerciseLine): string {
  return `${first.post} has labelled ${first.done} of ${passages}, ${second.post} ${second.done} of ${passages}.`;
}
