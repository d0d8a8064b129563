import type { RoundPage } from '@followthrough/domain';
import { useState } from 'react';
import { momentInWords } from '../../components/day-words';
import { Form } from '../../components/form/form';
import { SubmitButton } from '../../components/form/submit-button';
import { TextArea } from '../../components/form/text-area';
import { Prose } from '../../components/prose';
import { Section } from '../../components/section';
import { useAddNote } from './api/use-rounds';
import { noteFields, wording } from './wording';

/** What was written down about a round, and a place to write more. */
export function RoundNotes({ round: { line, notes, may } }: { round: RoundPage }) {
  return (
    <Section title={wording.notes}>
      {line.state === 'sealed' && <p className="quiet">{wording.notesSealed}</p>}
      {notes.length === 0 && <p className="quiet">{wording.noNotes}</p>}
      <ul className="plain-list">
        {notes.map(({ writtenAt, by, text }) => (
          <li key={`${writtenAt} ${text}`}>
            <Prose text={text} none="" />
            <span className="block quiet">{`${by}, ${momentInWords(writtenAt)}`}</span>
          </li>
        ))}
      </ul>
      {may.note && <NoteForm roundId={line.id} />}
    </Section>
  );
}

function NoteForm({ roundId }: { roundId: string }) {
  const adding = useAddNote(roundId);
  const [text, setText] = useState('');
  return (
    <Form
      wording={noteFields}
      problem={adding.error}
      onSubmit={() => adding.mutate({ text }, { onSuccess: () => setText('') })}
    >
      <TextArea name="text" value={text} onChange={setText} rows={2} />
      <SubmitButton busy={adding.isPending}>Save the note</SubmitButton>
    </Form>
  );
}
