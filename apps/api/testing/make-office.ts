import { packedZip, type ZipPart } from './zip-of.js';

const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const links = 'http://schemas.openxmlformats.org/package/2006/relationships';
const purposes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const words = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const mainTypes = {
  docx: ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'],
  xlsx: ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
  pptx: ['ppt/presentation.xml', 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'],
} as const;

/** What a made Office file holds beside the least there must be. */
export interface OfficeParts {
  readonly kind?: keyof typeof mainTypes;
  /** The type its main part is declared to be, where it is another. */
  readonly mainType?: string;
  /** What stands in the body of the document, as markup. */
  readonly body?: string;
  /** What stands before the root of the document. */
  readonly before?: string;
  /** Relationships of the main part, as markup. */
  readonly relationships?: string;
  readonly parts?: readonly ZipPart[];
}

/** A relationship that leads out of the file. */
export const linkOutside = (purpose: string, target: string) =>
  `<Relationship Id="x1" Type="${purposes}/${purpose}" Target="${target}" TargetMode="External"/>`;

/** The bytes of a Word, Excel or PowerPoint file that holds next to nothing. */
export function makeOffice({
  kind = 'docx',
  mainType,
  body = '',
  before = '',
  relationships,
  parts = [],
}: OfficeParts) {
  const [main, type] = mainTypes[kind];
  const folder = main.slice(0, main.indexOf('/') + 1);
  const document = `${start}${before}<w:document xmlns:w="${words}"><w:body>${body}</w:body></w:document>`;
  return packedZip([
    {
      name: '[Content_Types].xml',
      content: `${start}<Types xmlns="${types}"><Override PartName="/${main}" ContentType="${mainType ?? type}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `${start}<Relationships xmlns="${links}"><Relationship Id="r1" Type="${purposes}/officeDocument" Target="${main}"/></Relationships>`,
    },
    { name: main, content: kind === 'docx' ? document : `${start}${before}<root/>` },
    ...(relationships === undefined
      ? []
      : [
          {
            name: `${folder}_rels/${main.slice(folder.length)}.rels`,
            content: `${start}<Relationships xmlns="${links}">${relationships}</Relationships>`,
          },
        ]),
    ...parts,
  ]);
}
