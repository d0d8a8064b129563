import { driverWords, leverWords, scopeWords } from '@followthrough/domain/words';
import type { AgencyName } from '@followthrough/domain';
import { dayOrNothing } from '../../components/day-words';
import type { ComparedFields } from '../../components/form/compared-fields';
import type { LeadDraft, PromiseDraft } from './promise-draft';
import type { RecurringDraft } from './recurring-draft';
import { promiseWording, recurringWording } from './wording';

const { fields } = promiseWording;

/** The fields of a promise in words. Due dates have a form of their own. */
export function comparedPromise(agencies: readonly AgencyName[]): ComparedFields<PromiseDraft> {
  const agency = (id: string) => agencies.find((each) => each.id === id)?.name ?? '';
  return {
    reference: fields.reference,
    text: fields.text,
    timescaleText: fields.timescaleText,
    reviewOn: { ...fields.reviewOn, words: dayOrNothing },
    startsOn: { ...fields.startsOn, words: dayOrNothing },
    lever: { ...fields.lever, words: (value) => (value === '' ? '' : leverWords[value]) },
    driver: { ...fields.driver, words: (value) => (value === '' ? '' : driverWords[value]) },
    scope: { ...fields.scope, words: (value) => (value === '' ? '' : scopeWords[value]) },
    accountableAgencyId: { ...fields.accountableAgencyId, words: agency },
    measureText: fields.measureText,
    analysisText: fields.analysisText,
    leads: { label: promiseWording.leads, words: leadsInWords(agencies) },
  };
}

/** The fields of a recurring action in words. */
export function comparedRecurring(agencies: readonly AgencyName[]): ComparedFields<RecurringDraft> {
  return {
    text: recurringWording.fields.text,
    measureText: fields.measureText,
    leads: { label: promiseWording.leads, words: leadsInWords(agencies) },
    every: { ...recurringWording.fields.every, words: (every) => recurringWording.everies[every] },
    everyMonths: recurringWording.fields.everyMonths,
    untilOn: { ...recurringWording.fields.untilOn, words: dayOrNothing },
  };
}

const leadsInWords = (agencies: readonly AgencyName[]) => (leads: readonly LeadDraft[]) =>
  leads
    .map(({ post, agencyId }) => [post, agencies.find(({ id }) => id === agencyId)?.name].filter(Boolean).join(', '))
    .join('; ');
