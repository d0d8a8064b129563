import type { UnderstoodReadings } from '@followthrough/domain';
import { Notice } from '../../../components/notice';
import { uploadWording as wording } from './readings-wording';

/** Which sheet was read, and what to know before trusting what was understood. */
export function UnderstoodRemarks({ sheet, remarks }: Pick<UnderstoodReadings, 'sheet' | 'remarks'>) {
  const name = sheet?.among[sheet.read - 1];
  return (
    <>
      {name !== undefined && <p>{wording.fromSheet(name)}</p>}
      {remarks.length > 0 && (
        <Notice kind="info">
          <ul>
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
