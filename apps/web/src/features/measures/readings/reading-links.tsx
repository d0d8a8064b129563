import { Link } from 'react-router';
import { useMeasureRecord } from '../api/use-measures';
import { readingsWording as wording } from './readings-wording';

/** Where a measure's readings are, and where those who keep them enter more. */
export function ReadingLinks({ measureId }: { measureId: string }) {
  const { data } = useMeasureRecord(measureId);
  const readings = `/measures/${measureId}/readings`;
  return (
    <div className="button-row">
      {data?.mayChange && (
        <>
          <Link className="ds_button ds_button--small" to={readings}>
            {wording.enter}
          </Link>
          <Link className="ds_button ds_button--secondary ds_button--small" to={`${readings}/paste`}>
            {wording.paste}
          </Link>
        </>
      )}
      {data?.mayChange === false && <Link to={readings}>{wording.to}</Link>}
    </div>
  );
}
