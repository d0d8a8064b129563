import { TextField } from '../../components/form/text-field';
import { addWording as wording, sendingWording } from './wording';

/** A link as it is typed. */
export interface LinkDraft {
  readonly url: string;
  readonly label: string;
}

interface LinksFieldProps {
  readonly links: readonly LinkDraft[];
  readonly onChange: (links: readonly LinkDraft[]) => void;
}

/** As many links as are wanted, each with what is behind it. */
export function LinksField({ links, onChange }: LinksFieldProps) {
  const put = (index: number, changed: Partial<LinkDraft>) =>
    onChange(links.map((link, at) => (at === index ? { ...link, ...changed } : link)));
  return (
    <div className="links-field">
      {links.map((link, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a link has no name of its own while it is typed.
        <div className="links-field__one" key={index}>
          <TextField name={`links.${index}.url`} value={link.url} onChange={(url) => put(index, { url })} />
          <TextField name={`links.${index}.label`} value={link.label} onChange={(label) => put(index, { label })} />
          <button type="button" className="link-button" onClick={() => onChange(links.filter((_, at) => at !== index))}>
            {sendingWording.takeAway}
            <span className="visually-hidden">{` link ${index + 1}`}</span>
          </button>
        </div>
      ))}
      <button
        type="button"
        className="ds_button ds_button--secondary ds_button--small"
        onClick={() => onChange([...links, { url: '', label: '' }])}
      >
        {wording.addLink}
      </button>
    </div>
  );
}
