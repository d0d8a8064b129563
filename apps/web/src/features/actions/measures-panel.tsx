import { familyWords } from '@followthrough/domain/words';
import type { ActionPage } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { plural } from '../../components/plural';
import { valueInWords } from '../../components/value-words';
import { Section } from '../../components/section';
import { actionWording as wording } from './wording';

/** The measures of an action with their latest reading; each leads to its chart. */
export function MeasuresPanel({ measures }: { measures: ActionPage['measures'] }) {
  return (
    <Section title={wording.measures}>
      {measures.length === 0 && <p className="quiet">{wording.noMeasures}</p>}
      <ul className="plain-list">
        {measures.map((measure) => (
          <li key={measure.id}>
            <Link to={`/measures/${measure.id}`}>{measure.name}</Link>
            <span className="block quiet">
              {`${familyWords[measure.family]} · ${plural(measure.readings, 'reading')}`}
              {measure.latestOn && (
                <>
                  {` · latest ${valueInWords(measure.latestValue, measure.unit)}, `}
                  <Day on={measure.latestOn} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
