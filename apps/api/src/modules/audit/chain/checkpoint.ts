import { createHash } from 'node:crypto';
import type { Head } from './stored-link.js';

/** The heads of all chains at one moment, to be kept where nobody who has the database can reach them. */
export interface Checkpoint {
  readonly madeAt: string;
  readonly heads: readonly (Head & { readonly name: string })[];
}

/** Said of a checkpoint that cannot be relied on. */
export class CheckpointProblem extends Error {
  override readonly name = 'CheckpointProblem';
}

const title = 'Followthrough: checkpoint of the record of changes';

/** A checkpoint as a text of a few lines, closed by a digest of itself, so that a slip in copying it is noticed. */
export function writeCheckpoint({ madeAt, heads }: Checkpoint): string {
  const lines = [
    title,
    `made ${madeAt}`,
    ...heads.map(({ chainId, sequence, hash, name }) => `chain ${chainId} ${sequence} ${hash.toString('hex')} ${name}`),
  ];
  return `${[...lines, `end ${digestOf(lines)}`].join('\n')}\n`;
}

/**
 * Reads a checkpoint.
 *
 * @throws {CheckpointProblem} in a plain sentence, when it is none or was changed since it was made.
 */
export function readCheckpoint(text: string): Checkpoint {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  const end = lines.pop() ?? '';
  const [first, made, ...chains] = lines;
  if (first !== title || made === undefined) throw new CheckpointProblem('This is no checkpoint of Followthrough.');
  if (end !== `end ${digestOf(lines)}`) throw new CheckpointProblem('This checkpoint was changed after it was made.');
  return { madeAt: made.replace(/^made /, ''), heads: chains.map(headFrom) };
}

function headFrom(line: string): Checkpoint['heads'][number] {
  const [, chainId, sequence, hash, name] = /^chain ([0-9a-f-]{36}) (\d+) ([0-9a-f]{64}) (.*)$/.exec(line) ?? [];
  if (chainId === undefined || hash === undefined) throw new CheckpointProblem(`A line could not be read: ${line}`);
  return { chainId, sequence: Number(sequence), hash: Buffer.from(hash, 'hex'), name: name ?? '' };
}

function digestOf(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
