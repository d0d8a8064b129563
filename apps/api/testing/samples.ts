import type { RouteName } from '@followthrough/domain';
import type { Sent } from './open-test-app.js';
import type { Ids } from './samples/ids.js';
import { historySamples } from './samples/history.js';
import { identifiersSamples } from './samples/identifiers.js';
import { planningSamples } from './samples/planning.js';
import { reportsSamples } from './samples/reports.js';
import { reviewsSamples } from './samples/reviews.js';
import { sessionSamples } from './samples/session.js';
import { roundsSamples } from './samples/rounds.js';
import { catalogueSamples } from './samples/catalogue.js';
import { settingsSamples } from './samples/settings.js';
import { mailSamples } from './samples/mail.js';
import { noticesSamples } from './samples/notices.js';
import { bulkEditsSamples } from './samples/bulk-edits.js';
import { handoversSamples } from './samples/handovers.js';
import { measuresSamples } from './samples/measures.js';
import { answersSamples } from './samples/answers.js';
import { nationalSamples } from './samples/national.js';
import { mergingSamples } from './samples/merging.js';
import { diagramsSamples } from './samples/diagrams.js';
import { verdictsSamples } from './samples/verdicts.js';
import { labellingSamples } from './samples/labelling.js';
import { commentsSamples } from './samples/comments.js';
import { cycleSamples } from './samples/cycles.js';
import { evidenceSamples } from './samples/evidence.js';
import { closureSamples } from './samples/closures.js';

const sha256 = 'a'.repeat(64);

const importOf = (reference: string) => ({
  fileName: 'Plan.docx',
  fileSha256: sha256,
  review: {
    ...{ reference, pseudonym: 'Child ZZ', kind: 'learning-review', event: 'significant-harm' },
    ...{ ageBand: '1-4', guidanceEdition: '2024', reportedOn: '2026-09-01' },
  },
  strategies: [{ number: '1', title: 'Describe home conditions in plain words', actions: [] }],
});

/**
 * Something fit to send to every address. A new address without a sample does not compile, so that none is left out of
 * the tests of who may do what.
 */
export function samples(ids: Ids): Record<RouteName, Sent> {
  const { actionId, assignmentId, returnId, personId } = ids;
  const person = { params: { personId }, version: 1 };
  const action = { params: { actionId }, version: 1 };
  return {
    signIn: { body: { email: 'nobody@demonstration.example', password: 'not the right one' } },
    whoAmI: {},
    signOut: {},
    ...sessionSamples(),
    switchRole: { body: { roleId: ids.roleId } },
    showDashboard: {},
    showAgencyHome: {},
    ...reviewsSamples(ids),
    listActions: {},
    showAction: { params: { actionId } },
    addUpdate: { ...action, body: { text: 'Two more teams have begun.' } },
    changeDueDate: { ...action, body: { dueOn: '2027-06-30', reason: 'Licences came late.', approvedBy: 'CPC' } },
    ...evidenceSamples(ids),
    ...commentsSamples(ids),
    ...verdictsSamples(ids),
    ...diagramsSamples(ids),
    ...closureSamples(ids),
    ...bulkEditsSamples(ids),
    ...mergingSamples(ids),
    ...handoversSamples(ids),
    ...cycleSamples(ids),
    ...measuresSamples(ids),
    readPlanFile: { query: { fileName: 'Plan.docx' }, body: Buffer.from('not a plan') },
    confirmImport: { body: importOf('ZZZ-2026-01') },
    listImports: {},
    ...reportsSamples(ids),
    ...identifiersSamples(),
    listThemes: {},
    showTheme: { params: { slug: 'chronologies' } },
    showWhatWorked: { params: { slug: 'chronologies' } },
    showWhereWorked: { params: { measureId: ids.measureId } },
    listSuggestions: {},
    showSurroundings: { params: { kind: 'finding', passageId: ids.findingId } },
    ...labellingSamples(ids),
    showLearning: {},
    chooseLearning: { body: { of: null, uses: false } },
    decideTheme: { ...{ params: { assignmentId }, version: 1 }, body: { decision: 'confirmed' } },
    addTheme: {
      body: { passageId: ids.findingId, kind: 'finding', slug: 'it-systems-alerts', stance: 'learning' },
    },
    ...nationalSamples(ids),
    ...answersSamples(ids),
    listReturns: {},
    makeReturn: { body: { kind: 'committee' } },
    downloadReturn: { params: { returnId } },
    listPeople: {},
    addPerson: {
      body: {
        ...{ name: 'Ailsa Reid', post: 'Analyst', email: 'ailsa.reid@demonstration.example', role: 'analyst' },
        ...{ password: 'a long enough password', committeeId: null, agencyId: null },
      },
    },
    giveRole: { ...person, body: { role: 'analyst', committeeId: null, agencyId: null } },
    giveCover: { ...person, body: { coversRoleId: ids.roleId, startsOn: '2026-11-01', endsOn: '2026-12-01' } },
    endRole: { params: { personId, roleId: ids.roleId }, version: 1 },
    takeSecondFactor: person,
    setManager: { ...person, body: { managerId: null } },
    setPersonActive: { ...{ params: { personId }, version: 1 }, body: { active: true } },
    ...historySamples(ids),
    listAgencies: {},
    ...settingsSamples(ids),
    ...catalogueSamples(ids),
    ...planningSamples(ids),
    ...roundsSamples(ids),
    ...noticesSamples(ids),
    ...mailSamples(ids),
  };
}
