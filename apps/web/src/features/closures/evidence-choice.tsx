import { evidenceGradeWords } from '@followthrough/domain/words';
import type { ClosureStory } from '@followthrough/domain';
import { CheckboxList } from '../../components/form/checkbox-list';
import { claimWording } from './wording';

interface EvidenceChoiceProps {
  readonly evidence: ClosureStory['evidence'];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** The evidence on an action, to say which of it something rests on. */
export function EvidenceChoice({ evidence, chosen, onChange }: EvidenceChoiceProps) {
  if (evidence.length === 0) return <p className="quiet">{claimWording.noEvidence}</p>;
  const choices = evidence.map(({ id, title, grade }) => ({
    value: id,
    words: `${title} (grade ${grade}: ${evidenceGradeWords[grade] ?? ''})`,
  }));
  return <CheckboxList name="evidenceIds" choices={choices} chosen={chosen} onChange={onChange} />;
}
