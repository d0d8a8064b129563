import type { CycleView } from '@followthrough/domain';
import { Day } from '../../components/day';
import { wording } from './wording';

/** What was predicted of a question, when, and for ever whether that was after the start. */
export function PredictionWords({ asked }: { asked: CycleView['plan']['questions'][number] }) {
  const { prediction, predictedOn, late } = asked;
  if (!prediction) return <span className="block quiet">{wording.noPrediction}</span>;
  return (
    <span className="block quiet">
      {`Predicted: ${prediction}`}
      {predictedOn && (
        <>
          {' ('}
          <Day on={predictedOn} none="" />
          {')'}
        </>
      )}
      {late && <strong className="block">{`! ${wording.late}`}</strong>}
    </span>
  );
}
