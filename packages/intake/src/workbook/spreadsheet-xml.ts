import type { Archive } from '../zip/archive.js';
import { parseXml, type XmlListener } from '../zip/parse-xml.js';

// Excel's vocabulary, in the usual and in the strict form of the standard.
const spreadsheetVocabulary = /spreadsheetml\/(2006\/)?main$/;

/**
 * Walks through a part of a workbook.
 * @throws intake.could-not-be-opened, intake.file-too-large
 */
export function walkSheetXml(archive: Archive, part: string, listener: Partial<XmlListener>): Promise<void> {
  const nothing = () => undefined;
  const whole = { open: nothing, close: nothing, text: nothing, ...listener };
  return parseXml(archive.read(part), whole, spreadsheetVocabulary);
}
