import type { NewReading, ReadingList, UnderstoodReadings } from '@followthrough/domain';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { CheckboxField } from '../../../components/form/checkbox-field';
import { Form } from '../../../components/form/form';
import { SubmitButton } from '../../../components/form/submit-button';
import { TextArea } from '../../../components/form/text-area';
import { Notice } from '../../../components/notice';
import { useAddReadings } from '../api/use-readings';
import { pasteWording as wording } from './readings-wording';
import { UnderstoodRemarks } from './understood-remarks';
import { UnderstoodTable } from './understood-table';

interface SaveUnderstoodProps {
  readonly list: ReadingList;
  readonly understood: UnderstoodReadings;
  readonly onSaved: () => void;
  /** What stands before the rows, such as a choice of another sheet. */
  readonly children?: ReactNode;
}

type Row = UnderstoodReadings['rows'][number];

/** Shows what was understood and saves it: all of it, unless the person says that the right rows are to be saved alone. */
export function SaveUnderstood({ list, understood, onSaved, children }: SaveUnderstoodProps) {
  const { rows, sheet, remarks } = understood;
  const [chosen, setChosen] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const adding = useAddReadings(list.measureId);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { fresh, corrections, wrong } = sorted(rows);
  const correcting = chosen.includes('correct');
  const sent = [...fresh, ...(correcting ? corrections : [])];
  const waits = wrong > 0 && !chosen.includes('onlyRight');
  const save = () =>
    adding.mutate({ readings: sent.map(readingFrom), reason: correcting ? reason : '' }, { onSuccess: onSaved });
  const choices = [
    ...(wrong > 0 ? [{ value: 'onlyRight', words: wording.onlyRight(fresh.length) }] : []),
    ...(corrections.length > 0 ? [{ value: 'correct', words: wording.correct(corrections.length) }] : []),
  ];
  return (
    <section className="section">
      <h2 ref={heading} tabIndex={-1}>
        {wording.understood}
      </h2>
      <UnderstoodRemarks sheet={sheet} remarks={remarks} />
      {children}
      <UnderstoodTable rows={rows} unit={list.unit} />
      {fresh.length + corrections.length === 0 ? (
        <Notice kind="info">{wording.nothing}</Notice>
      ) : (
        <Form wording={wording.fields} problem={adding.error} onSubmit={() => !adding.isPending && save()}>
          {choices.length > 0 && <CheckboxField name="choices" value={chosen} choices={choices} onChange={setChosen} />}
          {correcting && <TextArea name="reason" rows={2} value={reason} onChange={setReason} />}
          {waits && <Notice kind="warning">{wording.waits(wrong)}</Notice>}
          {!waits && sent.length > 0 && (
            <SubmitButton busy={adding.isPending}>{wording.save(sent.length)}</SubmitButton>
          )}
        </Form>
      )}
    </section>
  );
}

function sorted(rows: readonly Row[]) {
  const of = (status: Row['status']) => rows.filter((row) => row.status === status);
  return { fresh: of('new'), corrections: of('correction'), wrong: of('wrong').length };
}

function readingFrom({ on, value, numerator, denominator, was }: Row): NewReading {
  return {
    ...{ on: on ?? '', value, numerator, denominator, provisional: false, note: '' },
    corrects: was && { readingId: was.id, version: was.version },
  };
}
