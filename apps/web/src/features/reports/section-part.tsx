import { memo, useId, type Dispatch } from 'react';
import { Details } from '../../components/details';
import { plural } from '../../components/plural';
import type { Looks } from './api/use-looks';
import { nextOf, type DraftChange } from './change-draft';
import { PassageCard } from './passage-card';
import type { DraftKind, PassageDraft } from './report-draft';
import { draftWording as wording, kindWords } from './wording';

interface SectionPartProps {
  /** The passages of one section, in order; at least one. */
  readonly passages: readonly PassageDraft[];
  readonly seenOf: Looks['of'];
  readonly dispatch: Dispatch<DraftChange>;
}

/** A section of the report with its passages. One that is background throughout is closed until it is wanted. */
export const SectionPart = memo(function SectionPart({ passages, seenOf, dispatch }: SectionPartProps) {
  const [first] = passages;
  if (first === undefined) return null;
  const title = first.section === '' ? 'Before the first heading' : first.section;
  const cards = passages.map((passage) => (
    <PassageCard
      key={passage.key}
      passage={passage}
      seen={seenOf(passage)}
      canJoin={nextOf(passages, passage.key) !== undefined}
      dispatch={dispatch}
    />
  ));
  if (passages.every(({ kind }) => kind === 'background'))
    return (
      <section className="read-section read-section--background">
        <h2 className="visually-hidden">{title}</h2>
        <Details summary={`${title}: ${plural(passages.length, 'paragraph')}. ${wording.background}`}>{cards}</Details>
      </section>
    );
  return (
    <section className="read-section">
      <h2>{title}</h2>
      {passages.length > 1 && <AllHere sectionAt={first.sectionAt} title={title} dispatch={dispatch} />}
      {cards}
    </section>
  );
});

const chosen: readonly DraftKind[] = [
  ...(['practice-learning', 'organisational-learning', 'effective-practice', 'strategy', 'background'] as const),
  'left-out',
];

function AllHere({
  sectionAt,
  title,
  dispatch,
}: {
  sectionAt: number;
  title: string;
  dispatch: SectionPartProps['dispatch'];
}) {
  const id = useId();
  return (
    <div className="read-section__all">
      <label className="ds_label" htmlFor={id}>
        {wording.allHere}
        <span className="visually-hidden">{` (${title})`}</span>
      </label>
      <div className="ds_select-wrapper">
        <select
          className="ds_select"
          id={id}
          value=""
          onChange={(event) => {
            const kind = chosen.find((each) => each === event.target.value);
            if (kind) dispatch({ what: 'section', sectionAt, kind });
          }}
        >
          <option value="">{wording.asTheyStand}</option>
          {chosen.map((kind) => (
            <option key={kind} value={kind}>
              {kindWords[kind]}
            </option>
          ))}
        </select>
        <span className="ds_select-arrow" aria-hidden="true" />
      </div>
    </div>
  );
}
