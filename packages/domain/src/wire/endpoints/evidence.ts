import { z } from 'zod';
import { RecordId } from '../../ids.js';
import { Line } from '../../text.js';
import { ActionPage } from '../actions.js';
import {
  EvidenceChange,
  EvidencePage,
  EvidenceRemoval,
  EvidenceToReuse,
  EvidenceUse,
  FileDestruction,
  LinkRemoval,
  NewEvidence,
  NewEvidenceFile,
  NewEvidenceLink,
  WaitingFile,
} from '../evidence.js';
import { changesActions, lead, readsActions } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

const action = z.strictObject({ actionId: RecordId });
const evidence = z.strictObject({ evidenceId: RecordId });
const file = z.strictObject({ fileId: RecordId });

/** What every change of a piece of evidence shares. */
const change = { allows: changesActions, params: evidence, gives: EvidencePage, guarded: true, status: 201 } as const;

/** The addresses of evidence and its files. */
export const evidenceEndpoints = {
  addEvidence: {
    summary: 'Add a piece of evidence, with files that were sent before and links.',
    allows: changesActions,
    params: action,
    body: NewEvidence,
    gives: ActionPage,
    status: 201,
  },
  sendFile: {
    summary: 'Send a file to go with evidence. It is looked through, and waits for a day until it is attached.',
    allows: changesActions,
    params: action,
    query: z.strictObject({ fileName: Line }),
    body: 'file',
    gives: WaitingFile,
    status: 201,
  },
  dropFile: {
    summary: 'Forget a file that was sent and not attached.',
    allows: changesActions,
    params: z.strictObject({ waitingFileId: RecordId }),
    status: 204,
  },
  listEvidenceToReuse: {
    summary: 'The evidence on other actions that could support this one too.',
    allows: changesActions,
    params: action,
    gives: EvidenceToReuse,
  },
  showEvidence: {
    summary: 'A piece of evidence, and everything that rests on it.',
    allows: readsActions,
    params: evidence,
    gives: EvidencePage,
  },
  changeEvidence: { ...change, summary: 'Say anew what a piece of evidence is.', body: EvidenceChange },
  attachFile: { ...change, summary: 'Attach a file that was sent, or a new version of one.', body: NewEvidenceFile },
  attachLink: { ...change, summary: 'Attach a link.', body: NewEvidenceLink },
  removeLink: { ...change, summary: 'Take a link off a piece of evidence.', body: LinkRemoval },
  useEvidence: { ...change, summary: 'Use a piece of evidence for one more action.', body: EvidenceUse },
  removeEvidence: { ...change, summary: 'Take a piece of evidence off an action.', body: EvidenceRemoval },
  downloadFile: {
    summary: 'A file of evidence. That it was fetched, and by whom, is recorded.',
    allows: readsActions,
    params: file,
    gives: 'file',
  },
  destroyFile: {
    summary: 'Take the contents of a file away for good. Its name and fingerprint stay on record.',
    allows: lead,
    params: file,
    body: FileDestruction,
    gives: EvidencePage,
    status: 201,
  },
} as const satisfies EndpointsOf;
