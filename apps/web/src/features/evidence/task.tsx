import type { ReactNode } from 'react';
import { Details } from '../../components/details';
import { Form } from '../../components/form/form';
import { SubmitButton } from '../../components/form/submit-button';
import { itemWording as wording } from './wording';

interface TaskProps {
  readonly title: string;
  readonly lead?: string | undefined;
  /** What its button says, where “Save” would not say it. */
  readonly saveWords?: string;
  readonly problem: unknown;
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly children: ReactNode;
}

/** Something that can be done with a piece of evidence, to open when it is wanted. */
export function Task({ title, lead, saveWords = wording.save, problem, busy, onSave, children }: TaskProps) {
  return (
    <Details summary={title}>
      {lead && <p>{lead}</p>}
      <Form wording={wording.fields} problem={problem} onSubmit={onSave}>
        {children}
        <SubmitButton busy={busy}>{saveWords}</SubmitButton>
      </Form>
    </Details>
  );
}
