/** Every sentence of an agency's start page. */
export const wording = {
  title: 'My actions',
  actions: 'What we owe, earliest date first',
  none: 'No action is waiting for your agency',
  noneHint: 'When a committee gives your agency an action, it appears here with its date.',
  update: 'Give an update',
  cycles: 'Tests of change under way on our actions',
  noCycles: 'No test is under way. One can be planned from an action’s page.',
};
