import { signal } from '@preact/signals';
import { keepText } from '../keep-text.ts';
import type { BuiltCatalogue, InterfaceLanguage } from './languages.ts';

const KEPT_AS = 'etalase.language';

/** The user's language: Indonesian until English is chosen; stored on this device. */
export const language = signal<InterfaceLanguage>('id');

let english: Readonly<Record<string, unknown>> = {};

async function show(chosen: InterfaceLanguage): Promise<void> {
  if (chosen === 'en') ({ english } = await import('./english.ts'));
  language.value = chosen;
  document.documentElement.lang = chosen;
}

/** Shows the language that was chosen on this device before; Indonesian when its messages cannot be loaded. */
export async function showKeptLanguage(): Promise<void> {
  await show(localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'id').catch(() => show('id'));
}

/**
 * Changes the language of the interface and remembers it on this device. Rejects, without a change, when its messages cannot
 * be loaded.
 */
export async function speak(chosen: InterfaceLanguage): Promise<void> {
  await show(chosen);
  keepText(KEPT_AS, chosen);
}

/** Speaks the language of a community on a device on which nobody has chosen one; no other when it cannot be loaded. */
export async function offer(language: InterfaceLanguage): Promise<void> {
  if (localStorage.getItem(KEPT_AS) === null) await speak(language).catch(() => show('id'));
}

/** Returns the messages in the current language. Must be called while rendering, so that the screen follows a change. */
export function say<W extends object>(messages: BuiltCatalogue<W>): W {
  const words = messages[language.value];
  // The build takes both from one catalogue, whose types were compared.
  return typeof words === 'string' ? (english[words] as W) : words;
}
