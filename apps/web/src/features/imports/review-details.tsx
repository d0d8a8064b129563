import { ageBandWords, editionWords, eventWords, reviewKindWords } from '@followthrough/domain/words';
import type { ReadPlan } from '@followthrough/domain';
import type { Dispatch } from 'react';
import { choicesFrom, type Choice } from '../../components/form/choices';
import { DateField } from '../../components/form/date-field';
import { Section } from '../../components/section';
import { CellSelect, CellText } from './cell-field';
import type { DraftChange } from './change-draft';
import type { ReviewDraft } from './import-draft';
import { checkWording as wording } from './wording';

interface ReviewDetailsProps {
  readonly review: ReviewDraft;
  readonly read: ReadPlan['review'];
  readonly dispatch: Dispatch<DraftChange>;
}

/** The review that the plan answers to. What no plan says of it has to be chosen. */
export function ReviewDetails({ review, read, dispatch }: ReviewDetailsProps) {
  const change = (changed: Partial<ReviewDraft>) => dispatch({ kind: 'review', changed });
  const fromOf = (value: { readonly from: string | null }) =>
    value.from ? `${wording.from} ${value.from}` : wording.notFound;
  return (
    <Section title={wording.details}>
      <div className="read-action__cells">
        <CellText
          name="review.reference"
          lines="one"
          value={review.reference}
          from={fromOf(read.reference)}
          onChange={(reference) => change({ reference })}
        />
        <CellText
          name="review.pseudonym"
          lines="one"
          value={review.pseudonym}
          from={fromOf(read.pseudonym)}
          onChange={(pseudonym) => change({ pseudonym })}
        />
        <CellSelect
          name="review.kind"
          value={review.kind}
          choices={choices(reviewKindWords)}
          onChange={(kind) => change({ kind })}
        />
        <CellSelect
          name="review.event"
          value={review.event}
          choices={choices(eventWords)}
          onChange={(event) => change({ event })}
        />
        <CellSelect
          name="review.ageBand"
          value={review.ageBand}
          choices={choices(ageBandWords)}
          onChange={(ageBand) => change({ ageBand })}
        />
        <CellSelect
          name="review.guidanceEdition"
          value={review.guidanceEdition}
          choices={choices(editionWords)}
          onChange={(guidanceEdition) => change({ guidanceEdition })}
        />
        <DateField
          name="review.reportedOn"
          value={review.reportedOn}
          onChange={(reportedOn) => change({ reportedOn })}
        />
      </div>
    </Section>
  );
}

function choices<Value extends string>(words: Readonly<Record<Value, string>>): Choice<Value | ''>[] {
  return [{ value: '', words: wording.choose }, ...choicesFrom(words)];
}
