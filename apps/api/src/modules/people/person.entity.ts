import type { LocalDate, Role } from '@followthrough/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person who may sign in. */
@Entity('person')
export class Person {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  post: string;

  @Column({ type: 'text' })
  email: string;

  @Column({ type: 'text' })
  passwordHash: string;

  @Column({ type: 'boolean', default: () => 'true' })
  active: boolean;

  @Column({ type: 'boolean', default: () => 'false' })
  demonstration: boolean;

  /** Whom they answer to. */
  @Column({ type: 'uuid', nullable: true })
  managerId: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  lastSignedInAt: Date | null;

  @Column({ type: 'integer', default: () => '1' })
  version: number;
}

/** One way a person may work, and for whom. */
@Entity('person_role')
export class PersonRole {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  personId: string;

  @Column({ type: 'text' })
  role: Role;

  @Column({ type: 'uuid', nullable: true })
  committeeId: string | null;

  @Column({ type: 'uuid', nullable: true })
  agencyId: string | null;

  @Column({ type: 'date', nullable: true })
  startsOn: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  endsOn: LocalDate | null;

  /** Whose role this is, where it is somebody else's for a time. */
  @Column({ type: 'uuid', nullable: true })
  coversPersonId: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  lastUsedAt: Date | null;
}
