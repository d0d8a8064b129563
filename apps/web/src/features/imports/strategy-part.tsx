import { memo, type Dispatch } from 'react';
import type { Choice } from '../../components/form/choices';
import { plural } from '../../components/plural';
import { ActionCard } from './action-card';
import { CellText, Notes } from './cell-field';
import type { DraftChange } from './change-draft';
import type { StrategyDraft } from './import-draft';
import { nameOf } from './problem-in-draft';
import { checkWording as wording } from './wording';

interface StrategyPartProps {
  readonly strategy: StrategyDraft;
  readonly agencies: readonly Choice<string>[];
  readonly dispatch: Dispatch<DraftChange>;
}

/** A strategy with its actions. */
export const StrategyPart = memo(function StrategyPart({ strategy, agencies, dispatch }: StrategyPartProps) {
  const { key, from, warnings, actions } = strategy;
  const name = nameOf(strategy);
  const change = (changed: Partial<StrategyDraft>) => dispatch({ kind: 'strategy', strategy: key, changed });
  const heading = `Strategy ${strategy.number || key + 1}`;
  if (strategy.isRemoved)
    return (
      <div className="left-out">
        <p>{`${wording.leftOut}: ${heading.toLowerCase()} with ${plural(actions.length, 'action')}. ${strategy.title}`}</p>
        <button type="button" className="link-button" onClick={() => change({ isRemoved: false })}>
          {wording.restored}
          <span className="visually-hidden">{` (${heading})`}</span>
        </button>
      </div>
    );
  return (
    <section className="read-strategy" id={`strategy-${key}`} tabIndex={-1}>
      <h2>{heading}</h2>
      <div className="read-strategy__name">
        <CellText
          name={`${name}.number`}
          lines="one"
          value={strategy.number}
          onChange={(number) => change({ number })}
        />
        <CellText
          name={`${name}.title`}
          value={strategy.title}
          onChange={(title) => change({ title })}
          from={from?.title.from ? `${wording.from} ${from.title.from}` : wording.notFound}
        />
      </div>
      <Notes notes={{ warnings: warnings.map(({ sentence }) => sentence) }} />
      {actions.map((action) => (
        <ActionCard key={action.key} strategy={key} action={action} agencies={agencies} dispatch={dispatch} />
      ))}
      <div className="form-actions">
        <button
          type="button"
          className="ds_button ds_button--secondary ds_button--small"
          onClick={() => dispatch({ kind: 'add-action', strategy: key })}
        >
          {`${wording.addAction} to ${heading.toLowerCase()}`}
        </button>
        <button type="button" className="link-button" onClick={() => change({ isRemoved: true })}>
          {wording.removeStrategy}
          <span className="visually-hidden">{` (${heading})`}</span>
        </button>
      </div>
    </section>
  );
});
