import { createHash, randomUUID } from 'node:crypto';
import { Problem, shownFileName, waitingFilesMax, type WaitingFile } from '@followthrough/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { Jobs } from '../../jobs/index.js';
import { EvidenceBytes, EvidenceFile } from './evidence-file.entity.js';
import { inspect } from './file-inspector.js';
import {
  countWaiting,
  destroyContents,
  evidenceOfFile,
  findContents,
  forgetOld,
  forgetWaiting,
  type FileToGive,
} from './files.repository.js';

/** Takes files in, gives them out, and takes their contents away where they should never have come. */
@Injectable()
export class FilesService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'forget-waiting-files',
      does: 'Forgets files that were sent a day ago or more and never attached to evidence',
      at: '30 3 * * *',
      run: (_day, scoped) => forgetOld(scoped),
    });
  }

  /** Looks a file through and keeps it until it is attached. */
  async send(caller: Caller, actionId: string, givenName: string, bytes: Uint8Array): Promise<WaitingFile> {
    // Looked through before the database is asked: a slow file must not hold a connection.
    const found = await inspect({ personId: caller.me.personId, fileName: givenName, bytes });
    const file = { id: randomUUID(), kind: found.kind, sha256: createHash('sha256').update(found.bytes).digest('hex') };
    const name = shownFileName(givenName);
    await this.database.within(caller.scope, async (scoped) => {
      const waiting = await countWaiting(scoped, actionId);
      if (waiting === null) throw new Problem('record.not-found');
      if (waiting >= waitingFilesMax) throw new Problem('request.too-many');
      await scoped.manager.insert(EvidenceFile, {
        ...{ ...file, actionId, evidenceId: null, seriesId: null, number: 1, givenName, fileName: name },
        ...{ personId: caller.me.personId, agencyId: caller.me.agency?.id ?? null },
        ...{ sizeBytes: found.bytes.length, sentBy: caller.signature, sentAt: this.clock.now() },
      });
      await scoped.manager.insert(EvidenceBytes, { fileId: file.id, bytes: found.bytes });
    });
    return { ...file, name, bytes: found.bytes.length, cleaned: found.cleaned };
  }

  async drop(caller: Caller, fileId: string): Promise<void> {
    await this.database.within(caller.scope, async (scoped) => {
      if (!(await forgetWaiting(scoped, fileId))) throw new Problem('record.not-found');
    });
  }

  /** A file with its contents. That it was given, and to whom, is written down before it goes out. */
  async give(caller: Caller, fileId: string): Promise<FileToGive> {
    const file = await this.database.within(caller.scope, (scoped) => findContents(scoped, fileId));
    if (file === null) throw new Problem('record.not-found');
    return file;
  }

  /** Takes the contents of a file away for good, and says of which evidence it was. */
  destroy(caller: Caller, fileId: string, reason: string): Promise<string> {
    return this.database.within(caller.scope, async (scoped) => {
      const evidenceId = await evidenceOfFile(scoped, fileId);
      if (evidenceId === null) throw new Problem('record.not-found');
      await destroyContents(scoped, fileId, { on: this.clock.today(), by: caller.signature, reason });
      return evidenceId;
    });
  }
}
