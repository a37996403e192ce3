import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { openApiText } from '../../functions/http/open-api.ts';

it('is committed as the API now is: `npm run openapi` writes it', async () => {
  const committed = await readFile(new URL('../../docs/openapi.json', import.meta.url), 'utf8');
  expect(committed).toBe(openApiText());
});
