/** Texts that a row of the law must refuse, and texts with the same or similar words that it must let through. */
interface ClaimExamples {
  readonly refused: readonly string[];
  readonly allowed: readonly string[];
}

export type ExamplesByRow = Readonly<
  Record<string, Readonly<Record<'id' | 'en' | 'zh-Hant' | 'ar', ClaimExamples>>>
>;

/** Splits texts that are written with "·" between them, which keeps a long list readable. */
export const lines = (texts: string): readonly string[] => texts.split('·').map((text) => text.trim());
