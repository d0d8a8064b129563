import { passageWords, stanceWords } from '@followthrough/domain/words';
import type { PassageView, Stance } from '@followthrough/domain';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { Day } from '../../../components/day';
import { Tag } from '../../../components/tag';
import { ThemeTags } from '../../../components/theme-tags';
import { DecisionKeys } from './decision-keys';
import { InItsPlace } from './in-its-place';
import { queueWording as wording, tierWords } from './queue-wording';
import type { Said, Waiting } from './sitting';

interface SuggestionCardProps {
  readonly waiting: Waiting;
  /** The passages to come, so that they need not be waited for. */
  readonly next: readonly PassageView[];
  readonly definition: string | undefined;
  readonly onSay: (said: Said) => void;
  readonly onNext: () => void;
  readonly onUndo: () => void;
  readonly onAdd: () => void;
}

/** A passage in its context with one suggested theme on it, and what a person may do about it. */
export function SuggestionCard({ waiting, next, definition, onSay, ...deeds }: SuggestionCardProps) {
  const { passage, suggestion } = waiting;
  const [changed, change] = useState<{ of: string; stance: Stance } | null>(null);
  const stance = changed?.of === suggestion.id ? changed.stance : suggestion.stance;
  const decide = (decision: 'confirmed' | 'rejected') => {
    const { id, version, name } = suggestion;
    const place = `${passage.place} of ${passage.reviewReference}`;
    const corrected = stance === suggestion.stance ? {} : { stance };
    onSay({ assignmentId: id, version, name, place, decision, ...corrected });
  };
  const others = passage.themes.filter((theme) => theme.id !== suggestion.id && theme.status !== 'rejected');
  return (
    <article className="suggestion">
      <h2 tabIndex={-1} ref={useFocusOnChange(passage.passageId)}>
        {`${passageWords[passage.kind]} in ${passage.reviewReference} (${passage.pseudonym})`}
      </h2>
      <Context passage={passage} />
      <InItsPlace passage={passage} spans={suggestion.spans} next={next} />
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
      <DecisionKeys
        {...deeds}
        onConfirm={() => decide('confirmed')}
        onReject={() => decide('rejected')}
        onStance={() =>
          change({ of: suggestion.id, stance: stance === 'learning' ? 'effective-practice' : 'learning' })
        }
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

/** The heading takes the focus when another passage comes, so that reading goes on there. */
function useFocusOnChange(passageId: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(passageId);
  useEffect(() => {
    if (shown.current === passageId) return;
    shown.current = passageId;
    heading.current?.focus();
  }, [passageId]);
  return heading;
}

function Context({ passage }: { passage: PassageView }) {
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
