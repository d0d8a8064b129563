import { nodeWords } from '@followthrough/domain/words';
import type { Aim, DiagramChange, DiagramPage } from '@followthrough/domain';
import { dayOrNothing } from '../../components/day-words';
import { compareFields, type Compared, type ComparedFields } from '../../components/form/compared-fields';
import { changeInWords } from './change-in-words';
import { wording } from './wording';

const { what, forWhom, howMuch, byWhen } = wording.fields;
const aimFields: ComparedFields<Aim> = {
  ...{ what, forWhom, howMuch },
  byWhen: { ...byWhen, words: (day) => dayOrNothing(day ?? '') },
};

const nothing: Aim = { what: '', forWhom: '', howMuch: '', byWhen: null, measureId: null };

/** Keeps what is about to be saved as the person chooses: another aim, or (`null`) nothing at all. */
export type Choose = (chosen: DiagramChange | null) => void;

/**
 * A diagram as it was seen, as somebody else has changed it, and what is about to be done to it: field by field where it
 * is about the aim, else what was changed and what one was about to change.
 */
export function comparedDiagrams(saw: DiagramPage, now: DiagramPage, mine: DiagramChange, choose: Choose): Compared[] {
  const nodes = comparedNodes(saw, now, mine, choose);
  const aims = { saw: saw.diagram?.aim ?? nothing, now: now.diagram?.aim ?? nothing };
  if (mine.kind !== 'aim') {
    const aim = compareFields<Aim>(aimFields, { ...aims, mine: aims.now }, () => undefined).map(told);
    return [...aim, ...nodes, ...(mine.kind === 'rename' ? [] : [doing(now, mine)])];
  }
  let aim = mine.aim;
  const change = (changed: Partial<Aim>) => {
    aim = { ...aim, ...changed };
    choose({ kind: 'aim', aim });
  };
  return [...compareFields<Aim>(aimFields, { ...aims, mine: mine.aim }, change), ...nodes];
}

const told = ({ label, saw, now }: Compared): Compared => ({ label, saw, now });

function doing(now: DiagramPage, mine: DiagramChange): Compared {
  return { label: wording.yourChange, saw: '', now: '', mine: changeInWords(mine, now) };
}

function comparedNodes(saw: DiagramPage, now: DiagramPage, mine: DiagramChange, choose: Choose): Compared[] {
  const [before, after] = [wordsOf(saw), wordsOf(now)];
  const kinds = new Map([...nodesOf(saw), ...nodesOf(now)].map(({ id, kind }) => [id, kind]));
  return [...kinds].map(([id, kind], place) => {
    const row = {
      label: `${nodeWords[kind].one} (${place + 1})`,
      saw: before.get(id) ?? '',
      now: after.get(id) ?? '',
    };
    const isMine = mine.kind === 'rename' && mine.nodeId === id;
    return isMine ? { ...row, mine: mine.text, take: () => choose(null) } : row;
  });
}

const nodesOf = (page: DiagramPage) => page.diagram?.nodes ?? [];

/** Each node with what it stands under and the actions that test it, as far as those can change. */
function wordsOf(page: DiagramPage): Map<string, string> {
  const nodes = nodesOf(page);
  const textOf = new Map(nodes.map(({ id, text }) => [id, text]));
  const references = new Map(page.actions.map(({ id, reference }) => [id, reference]));
  return new Map(
    nodes.map(({ id, text, parentId, actionIds }) => {
      const under = textOf.get(parentId ?? '');
      const tested = actionIds.map((action) => references.get(action) ?? '').join(', ');
      return [id, `${text}${under === undefined ? '' : `, under “${under}”`}${tested === '' ? '' : ` (${tested})`}`];
    }),
  );
}
