import { entryOf, rulesetWords } from '@followthrough/domain/words';
import type { MeasureSnapshot, PositionMeasures as Kept } from '@followthrough/domain';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { Day } from '../../components/day';
import { EmptyState } from '../../components/empty-state';
import { Details } from '../../components/details';
import { GistTag } from '../../components/gist-tag';
import { Loaded } from '../../components/loaded';
import { plural } from '../../components/plural';
import { Section } from '../../components/section';
import type { Column } from '../../components/table-columns';
import { valueInWords } from '../../components/value-words';
import { usePositionMeasures } from './api/use-positions';
import { RevisedSince } from './revised-since';
import { figureInWords, snapshotWording as wording } from './snapshot-wording';

type KeptMeasure = Kept['measures'][number];

const columns: readonly Column<KeptMeasure>[] = [
  {
    id: 'measure',
    heading: 'Measure',
    width: '26%',
    namesRow: true,
    cell: ({ snapshot: { said, reviewReference }, stillKept }) => (
      <>
        {stillKept ? <Link to={`/measures/${said.measureId}`}>{said.name}</Link> : said.name}
        <span className="block quiet">{reviewReference}</span>
      </>
    ),
  },
  { id: 'then', heading: 'What it said then', cell: ({ snapshot }) => <SaidThen snapshot={snapshot} /> },
  {
    id: 'since',
    heading: 'Since',
    width: '30%',
    cell: (kept) => <RevisedSince kept={kept} />,
    sortBy: ({ revised }) => (revised === null ? 1 : 0),
  },
];

/** What each measure said when a position was taken, and which of them would say something else today. */
export function PositionMeasures({ roundId }: { roundId: string }) {
  return (
    <Section title={wording.title}>
      <Loaded query={usePositionMeasures(roundId)} what="what the measures said">
        {({ measures }) =>
          measures.length === 0 ? (
            <EmptyState title={wording.none}>{wording.noneHint}</EmptyState>
          ) : (
            <>
              <p>{wording.lead(measures.filter(({ revised }) => revised !== null).length)}</p>
              <DataTable
                caption={plural(measures.length, 'measure')}
                columns={columns}
                rows={measures}
                rowKey={({ snapshot }) => snapshot.said.measureId}
              />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

function SaidThen({ snapshot }: { snapshot: MeasureSnapshot }) {
  const { said, points, unit, centreName } = snapshot;
  const rules = entryOf(rulesetWords, said.ruleset) ?? said.ruleset;
  return (
    <>
      <GistTag said={said} />
      <p>{said.sentence}</p>
      <p className="quiet">
        {`${plural(said.readings, 'reading')}, the latest `}
        <Day on={said.latestOn} short none="none" />
        {`. ${said.chart}, ${rules}, method ${said.engineVersion}.`}
      </p>
      {points.length > 0 && (
        <Details summary={wording.figures}>
          <ul className="plain-list">
            {points.map((point) => (
              <li key={point.on}>
                <Day on={point.on} short />
                {`: ${figureInWords(point, unit)}`}
                {point.centre !== null && `; ${centreName} ${valueInWords(point.centre, unit)}`}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}
