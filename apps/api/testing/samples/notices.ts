import type { Ids } from './ids.js';

/** What is sent to the addresses of notices. */
export const noticesSamples = ({ noticeId }: Ids) => ({
  listNotices: {},
  seeNotice: { params: { noticeId } },
  seeAllNotices: {},
});
