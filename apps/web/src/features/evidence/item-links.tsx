import { useState } from 'react';
import type { EvidencePage } from '@followthrough/domain';
import { Day } from '../../components/day';
import { Details } from '../../components/details';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import { Section } from '../../components/section';
import { useAttachLink, useRemoveLink } from './api/use-evidence';
import { OutsideLink } from './attachments';
import { Task } from './task';
import { itemWording as wording } from './wording';

interface ItemLinksProps {
  readonly page: EvidencePage;
  readonly onDone: (words: string) => void;
}

type Link = EvidencePage['item']['links'][number];

/** The links of a piece of evidence, those that were taken off, and a form for one more. */
export function ItemLinks({ page, onDone }: ItemLinksProps) {
  const links = page.item.links.filter(({ removed }) => removed === null);
  return (
    <Section title={wording.links}>
      <p className="quiet">{links.length === 0 ? wording.noLinks : wording.elsewhere}</p>
      <ul className="attachments">
        {links.map((link) => (
          <li key={link.id}>
            <OutsideLink link={link} />
            {page.may.change && <TakeLinkOff page={page} link={link} onDone={onDone} />}
          </li>
        ))}
      </ul>
      <TakenOff links={page.item.links} />
      {page.may.change && <AddLink page={page} onDone={onDone} />}
    </Section>
  );
}

function TakenOff({ links }: { links: readonly Link[] }) {
  const off = links.flatMap(({ id, label, host, removed }) => (removed ? [{ id, words: label || host, removed }] : []));
  if (off.length === 0) return null;
  return (
    <Details summary={`${wording.linksOff} (${off.length})`}>
      <ul>
        {off.map(({ id, words, removed }) => (
          <li key={id}>
            {`${words}: ${removed.reason} (${removed.by}, `}
            <Day on={removed.on} />
            {')'}
          </li>
        ))}
      </ul>
    </Details>
  );
}

function TakeLinkOff({ page, link, onDone }: ItemLinksProps & { link: Link }) {
  const [reason, setReason] = useState('');
  const removing = useRemoveLink();
  const body = { linkId: link.id, reason };
  const save = () => removing.mutate({ item: page.item, body }, { onSuccess: () => onDone(wording.done.linkOff) });
  return (
    <Task
      title={wording.linkOff}
      saveWords={wording.linkOffNow}
      problem={removing.error}
      busy={removing.isPending}
      onSave={save}
    >
      <TextArea name="reason" value={reason} onChange={setReason} rows={2} />
    </Task>
  );
}

function AddLink({ page, onDone }: ItemLinksProps) {
  const [link, setLink] = useState({ url: '', label: '' });
  const attaching = useAttachLink();
  const save = () => attaching.mutate({ item: page.item, body: link }, { onSuccess: () => onDone(wording.done.link) });
  return (
    <Task title={wording.addLink} problem={attaching.error} busy={attaching.isPending} onSave={save}>
      <TextField name="url" value={link.url} onChange={(url) => setLink({ ...link, url })} />
      <TextField name="label" value={link.label} onChange={(label) => setLink({ ...link, label })} />
    </Task>
  );
}
