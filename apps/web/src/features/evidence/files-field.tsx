import { fileEndings } from '@followthrough/domain/words';
import { useField } from '../../components/form/form-context';
import { Question } from '../../components/form/question';
import { sizeInWords } from '../../components/size-words';
import { sentenceFor } from '../../wire/problem-wording';
import { WireProblem } from '../../wire/wire-problem';
import { SendingBar } from './sending-bar';
import type { ChosenFile, Files } from './use-files';
import { sendingWording as wording } from './wording';

/** Takes files, by choosing or by taking a photograph, and says of each whether it came and whether it may stay. */
export function FilesField({ name, files, one = false }: { name: string; files: Files; one?: boolean }) {
  const field = useField(name);
  return (
    <>
      <Question field={field}>
        <input
          className="file-input"
          id={field.id}
          type="file"
          accept={fileEndings}
          multiple={!one}
          aria-describedby={field.describedBy}
          aria-invalid={field.error ? true : undefined}
          onChange={(event) => {
            files.choose([...(event.target.files ?? [])]);
            // The same file can be chosen again after it was mended.
            event.target.value = '';
          }}
        />
      </Question>
      {files.list.length > 0 && (
        <ul className="chosen-files" aria-label={wording.choose}>
          {files.list.map((chosen) => (
            <ChosenLine key={chosen.key} chosen={chosen} files={files} />
          ))}
        </ul>
      )}
    </>
  );
}

function ChosenLine({ chosen, files }: { chosen: ChosenFile; files: Files }) {
  const { key, name, problem, waiting, file } = chosen;
  return (
    <li className="chosen-files__one">
      <p className="chosen-files__name">{name}</p>
      {waiting && (
        <p className="quiet">
          {`✓ ${wording.sent}, ${sizeInWords(waiting.bytes)}.${waiting.cleaned ? ` ${wording.cleaned}` : ''}`}
        </p>
      )}
      {problem !== null && (
        <p className="ds_question__error-message" role="alert">
          {`${name} ${wording.refused}. ${whyNot(problem)}`}
        </p>
      )}
      {problem === null && !waiting && <SendingBar name={name} share={chosen.share} />}
      <p className="chosen-files__tasks">
        {problem !== null && file && mayComeLater(problem) && (
          <button type="button" className="link-button" onClick={() => files.again(key)}>
            {wording.tryAgain}
            <span className="visually-hidden">{` ${name}`}</span>
          </button>
        )}
        <button type="button" className="link-button" onClick={() => files.takeAway(key)}>
          {wording.takeAway}
          <span className="visually-hidden">{` ${name}`}</span>
        </button>
      </p>
    </li>
  );
}

/** The server's own sentence about a file says what was wrong with it and how to mend it. */
function whyNot(problem: unknown): string {
  const [aboutFile] = problem instanceof WireProblem ? problem.fields : [];
  return aboutFile?.sentence ?? sentenceFor(problem);
}

/** Whether the same file may be taken another time: it did not arrive, or too much was going on. */
function mayComeLater(problem: unknown): boolean {
  return problem instanceof WireProblem && problem.code !== 'file.refused' && problem.code !== 'request.too-large';
}
