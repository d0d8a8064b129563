import { crc32, deflateSync } from 'node:zlib';
import type { ToldFile } from './told-evidence.js';

/** The bytes of a told file: small, and what its kind is in full. */
export function makeFile({ kind, lines }: Pick<ToldFile, 'kind' | 'lines'>): Buffer {
  if (kind === 'pdf') return pdfOf(lines);
  if (kind === 'png') return pngOf(lines.map(Number));
  return Buffer.from(`${lines.join('\r\n')}\r\n`);
}

/** A PDF of one page with a line of text for each line. Source: ISO 32000-1, 7.5. */
function pdfOf(lines: readonly string[]): Buffer {
  const escaped = lines.map((line) => line.replaceAll(/[\\()]/g, String.raw`\$&`));
  const page = `BT /F1 12 Tf 60 780 Td 18 TL ${escaped.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ].map((body, index) => `${index + 1} 0 obj\n${body}\nendobj\n`);
  let at = '%PDF-1.4\n'.length;
  const places = objects.map((object) => {
    const place = `${String(at).padStart(10, '0')} 00000 n \n`;
    at += object.length;
    return place;
  });
  const size = objects.length + 1;
  const list = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.from(`%PDF-1.4\n${objects.join('')}${list}${end}`, 'latin1');
}

const barWidth = 24;
const pictureHeight = 120;

/** A grey picture of bars. Source: W3C, Portable Network Graphics (third edition), section 5. */
function pngOf(heights: readonly number[]): Buffer {
  const width = heights.length * barWidth;
  const rows = Array.from({ length: pictureHeight }, (_, y) => {
    const row = Buffer.alloc(width + 1, 255);
    row[0] = 0;
    for (const [index, height] of heights.entries())
      if (y > pictureHeight - 10 - height) row.fill(90, 1 + index * barWidth + 4, 1 + (index + 1) * barWidth - 4);
    return row;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(pictureHeight, 4);
  head.writeUInt8(8, 8);
  const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([mark, chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND')]);
}

function chunk(name: string, content = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
