import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanJpeg } from './clean-jpeg.js';
import { cleanPng } from './clean-png.js';
import { evidenceLimits } from './evidence-limits.js';
import { FileProblem } from './file-problem.js';
import { inspectFile } from './inspect-file.js';

const segment = (marker: number, content: Uint8Array): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};
const frame = segment(0xc0, Buffer.from([8, 0, 8, 0, 8, 1, 1, 0x11, 0]));
const scan = Buffer.concat([segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), Buffer.from([0x12, 0xff, 0, 0x34])]);
const jpegWith = (...notes: Buffer[]) =>
  Buffer.concat([Buffer.from([0xff, 0xd8]), ...notes, frame, scan, Buffer.from([0xff, 0xd9])]);

const note = fc
  .tuple(fc.constantFrom(0xe1, 0xe3, 0xed, 0xef, 0xfe), fc.uint8Array({ maxLength: 200 }))
  .map(([marker, content]) => segment(marker, content));

describe('cleaning a photograph', () => {
  it('leaves the picture and nothing that anybody noted beside it, and cleans a clean one to itself', () => {
    fc.assert(
      fc.property(fc.array(note, { maxLength: 6 }), (notes) => {
        const cleaned = cleanJpeg(jpegWith(...notes), evidenceLimits);
        expect(cleaned.equals(jpegWith())).toBe(true);
        expect(cleanJpeg(cleaned, evidenceLimits).equals(cleaned)).toBe(true);
      }),
    );
  });

  it.each([2, 3, 6, 8])('keeps which way up it is (%i)', (orientation) => {
    const exif = Buffer.alloc(26);
    exif.write('MM', 0, 'latin1');
    exif.writeUInt16BE(42, 2);
    exif.writeUInt32BE(8, 4);
    exif.writeUInt16BE(1, 8);
    exif.writeUInt16BE(0x0112, 10);
    exif.writeUInt16BE(3, 12);
    exif.writeUInt32BE(1, 14);
    exif.writeUInt16BE(orientation, 18);
    const held = jpegWith(segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif])));
    expect(cleanJpeg(held, evidenceLimits).equals(held)).toBe(true);
  });
});

describe('looking through anything at all', () => {
  it('ends in a kept file or in a refusal with a sentence, whatever the bytes are', async () => {
    const starts = ['%PDF-1.4\n', 'PK\u0003\u0004', '\u0089PNG\r\n\u001A\n', '\u00FF\u00D8\u00FF', ''];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a.pdf', 'a.docx', 'a.png', 'a.jpg', 'a.txt', 'a'),
        async (start, rest, name) => {
          const bytes = Buffer.concat([Buffer.from(start, 'latin1'), rest]);
          const outcome: unknown = await inspectFile({ name, bytes }).catch((error: unknown) => error);
          if (outcome instanceof Error) expect(outcome).toBeInstanceOf(FileProblem);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('refuses a PNG that is cut anywhere', () => {
    const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    for (let length = 8; length < 40; length += 1)
      expect(() => cleanPng(Buffer.concat([mark, Buffer.alloc(length)]), evidenceLimits)).toThrow(FileProblem);
  });
});
