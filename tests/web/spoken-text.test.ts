import { describe, expect, it } from 'vitest';
import { spokenParts } from '../../web/components/spoken-text.ts';

describe('a caption that is read aloud', () => {
  it('is read without addresses, emoji and layout, each language by its own voice', () => {
    const caption = [
      '😋 *Ground coffee (Kopi bubuk)*, Rp 32,000 (rupiah) per pack.',
      '',
      '🔸 Net weight 200 g',
      'Straight to WhatsApp: https://wa.me/6280000000101?text=Kopi-bubuk',
      '',
      '—',
      '',
      'Kopi bubuk, Rp 32.000 per bungkus.',
      '',
      '#RukunLereng',
    ].join('\n');
    expect(spokenParts(caption, 'en')).toEqual([
      {
        spoken:
          'Ground coffee (Kopi bubuk) , Rp 32,000 (rupiah) per pack.\nNet weight 200 g\nStraight to Whats App:',
        voice: 'en-GB',
      },
      { spoken: 'Kopi bubuk, Rp 32.000 per bungkus.\nRukun Lereng', voice: 'id-ID' },
    ]);
    expect(spokenParts('Halo.\n\n—\n\nHello.', 'id').map(({ voice }) => voice)).toEqual(['id-ID', 'en-GB']);
    expect(spokenParts('☕', 'ar')).toEqual([]);
  });
});
