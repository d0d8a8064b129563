import { answerNotes, answerPartWords } from '@followthrough/domain/words';
import type { AnswerSource, LearningAnswer } from '@followthrough/domain';
import { Link } from 'react-router';
import { Section } from '../../components/section';
import { addressOf } from './source-address';
import { answerWording as wording } from './wording';

type Sentence = LearningAnswer['themes'][number]['parts'][number]['sentences'][number];

/** An answer, theme by theme and part by part, each sentence with its sources, and their list. */
export function AnswerText({ answer: { themes, sources } }: { answer: LearningAnswer }) {
  return (
    <div className="answer">
      {themes.map(({ slug, name, parts }) => (
        <Section key={slug} title={name}>
          {parts.map(({ part, sentences }) => (
            <div key={part}>
              <h3>{answerPartWords[part]}</h3>
              <ul className="answer__sentences">
                {sentences.map((sentence) => (
                  <li key={sentence.text}>
                    <Cited sentence={sentence} sources={sources} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Section>
      ))}
      <Sources sources={sources} />
      <Section title={wording.notes}>
        <ul>
          {answerNotes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

/** A sentence with the numbers of its sources, each a link to the record itself. */
function Cited({ sentence, sources }: { sentence: Sentence; sources: readonly AnswerSource[] }) {
  return (
    <>
      {sentence.text}
      {sentence.sources.map((number) => {
        const source = sources[number - 1];
        return (
          <span key={number}>
            {' '}
            {source && (
              <Link className="answer__source" to={addressOf(source)} title={source.label}>
                {`[${number}]`}
                <span className="visually-hidden">{` ${source.label}`}</span>
              </Link>
            )}
          </span>
        );
      })}
    </>
  );
}

function Sources({ sources }: { sources: readonly AnswerSource[] }) {
  return (
    <Section title={wording.sources}>
      <ol className="answer__sources">
        {sources.map((source) => (
          <li key={source.number} value={source.number}>
            <Link to={addressOf(source)}>{source.label}</Link>
          </li>
        ))}
      </ol>
    </Section>
  );
}
