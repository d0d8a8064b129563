import type { SuggestionPage, ThemeList } from '@followthrough/domain';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { Loading } from '../../../components/loading';
import { EmptyState } from '../../../components/empty-state';
import { plural } from '../../../components/plural';
import { ProblemNotice } from '../../../components/problem-notice';
import { AddTheme } from './add-theme';
import { inWords } from './deliver';
import { NotTaken } from './not-taken';
import { queueWording as wording } from './queue-wording';
import { countWaiting, eachOnce, latest, queueOf, type Said, type Waiting } from './sitting';
import { SuggestionCard } from './suggestion-card';
import { useFetchAhead, type useWaitingPages } from './use-waiting';
import type { Sitting } from './use-sitting';

interface SuggestionQueueProps {
  readonly pages: ReturnType<typeof useWaitingPages>;
  readonly fetched: readonly SuggestionPage[];
  readonly filtered: boolean;
  readonly sitting: Sitting;
  /** The catalogue, for what a theme means and for adding one; empty until it has come. */
  readonly themes: ThemeList['themes'];
}

/** One suggestion after another, until none is left. What was done is said, and so is what comes next. */
export function SuggestionQueue({ pages, fetched, filtered, sitting, themes }: SuggestionQueueProps) {
  const [later, putOff] = useState<readonly string[]>([]);
  const [first, putFirst] = useState<string | null>(null);
  const [told, tell] = useState('');
  const [askedToAdd, askToAdd] = useState(0);
  const { answered, unsaved } = sitting;
  const passages = useMemo(
    () => eachOnce(fetched).map((passage) => latest(passage, answered.get(passage.passageId))),
    [fetched, answered],
  );
  const queue = queueOf(passages, { unsaved, later, first });
  useFetchAhead(pages, queue.length - later.length);
  const [current] = queue;
  const say = (said: Said) => {
    sitting.say(said);
    tell(inWords(said));
    putFirst(null);
    askToAdd(0);
  };
  const undo = () => {
    const last = sitting.undo();
    tell(last === null ? wording.nothingToUndo : `Taken back: ${last.name}, ${last.place}.`);
    putFirst(last?.assignmentId ?? first);
  };
  const next = () => {
    if (!current) return;
    const { id, name } = current.suggestion;
    putOff([...later.filter((one) => one !== id), id]);
    putFirst(null);
    tell(queue.length === 1 ? wording.onlyOne : `Left for later: ${name}.`);
  };
  return (
    <>
      <output className="queue__said">
        {told}
        {current && told && <span className="visually-hidden">{` ${announced(current)}`}</span>}
      </output>
      <p className="quiet">
        {`${sitting.decided} decided in this sitting. ${plural(countWaiting(fetched, passages, unsaved), 'passage waits', 'passages wait')} for a decision.`}
      </p>
      {sitting.problem !== null && <ProblemNotice problem={sitting.problem} />}
      <NotTaken kept={sitting.kept} />
      {current ? (
        <>
          <SuggestionCard
            waiting={current}
            next={upcoming(queue)}
            definition={themes.find(({ slug }) => slug === current.suggestion.slug)?.definition}
            onSay={say}
            onNext={next}
            onUndo={undo}
            onAdd={() => askToAdd(askedToAdd + 1)}
          />
          <AddTheme
            key={current.passage.passageId}
            passage={current.passage}
            themes={themes}
            asked={askedToAdd}
            onAdded={(said, now) => {
              sitting.answer(now);
              say(said);
            }}
          />
        </>
      ) : (
        <NothingLeft pages={pages} filtered={filtered} onUndo={sitting.decided > 0 ? undo : null} />
      )}
    </>
  );
}

const announced = ({ passage, suggestion }: Waiting) =>
  `Now: ${passage.place} of ${passage.reviewReference}, suggested theme ${suggestion.name}.`;

/** The passages that come after the one that is shown. */
function upcoming([current, ...rest]: readonly Waiting[]) {
  const others = rest.filter(({ passage }) => passage.passageId !== current?.passage.passageId);
  return others.slice(0, 2).map(({ passage }) => passage);
}

interface NothingLeftProps {
  readonly pages: ReturnType<typeof useWaitingPages>;
  readonly filtered: boolean;
  readonly onUndo: (() => void) | null;
}

function NothingLeft({ pages, filtered, onUndo }: NothingLeftProps) {
  if (pages.isError) return <ProblemNotice problem={pages.error} onRetry={() => void pages.refetch()} />;
  if (pages.hasNextPage || pages.isFetching) return <Loading what="the next suggestions" />;
  return (
    <EmptyState title={filtered ? wording.emptyFilter : wording.empty}>
      <p>{filtered ? <Link to="/themes/confirm">{wording.showAll}</Link> : wording.emptyHint}</p>
      {onUndo && (
        <p>
          <button type="button" className="ds_button ds_button--secondary ds_button--small" onClick={onUndo}>
            {wording.undo}
          </button>
        </p>
      )}
    </EmptyState>
  );
}
