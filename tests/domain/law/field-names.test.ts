import { expect, it } from 'vitest';
import { fieldName } from '../../../functions/domain/law/field-names.ts';
import { APPEAL_TEXT_NAMES } from '../../../functions/domain/product/appeal.ts';

it.each(APPEAL_TEXT_NAMES)('a refusal calls the text "%s" by a name that people know', (field) => {
  expect(fieldName(field).id).not.toBe(field);
  expect(fieldName(`translations.en.${field}`).en).toContain('English');
});
