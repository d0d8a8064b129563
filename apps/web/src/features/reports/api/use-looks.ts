import type { SeenPassage } from '@followthrough/domain';
import { useEffect, useMemo, useState } from 'react';
import { call } from '../../../wire/call';
import { isKept, type PassageDraft } from '../report-draft';

/** What was seen in the passages so far. */
export interface Looks {
  readonly of: (passage: PassageDraft) => SeenPassage | undefined;
  readonly done: number;
  readonly total: number;
  readonly hasFailed: boolean;
  readonly tryAgain: () => void;
}

// Whoever types is not asked about every letter.
const pauseMs = 500;

// As many as the server takes in one call; others get their turn between two.
const atOnce = 25;

/**
 * Has the kept passages looked at, some at a time, and again when their words change. What was seen is remembered by the
 * words, so that joining and splitting ask only for what is new.
 */
export function useLooks(passages: readonly PassageDraft[]): Looks {
  const [seen, setSeen] = useState<ReadonlyMap<string, SeenPassage>>(new Map());
  const [hasFailed, setFailed] = useState(false);
  const asked = useMemo(() => new Map(passages.filter(isKept).map((each) => [nameOf(each), each])), [passages]);
  const missing = useMemo(() => [...asked].filter(([name]) => !seen.has(name)).slice(0, atOnce), [asked, seen]);
  useEffect(() => {
    if (missing.length === 0 || hasFailed) return;
    let isStale = false;
    const sent = missing.map(([, { kind, text }], key) => ({ key, kind: sentKind(kind), text: text.slice(0, 6000) }));
    const look = () =>
      call('lookAtPassages', { body: { passages: sent } }).then(
        (answer) => {
          if (isStale) return;
          const named = answer.passages.map((one) => [missing[one.key]?.[0] ?? '', one] as const);
          setSeen((before) => new Map([...before, ...named]));
        },
        () => !isStale && setFailed(true),
      );
    // A whole page of passages is a report that was just read; one or two are words that somebody changes.
    const timer = setTimeout(() => void look(), missing.length > 2 ? 0 : pauseMs);
    return () => {
      clearTimeout(timer);
      isStale = true;
    };
  }, [missing, hasFailed]);
  return {
    of: (passage) => seen.get(nameOf(passage)),
    done: [...asked.keys()].filter((name) => seen.has(name)).length,
    total: asked.size,
    hasFailed,
    tryAgain: () => setFailed(false),
  };
}

function sentKind(kind: PassageDraft['kind']): 'finding' | 'effective-practice' | 'strategy' {
  return kind === 'strategy' || kind === 'effective-practice' ? kind : 'finding';
}

const nameOf = ({ kind, text }: PassageDraft) => `${sentKind(kind)} ${text}`;
