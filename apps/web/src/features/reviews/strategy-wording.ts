/** The sentences of a strategy: its stage of implementation and the committee's answer. */
export const strategyWording = {
  stages: {
    exploration: 'Finding out what fits: needs, options, readiness.',
    installation: 'Getting ready: tool chosen, people trained, systems changed.',
    'initial-implementation': 'In use by some, with support, and being learnt from.',
    'full-implementation': 'In use as designed by most of those meant to, without project support.',
  },
  stage: {
    title: 'Record a stage of implementation',
    lead: 'Stages are not a straight line: a strategy may move back, and that is worth knowing. Every move is kept.',
    save: 'Record this stage',
    done: 'The stage has been recorded.',
    fields: {
      stage: { label: 'Stage' },
      reachedOn: { label: 'Reached on' },
      saidBy: { label: 'Who says so, by post' },
      note: { label: 'What shows it', hint: 'Optional.' },
    },
  },
  answer: {
    title: 'Record the committee’s answer',
    lead: 'The words of the strategy stay as they are, whatever the answer.',
    save: 'Record this answer',
    done: 'The answer has been recorded.',
    fields: {
      acceptance: { label: 'Does the committee take it on?' },
      acceptanceNote: { label: 'Reason', hint: 'Needed where it is not accepted, or only in part.' },
      lookAgainOn: { label: 'When does the committee look at it again?', hint: 'A day ahead, within two years.' },
      resourceNote: { label: 'What the Chief Officers are told of resources', hint: 'Optional.' },
    },
  },
  comments: { title: 'Comments on a strategy', link: 'Comments' },
  lookAgain: 'Nothing is done about it until',
  lookAgainDue: 'Decide again',
  lookAgainOver: 'It was accepted that nothing is done about it until',
  recordStage: 'Record a stage',
  recordAnswer: 'Record the answer',
  moves: (count: number) => (count === 1 ? 'One move recorded' : `${count} moves recorded`),
  noStage: 'no stage recorded',
};
