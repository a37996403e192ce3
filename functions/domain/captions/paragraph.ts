/** A paragraph, and whether its text is ours to vary (the description, numbers, cautions and tags are not). */
export interface Paragraph {
  readonly text: string;
  readonly varies: boolean;
}

/** Returns a paragraph whose sentences another draw may replace. */
export const varying = (text: string): Paragraph => ({ text, varies: true });
/** Returns a paragraph that is the same in every draw. */
export const fixed = (text: string): Paragraph => ({ text, varies: false });

/** Joins the texts that are not empty, one below the other. */
export const stacked = (lines: readonly string[], between = '\n'): string =>
  lines.filter(Boolean).join(between);

/** Returns the text of paragraphs, with an empty line between them. */
export const textOf = (paragraphs: readonly Paragraph[]): string =>
  stacked(
    paragraphs.map(({ text }) => text),
    '\n\n',
  );
