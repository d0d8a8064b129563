import type { GivenLabel, LabellingSheet as Sheet } from '@followthrough/domain';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { EmptyState } from '../../../components/empty-state';
import { ProblemNotice } from '../../../components/problem-notice';
import { InItsPlace } from '../queue/in-its-place';
import { KeyedDeeds } from '../queue/keyed-deeds';
import { GiveTheme } from './give-theme';
import { GivenThemes } from './given-themes';
import { useLabelPassage } from './use-labelling';
import { labellingWording as wording } from './labelling-wording';

/** One passage after another, to be given its themes by somebody who sees nobody else's. */
export function LabellingSheet({ sheet }: { sheet: Sheet }) {
  const { exerciseId, passages } = sheet;
  const [at, goTo] = useState(() => firstOpen(sheet));
  const passage = passages[at];
  const done = passages.filter(({ given }) => given !== null).length;
  return (
    <>
      <output className="queue__said">{`${done} of ${passages.length} labelled.`}</output>
      {passage === undefined ? (
        <EmptyState title={wording.finished}>
          <p>{sheet.completed ? wording.completed : wording.finishedHint}</p>
          <p>
            <Link to={`/themes/labelling/${exerciseId}`}>{wording.progress}</Link>
          </p>
          {!sheet.completed && (
            <button
              type="button"
              className="ds_button ds_button--secondary ds_button--small"
              onClick={() => goTo(passages.length - 1)}
            >
              {wording.back}
            </button>
          )}
        </EmptyState>
      ) : (
        <OnePassage
          key={passage.id}
          sheet={sheet}
          at={at}
          onDone={() => goTo(at + 1)}
          onBack={() => goTo(Math.max(0, at - 1))}
        />
      )}
    </>
  );
}

/** Where to go on: at the first passage that has no answer yet. */
function firstOpen({ passages }: Sheet): number {
  const open = passages.findIndex(({ given }) => given === null);
  return open === -1 ? passages.length : open;
}

interface OnePassageProps {
  readonly sheet: Sheet;
  readonly at: number;
  readonly onDone: () => void;
  readonly onBack: () => void;
}

function OnePassage({ sheet, at, onDone, onBack }: OnePassageProps) {
  const passage = sheet.passages[at];
  const [given, give] = useState<readonly GivenLabel[]>(passage?.given ?? []);
  const [asked, ask] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const saving = useLabelPassage(sheet.exerciseId);
  if (passage === undefined) return null;
  const save = () => saving.isPending || saving.mutate({ passageId: passage.id, given }, { onSuccess: onDone });
  const without = (slug: string) => given.filter((label) => label.slug !== slug);
  const next = sheet.passages.slice(at + 1, at + 3).map(placed);
  return (
    <article className="suggestion">
      <h2 tabIndex={-1} ref={heading}>
        {`${at + 1} of ${sheet.passages.length}: ${passage.place} of ${passage.reviewReference}`}
      </h2>
      <InItsPlace passage={placed(passage)} spans={[]} next={next} />
      <h3>{wording.given}</h3>
      <GivenThemes given={given} themes={sheet.themes} onTake={(slug) => give(without(slug))} />
      <GiveTheme
        themes={sheet.themes.filter(({ slug }) => !given.some((label) => label.slug === slug))}
        asked={asked}
        onGive={(label) => give([...without(label.slug), label])}
      />
      {saving.isError && <ProblemNotice problem={saving.error} />}
      <KeyedDeeds
        deeds={[
          { letter: 'C', words: wording.done, help: 'save, and show the next', onDo: () => void save(), main: true },
          { letter: 'A', words: wording.addField, help: 'add a theme', onDo: () => ask(asked + 1) },
          { letter: 'B', words: wording.back, help: 'back to the one before', onDo: onBack },
        ]}
      />
    </article>
  );
}

const placed = ({ findingId, text }: Sheet['passages'][number]) =>
  ({ kind: 'finding', passageId: findingId, text }) as const;
