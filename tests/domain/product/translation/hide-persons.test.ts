import { describe, expect, it } from 'vitest';
import { hidePersons } from '../../../../functions/domain/product/translation/hide-persons.ts';

describe('what another service is told', () => {
  it('holds no name, phone number or address of a person, and every other number', () => {
    const typed =
      'Resep Bu Kantil, 250 g. Pesan 0812-3456-7890 atau kantil@desa.example, https://kantil.example/a';
    const { text } = hidePersons(typed, ['Kantil']);
    expect(text).not.toMatch(/kantil|0812|7890|example/i);
    expect(text).toContain('250 g');
  });

  it('leaves a word alone that only begins like a name', () => {
    expect(hidePersons('Melati di Kantilan', ['Kantil']).text).toBe('Melati di Kantilan');
  });

  it('gets back what the marks stand for, in any order', () => {
    const { text, restore } = hidePersons('Kantil dan Melati, 0812-3456-7890', ['Kantil', 'Melati']);
    const [first = '', second = '', third = ''] = text.match(/⟦\d⟧/g) ?? [];
    expect(restore(`Call ${third} for ${second} and ${first}`)).toMatch(/^Call .+ for .+ and .+$/);
    expect(restore(`${first} ${second} ${third}`)).not.toMatch(/⟦/);
  });

  it.each([
    ['a mark is missing', 'Hello'],
    ['a mark is doubled', '⟦1⟧ ⟦1⟧'],
    ['a mark is invented', '⟦2⟧'],
  ])('gets nothing back when %s', (_why, translated) => {
    expect(hidePersons('Kantil', ['Kantil']).restore(translated)).toBeUndefined();
  });
});
