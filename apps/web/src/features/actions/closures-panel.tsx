import { closureWords } from '@followthrough/domain/words';
import type { ActionPage } from '@followthrough/domain';
import { DefinitionList } from '../../components/definition-list';
import { Day } from '../../components/day';
import { Section } from '../../components/section';
import { actionWording as wording } from './wording';

/** Every decision to close an action, with its basis and who said, checked and decided. */
export function ClosuresPanel({ closures }: { closures: ActionPage['closures'] }) {
  return (
    <Section title={wording.closures}>
      {closures.length === 0 && <p className="quiet">{wording.notClosed}</p>}
      {closures.map((closure) => (
        <DefinitionList
          key={`${closure.decidedOn} ${closure.basis}`}
          pairs={[
            ['Basis', <strong key="basis">{closureWords[closure.basis]}</strong>],
            ['Decided', <Day key="decided" on={closure.decidedOn} />],
            ['By', closure.decidedBy],
            [
              'Why',
              <p className="prose" key="reason">
                {closure.reason}
              </p>,
            ],
            ['Said to be done by', closure.claimedBy],
            ['Checked by', closure.verifiedBy],
            ['Look back', <Day key="look-back" on={closure.lookBackOn} none="No date set" />],
          ]}
        />
      ))}
    </Section>
  );
}
