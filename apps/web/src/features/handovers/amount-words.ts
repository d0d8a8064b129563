import type { Handover } from '@followthrough/domain';
import { plural } from '../../components/plural';

/** How much somebody leads: "4 open actions, 1 measure and 1 recurring action". */
export function amountInWords({ actions, recurring, reports, measures, tests }: Handover): string {
  const parts = [
    plural(actions, 'open action'),
    ...(measures > 0 ? [plural(measures, 'measure')] : []),
    ...(tests > 0 ? [plural(tests, 'running test', 'running tests')] : []),
    ...(recurring > 0 ? [plural(recurring, 'recurring action')] : []),
    ...(reports > 0
      ? [`${plural(reports, 'person', 'people')} who ${reports === 1 ? 'answers' : 'answer'} to them`]
      : []),
  ];
  return parts.length === 1 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
