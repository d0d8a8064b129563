import type { ThemeList } from '@followthrough/domain';
import { useState } from 'react';
import { Details } from '../../components/details';
import { DateField } from '../../components/form/date-field';
import { Form } from '../../components/form/form';
import type { AskedDays } from './api/use-themes';
import { pastWording as wording } from './wording';

interface PastDayProps {
  readonly list: ThemeList;
  readonly onChoose: (days: AskedDays) => void;
}

/** Asks for the table of a day gone by, under the catalogue of that day or of another. */
export function PastDay({ list, onChoose }: PastDayProps) {
  const [asAt, setAsAt] = useState(list.asAt);
  const [catalogueOn, setCatalogueOn] = useState(list.catalogueOn === list.asAt ? '' : list.catalogueOn);
  const past = list.asAt !== list.today || list.catalogueOn !== list.asAt;
  const choose = () => onChoose({ ...(asAt === '' ? {} : { asAt }), ...(catalogueOn === '' ? {} : { catalogueOn }) });
  return (
    <div className="not-printed">
      <Details summary={wording.title} open={past}>
        <Form wording={wording.fields} problem={null} onSubmit={choose}>
          <DateField name="asAt" value={asAt} today={list.today} onChange={setAsAt} />
          <DateField name="catalogueOn" value={catalogueOn} onChange={setCatalogueOn} />
          <p className="button-row">
            <button type="submit" className="ds_button ds_button--secondary ds_button--small">
              {wording.show}
            </button>
            {past && (
              <button type="button" className="link-button" onClick={() => onChoose({})}>
                {wording.today}
              </button>
            )}
          </p>
        </Form>
      </Details>
    </div>
  );
}
