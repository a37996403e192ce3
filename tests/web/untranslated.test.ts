import { describe, expect, it } from 'vitest';
import { untranslated } from '../../web/pages/product/untranslated.ts';

describe('what a foreign picture lacks', () => {
  const food = { kind: 'food', words: 'Disangrai.', food: { ingredients: 'Biji kopi' } } as const;

  it('is nothing in Indonesian, and each text that nobody typed in another language', () => {
    expect(untranslated(food, 'id')).toEqual([]);
    expect(untranslated(food, 'ar')).toEqual(['name', 'words', 'ingredients']);
    expect(untranslated({ ...food, translations: { ar: { name: 'قهوة' } } }, 'ar')).toEqual([
      'words',
      'ingredients',
    ]);
    expect(untranslated({ ...food, translations: { ar: { name: 'قهوة' } } }, 'en')).toHaveLength(3);
  });

  it('is not what the maker did not type in Indonesian either, nor ingredients of what is no food', () => {
    expect(untranslated({ kind: 'food' }, 'en')).toEqual(['name']);
    expect(untranslated({ ...food, kind: 'craft' }, 'en')).toEqual(['name', 'words']);
  });
});
