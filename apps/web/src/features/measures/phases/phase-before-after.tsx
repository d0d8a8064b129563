import type { PhasePreview, PhaseSide } from '@followthrough/domain';
import { MeasureDrawing } from '../../../charts/measure-drawing';
import { DataTable } from '../../../components/data-table';
import { Notice } from '../../../components/notice';
import { LevelTag } from '../../../components/level-tag';
import { figuresColumns } from './phase-figures-columns';
import { newPhaseWording as wording } from './phase-wording';

/** What a new phase would change: lines, what the chart says, what to beware of, and the drawing. */
export function PhaseBeforeAfter({ preview }: { preview: PhasePreview }) {
  const { before, after, warnings, chart } = preview;
  return (
    <section aria-live="polite" className="phase-preview">
      <Side title={wording.before} side={before} preview={preview} />
      <Side title={wording.after} side={after} preview={preview} />
      {warnings.length > 0 && (
        <Notice kind="warning" title={wording.warnings}>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
      <h2>{wording.drawing}</h2>
      <MeasureDrawing measure={chart} />
    </section>
  );
}

function Side({ title, side, preview }: { title: string; side: PhaseSide; preview: PhasePreview }) {
  return (
    <>
      <h2>{title}</h2>
      <p>
        <LevelTag level={side.level} direction={side.direction} />
        {` ${side.sentence}`}
      </p>
      <DataTable
        caption={`${title}: phases`}
        captionHidden
        columns={[
          { id: 'label', heading: 'Phase', namesRow: true, cell: ({ label }) => label },
          ...figuresColumns(preview, side.phases, (figures) => figures),
        ]}
        rows={side.phases}
        rowKey={({ from }) => from}
      />
    </>
  );
}
