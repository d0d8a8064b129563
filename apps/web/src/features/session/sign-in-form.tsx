import { useState } from 'react';
import { Form } from '../../components/form/form';
import { SubmitButton } from '../../components/form/submit-button';
import { TextField } from '../../components/form/text-field';
import { isProblem } from '../../wire/wire-problem';
import { useSignIn } from './api/use-sign-in';
import { wording } from './wording';

/**
 * Asks for an email address and a password, and for a code where the account has one. Whoever draws this moves on once
 * somebody is signed in.
 */
export function SignInForm() {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const signIn = useSignIn();
  const [asksForCode, setAsksForCode] = useState(false);
  if (!asksForCode && isProblem(signIn.error, 'session.code-needed')) setAsksForCode(true);
  const entered = { email: email.trim(), password, ...(asksForCode ? { code } : {}) };
  return (
    <Form wording={wording.fields} problem={signIn.error} onSubmit={() => signIn.mutate(entered)}>
      <TextField name="email" type="email" autoComplete="username" value={email} onChange={setEmail} />
      <TextField
        name="password"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      {asksForCode && <TextField name="code" autoComplete="one-time-code" value={code} onChange={setCode} />}
      <SubmitButton busy={signIn.isPending}>{wording.signIn}</SubmitButton>
    </Form>
  );
}
