import type { CalendarState, NewCalendar, Takes } from '@followthrough/domain';
import { Controller, Req, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { CalendarService } from './calendar.service.js';

@Controller()
export class CalendarController {
  constructor(private readonly calendars: CalendarService) {}

  @Serves('showCalendar')
  show(@CurrentCaller() caller: Caller): Promise<CalendarState> {
    return this.calendars.show(caller);
  }

  @Serves('makeCalendar')
  make(@CurrentCaller() caller: Caller): Promise<NewCalendar> {
    return this.calendars.make(caller);
  }

  @Serves('dropCalendar')
  drop(@CurrentCaller() caller: Caller): Promise<CalendarState> {
    return this.calendars.drop(caller);
  }

  @Serves('readCalendar')
  async read(
    @Taken() { params }: Takes<'readCalendar'>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex, nofollow');
    const calendar = Buffer.from(await this.calendars.read(params.secret, request.ip));
    return new StreamableFile(calendar, { type: 'text/calendar; charset=utf-8', length: calendar.length });
  }
}
