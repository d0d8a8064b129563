import { useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { PassageView } from '@followthrough/domain';
import { alsoMoved } from '../api/also-moved';
import { deliver } from './deliver';
import type { Said } from './sitting';

/** Decisions on their way, and what was answered so far. */
export interface Line {
  readonly line: readonly Said[];
  /** Decisions that could not be sent and wait on the device. */
  readonly held: readonly Said[];
  readonly answered: ReadonlyMap<string, PassageView>;
}

const empty: Line = { line: [], held: [], answered: new Map() };

/** Sends decisions, one after the other: each needs the version that the one before it made. */
export function useLine(onRefused: (said: Said) => void) {
  const client = useQueryClient();
  const [state, setState] = useState(empty);
  const [problem, setProblem] = useState<unknown>(null);
  const going = useRef<Said | null>(null);
  const answer = (passage: PassageView) =>
    setState((before) => ({ ...before, answered: new Map(before.answered).set(passage.passageId, passage) }));
  useEffect(() => {
    const [first] = state.line;
    if (first === undefined || going.current === first) return;
    going.current = first;
    const finish = async () => {
      try {
        const passage = await deliver(first, versionIn(state.answered, first));
        setState((before) => taken(before, first, passage));
        alsoMoved(client);
      } catch (failure) {
        setProblem(failure);
        onRefused(first);
        await client.invalidateQueries({ queryKey: ['listSuggestions'] });
        setState((before) => ({ ...before, line: before.line.filter((one) => one !== first) }));
      }
    };
    void finish();
  }, [state, client, onRefused]);
  return { ...state, setState, answer, problem, setProblem };
}

function taken({ line, held, answered }: Line, said: Said, passage: PassageView | null): Line {
  const rest = line.filter((one) => one !== said);
  if (passage === null) return { line: rest, held: [...held, said], answered };
  return { line: rest, held, answered: new Map(answered).set(passage.passageId, passage) };
}

/** The version of a theme after all that was answered so far; at least the one that was on the screen. */
function versionIn(answered: Line['answered'], { assignmentId, version }: Said): number {
  const themes = [...answered.values()].flatMap((passage) => passage.themes);
  return Math.max(version, ...themes.filter(({ id }) => id === assignmentId).map((theme) => theme.version));
}
