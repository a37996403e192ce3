import type { InterfaceLanguage } from '../../functions/domain/language.ts';

export type { InterfaceLanguage };

/** One room's words in every language of the interface. */
export type Catalogue<W> = Readonly<Record<InterfaceLanguage, W>>;

/**
 * Puts a room's words side by side. English must have every key of the Indonesian, with the same arguments: what is
 * missing does not compile.
 */
export const catalogue = <W extends object>(id: W, en: NoInfer<W>): Catalogue<W> => ({ id, en });
