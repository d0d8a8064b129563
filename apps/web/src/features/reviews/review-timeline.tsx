import { afterStageWords, reviewStageWords, stageStateWords, targetUnitWords } from '@followthrough/domain/words';
import type { ReviewPage, StageState, StageTime } from '@followthrough/domain';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { Day } from '../../components/day';
import { dayInShort } from '../../components/day-words';
import { Notice } from '../../components/notice';
import { plural } from '../../components/plural';
import { Section } from '../../components/section';
import type { Column } from '../../components/table-columns';
import { Tag, type TagLook } from '../../components/tag';
import { wording } from './wording';

const looks: Record<StageState, TagLook> = {
  reached: 'plain',
  'in-time': 'green',
  late: 'yellow',
  'under-way': 'plain',
  overdue: 'red',
  'on-hold': 'purple',
  'not-begun': 'plain',
};

const columns: readonly Column<StageTime>[] = [
  { id: 'stage', heading: 'Stage', namesRow: true, cell: ({ stage }) => reviewStageWords[stage], width: '34%' },
  { id: 'on', heading: 'Date', cell: ({ on }) => <Day on={on} short none="–" />, width: '12%' },
  { id: 'target', heading: 'Target', cell: targetInWords, width: '20%' },
  { id: 'days', heading: 'Days taken', cell: daysInWords, width: '20%' },
  { id: 'state', heading: 'Where it stands', cell: ({ state }) => <StateTag state={state} />, width: '14%' },
];

/** Every stage of a review in order: its date, its target, how long it took, and whether that was in time. */
export function ReviewTimeline({ review: { timeline, dateWarnings } }: { review: ReviewPage }) {
  const held = timeline.some(({ heldDays }) => heldDays > 0);
  return (
    <Section title={wording.timeline}>
      {dateWarnings.length > 0 && <Warnings title={wording.dateWarnings} warnings={dateWarnings} />}
      <DataTable
        caption={wording.timelineCaption}
        captionHidden
        columns={columns}
        rows={timeline}
        rowKey={({ stage }) => stage}
      />
      <p className="quiet">
        {held ? `${wording.counting} ${wording.notCounted} ` : `${wording.counting} `}
        <Link to="/settings">{wording.toSettings}</Link>
      </p>
    </Section>
  );
}

/** What somebody should look at again; nothing has been changed for it. */
export function Warnings({ title, warnings }: { title: string; warnings: readonly string[] }) {
  return (
    <Notice kind="warning" title={title}>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </Notice>
  );
}

function StateTag({ state }: { state: StageState }) {
  const { word, symbol } = stageStateWords[state];
  return (
    <Tag look={looks[state]} symbol={symbol}>
      {word}
    </Tag>
  );
}

function targetInWords({ target, dueOn, on }: StageTime): string {
  if (target === null) return '–';
  const words = `${target.days} ${targetUnitWords[target.unit]}`;
  return dueOn === null || on !== null ? words : `${words}, by ${dayInShort(dueOn)}`;
}

function daysInWords({ days, target, heldDays, from, on }: StageTime): string {
  // What has neither come nor is awaited by a day is not counted at anybody.
  if (days === null || from === null || (on === null && target === null)) return '–';
  const unit = target === null ? plural(days, 'day') : `${days} ${targetUnitWords[target.unit]}`;
  const since = `${unit} after ${afterStageWords[from] ?? reviewStageWords[from]}`;
  return heldDays === 0 ? since : `${since}; ${plural(heldDays, 'day')} on hold not counted`;
}
