import type { FormWording } from '../../components/form/form-context';

/** The sentences of evidence on an action's page. */
export const panelWording = {
  title: 'Evidence',
  none: 'No evidence yet. Delivered needs something that shows the thing exists; an effect needs an audit or a measure.',
  expired: 'Expired',
  restsOnExpired:
    'The strongest evidence has expired. What was claimed on it stands; a new claim needs evidence that is in date.',
  removed: 'Taken off this action',
  open: 'Files, versions and what rests on it',
  notRecorded: 'not recorded',
};

const files = {
  label: 'Files',
  hint: 'Optional. A photograph, PDF, Word, Excel, PowerPoint, CSV or text, up to 10 MB each. Check first that no name of a child or family is in them; Word and PDF keep their author’s name inside. Of photographs, where they were taken is left out.',
};

/** What the form for new evidence asks. */
export const addWording = {
  title: 'Add evidence',
  save: 'Add evidence',
  done: 'The evidence is added.',
  wait: 'Wait until every file is sent, or take it away.',
  addLink: 'Add a link',
  fields: {
    title: { label: 'What is it?', hint: 'For example “File audit, 20 cases, March 2027”.' },
    grade: { label: 'What kind of evidence is it?' },
    datedOn: { label: 'Which day does it speak of?', hint: 'The date of the audit or the document, not of today.' },
    note: { label: 'What does it show?', hint: 'Optional. No names of children or families.' },
    fileIds: files,
    'links.#.url': { label: 'Link', hint: 'A full address that begins with https://' },
    'links.#.label': { label: 'What is behind the link?' },
    expiresOn: {
      label: 'Until when may it be relied on?',
      hint: 'Optional. After this day it stays and is shown as expired.',
    },
  } satisfies FormWording,
};

/** Using evidence that is there already. */
export const reuseWording = {
  title: 'Or use evidence that is here already',
  lead: 'One audit may support several actions. It is kept once, and shown on each of them.',
  none: 'There is no other evidence that could support this action.',
  field: { evidenceId: { label: 'Evidence on other actions' } } satisfies FormWording,
  choose: 'Choose one',
  save: 'Use it here too',
  done: 'The evidence supports this action too.',
};

/** The words of sending a file. */
export const sendingWording = {
  choose: files.label,
  refused: 'was not taken',
  sending: 'Sending',
  checking: 'Looking through',
  sent: 'Ready to be added',
  cleaned: 'What the camera noted beside the picture was left out.',
  takeAway: 'Take away',
  tryAgain: 'Send again',
};

/** The sentences of the page of one piece of evidence. */
export const itemWording = {
  fallback: 'Evidence',
  facts: 'What it is',
  files: 'Files',
  noFiles: 'No file is attached.',
  links: 'Links',
  noLinks: 'No link is attached.',
  elsewhere: 'Links lead to other sites, which ask for their own sign-in.',
  earlier: 'Earlier versions',
  download: 'Download',
  destroyed: 'The contents of this version were destroyed',
  fingerprint: 'SHA-256',
  supports: 'What rests on it',
  supportsNothing: 'It supports no action now. It stays on record.',
  supportsLead: 'Look here before you replace it or take it off.',
  restsOnIt: {
    delivery: 'That it is delivered rests on this alone.',
    effect: 'What is claimed of its effect rests on this alone.',
  },
  restsOnNothing: 'What is claimed is borne out without it.',
  cannotTakeOff: 'It cannot be taken off while that is claimed. Add other evidence, or take the claim back, first.',
  change: 'Change what is said of it',
  addFile: 'Add a file',
  chooseFirst: 'Choose a file, and wait until it is sent.',
  newVersion: 'Add a new version',
  newVersionLead: 'The version before stays and can still be downloaded.',
  addLink: 'Add a link',
  linkOff: 'Take this link off',
  linkOffNow: 'Take the link off',
  linksOff: 'Links that were taken off',
  oneMore: 'Use it for one more action',
  nowhereElse: 'There is no other action that it could support.',
  takeOff: 'Take it off this action',
  destroy: 'Destroy the contents',
  destroyNow: 'Destroy it for good',
  takeOffNow: 'Take it off',
  oneMoreNow: 'Use it there',
  destroyLead:
    'For a file that should never have been sent. Its contents go for good, from here; a backup made before keeps them until it goes. Its name, its fingerprint and your reason stay on record.',
  done: {
    change: 'The evidence is changed.',
    file: 'The file is added.',
    link: 'The link is added.',
    linkOff: 'The link is taken off. It stays on record.',
    use: 'It supports that action too.',
    takeOff: 'The evidence is taken off the action. It stays on record.',
    destroy: 'The contents are destroyed.',
  },
  fields: {
    ...addWording.fields,
    url: addWording.fields['links.#.url'],
    label: addWording.fields['links.#.label'],
    fileId: { label: 'The file', hint: files.hint },
    actionId: { label: 'For which action?' },
    reason: { label: 'Why?', hint: 'It stays on record with your name.' },
  } satisfies FormWording,
  save: 'Save',
};
