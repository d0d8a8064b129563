import { WireProblem, type WireCode } from './wire-problem';

/** What each refusal says to the person who meets it: what happened, and what to do. */
export const problemWording: Record<WireCode, string> = {
  'request.invalid': 'Some of what was asked for or entered could not be accepted.',
  'request.too-large': 'That is too large to send. Files may be up to 10 MB.',
  'request.version-missing': 'This page is out of date. Load it again and try once more.',
  'request.key-missing': 'This page is out of date. Load it again and try once more.',
  'request.key-reused': 'This was sent before with other words. Nothing has been saved; send it once more.',
  'request.not-found': 'There is nothing at that address.',
  'request.too-many': 'Too many requests came from here in a short time. Wait a minute and try again.',
  'record.not-found':
    'This could not be found. It may belong to another committee or agency, or the address may be wrong.',
  'record.changed-meanwhile':
    'Somebody changed this while you were writing. Nothing of yours has been lost, and nothing has been saved.',
  'record.already-there': 'This is already there.',
  'text.may-identify': 'Something written here may tell who a child is. Nothing has been saved.',
  'text.name-not-guarded': 'This name is not among those looked out for. Check how it is spelt.',
  'caller.signed-out': 'You have been signed out. Sign in to go on; what you typed is kept until you close this page.',
  'caller.not-allowed': 'Your role does not allow this. The committee’s improvement lead can help.',
  'session.wrong-details': 'The email address or the password is not right.',
  'session.code-needed': 'Your account asks for a code as well. Give the six digits your app shows now.',
  'session.wrong-code':
    'That code is not the one expected now. Codes change every half minute and each is taken once: wait for the next, or use a recovery code.',
  'session.passwords-off': "Passwords are not taken here. Use your organisation's own sign-in.",
  'session.provider-away': "Your organisation's sign-in cannot be reached just now. Try again in a minute.",
  'session.not-known-here':
    'Your organisation knows you, but nobody has given you access here yet. Ask your administrator to add the email address your organisation uses for you.',
  'session.no-factor-begun': 'Begin to set the code up first.',
  'session.no-role':
    'Your details are right, but no role is open to you today. Ask your administrator to give you one.',
  'session.locked': 'There were too many attempts to sign in. Wait fifteen minutes, or ask your administrator.',
  'action.move-not-allowed':
    'An action cannot go from where it stands to there. The choices offered are those that can be taken.',
  'action.evidence-missing':
    'To record this as delivered, add a piece of evidence first: something that shows the thing exists.',
  'action.evidence-too-weak':
    'The evidence is not strong enough for this. Practice embedded needs an audit, observation or file sample; impact needs a measure with a signal.',
  'action.two-periods-needed':
    'To record practice as embedded, show it in two reporting periods running: two audits, or a process measure read in both.',
  'action.effect-without-delivery':
    'An effect can be recorded only of something delivered. If it is not delivered after all, set the effect back to “Not yet known” as well.',
  'action.effect-settled':
    'What was found of its effect stays as it is when an action is withdrawn or superseded. Record the effect before, or leave it as it stands.',
  'action.date-settled':
    'The due date no longer moves: this action is delivered, or is no longer to be done. Take the delivery back first if that is wrong.',
  'action.date-unchanged': 'That is already the due date.',
  'action.date-before-start': 'The due date is before the action starts.',
  'action.waits-in-circle':
    'The other action waits for this one already, directly or through others. Two cannot wait for each other.',
  'action.last-strategy':
    'An action belongs to at least one strategy of its committee. Attach it to another first, or withdraw it.',
  'action.not-yours':
    'This action is another committee’s; only its improvement lead changes what it promises and who leads it.',
  'action.already-closed': 'The committee has already closed this action.',
  'action.not-closable': 'Where the action stands does not bear out closing it in this way.',
  'action.same-person': 'The one who says it is done and the one who checked it must be two different people.',
  'comment.withdrawn': 'This comment was withdrawn, so nothing can be changed about it.',
  'evidence.claims-rest-on-it':
    'What an action says of itself rests on this evidence. Add other evidence as strong, or take the claim back by an update, and then try again. Nothing has been changed.',
  'evidence.of-another-committee':
    'This evidence belongs to a committee that has no part in that action, so it cannot be used there.',
  'file.refused': 'This file could not be taken. Nothing of it has been kept.',
  'file.no-room-left':
    'There is no room left: an action holds 100 MB of files and a committee 2 GB. Keep the file where it is, and add a link to it.',
  'blocker.resolved': 'Somebody has recorded already that this is out of the way.',
  'resource.answered': 'Somebody has recorded an answer to this already.',
  'share.answered': 'Nothing waits for an answer here any more: it was answered, or taken back.',
  'recurring.ended': 'This recurring action has been ended already. Make a new one if it is wanted again.',
  'merge.same-action': 'Choose another action: this is the one that would be merged.',
  'merge.not-live':
    'One of the two is withdrawn, superseded or not accepted, so there is nothing to merge. Take it up again first if that is wrong.',
  'merge.shared':
    'This action serves a strategy of another committee too, which would lose it. Merge the other one into this, or have that committee leave it first.',
  'bulk.no-change': 'It is so already.',
  'bulk.refused':
    'Some of these actions cannot take the change, so none of them was changed. Look at the preview again.',
  'bulk.changed-meanwhile':
    'Somebody has changed some of these actions meanwhile, so none of them was changed. Look at the preview again.',
  'bulk.too-many': 'These are more actions than can be changed at once: at most 2,000. Narrow them down.',
  'bulk.nothing-to-undo': 'Only the last bulk edit of the committee can be undone, and only once.',
  'closure.out-of-order':
    'Somebody has gone on with this closure meanwhile. It is claimed, then verified, then decided. Load the page again.',
  'closure.not-yours':
    'This step is for somebody else. Whoever claims does not verify, and the committee’s lead records its decisions.',
  'closure.same-agency': 'Your own agency made this claim, so somebody from outside it has to verify it.',
  'closure.claim-open': 'A claim that this action can be closed is waiting. It has to be decided or taken back first.',
  'closure.not-closed': 'The action is not closed.',
  'not-acting.not-possible': 'Only an action that has not begun can be accepted as not to be done.',
  'not-acting.wrong-end': 'It has to end after today, and within two years of the decision.',
  'not-acting.needs-decision':
    'That an action is not to be done is decided by the committee, with a reason and a day on which it comes back. Record that apart.',
  'not-acting.none-runs': 'It is not accepted at present that this action is not done.',
  'diagram.wrong-place':
    'That cannot stand there: a secondary driver stands under a primary one, an idea under a secondary one.',
  'verdict.unexplained': 'Not every chart says what you conclude. Say what you make of those that do not.',
  'verdict.charts-moved':
    'A reading came in while you wrote, and the charts say something else now. Look at them again; your words are still here.',
  'cycle.stage-out-of-order': 'The stages of a test come in order: plan, do, study, act.',
  'cycle.prediction-locked': 'The prediction is locked, because the test has begun.',
  'cycle.needs-smaller-test-first':
    'Nothing smaller was tested first. Test this on a smaller scale before it is implemented, or explain the exception.',
  'cycle.already-finished': 'This test is finished. What comes next is a new cycle.',
  'cycle.not-started': 'The test has not started yet, so its predictions can still be written in the plan.',
  'cycle.started': 'Somebody has recorded already that this test has started.',
  'cycle.stage-not-filled-in': 'This stage is not filled in yet, so there is nothing to reword. Fill it in.',
  'import.refused': 'This file could not be read as a Word action plan. Nothing has been saved.',
  'report.refused': 'This could not be read as a report. Nothing has been saved.',
  'import.already-confirmed': 'This file has already been brought in.',
  'review.words-fixed':
    'The Chief Officers Group has ratified this review. Its findings and strategies are the review’s own words and can no longer be added, changed or removed.',
  'review.part-in-use':
    'This cannot be removed: actions rest on it, or somebody has decided on its themes. Nothing has been changed.',
  'review.reference-taken': 'A review with this reference is already here. Choose another reference.',
  'theme.unknown': 'That theme is not in the catalogue.',
  'theme.change-in-past':
    'A change to the catalogue takes effect today or later, so that tables of days gone by stay as they were. Give today or a later day.',
  'theme.change-not-possible':
    'On that day the catalogue does not allow this change. The theme, or the one it should go into, may not be on offer then, or a later change depends on it. Look at the timeline of changes and choose another theme or day.',
  'theme.name-taken': 'Another theme on offer has that name. Give a name of its own.',
  'theme.nothing-to-place':
    'This label does not wait to be placed under that theme. Load the page again to see where it stands.',
  'theme.candidate-gone':
    'Somebody has put a theme on some of these passages meanwhile. Look for possible new themes again.',
  'theme.unknown-term': 'The catalogue has no such term under that theme.',
  'labelling.same-person': 'Name two different people: each labels without seeing what the other gives.',
  'labelling.not-asked':
    'Whoever labels has to work for your committee as its lead or as a member. Choose somebody from the list.',
  'labelling.nothing-to-label': 'There is no finding to draw from. Choose another review, or all of them.',
  'labelling.completed': 'Both have labelled every passage, so nothing is changed any more. See how far they agree.',
  'labelling.not-completed': 'Not every passage has been labelled by both yet, so there is nothing to settle.',
  'theme.not-come-back':
    'That review did not find this theme again after an action on it was closed. Load the page again.',
  'theme.answered-by-closed':
    'That action is closed and stays closed. Choose an open one, make a new one, or write down a decision.',
  'answer.may-identify':
    'The answer holds words that may tell who a child is. Change them in their records, or say why they may stay.',
  'answer.nothing-recurs': 'No theme recurred by that day. Choose one theme, or a later day.',
  'answer.day-ahead': 'That day has not come. Choose today or an earlier day.',
  'job.done-already': 'That is done for today already. It will be done again when it is next due.',
  'mail.no-server': 'No mail server is set up, so nothing can be sent. Whoever runs this server can set one up.',
  'mail.not-to-be-sent': 'This mail was sent, or is on its way. Load the page again to see.',
  'person.email-taken': 'Somebody with this email address can already sign in.',
  'person.role-held': 'This person works in this role already.',
  'person.answers-to-them':
    'Whoever you chose answers to this person, so this person cannot answer to them. Choose somebody else.',
  'return.nothing-to-report': 'There is nothing to report yet: bring in a plan first.',
  'round.out-of-order': 'This round has gone on already. Load the page again to see where it stands.',
  'round.no-open-plan': 'No plan of this round has an action that is still to be delivered, so there is nobody to ask.',
  'round.nobody-to-chase': 'Nobody is left to remind: everybody has answered, or was reminded today.',
  'round.not-asking': 'Agencies are not being asked in this round now.',
  'round.no-position': 'The position of this round has not been taken yet.',
  'round.already-answered': 'This has been answered already.',
  'server.fault':
    'Something went wrong on our side. Nothing has been saved. Try again, and quote the reference if it happens again.',
  'server.unavailable': 'The service is not available just now. Try again in a minute.',
  'wire.lost': 'The connection was lost before an answer came. Check it and try again; what you typed is still here.',
  'wire.unreadable': 'An answer came that could not be read. Try again in a minute.',
};

/** The sentence for any failure, with the reference to quote when there is one. */
export function sentenceFor(failure: unknown): string {
  const problem = failure instanceof WireProblem ? failure : new WireProblem('wire.unreadable', 0);
  const sentence = problemWording[problem.code] ?? problemWording['wire.unreadable'];
  return problem.reference ? `${sentence} Reference: ${problem.reference}.` : sentence;
}
