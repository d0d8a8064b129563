import { useState } from 'react';
import type { EvidencePage } from '@followthrough/domain';
import { TextField } from '../../components/form/text-field';
import { Section } from '../../components/section';
import { useAttachLink } from './api/use-evidence';
import { OutsideLink } from './attachments';
import { Task } from './task';
import { itemWording as wording } from './wording';

/** The links of a piece of evidence, and a form for one more. */
export function ItemLinks({ page, onDone }: { page: EvidencePage; onDone: (words: string) => void }) {
  const { links } = page.item;
  return (
    <Section title={wording.links}>
      {links.length === 0 ? <p className="quiet">{wording.noLinks}</p> : <p className="quiet">{wording.elsewhere}</p>}
      <ul className="attachments">
        {links.map((link) => (
          <li key={link.id}>
            <OutsideLink link={link} />
          </li>
        ))}
      </ul>
      {page.may.change && <AddLink page={page} onDone={onDone} />}
    </Section>
  );
}

function AddLink({ page, onDone }: { page: EvidencePage; onDone: (words: string) => void }) {
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
