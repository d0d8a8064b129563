import type { EscalationLine } from '@followthrough/domain';
import { Link } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Section } from '../../components/section';
import { useEscalations } from './api/use-escalations';
import { EscalationSteps } from './escalation-steps';
import { escalationWording as wording } from './wording';

/** What was brought to the chief officers and why, an action at a time. */
export function BroughtPanel() {
  return (
    <Section title={wording.brought}>
      <Loaded query={useEscalations()} what="what was brought to the chief officers">
        {({ steps }) => {
          const groups = byAction(steps.filter(({ rung }) => rung === 'chief-officers'));
          if (groups.length === 0) return <p>{wording.none}</p>;
          return groups.map(([first, ...more]) => (
            <div key={first.actionId}>
              <h3>
                <Link to={`/actions/${first.actionId}`}>{first.actionText}</Link>
              </h3>
              <p className="quiet">{first.reviewReference}</p>
              <EscalationSteps steps={[first, ...more]} mayRecord={false} />
            </div>
          ));
        }}
      </Loaded>
    </Section>
  );
}

type Group = [EscalationLine, ...EscalationLine[]];

function byAction(steps: readonly EscalationLine[]): Group[] {
  const groups = new Map<string, Group>();
  for (const step of steps) {
    const group = groups.get(step.actionId);
    if (group) group.push(step);
    else groups.set(step.actionId, [step]);
  }
  return [...groups.values()];
}
