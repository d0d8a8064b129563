import type { ReactNode } from 'react';

/** Where a part of a text begins and where it ends, counted in characters; the end is not part of it. */
export type Span = readonly [from: number, to: number];

/** A text with parts of it highlighted. The text is shown as it is, whatever it holds. */
export function MarkedText({ text, spans }: { text: string; spans: readonly Span[] }) {
  const parts: ReactNode[] = [];
  let shown = 0;
  for (const [from, to] of apart(spans, text.length)) {
    parts.push(text.slice(shown, from), <mark key={from}>{text.slice(from, to)}</mark>);
    shown = to;
  }
  return (
    <p className="prose">
      {parts}
      {text.slice(shown)}
    </p>
  );
}

/** The spans in order, joined where they overlap or touch, and kept inside the text. */
function apart(spans: readonly Span[], length: number): Span[] {
  const joined: [number, number][] = [];
  for (const [from, to] of spans.toSorted(([one], [other]) => one - other)) {
    const end = Math.min(to, length);
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], end);
    else if (Math.max(from, 0) < end) joined.push([Math.max(from, 0), end]);
  }
  return joined;
}
