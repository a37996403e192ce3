import { describe, expect, it } from 'vitest';
import { checkCaption } from '../../../functions/domain/captions/check-caption.ts';
import { hashtagsIn, mentionsIn } from '../../../functions/domain/captions/check-text.ts';

const many = (mark: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${mark}a${at}`).join(' ');
const codes = (text: string, place: 'facebook' | 'instagram' | 'whatsapp' = 'instagram') =>
  checkCaption(text, place, { kind: 'food' }).map(({ code }) => code);

describe('an edited caption', () => {
  it('may be as long as its place takes, and no longer', () => {
    expect(codes('x'.repeat(2200))).toEqual([]);
    expect(codes('x'.repeat(2201))).toEqual(['captions.tooLong']);
    expect(codes('x'.repeat(1024), 'whatsapp')).toEqual([]);
    expect(codes('x'.repeat(1025), 'whatsapp')).toEqual(['captions.tooLong']);
  });

  it('may hold 30 hashtags and 20 mentions', () => {
    expect(codes(many('#', 30))).toEqual([]);
    expect(codes(many('#', 31))).toEqual(['captions.tooManyHashtags']);
    expect(codes(many('@', 20))).toEqual([]);
    expect(codes(many('@', 21))).toEqual(['captions.tooManyMentions']);
  });

  it('is refused empty, with broken characters, or with a claim, all at once', () => {
    expect(codes(' \n')).toEqual(['captions.empty']);
    expect(codes('Sehat \ud800')).toEqual(['captions.brokenText', 'law.health']);
  });

  it('may name people whose name is a claim word when they are known', () => {
    const text = 'Pesan ke Murni, 0800-0000-0109';
    expect(checkCaption(text, 'facebook', { kind: 'food' })).toHaveLength(1);
    expect(checkCaption(text, 'facebook', { kind: 'food', names: ['Murni'] })).toEqual([]);
  });

  it('is judged by the kind of its product and its halal number', () => {
    expect(checkCaption('Batik asli', 'facebook', { kind: 'craft' })).toEqual([]);
    const halal = { state: 'certified', number: 'ID1' } as const;
    expect(checkCaption('Halal No. ID1', 'facebook', { kind: 'food', halal })).toEqual([]);
  });
});

describe('a caption of food that is not halal', () => {
  const about = (text: string, kind: 'food' | 'craft' = 'food') =>
    checkCaption(text, 'facebook', { kind, halal: { state: 'notHalal' } });

  it.each([
    'Dendeng. TIDAK HALAL, ya.',
    'Not halal.',
    '非清真食品。',
    'غير حلال.',
    'Dendeng #TidakHalal',
    'Non-halal',
  ])('says so in any language: "%s"', (text) => {
    expect(about(text)).toEqual([]);
  });

  it.each(['Dendeng gurih.', 'Belum halal.', 'Tidak bersertifikat halal.'])(
    'is refused when it does not: "%s", and is told the words',
    (text) => {
      expect(about(text)).toMatchObject([
        {
          code: 'captions.notHalalUnsaid',
          field: 'caption',
          better: { id: 'Tidak halal.', en: 'Not halal.' },
        },
      ]);
    },
  );

  it('need not be said of what is no food', () => {
    expect(about('Batik cap.', 'craft')).toEqual([]);
  });
});

describe('counting', () => {
  it('sees hashtags in any script, and none in addresses or numbers', () => {
    expect(hashtagsIn('#Kopi, #咖啡 (#قهوة) a#b https://x.y/#z #1 ##dua')).toEqual([
      '#Kopi',
      '#咖啡',
      '#قهوة',
    ]);
  });

  it('sees mentions, and none in mail addresses', () => {
    expect(mentionsIn('@kenanga dan @rukun.lereng, tulis ke a@b.id')).toEqual(['@kenanga', '@rukun.lereng']);
  });
});
