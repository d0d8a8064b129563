import { useState } from 'react';
import { Form } from '../../components/form/form';
import { SubmitButton } from '../../components/form/submit-button';
import { TextField } from '../../components/form/text-field';
import { useSignIn } from './api/use-sign-in';
import { wording } from './wording';

/** Asks for an email address and a password. Whoever draws this moves on once somebody is signed in. */
export function SignInForm() {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useSignIn();
  return (
    <Form
      wording={wording.fields}
      problem={signIn.error}
      onSubmit={() => signIn.mutate({ email: email.trim(), password })}
    >
      <TextField name="email" type="email" autoComplete="username" value={email} onChange={setEmail} />
      <TextField
        name="password"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      <SubmitButton busy={signIn.isPending}>{wording.signIn}</SubmitButton>
    </Form>
  );
}
