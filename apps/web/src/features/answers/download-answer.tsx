import type { KeptAnswerLine } from '@followthrough/domain';
import { sentenceFor } from '../../wire/problem-wording';
import { useDownloadAnswer } from './api/use-answers';
import { answerWording as wording } from './wording';

/** Hands out the Word file of an answer, as it was made. */
export function DownloadAnswer({ line }: { line: KeptAnswerLine }) {
  const download = useDownloadAnswer();
  return (
    <span className="not-printed">
      <button type="button" className="link-button" onClick={() => !download.isPending && download.mutate(line)}>
        {download.isPending ? wording.downloading : wording.download}
        <span className="visually-hidden">{` ${line.fileName}`}</span>
      </button>
      {download.isError && <span role="alert">{sentenceFor(download.error)}</span>}
    </span>
  );
}
