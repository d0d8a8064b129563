import {
  addDays,
  digestLines,
  reminderDaysMax,
  reminderFor,
  reminderKinds,
  type LocalDate,
  type NoticeKind,
} from '@followthrough/domain';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Configuration } from '../../config/env.js';
import { CONFIGURATION } from '../../config/token.js';
import type { Scoped } from '../../database/scope.js';
import { Jobs } from '../../jobs/index.js';
import { DeliveryService } from './delivery.service.js';
import {
  findDatedActions,
  findRecipients,
  insertMail,
  insertReminders,
  type DatedAction,
  type Recipient,
  type Reminder,
} from './digest.repository.js';
import { letterOf } from './letter.js';

/** Makes each morning's reminders, and one mail for each person who has something to be told. */
@Injectable()
export class DigestService implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly delivery: DeliveryService,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'digest',
      does: 'Makes reminders of due dates, and one mail for each person who has something to be told',
      at: '0 7 * * *',
      run: (day, scoped) => this.make(day, scoped),
      afterwards: () => this.delivery.sendWaiting(),
    });
  }

  private async make(day: LocalDate, scoped: Scoped): Promise<void> {
    const dated = await findDatedActions(scoped, addDays(day, reminderDaysMax));
    await insertReminders(scoped, remindersOf(dated, day));
    for (const recipient of await findRecipients(scoped, day)) await this.write(day, scoped, recipient);
  }

  private async write(day: LocalDate, scoped: Scoped, recipient: Recipient): Promise<void> {
    const { personId, email, notices } = recipient;
    const name = oneLine(recipient.name);
    const told = notices.filter(({ kind }) => isMailed(kind, recipient.reminders, day));
    const committees = tellsOfPlan(recipient, told.length, day) ? recipient.committees.filter(hasDates) : [];
    if (told.length === 0 && committees.length === 0) return;
    const letter = letterOf({ name, lines: digestLines(told), committees, publicUrl: this.configuration.publicUrl });
    await insertMail(scoped, day, {
      ...letter,
      ...{ personId, toName: name, toAddress: email, noticeIds: told.map(({ id }) => id) },
      messageId: `<${day}.${personId}@${new URL(this.configuration.publicUrl).hostname}>`,
      state: this.configuration.mail === null ? 'kept' : 'waiting',
    });
  }
}

/** The reminders that dates call for: of the due date, and of a review date that has come. */
function remindersOf(actions: readonly DatedAction[], day: LocalDate): Reminder[] {
  return actions.flatMap(({ actionId, personId, dueOn, reviewOn }) => {
    const due = dueOn === null ? null : reminderFor(dueOn, day);
    const reviewed = dueOn === null && reviewOn !== null && reviewOn <= day ? 'review-date-reached' : null;
    return [
      ...(due !== null && dueOn !== null ? [{ actionId, personId, kind: due, dueOn }] : []),
      ...(reviewed !== null && reviewOn !== null
        ? [{ actionId, personId, kind: reviewed, dueOn: reviewOn } as const]
        : []),
    ];
  });
}

const isMonday = (day: LocalDate) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1;

/** What somebody asks is mailed the next morning; reminders as the person chose. */
function isMailed(kind: NoticeKind, rhythm: Recipient['reminders'], day: LocalDate): boolean {
  if (!reminderKinds.has(kind)) return true;
  return rhythm === 'daily' || (rhythm === 'weekly' && isMonday(day));
}

/** A lead is told of the whole plan on Mondays, and whenever there is a mail to go anyway. */
function tellsOfPlan({ reminders }: Recipient, told: number, day: LocalDate): boolean {
  return reminders !== 'none' && (told > 0 || isMonday(day));
}

/** A name goes into a header and the first line of a mail: nothing in it may begin another. */
const oneLine = (name: string) => name.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

const hasDates = ({ overdue, within30 }: Recipient['committees'][number]) => overdue + within30 > 0;
