import { claimIndex, type Match, spanIn } from './claim-index.ts';
import type { ClaimRow } from './claim-row.ts';
import { CLAIM_ROWS } from './claim-rows.ts';
import { isAbsent, isDenied } from './denials.ts';
import { isAnyName, isNamed, isNamedInAddress } from './names.ts';
import { type NormalizedText, normalizationsOf, readText } from './normalize-text.ts';
import { isFamilyNews, isInNotice, isTaught } from './notices.ts';
import { isInside, overlap, type Span, spansOf } from './span.ts';
import { undisguise, type UndisguisedText } from './undisguise.ts';

/**
 * A row of the law and the exact quotes of the text that it refuses, in order, each once; `spans` are the positions of
 * the quotes.
 */
export interface FoundClaim {
  readonly row: ClaimRow;
  readonly quotes: readonly string[];
  readonly spans: readonly Span[];
}

/** What is known about the text. */
export interface TextContext {
  /** Known people and places: claim words inside them are allowed. */
  readonly names?: readonly string[] | undefined;
  /** The text is an address, which is made of names. */
  readonly isAddress?: boolean | undefined;
}

/** The patterns of each row at the even positions, and the innocent phrases that hold them behind. */
const patternsOf = CLAIM_ROWS.flatMap((row) => [row.patterns, row.innocent ?? {}]);
let index: ReturnType<typeof claimIndex> | undefined;

/** What one reading says for each row: words of the row and innocent phrases, by their spans in the original. */
interface Reading {
  readonly claimed: readonly (readonly Span[] | undefined)[];
  readonly innocent: readonly (readonly Span[] | undefined)[];
}

function read(normalized: NormalizedText, parts?: readonly Span[]): Reading {
  // The index takes a tenth of a second, so that it is made when the first text is checked.
  index ??= claimIndex(patternsOf);
  const claimed: Span[][] = [];
  const innocent: Span[][] = [];
  for (const match of index.search(normalized.text, parts)) {
    const spans = match.of % 2 === 0 ? claimed : innocent;
    (spans[match.of >> 1] ??= []).push(spanOf(normalized, match));
  }
  return { claimed, innocent };
}

const spanOf = (normalized: NormalizedText, match: Match): Span => spanIn(normalized, match);

/** Characters before a disguise in which a claim may begin that ends in it. */
const LONGEST_BEFORE_DISGUISE = 30;

/** Reads only from where a claim can begin that reaches into a disguise; units and disguises are both in order. */
function readHidden({ normalized, disguises }: UndisguisedText): Reading {
  const { starts } = normalized;
  const parts: Span[] = [];
  let at = 0;
  for (const { start, end } of disguises) {
    while (at < starts.length && (starts[at] ?? 0) < start - LONGEST_BEFORE_DISGUISE) at += 1;
    const from = at;
    while (at < starts.length && (starts[at] ?? 0) < end) at += 1;
    if (at > from) parts.push({ start: from, end: at });
  }
  return read(normalized, parts);
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

/** Returns every claim in a text, for any kind of product. */
export function findClaims(
  text: string,
  { names = [], isAddress = false }: TextContext = {},
): readonly FoundClaim[] {
  const known = spansOf(text, names);
  const whole = readText(text);
  const open = normalizationsOf(whole).map((normalized) => read(normalized));
  const hidden = undisguise(whole).map((reading) => ({ ...reading, ...readHidden(reading) }));

  const isLawful = (row: ClaimRow, span: Span): boolean =>
    known.some((name) => isInside(span, name)) ||
    (row.alsoAName ? isNamed(text, span) : isAnyName(text, span)) ||
    (isAddress && isNamedInAddress(text, span)) ||
    isDenied(text, span) ||
    (row.goods === true && isAbsent(text, span)) ||
    (row.lesson === true && isTaught(text, span)) ||
    (row.notice === true && isInNotice(text, span)) ||
    (row.news === true && isFamilyNews(text, span));

  const isFound = (at: number): boolean =>
    open.some(({ claimed }) => claimed[at] !== undefined) ||
    hidden.some(({ claimed }) => claimed[at] !== undefined);

  return CLAIM_ROWS.flatMap((row, at) => {
    if (!isFound(at)) return [];
    const openly = open.flatMap(({ claimed }) => claimed[at] ?? []);
    const innocent = open.flatMap(({ innocent: phrases }) => phrases[at] ?? []);
    const secretly = hidden.flatMap(({ claimed, innocent: phrases, disguises }) =>
      (claimed[at] ?? []).filter(
        (span) =>
          disguises.some((disguise) => overlap(span, disguise) && span.start >= disguise.earliest) &&
          !openly.some((other) => overlap(span, other)) &&
          !(phrases[at] ?? []).some((phrase) => isInside(span, phrase)),
      ),
    );
    const said = [...openly, ...secretly];
    // What stands inside a lawful claim is lawful with it: "tidak rendah kalori" denies "kalori", too.
    const lawful = [...innocent, ...said.filter((span) => isLawful(row, span))];
    const spans = widest(said.filter((span) => !lawful.some((phrase) => isInside(span, phrase))));
    const quotes = spans.map((span) => text.slice(span.start, span.end));
    return quotes.length > 0 ? [{ row, quotes: [...new Set(quotes)], spans }] : [];
  });
}
