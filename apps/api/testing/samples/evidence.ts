import type { Sent } from '../open-test-app.js';
import type { Ids } from './ids.js';

const nowhere = '00000000-0000-4000-8000-000000000000';
const words = { title: 'File sample', grade: 3, datedOn: '2026-10-01', note: '' };

/** Something fit to send to every address of evidence. */
export function evidenceSamples({ actionId, evidenceId, evidenceActionId, fileId, spareFileId }: Ids) {
  const evidence = { params: { evidenceId }, version: 1 };
  return {
    addEvidence: { params: { actionId }, body: words },
    sendFile: { params: { actionId }, query: { fileName: 'Note.txt' }, body: Buffer.from('Read in March.') },
    dropFile: { params: { waitingFileId: nowhere } },
    listEvidenceToReuse: { params: { actionId } },
    showEvidence: { params: { evidenceId } },
    changeEvidence: { ...evidence, body: { ...words, expiresOn: null } },
    attachFile: { ...evidence, body: { fileId: nowhere, replacesId: null } },
    attachLink: { ...evidence, body: { url: 'https://www.example.org/audit', label: 'Audit' } },
    removeLink: { ...evidence, body: { linkId: nowhere, reason: 'It leads to another audit.' } },
    useEvidence: { ...evidence, body: { actionId } },
    removeEvidence: { ...evidence, body: { actionId: evidenceActionId, reason: 'It was added to the wrong action.' } },
    downloadFile: { params: { fileId } },
    destroyFile: { params: { fileId: spareFileId }, body: { reason: 'It named a child.' } },
  } satisfies Record<string, Sent>;
}
