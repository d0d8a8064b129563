import { z } from 'zod';

/** The kinds of file that may be kept as evidence, as their contents show. */
export const FileKind = z.enum(['pdf', 'docx', 'xlsx', 'pptx', 'png', 'jpeg', 'csv', 'txt']).meta({ id: 'FileKind' });
export type FileKind = z.infer<typeof FileKind>;

/** The largest file of evidence that may be sent, in bytes. */
export const evidenceFileBytesMax = 10 * 1024 * 1024;

/**
 * How much the files of evidence may take, in bytes: of one action, and of one committee. The database holds to the same.
 *
 * @source Our own: ten of the largest files an action, and some four thousand files of half a megabyte a committee.
 */
export const evidenceRoom = { ofAction: 100 * 1024 * 1024, ofCommittee: 2 * 1024 * 1024 * 1024 };

/** How many files that are sent and not yet part of any evidence one person may have. */
export const waitingFilesMax = 20;
