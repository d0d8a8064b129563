import { improvementWords } from '@followthrough/domain/words';
import { Link } from 'react-router';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { useWhereWorked } from './api/use-themes';
import { workedWording as wording } from './worked-wording';

/** On which themes a measure is listed among what has worked; nothing where its chart never said so. */
export function WhereWorked({ measureId }: { measureId: string }) {
  const { data } = useWhereWorked(measureId);
  if (!data || data.state === null) return null;
  const { words, symbol } = improvementWords[data.state];
  return (
    <Section title={wording.onLists}>
      <p>
        <Tag look="plain" symbol={symbol}>
          {words}
        </Tag>
      </p>
      {data.themes.length === 0 ? (
        <p>{wording.listedNowhere}</p>
      ) : (
        <>
          <p>{wording.listedOn}</p>
          <ul>
            {data.themes.map(({ slug, name }) => (
              <li key={slug}>
                <Link to={`/themes/${slug}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
