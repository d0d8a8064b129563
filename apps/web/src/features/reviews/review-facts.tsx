import {
  ageBandWords,
  decisionWords,
  editionWords,
  eventWords,
  publicationWords,
  reviewKindWords,
} from '@followthrough/domain/words';
import type { ReviewPage } from '@followthrough/domain';
import { ColourCounts } from '../../components/colour-counts';
import { Day } from '../../components/day';
import { DefinitionList } from '../../components/definition-list';
import { Section } from '../../components/section';
import { wording } from './wording';

/** The short facts of a review. */
export function ReviewFacts({ review }: { review: ReviewPage }) {
  const { line } = review;
  return (
    <Section title={wording.about}>
      <DefinitionList
        pairs={[
          ['Committee', line.committee],
          ['Kind', reviewKindWords[line.kind]],
          ['Event', eventWords[line.event]],
          ['Age band', ageBandWords[line.ageBand]],
          ['Decision', line.decision && decisionWords[line.decision]],
          ['Guidance edition', editionWords[review.guidanceEdition]],
          ['Publication', publicationWords[review.publicationForm]],
          ['Practice looked at', <PracticePeriod key="practice" review={review} />],
          ['Proceedings beside it', line.onHold ? wording.onHold : wording.notOnHold],
          ['Actions by colour', <ColourCounts key="colours" counts={line.colours} />],
        ]}
      />
    </Section>
  );
}

function PracticePeriod({ review: { practiceFrom, practiceTo } }: { review: ReviewPage }) {
  if (practiceFrom === null && practiceTo === null) return <span className="quiet">Not recorded</span>;
  return (
    <>
      <Day on={practiceFrom} none="not recorded" />
      {' to '}
      <Day on={practiceTo} none="not recorded" />
    </>
  );
}
