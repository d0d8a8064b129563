import { stanceWords } from '@followthrough/domain/words';
import type { AssignmentView, PassageView, Stance, ThemeList } from '@followthrough/domain';
import { useEffect, useRef, useState } from 'react';
import { choicesFrom } from '../../../components/form/choices';
import { Form } from '../../../components/form/form';
import { RadioField } from '../../../components/form/radio-field';
import { SubmitButton } from '../../../components/form/submit-button';
import { useAddTheme } from '../api/use-decide';
import { queueWording as wording } from './queue-wording';
import type { Said } from './sitting';
import { ThemeChoice, type ThemeToChoose } from './theme-choice';

interface AddThemeProps {
  readonly passage: PassageView;
  readonly themes: ThemeList['themes'];
  /** How often it was asked for by its key; each time the field is made ready to be typed in. */
  readonly asked: number;
  readonly onAdded: (said: Said, now: PassageView) => void;
}

/** Puts a theme on a passage that the machine did not see. */
export function AddTheme({ passage, themes, asked, onAdded }: AddThemeProps) {
  const [theme, choose] = useState<ThemeToChoose | null>(null);
  const [stance, setStance] = useState<Stance>('learning');
  const { details, field, close } = useOpening(asked);
  const adding = useAddTheme();
  const there = passage.themes.filter(({ status }) => status === 'confirmed' || status === 'added');
  const add = () => {
    const slug = theme?.slug ?? '';
    const { passageId, kind, place, reviewReference } = passage;
    adding.mutate(
      { passageId, kind, slug, stance },
      {
        onSuccess: (now) => {
          const added = now.themes.find((one) => one.slug === slug);
          const where = { place: `${place} of ${reviewReference}` };
          if (added) onAdded({ ...where, ...saidOf(added) }, now);
          choose(null);
          close();
        },
      },
    );
  };
  return (
    <details className="ds_details" ref={details}>
      <summary className="ds_details__summary">{wording.add}</summary>
      <div className="ds_details__text">
        <Form wording={wording.fields} problem={adding.error} onSubmit={add}>
          <ThemeChoice
            key={adding.submittedAt}
            name="slug"
            themes={themes.filter(({ slug, state }) => state === 'offered' && !there.some((one) => one.slug === slug))}
            chosen={theme}
            onChoose={choose}
            field={field}
          />
          <RadioField name="stance" value={stance} choices={choicesFrom(stanceWords)} onChange={setStance} />
          <SubmitButton busy={adding.isPending}>{wording.addButton}</SubmitButton>
        </Form>
      </div>
    </details>
  );
}

const saidOf = ({ id, version, name }: AssignmentView) =>
  ({ assignmentId: id, version, name, decision: 'added' }) as const;

/** Opens the form when it is asked for, with the focus in its field; once done it is closed and the focus is not lost. */
function useOpening(asked: number) {
  const details = useRef<HTMLDetailsElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked === 0 || !details.current) return;
    details.current.open = true;
    field.current?.focus();
  }, [asked]);
  const close = () => {
    if (!details.current) return;
    details.current.querySelector('summary')?.focus();
    details.current.open = false;
  };
  return { details, field, close };
}
