import type { Gives } from '@followthrough/domain';
import { addressOf } from './address';
import { readProblem } from './read-problem';
import { submissionKey } from './submission-key';
import { WireProblem } from './wire-problem';

/** A file on its way: what it is for, and what to do as it goes. */
export interface FileToSend {
  readonly actionId: string;
  readonly file: File;
  /** Told the share that has gone, 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Sends a file to go with evidence. Unlike `call` it tells how far it has come, which only the older kind of request can.
 *
 * @throws {WireProblem} as `call` does; `wire.lost` also when it was given up.
 */
export function sendFile({ actionId, file, onProgress, signal }: FileToSend): Promise<Gives<'sendFile'>> {
  const [method, path] = addressOf('sendFile', { params: { actionId }, query: { fileName: file.name } });
  const { key, answered } = submissionKey(method, path, undefined, file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const lost = () => reject(new WireProblem('wire.lost', 0));
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => {
      if (request.status < 500) answered();
      // The API checks every answer against the same schema before it leaves.
      if (request.status === 201) resolve(JSON.parse(request.responseText) as Gives<'sendFile'>);
      else reject(readProblem(request.status, request.getResponseHeader('content-type'), request.responseText));
    });
    request.addEventListener('error', lost);
    request.addEventListener('abort', lost);
    signal.addEventListener('abort', () => request.abort());
    request.open(method, path);
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-followthrough', '1');
    request.setRequestHeader('idempotency-key', key);
    request.send(file);
  });
}
