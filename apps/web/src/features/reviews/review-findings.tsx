import { findingKindWords } from '@followthrough/domain/words';
import type { FindingKind, ReviewPage } from '@followthrough/domain';
import { Section } from '../../components/section';
import { ThemeTags } from '../../components/theme-tags';
import { wording } from './wording';

// `Object.keys` forgets that the words have exactly these keys.
const kinds = Object.keys(findingKindWords) as FindingKind[];

/** What a review found, practice and organisational learning and effective practice apart. */
export function ReviewFindings({ findings }: { findings: ReviewPage['findings'] }) {
  if (findings.length === 0)
    return (
      <Section title={wording.findings}>
        <p className="quiet">{wording.noFindings}</p>
      </Section>
    );
  return (
    <Section title={wording.findings}>
      {kinds.map((kind) => (
        <FindingsOfKind key={kind} kind={kind} findings={findings.filter((finding) => finding.kind === kind)} />
      ))}
    </Section>
  );
}

function FindingsOfKind({ kind, findings }: { kind: FindingKind; findings: ReviewPage['findings'] }) {
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
          </li>
        ))}
      </ul>
    </>
  );
}
