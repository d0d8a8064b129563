import type { Holiday } from '@followthrough/domain';
import { Day } from '../../components/day';
import { Details } from '../../components/details';
import { DateField } from '../../components/form/date-field';
import { TextField } from '../../components/form/text-field';
import type { TypedHoliday } from './settings-draft';
import { wording } from './wording';

interface HolidaysFieldProps {
  readonly holidays: readonly TypedHoliday[];
  readonly national: readonly Holiday[];
  readonly onChange: (holidays: readonly TypedHoliday[]) => void;
}

/** The committee's own holidays: those there are by year, and new ones below. */
export function HolidaysField({ holidays, national, onChange }: HolidaysFieldProps) {
  const placed = holidays.map((holiday, place) => ({ ...holiday, place }));
  const kept = placed.filter(({ added }) => !added);
  const years = [...new Set(kept.map(({ on }) => on.slice(0, 4)))].sort().reverse();
  const remove = (place: number) => onChange(holidays.filter((_, other) => other !== place));
  const change = (place: number, changed: Partial<Holiday>) =>
    onChange(holidays.map((one, other) => (other === place ? { ...one, ...changed } : one)));
  return (
    <>
      {years.map((year) => {
        const ofYear = kept.filter(({ on }) => on.startsWith(year));
        return (
          <Details key={year} summary={wording.holidaysOf(year, ofYear.length)}>
            <ul className="plain-list">
              {ofYear.map(({ on, name, place }) => (
                <li key={on}>
                  <Day on={on} />
                  {` ${name} `}
                  <RemoveButton what={`${name} ${year}`} onClick={() => remove(place)} />
                </li>
              ))}
            </ul>
          </Details>
        );
      })}
      {placed
        .filter(({ added }) => added)
        .map(({ on, name, place, added }) => (
          <div className="pair" key={added}>
            <DateField name={`holidays.${place}.on`} value={on} onChange={(day) => change(place, { on: day })} />
            <TextField
              name={`holidays.${place}.name`}
              value={name}
              onChange={(changed) => change(place, { name: changed })}
            />
            <RemoveButton what="the holiday being added" onClick={() => remove(place)} />
          </div>
        ))}
      <p className="button-row">
        <button
          type="button"
          className="link-button"
          onClick={() => onChange([...holidays, { on: '', name: '', added: crypto.randomUUID() }])}
        >
          {wording.addHoliday}
        </button>
        <button type="button" className="link-button" onClick={() => onChange(national)}>
          {wording.national}
        </button>
      </p>
    </>
  );
}

function RemoveButton({ what, onClick }: { what: string; onClick: () => void }) {
  return (
    <button type="button" className="link-button" onClick={onClick}>
      {wording.remove}
      <span className="visually-hidden">{` ${what}`}</span>
    </button>
  );
}
