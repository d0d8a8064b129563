import type { ActionPage, PlanningChoices } from '@followthrough/domain';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { Form } from '../../components/form/form';
import { SelectField } from '../../components/form/select-field';
import { useDraft } from '../../components/form/use-draft';
import { Notice } from '../../components/notice';
import { useAddAction } from './api/use-planning';
import { LoadNotice } from './load-notice';
import { actionFrom, emptyPromise, nextPromise } from './promise-draft';
import { PromiseFields } from './promise-fields';
import { strategyChoices } from './strategy-choices';
import { promiseWording as wording } from './wording';

interface NewActionFormProps {
  readonly choices: PlanningChoices;
  /** The strategy chosen on the way here, if there was one. */
  readonly strategyId: string;
  readonly onSaved: (action: ActionPage) => void;
}

/** Makes an action, or several in a row: what they share stays, and the cursor is back in the first box. */
export function NewActionForm({ choices, strategyId, onSaved }: NewActionFormProps) {
  const { value, change, drop } = useDraft('new action', { ...emptyPromise, strategyId });
  const [saved, setSaved] = useState<readonly ActionPage[]>([]);
  const [attached, setAttached] = useState('');
  const adding = useAddAction();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (saved.length > 0) form.current?.querySelector('textarea')?.focus();
  }, [saved.length]);
  const save = (then: (action: ActionPage) => void) =>
    adding.mutate({ strategyId: value.strategyId, body: actionFrom(value) }, { onSuccess: then });
  const another = (action: ActionPage) => {
    setSaved([...saved, action]);
    setAttached('');
    change(nextPromise(value));
  };
  const leave = (action: ActionPage) => {
    drop();
    onSaved(action);
  };
  return (
    <div ref={form}>
      <Saved actions={saved} attached={attached} />
      <Form wording={wording.fields} problem={adding.error} onSubmit={() => save(leave)}>
        <SelectField
          name="strategyId"
          value={value.strategyId}
          choices={strategyChoices(choices.strategies, wording.choose)}
          onChange={(chosen) => change({ strategyId: chosen })}
        />
        <LoadNotice strategyId={value.strategyId} words={value.text} onAttached={setAttached} />
        {/* What is kept of the last is put into boxes of its own. */}
        <PromiseFields key={saved.length} value={value} onChange={change} agencies={choices.agencies} setsDate />
        <div className="form-actions">
          <button
            type="submit"
            className="ds_button"
            aria-disabled={adding.isPending || value.strategyId === '' || undefined}
          >
            {adding.isPending ? 'Saving…' : wording.save}
          </button>
          <button
            type="button"
            className="ds_button ds_button--secondary"
            onClick={() => !adding.isPending && save(another)}
          >
            {wording.saveAndAnother}
          </button>
          <Link to="/plan">Cancel</Link>
        </div>
      </Form>
    </div>
  );
}

function Saved({ actions, attached }: { actions: readonly ActionPage[]; attached: string }) {
  return (
    <output className="block">
      {attached !== '' && <Notice kind="success">{`${attached}: ${wording.attached}`}</Notice>}
      {actions.length > 0 && (
        <Notice kind="success" title={wording.saved}>
          <ul className="plain-list">
            {actions.map(({ row }) => (
              <li key={row.id}>
                <Link to={`/actions/${row.id}`}>{row.reference}</Link>
                {` ${row.text}`}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </output>
  );
}
