import type { Ids } from '../samples.js';

/** What is sent to the addresses of notices. */
export const noticesSamples = ({ noticeId }: Ids) => ({
  listNotices: {},
  seeNotice: { params: { noticeId } },
  seeAllNotices: {},
});
