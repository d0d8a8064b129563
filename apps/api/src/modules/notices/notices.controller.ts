import type { NoticeList, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { NoticesService } from './notices.service.js';

@Controller()
export class NoticesController {
  constructor(private readonly notices: NoticesService) {}

  @Serves('listNotices')
  list(@CurrentCaller() caller: Caller, @Taken() { query }: Takes<'listNotices'>): Promise<NoticeList> {
    return this.notices.list(caller, query.page);
  }

  @Serves('seeAllNotices')
  seeAll(@CurrentCaller() caller: Caller): Promise<void> {
    return this.notices.seeAll(caller);
  }

  @Serves('seeNotice')
  see(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'seeNotice'>): Promise<void> {
    return this.notices.see(caller, params.noticeId);
  }
}
