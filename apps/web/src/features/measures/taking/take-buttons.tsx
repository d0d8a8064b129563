import type { ChartToTake, MeasureChart } from '@followthrough/domain';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { chartPicture } from '../../../charts/chart-picture';
import { keyItems } from '../../../charts/key-items';
import { PictureDrawing } from '../../../charts/picture-drawing';
import { saveAs } from '../../../components/save-as';
import { sentenceFor } from '../../../wire/problem-wording';
import { useChartWorkbook } from '../api/use-take-chart';
import { belowPicture, firstSentence, takeWording } from './take-wording';

interface TakeButtonsProps {
  readonly measure: MeasureChart;
  readonly taken: ChartToTake;
  readonly isMasked: boolean;
}

/** Makes a picture of a chart, or fetches its workbook. */
export function TakeButtons({ measure, taken, isMasked }: TakeButtonsProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const workbook = useChartWorkbook(measure.line.id);
  const fileName = takeWording.fileName(measure.line.name, taken.asAt, isMasked);
  const picture = useMutation({
    mutationFn: async () => {
      if (!drawing.current) return;
      const { sentence, paragraph } = measure;
      const blob = await chartPicture(drawing.current, {
        title: measure.line.name,
        above: [sentence, firstSentence(paragraph)],
        key: keyItems(measure),
        below: belowPicture(measure, taken, isMasked),
      });
      saveAs(`${fileName}.png`, new Uint8Array(await blob.arrayBuffer()));
    },
  });
  const failed = [picture, workbook].find(({ isError }) => isError);
  return (
    <>
      <PictureDrawing measure={measure} isMasked={isMasked} drawing={drawing} />
      <p className="button-row">
        {measure.points.length > 0 && (
          <TakeButton
            words={takeWording.picture}
            isMasked={isMasked}
            isBusy={picture.isPending}
            onTake={() => picture.mutate()}
          />
        )}
        <TakeButton
          words={takeWording.workbook}
          isMasked={isMasked}
          isBusy={workbook.isPending}
          onTake={() => workbook.mutate({ fileName, query: isMasked ? { masked: 'yes' } : {} })}
        />
      </p>
      {failed?.error && <p role="alert">{sentenceFor(failed.error)}</p>}
    </>
  );
}

interface TakeButtonProps {
  readonly words: string;
  readonly isMasked: boolean;
  readonly isBusy: boolean;
  readonly onTake: () => void;
}

function TakeButton({ words, isMasked, isBusy, onTake }: TakeButtonProps) {
  return (
    <button
      type="button"
      className="ds_button ds_button--secondary ds_button--small"
      aria-disabled={isBusy}
      onClick={() => !isBusy && onTake()}
    >
      {isBusy ? takeWording.making : words}
      <span className="visually-hidden">{isMasked ? ` ${takeWording.masked.toLowerCase()}` : ''}</span>
    </button>
  );
}
