import type { AuditChains } from '@followthrough/domain';
import { momentInWords } from '../../components/day-words';
import { Details } from '../../components/details';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { Section } from '../../components/section';
import { useAuditChains } from './api/use-audit';
import { chainsWording as wording } from './wording';

/** Whether the record of changes is as it was written, chain by chain, and when it was last written down elsewhere. */
export function ChainsPanel() {
  return (
    <Section title={wording.title}>
      <Loaded query={useAuditChains()} what="whether the record is as it was written">
        {(state) => <State state={state} />}
      </Loaded>
    </Section>
  );
}

function State({ state: { chains, checkpoint } }: { state: AuditChains }) {
  const broken = chains.filter(({ brokenAt }) => brokenAt !== null);
  const entries = chains.reduce((sum, chain) => sum + chain.entries, 0);
  return (
    <>
      {broken.length === 0 ? (
        <Notice kind="success">{wording.whole(entries)}</Notice>
      ) : (
        <Notice kind="problem" title={wording.broken}>
          <ul>
            {broken.map(({ name, brokenAt }) => (
              <li key={name}>{wording.brokenAt(name, brokenAt ?? 0)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p>{checkpoint ? wording.checkpoint(momentInWords(checkpoint.at), checkpoint.entries) : wording.noCheckpoint}</p>
      <Details summary={wording.each}>
        <ul>
          {chains.map((chain) => (
            <li key={chain.name}>{wording.chain(chain.name, chain.entries)}</li>
          ))}
        </ul>
      </Details>
    </>
  );
}
