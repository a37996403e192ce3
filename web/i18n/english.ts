/** The English messages by the names of their catalogues. Empty here: the build fills it (web/build/lazy-english.ts). */
export const english: Readonly<Record<string, unknown>> = {};
