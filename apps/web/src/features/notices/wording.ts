/** The sentences of what people are told. */
export const wording = {
  title: 'For you',
  lead: 'What was asked of you, what was decided, and what is due. It is mailed too, as numbers only, as you chose under My account.',
  list: 'Notices, newest first',
  seeAll: 'Mark all as read',
  see: 'Mark as read',
  by: 'By ',
  unread: 'New',
  none: 'Nothing yet',
  noneHint: 'When somebody asks you for an update, names you in a comment, or a date comes near, it stands here.',
  noneHere: 'There is nothing on this page of the list',
};

/** The link to one's notices: how many are new is part of its name. */
export const linkWords = (unseen: number) => (unseen === 0 ? wording.title : `${wording.title} (${unseen} new)`);
