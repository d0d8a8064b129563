import type { LearntTerm } from '@followthrough/domain';
import { Link } from 'react-router';
import type { Column } from '../../../components/table-columns';
import { Tag } from '../../../components/tag';
import { learningWording as wording } from './learning-wording';

const words = wording.columns;
const inFigures = (weight: number) => weight.toFixed(2);

const counts: readonly Column<LearntTerm>[] = [
  {
    id: 'term',
    heading: words.term,
    namesRow: true,
    cell: (term) => `“${term.words}”`,
    sortBy: (term) => term.words,
  },
  {
    id: 'theme',
    heading: words.theme,
    cell: ({ slug, theme }) => <Link to={`/themes/${slug}`}>{theme}</Link>,
    sortBy: ({ theme }) => theme,
  },
  {
    id: 'seen',
    heading: words.seen,
    numeric: true,
    cell: seen,
    sortBy: seen,
  },
  {
    id: 'confirmed',
    heading: words.confirmed,
    numeric: true,
    cell: (term) => `${term.confirmed} of ${seen(term)}`,
    sortBy: (term) => term.confirmed / seen(term),
  },
  {
    id: 'now',
    heading: words.now,
    numeric: true,
    cell: ({ weight }) => inFigures(weight),
    sortBy: ({ weight }) => weight,
  },
  {
    id: 'first',
    heading: words.first,
    numeric: true,
    cell: ({ startWeight }) => inFigures(startWeight),
    sortBy: ({ startWeight }) => startWeight,
  },
  {
    id: 'used',
    heading: words.used,
    cell: ({ uses }) => (
      <Tag look={uses ? 'teal' : 'plain'} symbol={uses ? '✓' : '↺'}>
        {uses ? wording.learnt : wording.setAside}
      </Tag>
    ),
    sortBy: ({ uses }) => (uses ? 1 : 0),
  },
];

function seen({ confirmed, rejected }: LearntTerm): number {
  return confirmed + rejected;
}

/** The columns of what was learnt; whoever may choose has a button in each row. */
export function learningColumns(onChoose: ((term: LearntTerm) => void) | null): readonly Column<LearntTerm>[] {
  if (onChoose === null) return counts;
  return [
    ...counts,
    {
      id: 'change',
      heading: words.change,
      cell: (term) => (
        <button type="button" className="ds_link" onClick={() => onChoose(term)}>
          {term.uses ? wording.termStart : wording.termLearnt}
          <span className="visually-hidden">{` for ${term.words}, ${term.theme}`}</span>
        </button>
      ),
    },
  ];
}
