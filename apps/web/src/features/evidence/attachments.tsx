import { fileKindWords } from '@followthrough/domain/words';
import type { EvidenceItem } from '@followthrough/domain';
import { Day } from '../../components/day';
import { momentInWords } from '../../components/day-words';
import { sizeInWords } from '../../components/size-words';
import { addressOf } from '../../wire/address';
import { itemWording as wording } from './wording';

type Version = EvidenceItem['files'][number]['latest'];

/** Where a file is fetched from; the browser saves it and never opens it. */
const placeOf = ({ id }: Version) => addressOf('downloadFile', { params: { fileId: id } })[1];

/** One version of a file, to be downloaded, with what it is and who sent it. */
export function FileVersion({ version, counted = false }: { version: Version; counted?: boolean }) {
  const { name, kind, bytes, number, sentAt, by, destroyed } = version;
  return (
    <>
      {destroyed ? (
        <span>{name}</span>
      ) : (
        <a href={placeOf(version)} download={name}>
          {name}
          <span className="visually-hidden">{`, version ${number}, ${wording.download.toLowerCase()}`}</span>
        </a>
      )}
      <span className="quiet">
        {` ${counted ? `version ${number}, ` : ''}${fileKindWords[kind]}, ${sizeInWords(bytes)}, ${momentInWords(sentAt)}, ${by}`}
      </span>
      {destroyed && (
        <span className="block">
          {`${wording.destroyed}: ${destroyed.reason} (${destroyed.by}, `}
          <Day on={destroyed.on} />
          {')'}
        </span>
      )}
    </>
  );
}

/** A link with the host it leads to. It tells that host nothing of where it was followed from. */
export function OutsideLink({ link }: { link: EvidenceItem['links'][number] }) {
  return (
    <>
      <a href={link.url} target="_blank" rel="noopener noreferrer external">
        {link.label || link.host}
        <span className="visually-hidden"> (opens elsewhere)</span>
      </a>
      <span className="quiet">{` ${link.host}`}</span>
    </>
  );
}
