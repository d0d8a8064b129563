import type { ChartChoice, MeasureChart, MeasureChartName } from '@followthrough/domain';
import { rulesetWords } from '@followthrough/domain/words';
import { choicesFrom } from '../../components/form/choices';
import { compareFields } from '../../components/form/compared-fields';
import { GuardedForm } from '../../components/form/guarded-form';
import { RadioField } from '../../components/form/radio-field';
import { SelectField } from '../../components/form/select-field';
import { TextArea } from '../../components/form/text-area';
import { useGuardedForm } from '../../components/form/use-guarded-form';
import { ask } from '../../wire/ask';
import { useChooseChart } from './api/use-measures';
import { choiceWording as wording } from './choice-wording';

interface Draft {
  readonly chart: MeasureChartName | 'suggested';
  readonly ruleset: ChartChoice['ruleset'];
  readonly reason: string;
}

const draftOf = ({ choice }: MeasureChart): Draft => ({ ...choice, chart: choice.chart ?? 'suggested' });
const choiceFrom = (draft: Draft): ChartChoice => ({
  ...draft,
  chart: draft.chart === 'suggested' ? null : draft.chart,
});

/** Chooses how a measure is drawn, and says why; or leaves it to the suggestion. */
export function ChartChoiceForm({ measure, onSaved }: { measure: MeasureChart; onSaved: () => void }) {
  const { id } = measure.line;
  const form = useGuardedForm({
    ...{ name: `chart of ${id}`, record: measure, typedOver: draftOf, saving: useChooseChart(id), onSaved },
    versionOf: ({ version }: MeasureChart) => version,
  });
  const { value, change } = form;
  return (
    <GuardedForm
      form={form}
      wording={wording.fields}
      saveWords={wording.save}
      newest={ask('showMeasure', { params: { measureId: id } })}
      compare={(seen, now) =>
        compareFields(compared(measure), { saw: draftOf(seen), now: draftOf(now), mine: value }, change)
      }
      body={() => choiceFrom(value)}
    >
      <RadioField
        name="chart"
        value={value.chart}
        choices={chartChoices(measure)}
        onChange={(chart) => change({ chart })}
      />
      <SelectField
        name="ruleset"
        value={value.ruleset}
        choices={choicesFrom(rulesetWords)}
        onChange={(ruleset) => change({ ruleset })}
      />
      <TextArea name="reason" rows={2} value={value.reason} onChange={(reason) => change({ reason })} />
    </GuardedForm>
  );
}

function chartChoices({ suggested, offers }: MeasureChart) {
  const first = {
    value: 'suggested' as const,
    words: wording.asSuggested(suggested.title),
    hint: suggested.reason ?? '',
  };
  return [
    first,
    ...offers.map(({ chart, title, reason }) => ({
      value: chart,
      words: title,
      ...(reason === null ? {} : { hint: reason }),
    })),
  ];
}

function compared(measure: MeasureChart) {
  const titles = new Map<string, string>(chartChoices(measure).map(({ value, words }) => [value, words]));
  return {
    chart: { ...wording.fields.chart, words: (chart: Draft['chart']) => titles.get(chart) ?? chart },
    ruleset: { ...wording.fields.ruleset, words: (ruleset: Draft['ruleset']) => rulesetWords[ruleset] },
    reason: wording.fields.reason,
  };
}
