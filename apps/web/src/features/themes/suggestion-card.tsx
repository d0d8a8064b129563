import { passageWords, stanceWords } from '@followthrough/domain/words';
import type { Stance } from '@followthrough/domain';
import { useState } from 'react';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { MarkedText } from '../../components/marked-text';
import { ProblemNotice } from '../../components/problem-notice';
import { Tag } from '../../components/tag';
import { ThemeTags } from '../../components/theme-tags';
import { useDecide } from './api/use-decide';
import { DecisionKeys } from './decision-keys';
import type { Waiting } from './queue';
import { queueWording as wording, tierWords } from './wording';

interface SuggestionCardProps {
  readonly waiting: Waiting;
  readonly definition: string | undefined;
  /** Called with what was decided, in words. */
  readonly onDecided: (words: string) => void;
  readonly onNext: () => void;
}

/** A passage in its context with one suggested theme on it, and what a person may do about it. */
export function SuggestionCard({ waiting, definition, onDecided, onNext }: SuggestionCardProps) {
  const { passage, suggestion } = waiting;
  const [changed, change] = useState<{ of: string; stance: Stance } | null>(null);
  const stance = changed?.of === suggestion.id ? changed.stance : suggestion.stance;
  const deciding = useDecide();
  const decide = (decision: 'confirmed' | 'rejected') => {
    if (deciding.isPending) return;
    const { id, version, name } = suggestion;
    const corrected = stance === suggestion.stance ? {} : { stance };
    deciding.mutate(
      { assignmentId: id, version, decision, ...corrected },
      { onSuccess: () => onDecided(`${decision === 'confirmed' ? 'Confirmed' : 'Rejected'}: ${name}.`) },
    );
  };
  const others = passage.themes.filter((theme) => theme.id !== suggestion.id && theme.status !== 'rejected');
  return (
    <article className="suggestion">
      <h2>{`${passageWords[passage.kind]} in ${passage.reviewReference} (${passage.pseudonym})`}</h2>
      <Context waiting={waiting} />
      <div className="suggestion__text">
        <MarkedText text={passage.text} spans={suggestion.spans} />
      </div>
      {suggestion.spans.length === 0 && <p className="quiet">{wording.noSpans}</p>}
      <h3>{`${wording.suggestion}: ${suggestion.name}`}</h3>
      {definition && <p>{definition}</p>}
      <p>
        <span aria-live="polite">
          {'Stance: '}
          <Tag look={stance === 'learning' ? 'plain' : 'teal'}>{stanceWords[stance]}</Tag>
        </span>
        {suggestion.tier && <span className="quiet">{` ${tierWords[suggestion.tier]}`}</span>}
      </p>
      {deciding.isError && <ProblemNotice problem={deciding.error} />}
      <DecisionKeys
        onConfirm={() => decide('confirmed')}
        onReject={() => decide('rejected')}
        onStance={() =>
          change({ of: suggestion.id, stance: stance === 'learning' ? 'effective-practice' : 'learning' })
        }
        onNext={onNext}
      />
      {others.length > 0 && (
        <>
          <h3>{wording.others}</h3>
          <ThemeTags themes={others} linked />
        </>
      )}
    </article>
  );
}

function Context({ waiting: { passage } }: { waiting: Waiting }) {
  return (
    <p className="quiet">
      {passage.actionId ? <Link to={`/actions/${passage.actionId}`}>{passage.place}</Link> : passage.place}
      {' · '}
      <Link to={`/reviews/${passage.reviewId}`}>{`Review ${passage.reviewReference}`}</Link>
      {', reported '}
      <Day on={passage.reportedOn} none="on a day not recorded" />
    </p>
  );
}
