import type { StoryAction, StoryReview, ThemeStory } from '@followthrough/domain';
import { useWidth } from '../../charts/use-width';
import { fitted, placesOf, type Places } from './timeline-places';
import { storyWording as wording } from './wording';

/** Lanes drawn; more would be no picture any more. The table has them all. */
const lanesMax = 10;

/** Reviews against actions in time: a drawing, whose sentence and table stand beside it. */
export function Timeline({ story }: { story: ThemeStory }) {
  const [place, width] = useWidth<HTMLDivElement>();
  const actions = drawn(story.actions);
  const left = story.actions.length - actions.length;
  const places = placesOf(story, actions.length + 1, width);
  return (
    <figure className="timeline">
      <div ref={place}>
        <svg viewBox={`0 0 ${places.width} ${places.height}`} role="img" aria-label={story.sentence}>
          <Years places={places} />
          <ReviewLane reviews={story.reviews} places={places} />
          {actions.map((action, at) => (
            <ActionLane key={action.actionId} action={action} lane={at + 1} places={places} />
          ))}
        </svg>
      </div>
      <figcaption>
        <Key />
        <p>{story.sentence}</p>
        {left > 0 && <p className="quiet">{wording.others(left)}</p>}
      </figcaption>
    </figure>
  );
}

/** What was closed first, since that is what a finding may come back after; then by the day of the promise. */
function drawn(actions: readonly StoryAction[]): StoryAction[] {
  const closedFirst = actions.toSorted((a, b) => Number(b.closedOn !== null) - Number(a.closedOn !== null));
  const chosen = new Set(closedFirst.slice(0, lanesMax).map(({ actionId }) => actionId));
  return actions.filter(({ actionId }) => chosen.has(actionId));
}

function Years({ places: { years, xOf, height } }: { places: Places }) {
  return years.map((year) => (
    <g key={year}>
      <path className="timeline__year" d={`M${xOf(year)} 8V${height - 20}`} />
      <text className="timeline__words" x={xOf(year)} y={height - 6} textAnchor="middle">
        {year.slice(0, 4)}
      </text>
    </g>
  ));
}

function ReviewLane({ reviews, places }: { reviews: readonly StoryReview[]; places: Places }) {
  const y = places.laneAt(0);
  return (
    <g>
      <text className="timeline__words" x={10} y={y - 12}>
        {wording.reviews}
      </text>
      {reviews.map(({ reviewId, reportedOn, practiceFrom, practiceTo, found }) =>
        found ? (
          <g key={reviewId}>
            <path className="timeline__through" d={`M${places.xOf(reportedOn)} ${y}V${places.height - 20}`} />
            {practiceFrom !== null && practiceTo !== null && (
              <path
                className="timeline__practice"
                d={`M${places.xOf(practiceFrom)} ${y + 11}H${Math.max(places.xOf(practiceTo), places.xOf(practiceFrom) + 2)}`}
              />
            )}
            <path className="timeline__found" d={diamond(places.xOf(reportedOn), y, 6)} />
          </g>
        ) : (
          <circle key={reviewId} className="timeline__other" cx={places.xOf(reportedOn)} cy={y} r={4} />
        ),
      )}
    </g>
  );
}

interface ActionLaneProps {
  readonly action: StoryAction;
  readonly lane: number;
  readonly places: Places;
}

function ActionLane({ action, lane, places }: ActionLaneProps) {
  const { promisedOn, deliveredOn, closedOn, text } = action;
  const y = places.laneAt(lane);
  const from = promisedOn === null ? null : places.xOf(promisedOn);
  const to = closedOn ?? deliveredOn;
  return (
    <g>
      <text className="timeline__words" x={10} y={y - 12}>
        {fitted(text, places.width - 20)}
      </text>
      {from !== null && (
        <path className="timeline__work" d={`M${from} ${y}H${to === null ? places.width - 10 : places.xOf(to)}`} />
      )}
      {from !== null && <path className="timeline__promised" d={`M${from} ${y - 5}V${y + 5}`} />}
      {deliveredOn !== null && <circle className="timeline__delivered" cx={places.xOf(deliveredOn)} cy={y} r={4.5} />}
      {closedOn !== null && (
        <rect className="timeline__closed" x={places.xOf(closedOn) - 5} y={y - 5} width={10} height={10} />
      )}
    </g>
  );
}

const diamond = (x: number, y: number, size: number) =>
  `M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`;

function Key() {
  return (
    <ul className="timeline__key">
      <KeyItem words={wording.key.found}>
        <path className="timeline__found" d={diamond(9, 9, 6)} />
      </KeyItem>
      <KeyItem words={wording.key.notFound}>
        <circle className="timeline__other" cx={9} cy={9} r={4} />
      </KeyItem>
      <KeyItem words={wording.key.practice}>
        <path className="timeline__practice" d="M2 9H16" />
      </KeyItem>
      <KeyItem words={wording.key.promised}>
        <path className="timeline__promised" d="M9 4V14" />
      </KeyItem>
      <KeyItem words={wording.key.delivered}>
        <circle className="timeline__delivered" cx={9} cy={9} r={4.5} />
      </KeyItem>
      <KeyItem words={wording.key.closed}>
        <rect className="timeline__closed" x={4} y={4} width={10} height={10} />
      </KeyItem>
    </ul>
  );
}

function KeyItem({ words, children }: { words: string; children: React.ReactNode }) {
  return (
    <li>
      <svg width={18} height={18} aria-hidden="true">
        {children}
      </svg>
      {` ${words}`}
    </li>
  );
}
