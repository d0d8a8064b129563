import { Injectable } from '@nestjs/common';
import { dayInScotland, type LocalDate } from '@followthrough/domain';

/** The time. Tests give another. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** The calendar day in Scotland. */
  today(): LocalDate {
    return dayInScotland(this.now());
  }
}
