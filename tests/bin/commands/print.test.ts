import { describe, expect, it } from 'vitest';
import { fromIso } from '../../../functions/domain/time/instant.ts';
import { ProblemError } from '../../../functions/domain/problem.ts';
import { readPrintOptions } from '../../../bin/commands/print.ts';

const NOW = fromIso('2026-11-24T03:00:00.000Z');
const read = (...args: readonly string[]) => readPrintOptions(args, NOW);

function fieldsOf(...args: readonly string[]): readonly (string | undefined)[] {
  try {
    read(...args);
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map(({ field }) => field);
    throw error;
  }
  return [];
}

describe('the options of print', () => {
  it('take the demo product of a maker, or what is typed and nothing else', () => {
    expect(read('--kind', 'label').facts.name).toBe('Kopi bubuk');
    const typed = read('--kind', 'shelf', '--name', 'Dodol', '--price', '20000', '--net', '250 g');
    expect(typed.facts).toMatchObject({ kind: 'food', name: 'Dodol', net: '250 g' });
    expect(typed.facts.food).toBeUndefined();
  });

  it('tell the kind of print from the kind of product', () => {
    const { wanted, facts } = read(
      '--kind',
      'shelf',
      '--name',
      'Batik',
      '--price',
      '185000',
      '--product-kind',
      'craft',
    );
    expect([wanted.kind, facts.kind]).toEqual(['shelf', 'craft']);
  });

  it('carry what is true of one batch', () => {
    const { wanted } = read(
      '--kind',
      'label',
      '--produced',
      '2026-11-20',
      '--batch',
      ' K-1 ',
      '--origin',
      '',
    );
    expect(wanted).toMatchObject({
      kind: 'label',
      size: 'medium',
      run: { producedOn: '2026-11-20', batch: 'K-1', ingredientOrigin: undefined },
    });
  });

  it('name a picture for a thermal printer after what it is', () => {
    const { wanted, out } = read('--kind', 'label', '--size', 'roll', '--as', 'png');
    expect(wanted).toMatchObject({ size: 'roll', as: 'png' });
    expect(out).toMatch(/label\.png$/);
    expect(read('--kind', 'shelf').out).toMatch(/shelf\.pdf$/);
  });

  it('are refused together, each by its name', () => {
    const wrong = ['--produced', 'today', '--copies', 'x'];
    expect(fieldsOf('--kind', 'poster', ...wrong)).toEqual(['produced', 'copies', 'kind']);
    // Which sizes there are depends on the kind.
    const huge = fieldsOf('--kind', 'label', '--size', 'huge', ...wrong);
    expect(new Set(huge)).toEqual(new Set(['copies', 'produced', 'size']));
    expect(fieldsOf('--kind', 'shelf', '--size', 'medium')).toEqual(['size']);
    expect(fieldsOf('--kind', 'label', '--ink', 'red')).toEqual(['ink']);
    expect(fieldsOf('--kind', 'label', '--as', 'gif')).toEqual(['as']);
    expect(fieldsOf('--kind', 'label', '--maker', 'Nobody')).toContain('maker');
    expect(fieldsOf('--kind', 'label', '--produced', '2026-02-30')).toEqual(['produced']);
  });
});
