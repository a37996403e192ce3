import type { InterfaceLanguage } from '../../functions/domain/language.ts';

export type { InterfaceLanguage };

/** The messages of one part of the app in every language of the interface. */
export type Catalogue<W> = Readonly<Record<InterfaceLanguage, W>>;

/**
 * A catalogue in the built app, where English is a name, under which a file of its own has the messages
 * (web/build/lazy-english.ts): most users never read English, and nobody loads it for them.
 */
export interface BuiltCatalogue<W> {
  readonly id: W;
  readonly en: W | string;
}

/** Builds a catalogue. English must have every key of Indonesian with the same arguments: a missing one does not compile. */
export const catalogue = <W extends object>(id: W, en: NoInfer<W>): Catalogue<W> => ({ id, en });
