/** The sentences of deciding on a theme where it stands. */
export const decisionWording = {
  decide: 'Decide on this theme',
  change: 'Change this decision',
  kept: 'What was decided before is kept in the history. Rejected, the theme is not counted and not listed here any more.',
  confirm: 'Confirm the theme',
  reject: 'Reject the theme',
  stance: 'Confirm it as',
  takeBack: 'Take the decision back, so that it waits again',
};
