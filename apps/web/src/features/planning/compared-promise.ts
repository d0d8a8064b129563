import { driverWords, leverWords, scopeWords } from '@followthrough/domain/words';
import type { AgencyName } from '@followthrough/domain';
import { dayOrNothing } from '../../components/day-words';
import type { ComparedFields } from '../../components/form/compared-fields';
import type { PromiseDraft } from './promise-draft';
import { promiseWording } from './wording';

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
    leads: {
      label: promiseWording.leads,
      words: (leads) =>
        leads.map(({ post, agencyId }) => [post, agency(agencyId)].filter(Boolean).join(', ')).join('; '),
    },
  };
}
