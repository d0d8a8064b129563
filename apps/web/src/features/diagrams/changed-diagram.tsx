import type { DiagramChange, DiagramPage } from '@followthrough/domain';
import { useRef } from 'react';
import { ChangedMeanwhile } from '../../components/form/changed-meanwhile';
import { diagramOf, type ChangeOver, type PlanOf } from './api/use-diagram';
import { comparedDiagrams } from './compared-diagrams';
import { wording } from './wording';

interface ChangedDiagramProps {
  readonly problem: Error;
  /** What was refused because somebody else was faster. */
  readonly sent: ChangeOver;
  readonly planOf: PlanOf;
  readonly onGoOn: (body: DiagramChange, now: DiagramPage) => void;
  readonly onLeave: () => void;
}

/** Both versions of a diagram side by side, and what one was about to do: to go on with, or to leave. */
export function ChangedDiagram({ problem, sent, planOf, onGoOn, onLeave }: ChangedDiagramProps) {
  // Chosen and gone on with in one go, so it is held rather than drawn.
  const chosen = useRef<DiagramChange | null>(sent.body);
  return (
    <>
      <ChangedMeanwhile
        problem={problem}
        seen={sent.saw}
        newest={diagramOf(planOf)}
        compare={(saw, now) => comparedDiagrams(saw, now, sent.body, (choice) => (chosen.current = choice))}
        onGoOn={(now) => (chosen.current === null ? onLeave() : onGoOn(chosen.current, now))}
      />
      <p>
        <button type="button" className="link-button" onClick={onLeave}>
          {wording.leaveAsIs}
        </button>
      </p>
    </>
  );
}
