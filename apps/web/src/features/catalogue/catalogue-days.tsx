import { useState } from 'react';
import { DateField } from '../../components/form/date-field';
import { Form } from '../../components/form/form';
import type { CatalogueDays } from './api/use-catalogue';
import { catalogueWording as wording } from './wording';

interface CatalogueDaysFormProps {
  readonly on: string;
  readonly compareWith: string;
  readonly today: string;
  readonly problem: unknown;
  readonly onChoose: (days: CatalogueDays) => void;
}

/** Chooses the day of the catalogue, and another to set beside it. */
export function CatalogueDaysForm({ today, problem, onChoose, ...asked }: CatalogueDaysFormProps) {
  const [on, setOn] = useState(asked.on);
  const [compareWith, setOther] = useState(asked.compareWith);
  const choose = () => onChoose({ ...(on === '' ? {} : { on }), ...(compareWith === '' ? {} : { compareWith }) });
  return (
    <div className="not-printed">
      <Form wording={wording.days} problem={problem} onSubmit={choose}>
        <DateField name="on" value={on} today={today} onChange={setOn} />
        <DateField name="compareWith" value={compareWith} onChange={setOther} />
        <button type="submit" className="ds_button ds_button--secondary ds_button--small">
          {wording.show}
        </button>
      </Form>
    </div>
  );
}
