import type { InterfaceLanguage } from '../../functions/domain/language.ts';

export type { InterfaceLanguage };

/** The messages of one part of the app in every language of the interface. */
export type Catalogue<W> = Readonly<Record<InterfaceLanguage, W>>;

/** Builds a catalogue. English must have every key of Indonesian with the same arguments: a missing one does not compile. */
export const catalogue = <W extends object>(id: W, en: NoInfer<W>): Catalogue<W> => ({ id, en });
