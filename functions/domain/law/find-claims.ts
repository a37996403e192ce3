import type { ClaimRow } from './claim-row.ts';
import { CLAIM_ROWS } from './claim-rows.ts';
import { type NormalizedText, normalizations } from './normalize-text.ts';
import { followsTitle, isInside, placesOf, type Span } from './names.ts';
import { compile } from './patterns.ts';

/**
 * A row of the law and the exact quotes of the text that it refuses, in order, each once; `spans` are the positions of
 * the quotes.
 */
export interface FoundClaim {
  readonly row: ClaimRow;
  readonly quotes: readonly string[];
  readonly spans: readonly Span[];
}

const COMPILED = CLAIM_ROWS.map((row) => ({
  row,
  claim: compile(row.patterns),
  innocent: row.innocent && compile(row.innocent),
}));

function spansOf(expression: RegExp | undefined, normalized: NormalizedText): readonly Span[] {
  // Nearly always nothing is found, and `search` finds that out without a copy of the expression, which `matchAll` makes.
  if (!expression || normalized.text.search(expression) < 0) return [];
  return [...normalized.text.matchAll(expression)].flatMap((match) => {
    const first = normalized.units[match.index];
    const last = normalized.units[match.index + match[0].length - 1];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
}

/** Returns the spans that are not inside another, in order. */
const widest = (spans: readonly Span[]): readonly Span[] =>
  spans
    .filter(
      (span, index) =>
        !spans.some(
          (other, at) => at !== index && isInside(span, other) && (!isInside(other, span) || at < index),
        ),
    )
    .sort((a, b) => a.start - b.start);

/**
 * Returns every claim in a text, for any kind of product. `names` are known people and places: claim words inside them
 * are allowed.
 */
export function findClaims(text: string, names: readonly string[] = []): readonly FoundClaim[] {
  const readings = normalizations(text);
  const known = placesOf(text, names);
  return COMPILED.flatMap(({ row, claim, innocent }) => {
    const spans = readings.flatMap((normalized) => {
      const claimed = spansOf(claim, normalized);
      if (claimed.length === 0) return [];
      const allowed = [...known, ...spansOf(innocent, normalized)];
      return claimed.filter(
        (span) =>
          !allowed.some((outer) => isInside(span, outer)) && !(row.alsoAName && followsTitle(text, span)),
      );
    });
    const places = widest(spans);
    const quotes = places.map((span) => text.slice(span.start, span.end));
    return quotes.length > 0 ? [{ row, quotes: [...new Set(quotes)], spans: places }] : [];
  });
}
