/** The sentences of choosing a chart. */
export const choiceWording = {
  summary: 'Choose another chart or other rules',
  lead: 'What is drawn is suggested from the readings. Whoever chooses otherwise says why; it is kept with the measure.',
  suggested: (chart: string, reason: string | null) => `Suggested: ${chart}. ${reason ?? ''}`,
  asSuggested: (chart: string) => `As suggested (at present: ${chart})`,
  save: 'Draw it so',
  fields: {
    chart: { label: 'Chart' },
    ruleset: { label: 'Rules', hint: 'Keep to one set of rules across measures that are compared.' },
    reason: { label: 'Why', hint: 'Not needed to go back to the suggestion.' },
  },
};
