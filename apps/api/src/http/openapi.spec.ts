import { describe, expect, it } from '@jest/globals';
import { endpoints, routes } from '@followthrough/domain';
import { openApiDocument } from './openapi.js';

const document = openApiDocument();
const operations = Object.values(document.paths ?? {}).flatMap((methods) => Object.values(methods ?? {}));

describe('describing the API', () => {
  it('describes every address, once', () => {
    expect(operations.map((operation) => operation.operationId).sort()).toEqual(Object.keys(routes).sort());
  });

  it('says what each gives and what a refusal looks like', () => {
    for (const operation of operations) {
      expect(operation.responses.default.content['application/problem+json']).toBeDefined();
      expect(operation.summary).toMatch(/\.$/);
    }
  });

  it('takes its schemas from those that check requests', () => {
    const change = document.components?.schemas?.['DueDateChange'];
    expect(change).toMatchObject({
      type: 'object',
      required: ['dueOn', 'reason', 'approvedBy'],
      additionalProperties: false,
    });
    expect(Object.values(endpoints).filter((endpoint) => 'guarded' in endpoint).length).toBeGreaterThan(4);
  });
});
