import { Link, useParams } from 'react-router';
import { ColourContext } from '../../components/colour-key';
import { dayInWords } from '../../components/day-words';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { plural } from '../../components/plural';
import { Section } from '../../components/section';
import { PositionPanel } from '../../features/dashboard/position-panel';
import { usePosition } from '../../features/rounds/api/use-positions';
import { PositionChanges } from '../../features/rounds/position-changes';
import { PositionMeasures } from '../../features/rounds/position-measures';
import { PositionTable } from '../../features/rounds/position-table';
import { PositionThemes } from '../../features/rounds/position-themes';
import { meetingInWords, positionWording as wording } from '../../features/rounds/wording';

/** The position of a meeting as it was taken, in the colours of that day, and what changed since. */
export function Component() {
  const { roundId = '' } = useParams();
  return (
    <Loaded query={usePosition(roundId)} what="the position" title="Position">
      {(taken) => (
        <Page
          title={`Position as at ${dayInWords(taken.position.asAt)}`}
          above={
            <p className="above">
              <Link to={`/rounds/${roundId}`}>{meetingInWords(taken.round)}</Link>
            </p>
          }
        >
          <Notice kind="info">{wording.asked}</Notice>
          <ColourContext value={taken.position.colours}>
            <PositionPanel position={taken.position.counts} />
            <PositionThemes position={taken.position} />
            <PositionMeasures roundId={taken.round.id} />
            <PositionChanges position={taken} />
            <Section title={wording.plan}>
              <PositionTable
                actions={taken.position.actions}
                caption={`${plural(taken.position.actions.length, 'action')}, as at ${dayInWords(taken.position.asAt)}`}
              />
            </Section>
          </ColourContext>
        </Page>
      )}
    </Loaded>
  );
}
