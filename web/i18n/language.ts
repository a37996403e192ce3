import { signal } from '@preact/signals';
import { keepText } from '../keep-text.ts';
import type { Catalogue, InterfaceLanguage } from './languages.ts';

const KEPT_AS = 'etalase.language';

const kept = (): InterfaceLanguage => (localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'id');

/** The user's language: Indonesian until English is chosen; stored on this device. */
export const language = signal<InterfaceLanguage>(kept());

/** Changes the language of the interface and remembers it on this device. */
export function speak(chosen: InterfaceLanguage): void {
  language.value = chosen;
  keepText(KEPT_AS, chosen);
  document.documentElement.lang = chosen;
}

/** Returns the messages in the current language. Must be called while rendering, so that the screen follows a change. */
export const say = <W>(messages: Catalogue<W>): W => messages[language.value];
