/** The demo prints CONTOH ("sample") where a real number would stand, so that no invented number looks real. */
export const isSample = (text: string): boolean => /\bcontoh\b/iu.test(text);
