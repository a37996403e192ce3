import { expect, it } from 'vitest';
import { operations } from '../documented.ts';
import { askGenerated, wasServed } from './ask-generated.ts';

/** The same in every run, so that a test that fails for one change fails again. `npm run prove:api` takes others. */
const SEED = 20_261_201;

it('thousands of requests made from the document meet no fault of ours, and nothing that it does not say', async () => {
  const asked = operations().map(({ operationId }) => operationId);
  const met = await askGenerated(35 * asked.length, SEED);
  expect(asked.filter((operation) => !met.has(operation))).toEqual([]);
  // Requests that are all refused would prove little.
  expect(asked.filter((operation) => wasServed(met, operation)).length).toBeGreaterThan(0.75 * asked.length);
});
