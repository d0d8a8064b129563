import type { SuggestionPage, ThemeList } from '@followthrough/domain';
import { useState } from 'react';
import { EmptyState } from '../../components/empty-state';
import { plural } from '../../components/plural';
import { AddTheme } from './add-theme';
import { queueOf } from './queue';
import { SuggestionCard } from './suggestion-card';
import { queueWording as wording } from './wording';

interface SuggestionQueueProps {
  readonly page: SuggestionPage;
  /** The catalogue, for what a theme means and for adding one; empty until it has come. */
  readonly themes: ThemeList['themes'];
}

/** One suggestion after another, until none is left. What was done is said, and so is what comes next. */
export function SuggestionQueue({ page, themes }: SuggestionQueueProps) {
  const [later, putOff] = useState<readonly string[]>([]);
  const [done, sayDone] = useState('');
  const queue = queueOf(page.passages, later);
  const [current] = queue;
  const next = () => {
    if (!current) return;
    const { id } = current.suggestion;
    putOff([...later.filter((one) => one !== id), id]);
    sayDone(queue.length === 1 ? wording.onlyOne : `Left for later: ${current.suggestion.name}.`);
  };
  return (
    <>
      <output className="queue__said">
        {done}
        {current && done && (
          <span className="visually-hidden">{` Now: ${current.passage.place} of ${current.passage.reviewReference}, suggested theme ${current.suggestion.name}.`}</span>
        )}
      </output>
      {current ? (
        <>
          <p className="quiet">{`${plural(page.waiting, 'passage waits', 'passages wait')} for a decision.`}</p>
          <SuggestionCard
            waiting={current}
            definition={themes.find(({ slug }) => slug === current.suggestion.slug)?.definition}
            onDecided={sayDone}
            onNext={next}
          />
          <AddTheme key={current.passage.passageId} passage={current.passage} themes={themes} onAdded={sayDone} />
        </>
      ) : (
        <EmptyState title={wording.empty}>
          <p>{wording.emptyHint}</p>
        </EmptyState>
      )}
    </>
  );
}
