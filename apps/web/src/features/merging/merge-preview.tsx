import type { MergePreview as Preview } from '@followthrough/domain';
import { Notice } from '../../components/notice';
import { plural } from '../../components/plural';
import { Section } from '../../components/section';
import { problemWording } from '../../wire/problem-wording';
import { mergeWording as wording } from './wording';

const kinds = ['strategies', 'leads', 'evidence'] as const;

/** What merging would add to the one that goes on and what stays with the other, or why the two cannot be merged. */
export function MergePreview({ preview: { kept, takes, stays, refusal } }: { preview: Preview }) {
  if (refusal !== null)
    return (
      <Notice kind="warning" title={wording.refused} live="status">
        {problemWording[refusal]}
      </Notice>
    );
  const added = kinds.filter((kind) => takes[kind].length > 0);
  return (
    <Section title={wording.previewTitle}>
      <p className="prose">
        {added.length === 0 ? wording.takesNothing : `Action ${kept.reference} goes on as it is worded, and gets:`}
      </p>
      {added.map((kind) => (
        <div key={kind}>
          <h3>{wording.takes[kind]}</h3>
          <ul>
            {takes[kind].map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      ))}
      <p className="prose">{`${wording.stays} ${stayingInWords(stays)}.`}</p>
      <p className="prose">{wording.final}</p>
    </Section>
  );
}

function stayingInWords(stays: Preview['stays']): string {
  const counts = [
    plural(stays.updates, 'update'),
    plural(stays.comments, 'comment'),
    plural(stays.measures, 'measure'),
    plural(stays.cycles, 'test of change', 'tests of change'),
    plural(stays.blockers, 'thing in the way', 'things in the way'),
  ];
  return counts.filter((words) => !words.startsWith('0 ')).join(', ') || 'its history';
}
