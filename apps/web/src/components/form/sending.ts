import type { Gives } from '@followthrough/domain';
import type { RouteName } from '@followthrough/domain/routes';
import { addressOf, type AddressParts } from '../../wire/address';
import { call, type Asks } from '../../wire/call';
import { freshKey, sendUnder, type KeyAt } from '../../wire/submission-key';
import { isProblem, WireProblem, type WireCode } from '../../wire/wire-problem';
import { deviceDraft, deviceDrafts, dropFromDevice, keepOnDevice } from './device-drafts';

interface ErrandParts extends AddressParts {
  readonly version?: number;
  readonly body?: unknown;
}

/** A call that is to be made, and made again until it is answered. */
export interface Errand {
  readonly name: RouteName;
  readonly parts: ErrandParts;
  /** The same errand is always sent under the same key, after the window was closed too. */
  readonly sentUnder: KeyAt;
}

/** A form as it is kept on the device: what it was written over, what is typed, and whether that is to be sent. */
export interface KeptForm<Seen = unknown, Value = unknown> {
  readonly seen: Seen;
  readonly value: Value;
  /** What it is called in a list of what was not sent yet. */
  readonly title: string;
  /** The page on which it is written. */
  readonly path: string;
  /** What to send as soon as there is a connection; nothing while it is being typed. */
  readonly errand: Errand | null;
  /** Why it was refused, if it was: then a person has to look at it. */
  readonly refused: WireCode | null;
}

/** An errand for an address of the API. */
export function errandOf<Name extends RouteName>(name: Name, ...[parts]: Asks<Name>): Errand {
  // `Asks` is built from the endpoint, so its members are those of `ErrandParts`, which the compiler cannot follow.
  return { name, parts: (parts ?? {}) as ErrandParts, sentUnder: freshKey() };
}

/** Makes a call kept as an errand; the same errand again is done once. */
export function run({ name, parts, sentUnder }: Errand): Promise<Gives<RouteName>> {
  // `errandOf` checked the parts against the address; what was stored and read again is the same.
  const anyCall = call as (name: RouteName, parts: object) => Promise<Gives<RouteName>>;
  sendUnder(sentUnder, ...addressOf(name, parts), parts);
  return anyCall(name, parts);
}

/** Whether a failure only means that nobody could be reached, so that the same may be sent again. */
export function isPassing(failure: unknown): boolean {
  return isProblem(failure, 'wire.lost') || isProblem(failure, 'server.unavailable');
}

/** Sends what waits on this device, oldest first. Answers what was sent. */
export async function sendWaiting(): Promise<readonly KeptForm[]> {
  const sent: KeptForm[] = [];
  for (const { name } of deviceDrafts()) {
    // Only forms kept by `useDeviceForm` stand on the device.
    const form = deviceDraft<KeptForm>(name);
    if (form === undefined || form.errand === null || form.refused !== null) continue;
    const { errand } = form;
    const outcome = await run(errand).catch((failure: unknown) => failure);
    const isStillIt = deviceDraft<KeptForm>(name)?.errand === errand;
    if (isPassing(outcome) || isProblem(outcome, 'caller.signed-out')) return sent;
    if (!isStillIt) continue; // typed on meanwhile: the person decides
    if (outcome instanceof Error) keepOnDevice(name, { ...form, refused: codeOf(outcome) });
    else {
      dropFromDevice(name);
      sent.push(form);
    }
  }
  return sent;
}

function codeOf(failure: Error): WireCode {
  return failure instanceof WireProblem ? failure.code : 'wire.unreadable';
}
