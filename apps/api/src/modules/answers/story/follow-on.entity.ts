import type { LocalDate } from '@followthrough/domain';
import { Column, Entity } from 'typeorm';
import { CommitteeRecord } from '../../../database/record.entity.js';

/** What was opened or decided because a review found a theme again after closure. */
@Entity('theme_follow_on')
export class ThemeFollowOn extends CommitteeRecord {
  @Column({ type: 'text' })
  slug: string;

  @Column({ type: 'uuid' })
  reviewId: string;

  @Column({ type: 'uuid', array: true })
  earlierActionIds: string[];

  @Column({ type: 'uuid', nullable: true })
  actionId: string | null;

  @Column({ type: 'text', default: '' })
  words: string;

  @Column({ type: 'date' })
  madeOn: LocalDate;

  @Column({ type: 'text' })
  madeBy: string;

  @Column({ type: 'uuid' })
  madeById: string;
}
