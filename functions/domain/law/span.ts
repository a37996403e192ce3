/** A part of a text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether one span lies wholly inside another. */
export const isInside = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans share a character. */
export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Returns the spans of texts inside a text, exactly as they are spelled. */
export function spansOf(text: string, parts: readonly string[]): readonly Span[] {
  return parts
    .filter((part) => part.trim() !== '')
    .flatMap((part) => {
      const spans: Span[] = [];
      for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
        spans.push({ start: at, end: at + part.length });
      }
      return spans;
    });
}
