import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { lawPage } from '../../../bin/kit/law-page.ts';
import { CLAIM_ROWS } from '../../../functions/domain/law/claim-rows.ts';

it('the page of the law in the docs is made from the rows (npm run law:page)', async () => {
  const page = await readFile(new URL('../../../docs/law.md', import.meta.url), 'utf8');
  expect(page).toBe(lawPage());
  expect(page.match(/^## /gm)).toHaveLength(CLAIM_ROWS.length);
});
