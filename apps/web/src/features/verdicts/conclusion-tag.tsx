import { conclusionSymbols, conclusionWords } from '@followthrough/domain/words';
import type { Conclusion } from '@followthrough/domain';
import { Tag } from '../../components/tag';

/** What was concluded, in its words and with a symbol. */
export function ConclusionTag({ conclusion }: { conclusion: Conclusion }) {
  return (
    <Tag look="plain" symbol={conclusionSymbols[conclusion]}>
      {conclusionWords[conclusion]}
    </Tag>
  );
}
