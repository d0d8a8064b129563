import type { SeenPassage } from '@followthrough/domain';
import { stanceWords } from '@followthrough/domain/words';
import { memo, type Dispatch } from 'react';
import { Link } from 'react-router';
import { useField } from '../../components/form/form-context';
import { MarkedText } from '../../components/marked-text';
import { Tag } from '../../components/tag';
import type { DraftChange } from './change-draft';
import { KindSelect } from './kind-select';
import { PassageWords } from './passage-words';
import { isKept, type PassageDraft } from './report-draft';
import { fieldOf } from './saved-from';
import { draftWording as wording, tierWords } from './wording';

interface PassageCardProps {
  readonly passage: PassageDraft;
  readonly seen: SeenPassage | undefined;
  /** Whether there is another passage in its section to join it with. */
  readonly canJoin: boolean;
  readonly dispatch: Dispatch<DraftChange>;
}

/** One passage: what it is, its words with what led to its themes, and what can be done with it. */
export const PassageCard = memo(function PassageCard({ passage, seen, canJoin, dispatch }: PassageCardProps) {
  const { key, kind, number, where } = passage;
  const field = useField(fieldOf(passage, 'text'));
  const name = number === '' ? `the passage at ${where}` : `passage ${number}`;
  const change = (changed: Partial<PassageDraft>) => dispatch({ what: 'passage', key, changed });
  return (
    <article className={isKept(passage) ? 'read-passage' : 'read-passage read-passage--aside'} aria-label={name}>
      <div className="read-passage__head">
        <NumberField passage={passage} onChange={(typed) => change({ number: typed })} />
        <KindSelect
          name={`passages.${key}.kind`}
          value={kind}
          of={name}
          onChange={(chosen) => change({ kind: chosen })}
        />
        <p className="quiet">{where}</p>
      </div>
      {field.error && (
        <p className="ds_question__error-message" id={`${field.id}-error`}>
          <span className="visually-hidden">Error: </span>
          {field.error}
        </p>
      )}
      {passage.sameAs && <p className="quiet">{`Says the same as ${passage.sameAs}.`}</p>}
      <PassageWords passage={passage} name={name} canJoin={canJoin} dispatch={dispatch}>
        <MarkedText
          text={passage.text}
          spans={isKept(passage) ? (seen?.themes.flatMap(({ spans }) => spans) ?? []) : []}
        />
      </PassageWords>
      {isKept(passage) && seen && <Seen seen={seen} />}
    </article>
  );
});

function NumberField({ passage, onChange }: { passage: PassageDraft; onChange: (typed: string) => void }) {
  const { id, label, error } = useField(fieldOf(passage, 'number'));
  return (
    <div>
      <label className="ds_label" htmlFor={id}>
        {label}
        <span className="visually-hidden">{` of the passage at ${passage.where}`}</span>
      </label>
      <input
        className="ds_input"
        id={id}
        autoComplete="off"
        aria-invalid={error ? true : undefined}
        value={passage.number}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

function Seen({ seen: { themes, identifiers } }: { seen: SeenPassage }) {
  return (
    <>
      {identifiers.map(({ words, looksLike, span: [from] }) => (
        <p className="cell__warning" key={from}>
          <span aria-hidden="true">▲ </span>
          {`“${words}” looks like ${looksLike}. Take it out, or say why it may stay when you save.`}
        </p>
      ))}
      {themes.length === 0 ? (
        <p className="quiet">{wording.noThemes}</p>
      ) : (
        <ul className="tags" aria-label={wording.themes}>
          {themes.map(({ slug, name, stance, tier }) => (
            <li key={slug}>
              <Tag look="plain" symbol="?">
                <Link to={`/themes/${slug}`}>{name}</Link>
                <span className="tag__aside">{` · ${stanceWords[stance]} · ${tierWords[tier]}`}</span>
              </Tag>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
