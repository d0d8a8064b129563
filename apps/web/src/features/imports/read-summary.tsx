import type { ReadPlan } from '@followthrough/domain';
import { Details } from '../../components/details';
import { Notice } from '../../components/notice';
import { plural } from '../../components/plural';
import { Section } from '../../components/section';
import { toLookAt } from './to-look-at';
import { checkWording as wording } from './wording';

// A longer list would push the plan itself off the page.
const listedOpenMax = 12;

/** What was read, how much of it, and what a person should look at, with links to where it stands. */
export function ReadSummary({ plan }: { plan: ReadPlan }) {
  const actions = plan.strategies.reduce((total, strategy) => total + strategy.actions.length, 0);
  return (
    <Section title={wording.summary}>
      {plan.alreadyImported && (
        <Notice kind="warning" live="status">
          {wording.readAgain}
        </Notice>
      )}
      <p>
        {`From ${plan.fileName}: ${plural(plan.strategies.length, 'strategy', 'strategies')} and ${plural(actions, 'action')}.`}
      </p>
      <ToLookAt plan={plan} />
      <StatusKey plan={plan} />
      <Unread plan={plan} />
    </Section>
  );
}

function ToLookAt({ plan }: { plan: ReadPlan }) {
  const places = toLookAt(plan);
  const count = places.length + plan.warnings.length;
  if (count === 0) return <p>{wording.nothingToLookAt}</p>;
  return (
    <div className="look-at">
      <Details summary={`${wording.toLookAt}: ${plural(count, 'thing')}`} open={count <= listedOpenMax}>
        <ul>
          {plan.warnings.map(({ sentence, where }) => (
            <li key={`${where} ${sentence}`}>{sentence}</li>
          ))}
          {places.map(({ anchor, words, sentence }) => (
            <li key={`${anchor} ${sentence}`}>
              <a href={`#${anchor}`}>{words}</a>
              {`: ${sentence}`}
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}

function StatusKey({ plan: { statusKey } }: { plan: ReadPlan }) {
  if (statusKey.length === 0) return null;
  return (
    <>
      <h3>{wording.statusKey}</h3>
      <p className="quiet">{wording.statusKeyHint}</p>
      <dl className="definitions">
        {statusKey.map(({ colour, meaning }) => (
          <div className="definitions__pair" key={colour}>
            <dt>{colour}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Unread({ plan: { unread } }: { plan: ReadPlan }) {
  if (unread.length === 0) return null;
  return (
    <Details summary={`${wording.unread} (${unread.length})`}>
      <p>{wording.unreadHint}</p>
      <ul className="plain-list">
        {unread.map(({ text, from }) => (
          <li key={`${from} ${text}`}>
            <p className="prose quoted">{text}</p>
            {from && <p className="quiet">{`${wording.from} ${from}`}</p>}
          </li>
        ))}
      </ul>
    </Details>
  );
}
