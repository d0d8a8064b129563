import { resourceAnswerWords } from '@followthrough/domain/words';
import type { ActionPage, ResourceAskView } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { poundsInWords } from '../../components/pounds';
import { Section } from '../../components/section';
import { ColourTag } from '../../components/status-tag';
import { call } from '../../wire/call';
import { useOnActions } from './api/use-planning';
import { obstacleWording as wording } from './wording';

/** What is in the way of an action, what it waits for and what it asks for, with what can be done about each. */
export function ObstaclesPanel({ action }: { action: ActionPage }) {
  const { blockers, planning, may, row } = action;
  const nothing = blockers.length === 0 && planning.waitsFor.length === 0;
  const tasks = [
    may.update && row.closedOn === null && ['blockers/new', wording.raise.title],
    may.plan && ['waits', wording.wait.title],
    may.link && ['asks/new', wording.ask.title],
  ].filter((task) => task !== false);
  return (
    <Section title={wording.title}>
      {nothing && <p className="quiet">{wording.none}</p>}
      <Blockers action={action} />
      <Waits action={action} />
      <Asks action={action} />
      {tasks.length > 0 && (
        <p className="task-links">
          {tasks.map(([path, words]) => (
            <Link key={path} to={`/actions/${row.id}/${path}`}>
              {words}
            </Link>
          ))}
        </p>
      )}
    </Section>
  );
}

function Blockers({ action: { blockers, row, may } }: { action: ActionPage }) {
  return (
    <ul className="plain-list">
      {blockers.map((blocker) => (
        <li key={blocker.id}>
          <p className="prose">{blocker.text}</p>
          <p className="quiet">
            {`${wording.raised} `}
            <Day on={blocker.raisedOn} />
            {blocker.raisedBy && `, ${blocker.raisedBy}`}
            {blocker.resolvedOn && (
              <>
                {`. ${wording.resolved} `}
                <Day on={blocker.resolvedOn} />
                {blocker.resolvedHow && `: ${blocker.resolvedHow}`}
              </>
            )}
          </p>
          {!blocker.resolvedOn && may.update && (
            <Link to={`/actions/${row.id}/blockers/${blocker.id}`}>{wording.resolve.title}</Link>
          )}
        </li>
      ))}
    </ul>
  );
}

type Brief = ActionPage['planning']['waitedForBy'][number];

function Waits({ action: { planning, may } }: { action: ActionPage }) {
  const removing = useOnActions((dependencyId: string) => call('removeDependency', { params: { dependencyId } }));
  return (
    <>
      {planning.waitsFor.length > 0 && <h3>{wording.waits}</h3>}
      <ul className="plain-list">
        {planning.waitsFor.map(({ id, note, waitsFor }) => (
          <li key={id}>
            {waitsFor ? <BriefLine brief={waitsFor} /> : wording.hidden}
            {note && <p className="quiet">{note}</p>}
            {may.plan && (
              <button type="button" className="link-button" onClick={() => removing.mutate(id)}>
                {wording.wait.remove}
                <span className="visually-hidden">{` ${waitsFor?.reference ?? ''}`}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {planning.waitedForBy.length > 0 && <h3>{wording.waitedFor}</h3>}
      <ul className="plain-list">
        {planning.waitedForBy.map((brief) => (
          <li key={brief.id}>
            <BriefLine brief={brief} />
          </li>
        ))}
      </ul>
    </>
  );
}

function BriefLine({ brief }: { brief: Brief }) {
  return (
    <>
      <Link to={`/actions/${brief.id}`}>{brief.reference || 'Action'}</Link>
      {` ${brief.text} `}
      <ColourTag colour={brief.colour} />
      <span className="quiet">{brief.overdueDays > 0 ? ` overdue by ${brief.overdueDays} days` : ''}</span>
    </>
  );
}

function Asks({ action: { planning, row, may } }: { action: ActionPage }) {
  if (planning.resourceAsks.length === 0) return null;
  return (
    <>
      <h3>{wording.asks}</h3>
      <ul className="plain-list">
        {planning.resourceAsks.map((ask) => (
          <li key={ask.id}>
            <p>{[ask.what, ask.amountPounds !== null && poundsInWords(ask.amountPounds)].filter(Boolean).join(', ')}</p>
            <p className="quiet">
              <AskStanding ask={ask} />
            </p>
            {ask.answer === 'open' && may.link && (
              <Link to={`/actions/${row.id}/asks/${ask.id}`}>{wording.answer.title}</Link>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function AskStanding({ ask }: { ask: ResourceAskView }) {
  return (
    <>
      {resourceAnswerWords[ask.answer]}
      {ask.answeredOn && (
        <>
          {', '}
          <Day on={ask.answeredOn} />
        </>
      )}
      {ask.askedOf && ` · asked of ${ask.askedOf}`}
      {ask.neededBy && (
        <>
          {' · needed by '}
          <Day on={ask.neededBy} />
        </>
      )}
      {ask.answerNote && ` · ${ask.answerNote}`}
    </>
  );
}
