/** The sentences of one's calendar address. */
export const wording = {
  title: 'Calendar',
  about:
    'A calendar program can show your due dates and your committee’s meetings. It reads them at a secret address, without signing in; it is told that something is due, and never what.',
  none: 'You have no calendar address.',
  made: (when: string) => `You have a calendar address, made ${when}.`,
  read: 'It was last read on ',
  unread: 'It has not been read yet.',
  make: 'Make an address',
  renew: 'Make a new address',
  renewMeans: 'If you make a new one, this one stops working.',
  drop: 'Withdraw the address',
  dropped: 'The address is withdrawn. Programs may keep what they have read.',
  keepIt: 'Copy it now: it is not shown again',
  secret:
    'Add it to your calendar program as a calendar from the internet. Whoever has this address can read your dates, so share it with nobody.',
};
