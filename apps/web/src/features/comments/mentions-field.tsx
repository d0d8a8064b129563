import type { CommentList } from '@followthrough/domain';
import { SelectField } from '../../components/form/select-field';
import { wording } from './wording';

interface MentionsFieldProps {
  readonly people: CommentList['people'];
  readonly mentions: readonly string[];
  readonly onChange: (mentions: readonly string[]) => void;
}

/** Whom a comment names: chosen from the people who see the record, and taken out again one by one. */
export function MentionsField({ people, mentions, onChange }: MentionsFieldProps) {
  const left = people.filter(({ personId }) => !mentions.includes(personId));
  const choices = left.map(({ personId, name, post }) => ({ value: personId, words: `${name}, ${post}` }));
  return (
    <>
      <SelectField
        name="mentions"
        choices={[{ value: '', words: wording.nobody }, ...choices]}
        value=""
        onChange={(personId) => personId !== '' && onChange([...mentions, personId])}
      />
      {mentions.length > 0 && (
        <ul className="tags" aria-label={wording.naming}>
          {mentions.map((id) => (
            <li key={id}>
              <span className="ds_tag ds_tag--grey">{nameOf(people, id)}</span>{' '}
              <button
                type="button"
                className="link-button"
                onClick={() => onChange(mentions.filter((one) => one !== id))}
              >
                {wording.takeOut}
                <span className="visually-hidden">{` ${nameOf(people, id)}`}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const nameOf = (people: CommentList['people'], id: string) =>
  people.find(({ personId }) => personId === id)?.name ?? 'Somebody who no longer sees this';
