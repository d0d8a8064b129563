import { findingKindWords } from '@followthrough/domain/words';
import type { FindingKind, ReviewPage } from '@followthrough/domain';
import { Link } from 'react-router';
import { Section } from '../../components/section';
import { ThemeTags } from '../../components/theme-tags';
import { wording } from './wording';

// `Object.keys` forgets that the words have exactly these keys.
const kinds = Object.keys(findingKindWords) as FindingKind[];

/** What a review found, practice and organisational learning and effective practice apart. */
export function ReviewFindings({ review }: { review: ReviewPage }) {
  const { findings, may, line } = review;
  const add = may.editWords && (
    <>
      <Link to={`/reviews/${line.id}/report`}>{wording.readReport}</Link>
      {' · '}
      <Link to={`/reviews/${line.id}/parts/finding/new`}>{wording.addFinding}</Link>
    </>
  );
  return (
    <Section title={wording.findings} aside={add}>
      {findings.length === 0 ? (
        <p className="quiet">{wording.noFindings}</p>
      ) : (
        kinds.map((kind) => <FindingsOfKind key={kind} kind={kind} review={review} />)
      )}
    </Section>
  );
}

function FindingsOfKind({ kind, review }: { kind: FindingKind; review: ReviewPage }) {
  const findings = review.findings.filter((finding) => finding.kind === kind);
  return (
    <>
      <h3>{findingKindWords[kind]}</h3>
      {findings.length === 0 && <p className="quiet">{wording.noneOfKind}</p>}
      <ul className="plain-list findings">
        {findings.map(({ id, paragraph, text, themes }) => (
          <li key={id}>
            <p className="prose">
              {paragraph && <span className="quiet">{`${paragraph} `}</span>}
              {text}
            </p>
            <ThemeTags themes={themes} linked />
            {review.may.editWords && (
              <Link to={`/reviews/${review.line.id}/parts/finding/${id}`}>
                {wording.change}
                <span className="visually-hidden">{` finding ${paragraph}`}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
