import { useState, type ReactNode } from 'react';
import type { ActionPage } from '@followthrough/domain';
import { ChangedMeanwhile } from '../../components/form/changed-meanwhile';
import type { Compared } from '../../components/form/compared-fields';
import { Form } from '../../components/form/form';
import type { FormWording } from '../../components/form/form-context';
import { SubmitButton } from '../../components/form/submit-button';
import type { VersionedForm } from '../../components/form/use-versioned-form';
import { ask } from '../../wire/ask';

interface ActionFormProps<Body> {
  /** The action as it is when the form is opened. */
  readonly action: ActionPage;
  readonly wording: FormWording;
  readonly saveWords: string;
  readonly form: VersionedForm<Body>;
  /** Puts together what is sent. */
  readonly body: () => Body;
  /** The fields of this form as they were seen, as they stand now, and as they are about to be saved. */
  readonly compare: (seen: ActionPage, now: ActionPage) => readonly Compared[];
  /** Called with the newest version before it is saved over. */
  readonly onNewest?: (now: ActionPage) => void;
  readonly children: ReactNode;
}

/** What every form about an action shares: its problems, somebody else's change meanwhile, and its buttons. */
export function ActionForm<Body>(props: ActionFormProps<Body>) {
  const { wording, saveWords, form, body, compare, onNewest, children } = props;
  const [seen] = useState(props.action);
  const actionId = seen.row.id;
  const goOn = (now: ActionPage) => {
    onNewest?.(now);
    form.takeNew(now.row.version);
  };
  return (
    <Form wording={wording} problem={form.problem} onSubmit={() => form.save(body())}>
      {children}
      {form.conflict ? (
        <ChangedMeanwhile
          problem={form.conflict}
          seen={seen}
          newest={ask('showAction', { params: { actionId } })}
          compare={compare}
          onGoOn={goOn}
        />
      ) : (
        <SubmitButton busy={form.busy} cancelTo={`/actions/${actionId}`}>
          {saveWords}
        </SubmitButton>
      )}
    </Form>
  );
}
