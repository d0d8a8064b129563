import { memo, useMemo, type Dispatch } from 'react';
import type { Choice } from '../../components/form/choices';
import { CellText, Notes } from './cell-field';
import type { DraftChange } from './change-draft';
import type { ActionDraft } from './import-draft';
import { LeadsCell } from './leads-cell';
import { notesOf } from './notes-of';
import { StandingCells } from './standing-cells';
import { TimescaleCell } from './timescale-cell';
import { checkWording as wording } from './wording';

interface ActionCardProps {
  readonly strategy: number;
  readonly action: ActionDraft;
  readonly agencies: readonly Choice<string>[];
  readonly dispatch: Dispatch<DraftChange>;
}

/** An action cell by cell. It is drawn again only when something in it changes, so long plans stay quick. */
export const ActionCard = memo(function ActionCard({ strategy, action, agencies, dispatch }: ActionCardProps) {
  const name = `strategies.${strategy}.actions.${action.key}`;
  const change = (changed: Partial<ActionDraft>) => dispatch({ kind: 'action', strategy, action: action.key, changed });
  const notes = useMemo(() => notesOf(action.read), [action.read]);
  const text = (cell: 'text' | 'measureText' | 'analysisText' | 'progress' | 'evidence') => (
    <CellText
      name={`${name}.${cell}`}
      value={action[cell]}
      onChange={(typed) => change({ [cell]: typed })}
      {...notes.of(cell)}
    />
  );
  if (action.isRemoved) return <LeftOut action={action} onRestore={() => change({ isRemoved: false })} />;
  return (
    <fieldset className="read-action" id={`action-${strategy}-${action.key}`} tabIndex={-1}>
      <legend className="read-action__name">{`Action ${action.reference}`}</legend>
      <Notes notes={{ warnings: notes.ofWhole }} />
      <div className="read-action__columns">
        <div>
          {text('text')}
          {text('measureText')}
          {text('analysisText')}
        </div>
        <div>
          <TimescaleCell name={name} action={action} onChange={change} {...notes.of('timescaleText')} />
          <LeadsCell
            name={name}
            leads={action.leads}
            agencies={agencies}
            {...notes.of('leads')}
            onChange={(leads) => change({ leads })}
          />
        </div>
        <div>
          <StandingCells name={name} action={action} notes={notes} onChange={change} />
          {text('progress')}
          {text('evidence')}
        </div>
      </div>
      <button type="button" className="link-button" onClick={() => change({ isRemoved: true })}>
        {wording.removeAction}
        <span className="visually-hidden">{` (${action.reference})`}</span>
      </button>
    </fieldset>
  );
});

function LeftOut({ action, onRestore }: { action: ActionDraft; onRestore: () => void }) {
  return (
    <div className="left-out">
      <p>
        {`${wording.leftOut}: ${action.reference} `}
        <s>{action.text}</s>
      </p>
      <button type="button" className="link-button" onClick={onRestore}>
        {wording.restored}
        <span className="visually-hidden">{` (${action.reference})`}</span>
      </button>
    </div>
  );
}
