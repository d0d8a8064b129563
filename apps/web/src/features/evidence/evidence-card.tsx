import { evidenceGradeWords } from '@followthrough/domain/words';
import { Link } from 'react-router';
import type { EvidenceItem } from '@followthrough/domain';
import { Day } from '../../components/day';
import { plural } from '../../components/plural';
import { Tag } from '../../components/tag';
import { FileVersion, OutsideLink } from './attachments';
import { panelWording as wording } from './wording';

/** One piece of evidence on an action: its grade in words, its days, what it shows, and what is attached. */
export function EvidenceCard({ item, actionId }: { item: EvidenceItem; actionId: string }) {
  const links = item.links.filter(({ removed }) => removed === null);
  return (
    <li className="evidence-card">
      <p className="evidence-card__title">
        <Link to={`/evidence/${item.id}?action=${actionId}`}>
          {item.title}
          <span className="visually-hidden">{`: ${wording.open}`}</span>
        </Link>{' '}
        <ExpiredTag item={item} />
      </p>
      <p>{`Grade ${item.grade} of 5: ${evidenceGradeWords[item.grade] ?? ''}`}</p>
      <p className="quiet">
        {'Speaks of '}
        <Day on={item.datedOn} short />
        {', added '}
        <Day on={item.addedOn} short none={wording.notRecorded} />
        {item.addedBy && ` by ${item.addedBy}`}
        {item.expiresOn && (
          <>
            {', may be relied on until '}
            <Day on={item.expiresOn} short />
          </>
        )}
        {item.alsoOn > 0 && `. It also supports ${plural(item.alsoOn, 'other action')}`}
      </p>
      {item.note && <p className="prose">{item.note}</p>}
      {item.files.length + links.length > 0 && (
        <ul className="attachments">
          {item.files.map(({ latest }) => (
            <li key={latest.id}>
              <FileVersion version={latest} />
            </li>
          ))}
          {links.map((link) => (
            <li key={link.id}>
              <OutsideLink link={link} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Says that evidence has expired, in a word and a sign. */
export function ExpiredTag({ item }: { item: Pick<EvidenceItem, 'expired'> }) {
  if (!item.expired) return null;
  return (
    <Tag look="orange" symbol="▲">
      {wording.expired}
    </Tag>
  );
}
