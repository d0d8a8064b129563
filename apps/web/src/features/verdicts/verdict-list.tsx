import type { VerdictList } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { Loaded } from '../../components/loaded';
import { Section } from '../../components/section';
import { useVerdictList } from './api/use-verdicts';
import { ConclusionTag } from './conclusion-tag';
import { listWording as wording } from './wording';

/** What was last concluded of each action under way: what is worse first. */
export function VerdictsPanel() {
  return (
    <Section title={wording.title}>
      <Loaded query={useVerdictList()} what="what was concluded">
        {(list) => <Concluded list={list} />}
      </Loaded>
    </Section>
  );
}

function Concluded({ list: { verdicts, total, unspoken } }: { list: VerdictList }) {
  return (
    <>
      {verdicts.length === 0 && (
        <>
          <p>{wording.none}</p>
          <p className="quiet">{wording.begin}</p>
        </>
      )}
      <ul className="plain-list">
        {verdicts.map((line) => (
          <Line key={line.actionId} line={line} />
        ))}
      </ul>
      {verdicts.length < total && <p className="quiet">{wording.rest(verdicts.length, total)}</p>}
      {unspoken > 0 && <p className="quiet">{wording.unspoken(unspoken)}</p>}
    </>
  );
}

function Line({ line }: { line: VerdictList['verdicts'][number] }) {
  return (
    <li>
      <ConclusionTag conclusion={line.conclusion} />{' '}
      <Link to={`/actions/${line.actionId}`}>{`${line.reviewReference} ${line.reference}: ${line.text}`}</Link>
      <p className="prose">{line.statement}</p>
      <p className="quiet">
        <Day on={line.on} />
        {`, ${line.by}. ${wording.charts(line.measures, line.differing)}`}
        {line.readSince && <span className="block">{`! ${wording.readSince}`}</span>}
      </p>
    </li>
  );
}
