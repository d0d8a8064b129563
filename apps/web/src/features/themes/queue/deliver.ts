import type { PassageView } from '@followthrough/domain';
import { dropFromDevice, keepOnDevice } from '../../../components/form/device-drafts';
import { errandOf, isPassing, run, type KeptForm } from '../../../components/form/sending';
import type { Said } from './sitting';

const begin = 'theme decision ';

/** Under which name a decision is kept on the device while it cannot be sent. */
const nameOf = (assignmentId: string) => `${begin}${assignmentId}`;

const words = { confirmed: 'Confirmed', rejected: 'Rejected', added: 'Added', 'taken-back': 'Taken back' };

/** What was said, in words. */
export const inWords = ({ decision, name }: Said) => `${words[decision]}: ${name}.`;

/** Decisions kept on the device, of all that is kept there. */
export function decisionsAmong(entries: readonly { name: string; value: unknown }[]): KeptForm<Said>[] {
  // Only this file keeps anything under such a name.
  return entries.filter(({ name }) => name.startsWith(begin)).map(({ value }) => value as KeptForm<Said>);
}

/** Forgets a decision that is kept on the device. */
export const forget = ({ assignmentId }: Said) => dropFromDevice(nameOf(assignmentId));

/**
 * Sends a decision. When nobody can be reached it is kept on the device, and sent from there.
 *
 * @param version - Of the theme as it stands after all that was said of it before.
 * @returns The passage as it is now, or `null` when the decision is kept.
 * @throws {WireProblem} when it is refused.
 */
export async function deliver(said: Said, version: number): Promise<PassageView | null> {
  const { assignmentId, decision, stance } = said;
  if (decision === 'added') return null;
  const body = { decision, ...(stance && { stance }) };
  const errand = errandOf('decideTheme', { params: { assignmentId }, version, body });
  try {
    const answer: unknown = await run(errand);
    return answer as PassageView; // which is what the address gives
  } catch (failure) {
    if (!isPassing(failure)) throw failure;
    const title = `${inWords(said)} ${said.place}`;
    const path = `/themes/confirm#${assignmentId}`;
    keepOnDevice(nameOf(assignmentId), { seen: said, value: {}, title, path, errand, refused: null });
    return null;
  }
}
