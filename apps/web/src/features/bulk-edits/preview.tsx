import type { BulkPreview } from '@followthrough/domain';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { Details } from '../../components/details';
import { plural } from '../../components/plural';
import { problemWording } from '../../wire/problem-wording';
import { bulkWording as wording } from './wording';

interface PreviewProps {
  readonly preview: BulkPreview;
  /** What would change on how many, in a sentence. */
  readonly sentence: string;
}

type Row = BulkPreview['rows'][number];

/** What a change would do: to how many, and which cannot take it and why. It has the focus as soon as it is there. */
export function Preview({ preview: { changed, refused, rows }, sentence }: PreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="section" aria-live="polite">
      <h2 ref={heading} tabIndex={-1}>
        {wording.previewTitle}
      </h2>
      <p className="prose">{outcome(rows.length, changed, sentence)}</p>
      {changed > 0 && (
        <Details summary={`The ${plural(changed, 'action')} that would change`}>
          <Actions rows={rows.filter(({ refusal }) => refusal === null)} />
        </Details>
      )}
      {refused > 0 && <Refused rows={rows.filter(({ refusal }) => refusal !== null)} />}
    </section>
  );
}

function outcome(found: number, changed: number, sentence: string): string {
  if (found === 0) return wording.noneFound;
  return changed === 0 ? wording.noneChanges : sentence;
}

function Refused({ rows }: { rows: readonly Row[] }) {
  const reasons = [...new Set(rows.flatMap(({ refusal }) => refusal ?? []))];
  return (
    <>
      <p className="prose">{`${plural(rows.length, 'action')} cannot take it and will stay as ${rows.length === 1 ? 'it is' : 'they are'}:`}</p>
      {reasons.map((reason) => {
        const ofReason = rows.filter(({ refusal }) => refusal === reason);
        return (
          <Details key={reason} summary={`${plural(ofReason.length, 'action')}: ${problemWording[reason]}`}>
            <Actions rows={ofReason} />
          </Details>
        );
      })}
    </>
  );
}

function Actions({ rows }: { rows: readonly Row[] }) {
  return (
    <ul>
      {rows.map(({ id, reference, text }) => (
        <li key={id}>
          <Link to={`/actions/${id}`}>{`${reference} ${text}`}</Link>
        </li>
      ))}
    </ul>
  );
}
