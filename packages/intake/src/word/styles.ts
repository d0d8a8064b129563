import type { Archive } from '../zip/archive.js';
import { parseXml, type OpenElement } from '../zip/parse-xml.js';

/** What a Word style says that matters for reading a plan. */
export interface Style {
  name: string;
  basedOn: string | undefined;
  isStruck: boolean | undefined;
  isBold: boolean | undefined;
  numbering: { list: string | undefined; level: number };
}

/** The styles of a document by their ids, each with what it takes over from the style it is based on. */
export type Styles = ReadonlyMap<string, Style>;

/**
 * Tells whether a Word on/off setting is on; it is on when it is there without a value.
 */
export function isOn(element: OpenElement): boolean {
  return !['0', 'false', 'off', 'none'].includes(element.attribute('val') ?? 'true');
}

const emptyStyle = (): Style => ({
  name: '',
  basedOn: undefined,
  isStruck: undefined,
  isBold: undefined,
  numbering: { list: undefined, level: 0 },
});

function takeSetting(style: Style, element: OpenElement): void {
  const value = element.attribute('val');
  if (element.name === 'name') style.name = value?.toLowerCase() ?? '';
  if (element.name === 'basedOn') style.basedOn = value;
  if (element.name === 'strike' || element.name === 'dstrike') style.isStruck = isOn(element);
  if (element.name === 'b') style.isBold = isOn(element);
  if (element.name === 'numId') style.numbering.list = value;
  if (element.name === 'ilvl') style.numbering.level = Number(value) || 0;
}

function withInheritance(own: ReadonlyMap<string, Style>, id: string): Style {
  const result = { ...emptyStyle(), ...own.get(id) };
  const seen = new Set([id]);
  let parent = result.basedOn;
  // A damaged file may base two styles on each other.
  while (parent !== undefined && !seen.has(parent)) {
    seen.add(parent);
    const from = own.get(parent);
    result.isStruck ??= from?.isStruck;
    result.isBold ??= from?.isBold;
    if (result.numbering.list === undefined && from !== undefined) result.numbering = from.numbering;
    parent = from?.basedOn;
  }
  return result;
}

/**
 * Gives the styles of a Word document.
 * @param part the name of the styles part, or undefined where the document has none
 */
export async function readStyles(archive: Archive, part: string | undefined): Promise<Styles> {
  const own = new Map<string, Style>();
  if (part === undefined) return own;
  let current: Style | undefined;
  await parseXml(archive.read(part), {
    open(element) {
      if (element.name === 'style') {
        current = emptyStyle();
        own.set(element.attribute('styleId') ?? '', current);
      } else if (current !== undefined) takeSetting(current, element);
    },
    close(name) {
      if (name === 'style') current = undefined;
    },
    text: () => undefined,
  });
  return new Map([...own.keys()].map((id) => [id, withInheritance(own, id)]));
}
