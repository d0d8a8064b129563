import { Link, useParams } from 'react-router';
import type { KeptAnswer } from '@followthrough/domain';
import { Day } from '../../components/day';
import { momentInWords } from '../../components/day-words';
import { DefinitionList } from '../../components/definition-list';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useAnswer } from '../../features/answers/api/use-answers';
import { AnswerText } from '../../features/answers/answer-text';
import { DownloadAnswer } from '../../features/answers/download-answer';
import { answerWording as wording } from '../../features/answers/wording';

/** An answer as it was given: who kept it and when, its file with its fingerprint, and every sentence. */
export function Component() {
  const { answerId = '' } = useParams();
  return (
    <Loaded query={useAnswer(answerId)} what="the answer" title={wording.keptTitle}>
      {({ line, answer, mayStay }) => (
        <Page title={wording.title} lead={<p>{wording.keptTitle}</p>} above={<ToAnswers />}>
          <Facts line={line} mayStay={mayStay} />
          <AnswerText answer={answer} />
        </Page>
      )}
    </Loaded>
  );
}

function Facts({ line, mayStay }: Pick<KeptAnswer, 'line' | 'mayStay'>) {
  return (
    <DefinitionList
      pairs={[
        ['On', line.theme ?? wording.all],
        [wording.asAt, <Day key="as-at" on={line.asAt} />],
        ['Kept', `${momentInWords(line.madeAt)}, ${line.madeBy}`],
        [
          'File',
          <span key="file">
            {line.fileName} <DownloadAnswer line={line} />
          </span>,
        ],
        [
          wording.fingerprint,
          <code key="sha" className="answer__print">
            {line.sha256}
          </code>,
        ],
        ...(mayStay === '' ? [] : [[wording.mayStayWords, mayStay] as const]),
      ]}
    />
  );
}

function ToAnswers() {
  return (
    <p className="above">
      <Link to="/answers">{wording.title}</Link>
    </p>
  );
}
