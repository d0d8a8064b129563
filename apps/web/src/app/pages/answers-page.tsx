import type { AnswerDraft } from '@followthrough/domain';
import { useSearchParams } from 'react-router';
import { Day } from '../../components/day';
import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useDraftAnswer } from '../../features/answers/api/use-answers';
import { AnswerText } from '../../features/answers/answer-text';
import { ChooseAnswer } from '../../features/answers/choose-answer';
import { KeepAnswer } from '../../features/answers/keep-answer';
import { KeptAnswers } from '../../features/answers/kept-answers';
import { answerWording as wording } from '../../features/answers/wording';
import { ToThemes } from './to-themes';

/** The answer to “Why are you not learning from past reviews?”, on one theme or all that recur, as at a day. */
export function Component() {
  const [search, setSearch] = useSearchParams();
  const chosen = { theme: search.get('theme') ?? '', asAt: search.get('asAt') ?? '' };
  const query = useDraftAnswer({
    ...(chosen.theme === '' ? {} : { slug: chosen.theme }),
    ...(chosen.asAt === '' ? {} : { asAt: chosen.asAt }),
  });
  const choose = ({ theme, asAt }: typeof chosen) =>
    setSearch({ ...(theme === '' ? {} : { theme }), ...(asAt === '' ? {} : { asAt }) });
  return (
    <Page title={wording.title} lead={<p>{wording.lead}</p>} above={<ToThemes />}>
      <Loaded query={query} what="the answer">
        {(draft) => (
          <>
            <ChooseAnswer
              key={`${chosen.theme} ${chosen.asAt}`}
              {...{ chosen, themes: draft.themes, today: draft.today, problem: null, onChoose: choose }}
            />
            <Draft draft={draft} theme={chosen.theme} />
          </>
        )}
      </Loaded>
      <KeptAnswers />
    </Page>
  );
}

function Draft({ draft, theme }: { draft: AnswerDraft; theme: string }) {
  const { answer, mayKeep } = draft;
  if (answer.themes.length === 0) return <EmptyState title={wording.nothing}>{wording.nothingHint}</EmptyState>;
  return (
    <>
      <p>
        {`${answer.committeeName}. ${wording.asAt} `}
        <Day on={answer.asAt} />
        {'. '}
        <button type="button" className="link-button not-printed" onClick={() => window.print()}>
          {wording.print}
        </button>
      </p>
      <AnswerText answer={answer} />
      {mayKeep && <KeepAnswer key={`${theme} ${answer.asAt}`} draft={draft} theme={theme} />}
    </>
  );
}
