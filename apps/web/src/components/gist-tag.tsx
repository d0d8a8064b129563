import { gistOf, gistWords } from '@followthrough/domain/words';
import type { ChartSaying } from '@followthrough/domain';
import { Tag } from './tag';

/** What a chart comes to, in words with a sign. */
export function GistTag({ said }: { said: Pick<ChartSaying, 'level' | 'direction'> }) {
  const { words, symbol } = gistWords[gistOf(said)];
  return (
    <Tag look="plain" symbol={symbol}>
      {words}
    </Tag>
  );
}
