import type { FileKind } from '@followthrough/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of a file, without its contents. Until it is attached to evidence it waits. */
@Entity('evidence_file')
export class EvidenceFile {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  actionId: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'uuid', nullable: true })
  evidenceId: string | null;

  @Column({ type: 'uuid', nullable: true })
  seriesId: string | null;

  @Column({ type: 'integer' })
  number: number;

  @Column({ type: 'uuid' })
  personId: string;

  @Column({ type: 'uuid', nullable: true })
  agencyId: string | null;

  @Column({ type: 'text' })
  givenName: string;

  @Column({ type: 'text' })
  fileName: string;

  @Column({ type: 'text' })
  kind: FileKind;

  @Column({ type: 'integer' })
  sizeBytes: number;

  @Column({ type: 'text' })
  sha256: string;

  @Column({ type: 'text' })
  sentBy: string;

  @Column({ type: 'timestamptz' })
  sentAt: Date;
}

/** The contents of a file. */
@Entity('evidence_bytes')
export class EvidenceBytes {
  @PrimaryColumn({ type: 'uuid' })
  fileId: string;

  @Column({ type: 'bytea' })
  bytes: Buffer;
}
