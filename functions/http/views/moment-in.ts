import { intlLocale } from '../../domain/labels/locale.ts';
import type { InterfaceLanguage } from '../../domain/language.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Zone } from '../../domain/time/local-day.ts';

/** How a day is written in a text for a chat. */
export const CHAT_DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const;

/** Writes a moment for a chat, with its zone: its readers may live abroad. */
export const momentIn = (language: InterfaceLanguage, at: Instant, zone: Zone): string =>
  new Intl.DateTimeFormat(intlLocale(language), {
    ...CHAT_DAY,
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: zone,
    timeZoneName: 'short',
  }).format(at);
