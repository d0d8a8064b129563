import type { ReactNode } from 'react';
import type { ActionPage } from '@followthrough/domain';
import type { Compared } from '../../components/form/compared-fields';
import type { FormWording } from '../../components/form/form-context';
import { GuardedForm } from '../../components/form/guarded-form';
import type { GuardedForm as Guarded } from '../../components/form/use-guarded-form';
import { ask } from '../../wire/ask';

interface ActionFormProps<Value, Body> {
  readonly form: Guarded<ActionPage, Value, Body>;
  readonly wording: FormWording;
  readonly saveWords: string;
  /** Puts together what is sent. */
  readonly body: () => Body;
  /** The fields of this form as they were seen, as they stand now, and as they are about to be saved. */
  readonly compare: (seen: ActionPage, now: ActionPage) => readonly Compared[];
  readonly children: ReactNode;
}

/** What every form about an action shares: where the newest comes from, and where thinking better of it leads. */
export function ActionForm<Value, Body>(props: ActionFormProps<Value, Body>) {
  const { id } = props.form.seen.row;
  return (
    <GuardedForm {...props} newest={ask('showAction', { params: { actionId: id } })} cancelTo={`/actions/${id}`} />
  );
}

/** The version of an action that a form speaks of. */
export const versionOfAction = ({ row }: ActionPage) => row.version;
