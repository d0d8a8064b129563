import { Fragment, use, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { FormContext } from './form-context';
import { useNarrow } from './use-narrow';

/** One question of a form, with the names of its fields. */
export interface Step {
  readonly names: readonly string[];
  /** What was answered, in words, for looking over before it is sent; nothing where that is still open. */
  readonly answer: string;
  readonly heading: string;
  readonly draw: () => ReactNode;
  /** Whether it may be left out. Where all that follows may be, one tap passes over it. */
  readonly optional?: boolean;
}

interface StepsProps {
  readonly steps: readonly Step[];
  /** What stands at the end: the button that saves. */
  readonly children: ReactNode;
}

/** The questions of a form: one a screen on a phone, with the way back; all on one page elsewhere. */
export function Steps({ steps, children }: StepsProps) {
  const narrow = useNarrow();
  if (narrow) return <OneByOne steps={steps}>{children}</OneByOne>;
  return (
    <>
      {steps.map((step) => (
        <Fragment key={step.heading}>{step.draw()}</Fragment>
      ))}
      {children}
    </>
  );
}

function OneByOne({ steps, children }: StepsProps) {
  const { problems } = use(FormContext);
  const [place, setPlace] = useState(0);
  const box = useRef<HTMLElement>(null);
  const wrong = steps.findIndex(({ names }) => problems.some(({ path }) => names.includes(path)));
  const [told, setTold] = useState(problems);
  if (told !== problems) {
    setTold(problems);
    if (wrong !== -1) setPlace(wrong);
  }
  const go = (to: number) => {
    setPlace(to);
    box.current?.focus();
  };
  // It is the button that Enter presses: what is half filled in is not sent, but gone on with.
  const next = (event: MouseEvent) => {
    event.preventDefault();
    go(place + 1);
  };
  const step = steps[place];
  return (
    <section className="steps" ref={box} tabIndex={-1} aria-label={placeWords(place, steps.length)}>
      <p className="steps__place">{placeWords(place, steps.length)}</p>
      <progress className="steps__progress" aria-hidden="true" max={steps.length} value={place} />
      {step ? step.draw() : <LookOver steps={steps} onChange={go} />}
      {step === undefined && children}
      <div className="steps__ways">
        {step && (
          <button type="submit" className="ds_button" onClick={next}>
            Next
          </button>
        )}
        {step && place < steps.length - 1 && steps.slice(place + 1).every(({ optional = false }) => optional) && (
          <button type="button" className="ds_button ds_button--secondary" onClick={() => go(steps.length)}>
            Skip the rest
          </button>
        )}
        {place > 0 && (
          <button type="button" className="ds_button ds_button--secondary" onClick={() => go(place - 1)}>
            Back
          </button>
        )}
      </div>
    </section>
  );
}

const placeWords = (place: number, all: number) =>
  place < all ? `Question ${place + 1} of ${all}` : 'Look it over, then save';

function LookOver({ steps, onChange }: { steps: readonly Step[]; onChange: (place: number) => void }) {
  return (
    <dl className="steps__answers">
      {steps.map(({ heading, answer }, index) => (
        <div key={heading}>
          <dt>{heading}</dt>
          <dd>
            {answer === '' ? <span className="quiet">Nothing written</span> : answer}{' '}
            <button type="button" className="link-button" onClick={() => onChange(index)}>
              Change<span className="visually-hidden">{`: ${heading}`}</span>
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
}
