import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { EvidencePage } from '@followthrough/domain';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { HistoryPanel } from '../../components/history/history-panel';
import { useEvidence } from '../../features/evidence/api/use-evidence';
import { ItemFacts } from '../../features/evidence/item-facts';
import { ItemFiles } from '../../features/evidence/item-files';
import { ItemLinks } from '../../features/evidence/item-links';
import { ItemSupports } from '../../features/evidence/item-supports';
import { itemWording as wording } from '../../features/evidence/wording';

/** One piece of evidence: what it is, its files in every version, its links, and everything that rests on it. */
export function Component() {
  const { evidenceId = '' } = useParams();
  return (
    <Loaded query={useEvidence(evidenceId)} what="the evidence" title={wording.fallback}>
      {(page) => <Evidence page={page} />}
    </Loaded>
  );
}

function Evidence({ page }: { page: EvidencePage }) {
  const [{ times, words }, setDone] = useState({ times: 0, words: '' });
  const onDone = (words: string) => setDone((before) => ({ times: before.times + 1, words }));
  const [search] = useSearchParams();
  const actionId = search.get('action') ?? page.supports[0]?.actionId ?? '';
  return (
    <Page title={page.item.title} above={actionId && <ToAction actionId={actionId} />}>
      <div aria-live="polite">{words && <Notice kind="success">{words}</Notice>}</div>
      {/* What was saved closes and empties the forms; what was refused leaves them as they are. */}
      <div className="columns" key={times}>
        <div>
          <ItemFacts page={page} onDone={onDone} />
          <ItemFiles page={page} actionId={actionId} onDone={onDone} />
          <ItemLinks page={page} onDone={onDone} />
        </div>
        <div>
          <ItemSupports page={page} onDone={onDone} />
          <HistoryPanel kind="evidence" recordId={page.item.id} />
        </div>
      </div>
    </Page>
  );
}

function ToAction({ actionId }: { actionId: string }) {
  return (
    <p className="above">
      <Link to={`/actions/${actionId}`}>The action</Link>
    </p>
  );
}
