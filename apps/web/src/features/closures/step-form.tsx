import type { ReactNode } from 'react';
import type { ClosureStory } from '@followthrough/domain';
import type { FormWording } from '../../components/form/form-context';
import { GuardedForm } from '../../components/form/guarded-form';
import type { GuardedForm as Guarded } from '../../components/form/use-guarded-form';
import { ask } from '../../wire/ask';
import { comparedStories } from './compared-stories';

interface StepFormProps<Value, Body> {
  readonly form: Guarded<ClosureStory, Value, Body>;
  readonly wording: FormWording;
  readonly saveWords: string;
  readonly cancelTo: string;
  /** Puts together what is sent. */
  readonly body: () => Body;
  readonly children: ReactNode;
}

/** What every form of closing shares: where the newest comes from, and how far others have taken it meanwhile. */
export function StepForm<Value, Body>(props: StepFormProps<Value, Body>) {
  const { actionId } = props.form.seen;
  return <GuardedForm {...props} newest={ask('showClosure', { params: { actionId } })} compare={comparedStories} />;
}

/** The version of the action that a step is taken over. */
export const versionOfStory = ({ actionVersion }: ClosureStory) => actionVersion;

/** The version of the claim that a step is taken over. */
export const versionOfClaim = (claimId: string) => (story: ClosureStory) =>
  story.claims.find(({ id }) => id === claimId)?.version ?? 1;
