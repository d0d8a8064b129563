import { gapWords, nodeWords } from '@followthrough/domain/words';
import type { DiagramPage, DriverDiagram } from '@followthrough/domain';
import { useState } from 'react';
import { Day } from '../../components/day';
import { Details } from '../../components/details';
import { EmptyState } from '../../components/empty-state';
import { ProblemNotice } from '../../components/problem-notice';
import { Section } from '../../components/section';
import { isProblem } from '../../wire/wire-problem';
import { AddNode } from './add-node';
import { AimForm } from './aim-form';
import { useBeginDiagram, useChangeDiagram, type PlanOf } from './api/use-diagram';
import { DiagramTree } from './diagram-tree';
import type { Editing } from './editing';
import { ChangedDiagram } from './changed-diagram';
import { wording } from './wording';

/** The driver diagram of a plan: drawn, and changed in place by its committee's lead. */
export function Diagram({ page, planOf }: { page: DiagramPage; planOf: PlanOf }) {
  if (page.diagram !== null) return <Drawn page={page} diagram={page.diagram} planOf={planOf} />;
  return (
    <EmptyState title={wording.none}>
      {page.may.change ? <Begin page={page} planOf={planOf} /> : <p>{wording.noneReader}</p>}
    </EmptyState>
  );
}

function Begin({ page, planOf }: { page: DiagramPage; planOf: PlanOf }) {
  const beginning = useBeginDiagram(planOf);
  return (
    <>
      <p>{wording.noneHint}</p>
      <AimForm
        aim={null}
        measures={page.measures}
        saveWords={wording.begin}
        busy={beginning.isPending}
        problem={beginning.error}
        onSave={(aim) => beginning.mutate(aim)}
      />
    </>
  );
}

interface DrawnProps {
  readonly page: DiagramPage;
  readonly diagram: DriverDiagram;
  readonly planOf: PlanOf;
}

function Drawn({ page, diagram, planOf }: DrawnProps) {
  const changing = useChangeDiagram(planOf, diagram.id);
  // What is left to others is typed no longer: the fields begin anew from what stands.
  const [left, setLeft] = useState(0);
  const leave = () => {
    changing.reset();
    setLeft(left + 1);
  };
  const editing: Editing | null = page.may.change
    ? {
        busy: changing.isPending,
        change: (body, onSaved) => changing.mutate({ body, version: diagram.version, saw: page, onSaved }),
      }
    : null;
  const { error, variables: sent } = changing;
  return (
    <>
      {error && sent && isProblem(error, 'record.changed-meanwhile') ? (
        <ChangedDiagram
          problem={error}
          sent={sent}
          planOf={planOf}
          onGoOn={(body, now) =>
            changing.mutate({ ...sent, body, version: now.diagram?.version ?? sent.version, saw: now })
          }
          onLeave={leave}
        />
      ) : (
        error && <ProblemNotice problem={error} />
      )}
      <output className="visually-hidden">{changing.isSuccess ? wording.saved : ''}</output>
      <div className="driver-diagram" key={left}>
        <AimBox page={page} diagram={diagram} editing={editing} />
        <DiagramTree page={page} diagram={diagram} editing={editing} parentId={null} />
      </div>
      <Removed diagram={diagram} editing={editing} />
      <Gaps gaps={diagram.gaps} />
    </>
  );
}

function AimBox({ page, diagram: { aim }, editing }: Omit<DrawnProps, 'planOf'> & { editing: Editing | null }) {
  const measure = page.measures.find(({ id }) => id === aim.measureId);
  return (
    <div className="driver-box driver-box--aim">
      <h2 className="quiet">{wording.aim}</h2>
      <p>
        <strong>{aim.what}</strong>
      </p>
      {aim.forWhom && <p>{aim.forWhom}</p>}
      {aim.howMuch && <p>{aim.howMuch}</p>}
      <p>
        By <Day on={aim.byWhen} none="no date yet" />
      </p>
      {measure && <p className="quiet">{`${wording.shownBy}: ${measure.name}`}</p>}
      {editing && (
        <Details summary={wording.changeAim}>
          <AimForm
            aim={aim}
            measures={page.measures}
            saveWords={wording.saveAim}
            busy={editing.busy}
            problem={null}
            onSave={(changed) => editing.change({ kind: 'aim', aim: changed })}
          />
          <AddNode parentId={null} label={`${nodeWords.primary.one} of the aim`} editing={editing} />
        </Details>
      )}
    </div>
  );
}

function Removed({ diagram: { removed }, editing }: { diagram: DriverDiagram; editing: Editing | null }) {
  if (editing === null || removed.length === 0) return null;
  return (
    <Section title={wording.removed}>
      <ul className="plain-list">
        {removed.map(({ id, kind, text }) => (
          <li key={id}>
            {`${nodeWords[kind].one}: ${text} `}
            <button
              type="button"
              className="ds_button ds_button--secondary ds_button--small"
              onClick={() => editing.change({ kind: 'restore', nodeId: id })}
            >
              {wording.putBack}
              <span className="visually-hidden">{`: ${text}`}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** As many actions under no driver as are told at once. */
const fewUnplaced = 5;

function Gaps({ gaps }: { gaps: DriverDiagram['gaps'] }) {
  const unplaced = gaps.filter(({ kind }) => kind === 'on-no-driver');
  return (
    <Section title={wording.gaps}>
      {gaps.length === 0 && <p>{wording.noGaps}</p>}
      <GapList gaps={gaps.filter(({ kind }) => kind !== 'on-no-driver')} />
      {unplaced.length > 0 && (
        <Details summary={wording.unplaced(unplaced.length)} open={unplaced.length <= fewUnplaced}>
          <GapList gaps={unplaced} />
        </Details>
      )}
    </Section>
  );
}

function GapList({ gaps }: { gaps: DriverDiagram['gaps'] }) {
  return (
    <ul>
      {gaps.map(({ kind, nodeId, actionId, about }) => (
        <li key={`${kind} ${nodeId ?? actionId ?? ''}`}>
          {about ? `${about.replace(/\.$/, '')}: ${gapWords[kind]}` : gapWords[kind]}
        </li>
      ))}
    </ul>
  );
}
