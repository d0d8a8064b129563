import {
  ageBandWords,
  criteria,
  decisionWords,
  editionWords,
  eventWords,
  markingWords,
  publicationWords,
  reviewKindWords,
} from '@followthrough/domain/words';
import type { ReviewPage } from '@followthrough/domain';
import { ColourCounts } from '../../components/colour-counts';
import { Day } from '../../components/day';
import { DefinitionList } from '../../components/definition-list';
import { Section } from '../../components/section';
import { EditLink } from './review-record';
import { wording } from './wording';

/** The short facts of a review, and the ways to change them. */
export function ReviewFacts({ review }: { review: ReviewPage }) {
  const { line, facts } = review;
  return (
    <Section title={wording.about}>
      <DefinitionList
        pairs={[
          ['Committee', line.committee],
          ['Kind', reviewKindWords[facts.kind]],
          ['Event', eventWords[facts.event]],
          ['Age band', ageBandWords[facts.ageBand]],
          ['Guidance edition', editionWords[facts.guidanceEdition]],
          ['Criteria met', <Criteria key="criteria" review={review} />],
          ['Notified by', review.notifiedByAgency],
          ['Decision', facts.decision && decisionWords[facts.decision]],
          ['Reasons', facts.decisionReason],
          ['Practice looked at', <PracticePeriod key="practice" review={review} />],
          ['On hold', line.onHold ? wording.onHold : wording.notOnHold],
          ['Publication', publicationWords[facts.publicationForm]],
          ['Why not published', facts.publicationReason],
          ['Marking', markingWords[facts.marking]],
          ['National hub', facts.nationalHubReference],
          ['Actions by colour', <ColourCounts key="colours" counts={line.colours} />],
        ]}
      />
      {review.may.edit && (
        <ul className="plain-list">
          {links.map(([to, words]) => (
            <li key={to}>
              <EditLink review={review} to={to}>
                {words}
              </EditLink>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const links = [
  ['edit/about', wording.changeAbout],
  ['edit/decision', wording.changeDecision],
  ['edit/report', wording.changeReport],
  ['edit/publication', wording.changePublication],
] as const;

function Criteria({ review: { facts } }: { review: ReviewPage }) {
  const met = criteria[facts.guidanceEdition].filter(({ code }) => facts.criteria.includes(code));
  if (met.length === 0) return <span className="quiet">{wording.notRecorded}</span>;
  return (
    <ul>
      {met.map(({ code, words }) => (
        <li key={code}>{words}</li>
      ))}
    </ul>
  );
}

function PracticePeriod({ review: { facts } }: { review: ReviewPage }) {
  const { practiceFrom, practiceTo } = facts;
  if (practiceFrom === null && practiceTo === null) return <span className="quiet">{wording.notRecorded}</span>;
  return (
    <>
      <Day on={practiceFrom} none="not recorded" />
      {' to '}
      <Day on={practiceTo} none="not recorded" />
    </>
  );
}
