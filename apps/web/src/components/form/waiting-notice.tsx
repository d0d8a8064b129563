import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Link, useLocation } from 'react-router';
import { Notice } from '../notice';
import { plural } from '../plural';
import { daysKept, deviceDrafts, onDeviceChange } from './device-drafts';
import { useNarrow } from './use-narrow';
import { sendWaiting, type KeptForm } from './sending';

const secondsBetween = 15;

/** Says on every page what is saved on this device and not sent, sends it when there is a connection, and says so. */
export function WaitingNotice() {
  const drafts = useSyncExternalStore(onDeviceChange, deviceDrafts);
  // Only forms kept by `useDeviceForm` stand on the device.
  const forms = drafts.map(({ value }) => value as KeptForm);
  const waiting = forms.filter(({ errand, refused }) => errand !== null && refused === null);
  const { pathname } = useLocation();
  // The page on which it was written says itself why.
  const refused = forms.filter((form) => form.refused !== null && form.path !== pathname);
  const sent = useSending(waiting.length > 0);
  return (
    <>
      {waiting.length > 0 && <Waiting forms={waiting} />}
      {refused.length > 0 && (
        <Notice kind="problem" title="Not taken: please look at this" live="alert">
          <p>Nothing you typed is lost. Open it to see why it was not saved.</p>
          <Forms forms={refused} />
        </Notice>
      )}
      {sent.length > 0 && waiting.length === 0 && (
        <Notice kind="success" live="status">
          {`Sent and saved: ${sent.map(({ title }) => title).join('; ')}.`}
        </Notice>
      )}
    </>
  );
}

function Waiting({ forms }: { forms: readonly KeptForm[] }) {
  const device = useNarrow() ? 'phone' : 'device';
  return (
    <Notice
      kind="warning"
      title={`${plural(forms.length, 'thing')} to send. Saved on this ${device}, not sent yet`}
      live="status"
    >
      <p>
        {`It is sent by itself as soon as there is a connection. Keep this page open, or come back to it. Signing out
        deletes it, and so do ${daysKept} days without a connection.`}
      </p>
      <Forms forms={forms} />
    </Notice>
  );
}

function Forms({ forms }: { forms: readonly KeptForm[] }) {
  return (
    <ul>
      {forms.map(({ title, path }) => (
        <li key={path}>
          <Link to={path}>{title}</Link>
        </li>
      ))}
    </ul>
  );
}

function useSending(anyWaiting: boolean): readonly KeptForm[] {
  const client = useQueryClient();
  const [sent, setSent] = useState<readonly KeptForm[]>([]);
  useEffect(() => {
    if (!anyWaiting) return undefined;
    let sending = false;
    const send = async () => {
      if (sending) return;
      sending = true;
      const done = await sendWaiting();
      sending = false;
      if (done.length === 0) return;
      setSent(done);
      void client.invalidateQueries();
    };
    void send();
    const soon = () => void send();
    window.addEventListener('online', soon);
    const timer = setInterval(soon, secondsBetween * 1000);
    return () => {
      window.removeEventListener('online', soon);
      clearInterval(timer);
    };
  }, [anyWaiting, client]);
  return sent;
}
