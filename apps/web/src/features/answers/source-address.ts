import type { AnswerSource } from '@followthrough/domain';

const pages: Readonly<Record<AnswerSource['kind'], (source: AnswerSource) => string>> = {
  theme: ({ id }) => `/themes/${id}`,
  'follow-on': ({ id }) => `/themes/${id}`,
  review: ({ id }) => `/reviews/${id}`,
  strategy: ({ id, reviewId }) => `/reviews/${reviewId ?? ''}/strategies/${id}`,
  action: ({ id }) => `/actions/${id}`,
  evidence: ({ id }) => `/evidence/${id}`,
  measure: ({ id }) => `/measures/${id}`,
};

/** The page on which the record of a source is shown. */
export function addressOf(source: AnswerSource): string {
  return pages[source.kind](source);
}
