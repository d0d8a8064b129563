import { declaredWords, deliveryWords } from '@followthrough/domain/words';
import { memo, useMemo, type Dispatch } from 'react';
import { choicesFrom, type Choice } from '../../components/form/choices';
import { CellSelect, CellText, Notes } from './cell-field';
import type { DraftChange } from './change-draft';
import type { ActionDraft } from './import-draft';
import { LeadsCell } from './leads-cell';
import { notesOf } from './notes-of';
import { TimescaleCell } from './timescale-cell';
import { checkWording as wording } from './wording';

interface ActionCardProps {
  readonly strategy: number;
  readonly action: ActionDraft;
  readonly agencies: readonly Choice<string>[];
  readonly dispatch: Dispatch<DraftChange>;
}

const deliveries = choicesFrom(deliveryWords);
const declared = [{ value: '' as const, words: wording.noDeclared }, ...choicesFrom(declaredWords)];

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
      <div className="read-action__cells">
        <div className="read-action__wide">{text('text')}</div>
        <TimescaleCell name={name} action={action} onChange={change} {...notes.of('timescaleText')} />
        <LeadsCell
          name={name}
          leads={action.leads}
          agencies={agencies}
          from={notes.of('leads').from}
          warnings={notes.of('leads').warnings}
          onChange={(leads) => change({ leads })}
        />
        {text('measureText')}
        {text('analysisText')}
        <div>
          <CellSelect
            name={`${name}.delivery`}
            value={action.delivery}
            choices={deliveries}
            onChange={(delivery) => change({ delivery })}
            from={action.delivery === 'in-progress' && action.read ? wording.deliveryHint : undefined}
          />
          <CellSelect
            name={`${name}.declared`}
            value={action.declared}
            choices={declared}
            onChange={(said) => change({ declared: said })}
          />
          <CellText
            name={`${name}.status`}
            lines="one"
            value={action.status}
            onChange={(status) => change({ status })}
            {...notes.of('status')}
          />
        </div>
        {text('progress')}
        <div>
          {text('evidence')}
          <CellText
            name={`${name}.reference`}
            lines="one"
            value={action.reference}
            onChange={(reference) => change({ reference })}
            {...notes.of('reference')}
          />
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
