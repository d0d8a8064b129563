import { Column, PrimaryColumn } from 'typeorm';

/** A record that belongs to one committee. */
export abstract class CommitteeRecord {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  committeeId: string;
}

/** A record of a committee that people change, each change on the version they had read. */
export abstract class VersionedRecord extends CommitteeRecord {
  @Column({ type: 'integer', default: () => '1' })
  version: number;
}
