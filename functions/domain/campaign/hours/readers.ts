import type { Audience } from '../../captions/audience.ts';
import type { Region } from '../../captions/text-style.ts';
import type { Language } from '../../language.ts';
import type { Zone } from '../../time/local-day.ts';

/** Where the people live to whom a post speaks: their evening is not everybody's. */
export const READERS = ['home', 'hongKong', 'taiwan', 'gulf', 'elsewhere'] as const;
export type Readers = (typeof READERS)[number];

const ZONES: Readonly<Record<Exclude<Readers, 'home'>, Zone>> = {
  hongKong: 'Asia/Hong_Kong',
  taiwan: 'Asia/Taipei',
  gulf: 'Asia/Riyadh',
  // Of the women of the study, those who came home from English-speaking work were in Singapore and Malaysia.
  elsewhere: 'Asia/Singapore',
};

/** Returns the zone by whose clock readers live; at home it is the community's. */
export const zoneOfReaders = (readers: Readers, home: Zone): Zone =>
  readers === 'home' ? home : ZONES[readers];

/** Returns who reads a post: at home everybody, abroad those whose language its caption is in. */
export function readersOf(audience: Audience, language: Language, chineseFor: Region): Readers {
  if (audience !== 'abroad') return 'home';
  if (language === 'ar') return 'gulf';
  if (language === 'zh-Hant') return chineseFor === 'TW' ? 'taiwan' : 'hongKong';
  return 'elsewhere';
}
