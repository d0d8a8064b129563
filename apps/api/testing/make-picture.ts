import { crc32 } from 'node:zlib';

const segment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};

/** Exif as a phone writes it: the picture lies on its side, and where it was taken. */
function phoneNotes(): Buffer {
  const notes = Buffer.alloc(60);
  notes.write('II', 0, 'latin1');
  notes.writeUInt16LE(42, 2);
  notes.writeUInt32LE(8, 4);
  notes.writeUInt16LE(2, 8);
  notes.writeUInt16LE(0x0112, 10);
  notes.writeUInt16LE(3, 12);
  notes.writeUInt32LE(1, 14);
  notes.writeUInt16LE(6, 18);
  notes.writeUInt16LE(0x8825, 22);
  notes.writeUInt16LE(4, 24);
  notes.writeUInt32LE(1, 26);
  notes.writeUInt32LE(38, 30);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), notes, Buffer.from('GPS 56.4907 N 5.4730 W')]));
}

/** A JPEG as a phone writes it: small, with notes of the camera, a comment and a preview behind its end. */
export function makeJpeg({ width = 8, height = 8, notes = true }): Buffer {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0', 'latin1')),
    ...(notes ? [phoneNotes(), segment(0xfe, Buffer.from('Taken by a phone'))] : []),
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xc0, frame),
    segment(0xc4, Buffer.from([0, 1, ...Array.from({ length: 15 }, () => 0), 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0x7f]),
    Buffer.from([0xff, 0xd9]),
  ]);
}

/** A chunk of a PNG. */
export function pngChunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
