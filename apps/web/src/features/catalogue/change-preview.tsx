import type { ChangePreview as Preview } from '@followthrough/domain';
import { DataTable } from '../../components/data-table';
import { Day } from '../../components/day';
import { Section } from '../../components/section';
import { plural } from '../../components/plural';
import { changeWording as wording } from './wording';

type Row = Preview['rows'][number];

/** What a change would do: the sentence that will tell it, and the counts that it moves, before and after. */
export function ChangePreview({ preview }: { preview: Preview }) {
  const { rows, figures, toPlace, reviewsLabelledInWindow: of, windowMonths } = preview;
  return (
    <Section title="What this does">
      <p>
        <output>
          {preview.sentence} {'From '}
          <Day on={preview.effectiveOn} />.
        </output>
      </p>
      {!figures && <p>{wording.noFigures}</p>}
      {figures && rows.length === 0 && <p>{wording.noMoves}</p>}
      {rows.length > 0 && (
        <>
          <DataTable
            caption={`Reviews of your committee in the last ${windowMonths} months, of ${of} on which a person confirmed any theme`}
            columns={[
              { id: 'theme', heading: 'Theme', namesRow: true, cell: (row: Row) => row.name },
              { id: 'before', heading: 'Before', cell: (row: Row) => countWords(row.before, of) },
              { id: 'after', heading: 'After', cell: (row: Row) => countWords(row.after, of) },
            ]}
            rows={rows}
            rowKey={(row) => row.slug}
          />
          {toPlace > 0 && (
            <p>{`${plural(toPlace, 'label')} would wait for a person to place ${toPlace === 1 ? 'it' : 'them'}.`}</p>
          )}
        </>
      )}
    </Section>
  );
}

function countWords(count: Row['before'], of: number): string {
  if (count === null) return 'No such theme';
  return `${count.reviewsInWindow} of ${of}${count.recurs ? ', recurs' : ''}`;
}
