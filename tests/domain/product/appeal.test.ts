import { describe, expect, it } from 'vitest';
import { appealOf } from '../../../functions/domain/product/appeal.ts';

describe('what whets the appetite', () => {
  it('is only what fits the kind, when a product kept facts of another kind', () => {
    const appeal = {
      taste: ['sweet' as const],
      texture: ['crisp' as const, 'smooth' as const],
      occasions: ['tea' as const, 'gift' as const],
      own: 'Motif sendiri',
      sees: 'telaga',
    };
    expect(appealOf({ kind: 'craft', appeal })).toEqual({
      texture: ['smooth'],
      occasions: ['gift'],
      own: 'Motif sendiri',
    });
    expect(appealOf({ kind: 'class', appeal })).toEqual({ own: 'Motif sendiri' });
    expect(appealOf({ kind: 'food' })).toEqual({});
  });
});
