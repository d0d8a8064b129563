import { Notice } from '../notice';
import { daysKept } from './device-drafts';
import type { DeviceForm } from './use-device-form';

/** Says that what was typed on an earlier visit is back, and how long it is kept. */
export function RestoredNotice({ form }: { form: Pick<DeviceForm<never, never>, 'restored' | 'waiting' | 'drop'> }) {
  if (!form.restored || form.waiting) return null;
  return (
    <Notice kind="info">
      <p>
        {`What you had typed on this device is back. It is kept here for ${daysKept} days at most. `}
        <DropButton onDrop={form.drop} />
      </p>
    </Notice>
  );
}

/** Throws away what was typed. */
export function DropButton({ onDrop }: { onDrop: () => void }) {
  return (
    <button type="button" className="link-button" onClick={onDrop}>
      Delete what I typed
    </button>
  );
}
