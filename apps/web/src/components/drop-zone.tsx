import { useId, useState, type DragEvent } from 'react';

interface DropZoneProps {
  readonly label: string;
  readonly hint: string;
  /** Which files the browser offers first. */
  readonly accept: string;
  readonly file: File | null;
  readonly onChoose: (file: File | null | undefined) => void;
}

/** Takes a file, by choosing or by dragging. */
export function DropZone({ label, hint, accept, file, onChoose }: DropZoneProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent, is: boolean) => {
    event.preventDefault();
    setOver(is);
  };
  return (
    <div
      className={isOver ? 'drop-zone drop-zone--over' : 'drop-zone'}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={(event) => {
        over(event, false);
        onChoose(event.dataTransfer.files[0]);
      }}
    >
      <label className="ds_label" htmlFor={id}>
        {label}
      </label>
      <p className="ds_hint-text" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChoose(event.target.files?.[0])}
      />
      {file && <p className="drop-zone__chosen">{`Chosen: ${file.name}`}</p>}
    </div>
  );
}
