import { eventKindWords, holdWords, teamRoleWords } from '@followthrough/domain/words';
import type { ReviewPage } from '@followthrough/domain';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { DefinitionList } from '../../components/definition-list';
import { Prose } from '../../components/prose';
import { Section } from '../../components/section';
import { wording } from './wording';

interface PartOfReview {
  readonly review: ReviewPage;
}

/** A link for whoever may edit; nothing for anybody else. */
export function EditLink({ review, to, children }: PartOfReview & { readonly to: string; readonly children: string }) {
  return review.may.edit ? <Link to={`/reviews/${review.line.id}/${to}`}>{children}</Link> : null;
}

/** A link to change one of several like things, told apart for whoever hears it alone. */
function ChangeLink({ review, to, what }: PartOfReview & { readonly to: string; readonly what: string }) {
  if (!review.may.edit) return null;
  return (
    <Link to={`/reviews/${review.line.id}/${to}`}>
      {wording.change}
      <span className="visually-hidden">{` ${what}`}</span>
    </Link>
  );
}

/** What was held or done in the course of a review, with the posts that came. */
export function ReviewEvents({ review }: PartOfReview) {
  return (
    <Listed
      title={wording.events}
      none={wording.noEvents}
      add={
        <EditLink review={review} to="parts/event/new">
          {wording.addEvent}
        </EditLink>
      }
    >
      {review.events.map(({ id, kind, heldOn, posts, note }) => (
        <li key={id}>
          <strong>{eventKindWords[kind]}</strong>{' '}
          <ChangeLink review={review} to={`parts/event/${id}`} what={eventKindWords[kind]} />
          <p>
            <Day on={heldOn} />
          </p>
          {posts.length > 0 && <p className="quiet">{posts.join(', ')}</p>}
          {note && <p className="quiet prose">{note}</p>}
        </li>
      ))}
    </Listed>
  );
}

/** What runs beside a review, and what it holds up. */
export function ReviewProceedings({ review }: PartOfReview) {
  return (
    <Listed
      title={wording.beside}
      none={wording.noneBeside}
      add={
        <EditLink review={review} to="parts/proceeding/new">
          {wording.addProceeding}
        </EditLink>
      }
    >
      {review.proceedings.map((proceeding) => (
        <li key={proceeding.id}>
          <strong>{holdWords[proceeding.kind]}</strong>{' '}
          <ChangeLink review={review} to={`parts/proceeding/${proceeding.id}`} what={holdWords[proceeding.kind]} />
          <Period from={proceeding.startedOn} to={proceeding.endedOn} open={wording.stillRunning} />
          {proceeding.reviewHeldFrom && (
            <Period
              what={wording.reviewHeld}
              from={proceeding.reviewHeldFrom}
              to={proceeding.reviewHeldTo}
              open={wording.stillHeld}
            />
          )}
          {proceeding.publicationHeldFrom && (
            <Period
              what={wording.publicationHeld}
              from={proceeding.publicationHeldFrom}
              to={proceeding.publicationHeldTo}
              open={wording.stillHeld}
            />
          )}
          {proceeding.lookAgainOn && (
            <p>
              {'Look again on '}
              <Day on={proceeding.lookAgainOn} />
            </p>
          )}
          {proceeding.note && <p className="quiet prose">{proceeding.note}</p>}
        </li>
      ))}
    </Listed>
  );
}

/** The Review Team, by post. */
export function ReviewTeam({ review }: PartOfReview) {
  return (
    <Listed
      title={wording.team}
      none={wording.noTeam}
      add={
        <EditLink review={review} to="edit/team">
          {wording.changeTeam}
        </EditLink>
      }
    >
      {review.facts.team.map(({ role, post, agency }) => (
        <li key={`${role} ${post} ${agency}`}>
          {`${teamRoleWords[role]}: ${post}`}
          {agency && <span className="quiet">{` · ${agency}`}</span>}
        </li>
      ))}
    </Listed>
  );
}

/** How the family is kept in touch: the link person by post, and each contact. */
export function ReviewFamily({ review }: PartOfReview) {
  const { familyLinkPost, familyNote, familyFeedbackOn } = review.facts;
  return (
    <Section
      title={wording.family}
      aside={
        <EditLink review={review} to="edit/family">
          {wording.changeFamily}
        </EditLink>
      }
    >
      <DefinitionList
        pairs={[
          ['Link person', familyLinkPost || wording.notRecorded],
          ['Feedback given', <Day key="feedback" on={familyFeedbackOn} none="Not yet" />],
        ]}
      />
      {familyNote && <p className="prose">{familyNote}</p>}
      <h3>{wording.contacts}</h3>
      {review.contacts.length === 0 && <p className="quiet">{wording.noContacts}</p>}
      <ul className="plain-list">
        {review.contacts.map(({ id, contactedOn, byPost, shared }) => (
          <li key={id}>
            <Day on={contactedOn} />
            <span className="quiet">{` · ${byPost} `}</span>
            <ChangeLink review={review} to={`parts/contact/${id}`} what={`the contact by ${byPost}`} />
            <p className="prose">{shared}</p>
          </li>
        ))}
      </ul>
      <EditLink review={review} to="parts/contact/new">
        {wording.addContact}
      </EditLink>
    </Section>
  );
}

/** What the Care Inspectorate observed, and what the committee did with it. */
export function ReviewObservations({ review }: PartOfReview) {
  const { observationsReceivedOn, observationsText, observationsResponse } = review.facts;
  return (
    <Section title={wording.observations}>
      {observationsReceivedOn === null && observationsText === '' ? (
        <p className="quiet">{wording.noObservations}</p>
      ) : (
        <>
          <p>
            <Day on={observationsReceivedOn} />
          </p>
          <Prose text={observationsText} />
          <h3>{wording.response}</h3>
          <Prose text={observationsResponse} none={wording.noResponse} />
        </>
      )}
    </Section>
  );
}

interface ListedProps {
  readonly title: string;
  readonly none: string;
  readonly add: ReactNode;
  readonly children: readonly ReactNode[];
}

function Listed({ title, none, add, children }: ListedProps) {
  return (
    <Section title={title} aside={add}>
      {children.length === 0 ? <p className="quiet">{none}</p> : <ul className="plain-list">{children}</ul>}
    </Section>
  );
}

interface PeriodProps {
  readonly what?: string;
  readonly from: string;
  readonly to: string | null;
  /** What is said of a period without an end. */
  readonly open: string;
}

function Period({ what = 'From', from, to, open }: PeriodProps) {
  return (
    <p>
      {`${what} `}
      <Day on={from} />
      {to === null ? `, ${open}` : ' to '}
      {to !== null && <Day on={to} />}
    </p>
  );
}
