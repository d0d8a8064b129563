import { mailStateWords } from '@followthrough/domain/words';
import type { MailState } from '@followthrough/domain';
import { Tag, type TagLook } from '../../components/tag';

const looks: Record<MailState, readonly [look: TagLook, symbol: string]> = {
  waiting: ['yellow', '…'],
  sending: ['yellow', '→'],
  sent: ['green', '✓'],
  refused: ['red', '✗'],
  'given-up': ['red', '✗'],
  kept: ['grey', '■'],
};

/** Where a mail stands. */
export function MailStateTag({ state }: { state: MailState }) {
  const [look, symbol] = looks[state];
  return (
    <Tag look={look} symbol={symbol}>
      {mailStateWords[state]}
    </Tag>
  );
}
