import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { IntakeProblem } from '../problem.js';

/** One element as it opens, its name without the prefix and marked "?" where it is not the program's own. */
export interface OpenElement {
  name: string;
  attribute(name: string): string | undefined;
}

/** What to do as the parts of an XML text go by. */
export interface XmlListener {
  open(element: OpenElement): void;
  close(name: string): void;
  text(text: string): void;
}

// Word's vocabulary, in the usual and in the strict form of the standard; relationships; and compatibility choices.
const wordVocabulary =
  /wordprocessingml\/(2006\/)?main$|\/package\/2006\/relationships$|markup-compatibility\/2006$|package\/2006\/content-types$/;

function newParser(listener: XmlListener, vocabulary: RegExp): { write(text: string): void; close(): void } {
  const parser = new SaxesParser({ xmlns: true });
  const nameOf = (tag: { uri: string; local: string }): string =>
    vocabulary.test(tag.uri) ? tag.local : `?${tag.local}`;
  const refuse = (): never => {
    throw new IntakeProblem('intake.could-not-be-opened');
  };
  parser.on('error', refuse);
  // Office never writes a document type; one is only ever there to define entities.
  parser.on('doctype', refuse);
  parser.on('opentag', (tag) => {
    const attribute = (name: string) => Object.values(tag.attributes).find((each) => each.local === name)?.value;
    listener.open({ name: nameOf(tag), attribute });
  });
  parser.on('closetag', (tag) => listener.close(nameOf(tag)));
  parser.on('text', (text) => listener.text(text));
  parser.on('cdata', (text) => listener.text(text));
  return {
    write: (text) => void parser.write(text),
    close: () => void parser.close(),
  };
}

function decoderFor(start: Uint8Array): TextDecoder {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  return new TextDecoder('utf-8', { fatal: true });
}

/**
 * Walks through an XML part as it is unpacked. Entities are not expanded and a document type is refused.
 * @param vocabulary the namespaces whose elements are given by their bare names; Word's unless told
 * @throws intake.could-not-be-opened where the text is not well-formed
 */
export async function parseXml(
  pieces: AsyncIterable<Uint8Array>,
  listener: XmlListener,
  vocabulary: RegExp = wordVocabulary,
): Promise<void> {
  const parser = newParser(listener, vocabulary);
  let decoder: TextDecoder | undefined;
  for await (const piece of pieces) {
    decoder ??= decoderFor(piece);
    parser.write(decode(decoder, piece));
  }
  parser.close();
}

function decode(decoder: TextDecoder, piece: Uint8Array): string {
  try {
    return decoder.decode(piece, { stream: true });
  } catch {
    throw new IntakeProblem('intake.could-not-be-opened');
  }
}
