import { stanceWords } from '@followthrough/domain/words';
import type { GivenLabel, LabellingSheet } from '@followthrough/domain';
import { labellingWording as wording } from './labelling-wording';

interface GivenThemesProps {
  readonly given: readonly GivenLabel[];
  readonly themes: LabellingSheet['themes'];
  readonly onTake: (slug: string) => void;
}

/** The themes given so far, each with a way to take it off again. */
export function GivenThemes({ given, themes, onTake }: GivenThemesProps) {
  if (given.length === 0) return <p className="quiet">{wording.noneGiven}</p>;
  return (
    <ul>
      {given.map(({ slug, stance }) => {
        const name = themes.find((theme) => theme.slug === slug)?.name ?? slug;
        return (
          <li key={slug}>
            {`${name} · ${stanceWords[stance]} `}
            <button type="button" className="ds_link" onClick={() => onTake(slug)}>
              Take off
              <span className="visually-hidden">{` ${name}`}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
