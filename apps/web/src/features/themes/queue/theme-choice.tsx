import { useState, type KeyboardEvent, type RefObject } from 'react';
import { useField } from '../../../components/form/form-context';
import { Question } from '../../../components/form/question';

/** A theme to choose. */
export interface ThemeToChoose {
  readonly slug: string;
  readonly name: string;
}

interface ThemeChoiceProps {
  readonly name: string;
  readonly themes: readonly ThemeToChoose[];
  readonly chosen: ThemeToChoose | null;
  readonly onChoose: (theme: ThemeToChoose | null) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

const shownMax = 8;

/** The themes whose name has every word typed in it; those that begin with what was typed come first. */
function matching(themes: readonly ThemeToChoose[], typed: string): ThemeToChoose[] {
  const words = typed.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const named = themes.map((theme) => ({ theme, name: theme.name.toLocaleLowerCase('en-GB') }));
  const begins = (name: string) => (name.startsWith(words.join(' ')) ? 0 : 1);
  return named
    .filter(({ name }) => words.every((word) => name.includes(word)))
    .toSorted((one, other) => begins(one.name) - begins(other.name) || one.name.localeCompare(other.name, 'en-GB'))
    .slice(0, shownMax)
    .map(({ theme }) => theme);
}

/** A theme found by typing some of its name: a combobox, worked with the arrow keys, Enter and Escape. */
export function ThemeChoice({ name, themes, chosen, onChoose, field: input }: ThemeChoiceProps) {
  const field = useField(name);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [closed, setClosed] = useState(true);
  const found = chosen === null && !closed ? matching(themes, typed) : [];
  const listId = `${field.id}-list`;
  const choose = (theme: ThemeToChoose) => {
    onChoose(theme);
    setTyped(theme.name);
    setClosed(true);
  };
  const type = (words: string) => {
    setTyped(words);
    setAt(0);
    setClosed(false);
    onChoose(themes.find((theme) => theme.name === words) ?? null);
  };
  const press = (event: KeyboardEvent) => {
    const highlighted = found[at];
    if (highlighted === undefined) return;
    const moves: Record<string, () => void> = {
      ArrowDown: () => setAt((at + 1) % found.length),
      ArrowUp: () => setAt((at - 1 + found.length) % found.length),
      Enter: () => choose(highlighted),
      Escape: () => setClosed(true),
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  };
  return (
    <Question field={field}>
      <input
        className="ds_input"
        id={field.id}
        ref={input}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${listId}-${at}` : undefined}
        aria-describedby={field.describedBy}
        aria-invalid={field.error ? true : undefined}
        autoComplete="off"
        value={chosen?.name ?? typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
      />
      <Found id={listId} found={found} at={at} onChoose={choose} />
      <output className="visually-hidden">
        {typed !== '' && chosen === null && !closed ? countInWords(found.length) : ''}
      </output>
    </Question>
  );
}

const countInWords = (count: number) => (count === 0 ? 'No theme has that in its name.' : `${count} found.`);

interface FoundProps {
  readonly id: string;
  readonly found: readonly ThemeToChoose[];
  readonly at: number;
  readonly onChoose: (theme: ThemeToChoose) => void;
}

function Found({ id, found, at, onChoose }: FoundProps) {
  return (
    // A select cannot be typed in, and what a datalist shows does not grow with the text of the page.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className="choices" id={id} role="listbox" aria-label="Themes found" hidden={found.length === 0}>
      {found.map((theme, index) => (
        // The keys are taken by the field, which keeps the focus.
        <div
          key={theme.slug}
          id={`${id}-${index}`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(theme);
          }}
        >
          {theme.name}
        </div>
      ))}
    </div>
  );
}
