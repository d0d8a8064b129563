import { slippageWords } from '@followthrough/domain/words';
import type { ActionPage } from '@followthrough/domain';
import { DefinitionList } from '../../components/definition-list';
import { Day } from '../../components/day';
import { Section } from '../../components/section';
import { actionWording as wording } from './wording';

/** When an action was due, is due, and every time that moved. */
export function DatesPanel({ action }: { action: ActionPage }) {
  const { row } = action;
  return (
    <Section title={wording.dates}>
      <DefinitionList
        pairs={[
          ['As written in the plan', row.timescaleText && `“${row.timescaleText}”`],
          ['Starts', row.startsOn && <Day on={row.startsOn} />],
          ['First agreed', <Day key="original" on={row.originalDueOn} none="No due date was agreed" />],
          ['Due now', <Day key="due" on={row.dueOn} none="No due date" />],
          ['Slippage', slippageWords(row.slippage)],
          ['Forecast', action.forecastOn && <Day on={action.forecastOn} />],
          ['To be looked at again', row.reviewOn && <Day on={row.reviewOn} />],
        ]}
      />
      {action.dueChanges.length === 0 ? (
        <p className="quiet">{row.slippage.days === 0 ? wording.neverMoved : wording.movedUnrecorded}</p>
      ) : (
        <ol className="timeline">
          {action.dueChanges.map((change) => (
            <li key={`${change.changedOn} ${change.to}`}>
              <p>
                <Day on={change.changedOn} />
                {': from '}
                <Day on={change.from} none="no date" />
                {' to '}
                <Day on={change.to} />
                {`, agreed by ${change.approvedBy}.`}
              </p>
              <p className="prose">{change.reason}</p>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
