import type { ReactNode } from 'react';

/** Pairs of a name and what it is. A pair whose value is empty is left out. */
export function DefinitionList({ pairs }: { pairs: readonly (readonly [name: string, value: ReactNode])[] }) {
  const present = pairs.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return (
    <dl className="definitions">
      {present.map(([name, value]) => (
        <div className="definitions__pair" key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
