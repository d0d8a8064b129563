import type { IntakeLimits } from '../limits.js';
import type { Place } from '../place.js';
import { IntakeProblem } from '../problem.js';
import type { Block, Paragraph, PlanDocument } from '../table/document.js';
import type { Archive } from '../zip/archive.js';
import { BodyReader } from './body-reader.js';
import { readNumbering } from './numbering.js';
import { parseXml } from '../zip/parse-xml.js';
import { readRelationships, type Relationship } from '../zip/relationships.js';
import { readStyles } from './styles.js';

const partFor = (links: readonly Relationship[], purpose: string): string | undefined =>
  links.find((link) => link.purpose === purpose)?.part;

// Headers and footers are often laid out with a table; only their words matter.
function paragraphsIn(blocks: readonly Block[], place: Place): Paragraph[] {
  const lines = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.lines] : block.rows.flatMap((row) => row.cells.map((cell) => cell.lines)),
  );
  return lines.map((each) => ({ kind: 'paragraph', lines: each, style: 'body', place }));
}

/**
 * Gives a Word document as neutral paragraphs and tables, with its page headers and footers.
 * Tracked changes are read as if accepted; footnotes, comments and field codes are left out.
 * @throws intake.could-not-be-opened, intake.unsafe-parts, intake.file-too-large
 */
export async function readWord(name: string, archive: Archive, limits: IntakeLimits): Promise<PlanDocument> {
  const main = partFor(await readRelationships(archive, ''), 'officeDocument');
  if (main === undefined) throw new IntakeProblem('intake.could-not-be-opened');
  const links = await readRelationships(archive, main);
  const styles = await readStyles(archive, partFor(links, 'styles'));
  const numbering = await readNumbering(archive, partFor(links, 'numbering'));

  const readPart = async (part: string, place: Place): Promise<BodyReader> => {
    const reader = new BodyReader({ place, styles, numbering, limits });
    await parseXml(archive.read(part), reader);
    return reader;
  };
  const margins: Paragraph[] = [];
  for (const purpose of ['header', 'footer'] as const) {
    for (const link of links.filter((each) => each.purpose === purpose)) {
      const place: Place = { file: name, part: purpose };
      const { blocks } = await readPart(link.part, place);
      margins.push(...paragraphsIn(blocks, place));
    }
  }
  const body = await readPart(main, { file: name, part: 'paragraph' });
  return { name, blocks: body.blocks, margins, trackedChanges: body.trackedChanges };
}
