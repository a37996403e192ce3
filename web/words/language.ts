import { signal } from '@preact/signals';
import { keepText } from '../keep-text.ts';
import type { Catalogue, InterfaceLanguage } from './languages.ts';

const KEPT_AS = 'etalase.language';

const kept = (): InterfaceLanguage => (localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'id');

/** The language that the person reads. Indonesian until she chooses English; kept on this device. */
export const language = signal<InterfaceLanguage>(kept());

export function speak(chosen: InterfaceLanguage): void {
  language.value = chosen;
  keepText(KEPT_AS, chosen);
  document.documentElement.lang = chosen;
}

/** A room's words in the language of now; read while drawing, so that the screen follows the switch. */
export const say = <W>(words: Catalogue<W>): W => words[language.value];
