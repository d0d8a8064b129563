import { decisionInFullWords, shortDecision } from '@followthrough/domain/words';
import { CheckboxField } from '../../components/form/checkbox-field';
import { choicesFrom } from '../../components/form/choices';
import { RadioField } from '../../components/form/radio-field';
import { TextArea } from '../../components/form/text-area';
import type { AdvanceDraft } from './advance-draft';
import { threeWords, wording } from './wording';

const decisions = choicesFrom(decisionInFullWords).map((choice) => ({
  ...choice,
  hint: threeWords[shortDecision(choice.value)],
}));

interface DecisionFieldsProps {
  readonly typed: AdvanceDraft;
  readonly change: (changed: Partial<AdvanceDraft>) => void;
  readonly rewording?: boolean;
}

/** The decision of Act, with what belongs to it. */
export function DecisionFields({ typed, change, rewording = false }: DecisionFieldsProps) {
  const { decision } = typed;
  return (
    <>
      <RadioField
        name="act.decision"
        choices={decisions}
        value={decision}
        onChange={(chosen) => change({ decision: chosen })}
      />
      {decision === 'implement' && (
        <TextArea
          name="act.exception"
          rows={2}
          value={typed.exception}
          onChange={(exception) => change({ exception })}
        />
      )}
      {!rewording && decision !== null && shortDecision(decision) === 'adapt' && (
        <CheckboxField
          name="startNext"
          choices={[{ value: 'yes', words: wording.startNext }]}
          value={typed.startNext ? ['yes'] : []}
          onChange={(chosen) => change({ startNext: chosen.length > 0 })}
        />
      )}
    </>
  );
}
