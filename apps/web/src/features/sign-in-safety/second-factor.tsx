import type { FactorOffer, SignInSafety } from '@followthrough/domain';
import { useState } from 'react';
import { Form } from '../../components/form/form';
import { SubmitButton } from '../../components/form/submit-button';
import { TextField } from '../../components/form/text-field';
import { ProblemNotice } from '../../components/problem-notice';
import { Section } from '../../components/section';
import { useBeginFactor, useConfirmFactor, useRemoveFactor } from './api/use-sign-in-safety';
import { QrCode } from './qr-code';
import { RecoveryCodeList } from './recovery-code-list';
import { wording } from './wording';

const words = wording.factor;

/** A code beside the password: set up in three steps, and switched off with the password. */
export function SecondFactor({ safety }: { safety: SignInSafety }) {
  const begin = useBeginFactor();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  return (
    <Section title={words.title}>
      <p>{words.why}</p>
      {begin.isError && <ProblemNotice problem={begin.error} />}
      {codes !== null ? (
        <RecoveryCodeList codes={codes} onDone={() => setCodes(null)} />
      ) : safety.secondFactor === 'on' ? (
        <SwitchOff codesLeft={safety.recoveryCodesLeft} onDone={begin.reset} />
      ) : begin.data ? (
        <Offer offer={begin.data} onCodes={setCodes} />
      ) : (
        <>
          <p>{words.off}</p>
          <button type="button" className="ds_button ds_button--small" onClick={() => begin.mutate(undefined)}>
            {words.begin}
          </button>
        </>
      )}
    </Section>
  );
}

function Offer({ offer, onCodes }: { offer: FactorOffer; onCodes: (codes: readonly string[]) => void }) {
  const [code, setCode] = useState('');
  const confirm = useConfirmFactor();
  const submit = () => confirm.mutate(code, { onSuccess: ({ codes }) => onCodes(codes) });
  return (
    <>
      <p>{words.scan}</p>
      <QrCode squares={offer.squares} />
      <p>
        {`${words.key}: `}
        <code className="factor-key">{offer.key.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <Form wording={words.fields} problem={confirm.error} onSubmit={submit}>
        <TextField name="code" autoComplete="one-time-code" value={code} onChange={setCode} />
        <SubmitButton busy={confirm.isPending}>{words.confirm}</SubmitButton>
      </Form>
    </>
  );
}

function SwitchOff({ codesLeft, onDone }: { codesLeft: number; onDone: () => void }) {
  const [password, setPassword] = useState('');
  const remove = useRemoveFactor();
  return (
    <>
      <p>{`${words.on} ${words.codesLeft(codesLeft)}`}</p>
      <Form
        wording={words.fields}
        problem={remove.error}
        onSubmit={() => remove.mutate(password, { onSuccess: onDone })}
      >
        <TextField
          name="password"
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
        />
        <SubmitButton busy={remove.isPending}>{words.remove}</SubmitButton>
      </Form>
    </>
  );
}
