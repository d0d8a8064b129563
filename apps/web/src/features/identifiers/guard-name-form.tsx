import { useState } from 'react';
import { Form } from '../../components/form/form';
import { SubmitButton } from '../../components/form/submit-button';
import { TextField } from '../../components/form/text-field';
import { Notice } from '../../components/notice';
import { useGuardName, useReleaseName } from './api/use-identifier-watch';
import { wording } from './wording';

/** Adds a name to those looked out for, or takes one away; either way it must be typed, since none can be shown. */
export function GuardNameForm() {
  const [name, setName] = useState('');
  const [done, setDone] = useState<'guard' | 'release' | null>(null);
  const guard = useGuardName();
  const release = useReleaseName();
  const send = (which: 'guard' | 'release') => {
    setDone(null);
    guard.reset();
    release.reset();
    const onSuccess = () => {
      setDone(which);
      setName('');
    };
    (which === 'guard' ? guard : release).mutate(name.trim(), { onSuccess });
  };
  return (
    <>
      {done && (
        <Notice kind="success" live="status">
          {wording.done[done]}
        </Notice>
      )}
      <Form wording={wording.fields} problem={guard.error ?? release.error} onSubmit={() => send('guard')}>
        <TextField name="name" value={name} onChange={setName} />
        <SubmitButton busy={guard.isPending}>{wording.guard}</SubmitButton>
        <button type="button" className="link-button" onClick={() => send('release')}>
          {wording.release}
        </button>
      </Form>
    </>
  );
}
