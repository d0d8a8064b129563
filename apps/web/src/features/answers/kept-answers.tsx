import type { KeptAnswerLine } from '@followthrough/domain';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { Day } from '../../components/day';
import { momentInWords } from '../../components/day-words';
import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import { Section } from '../../components/section';
import type { Column } from '../../components/table-columns';
import { useAnswers } from './api/use-answers';
import { DownloadAnswer } from './download-answer';
import { answerWording as wording } from './wording';

const columns: readonly Column<KeptAnswerLine>[] = [
  {
    id: 'theme',
    heading: 'On',
    namesRow: true,
    cell: (line) => <Link to={`/answers/${line.id}`}>{line.theme ?? wording.all}</Link>,
    sortBy: (line) => line.theme ?? '',
  },
  { id: 'as-at', heading: wording.asAt, cell: (line) => <Day on={line.asAt} short />, sortBy: (line) => line.asAt },
  { id: 'made-at', heading: 'Kept', cell: (line) => momentInWords(line.madeAt), sortBy: (line) => line.madeAt },
  { id: 'made-by', heading: 'By', cell: (line) => line.madeBy },
  { id: 'file', heading: 'File', cell: (line) => <DownloadAnswer line={line} /> },
];

/** The answers kept so far, newest first: each to be read again, word for word. */
export function KeptAnswers() {
  return (
    <div className="not-printed">
      <Section title={wording.list}>
        <Loaded query={useAnswers()} what="the answers">
          {({ answers }) =>
            answers.length === 0 ? (
              <EmptyState title={wording.none}>{wording.noneHint}</EmptyState>
            ) : (
              <DataTable
                caption={wording.caption}
                captionHidden
                columns={columns}
                rows={answers}
                rowKey={({ id }) => id}
              />
            )
          }
        </Loaded>
      </Section>
    </div>
  );
}
