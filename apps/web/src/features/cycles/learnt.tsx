import type { CycleView } from '@followthrough/domain';

/** What the cycle before learnt: where this one starts from. */
export function Learnt({ cycle: { learnt, stage } }: { cycle: CycleView }) {
  if (learnt === null || stage !== 'plan') return null;
  return (
    <p className="prose">
      <strong>{`Learnt in cycle ${learnt.number}: `}</strong>
      {learnt.learning}
      {learnt.next && <span className="block">{`Next: ${learnt.next}`}</span>}
    </p>
  );
}
