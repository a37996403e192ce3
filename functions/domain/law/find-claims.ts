import { claimIndex, type Match, spanIn } from './claim-index.ts';
import type { ClaimRow } from './claim-row.ts';
import { CLAIM_ROWS } from './claim-rows.ts';
import { isAbsent, isDenied } from './denials.ts';
import { cutHashtags } from './hashtags.ts';
import { isAnyName, isNamed, isNamedInAddress } from './names.ts';
import { type NormalizedText, normalizationsOf, readText } from './normalize-text.ts';
import { isFamilyNews, isInNotice, isTaught } from './notices.ts';
import { wordsRunTogether } from './run-together.ts';
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
/** The index takes a tenth of a second, so that it is made when the first text is checked. */
const indexed = (): ReturnType<typeof claimIndex> => (index ??= claimIndex(patternsOf));

/** What one reading says for each row: words of the row and innocent phrases, by their spans in the original. */
interface Reading {
  readonly claimed: readonly (readonly Span[] | undefined)[];
  readonly innocent: readonly (readonly Span[] | undefined)[];
}

/** The claims and phrases in words that are written as one, which no space ends. */
function* foundRunTogether(normalized: NormalizedText, original: string): Generator<Match> {
  for (const { start, end, shortest, latest } of wordsRunTogether(normalized, original))
    for (let from = start; from <= latest; from += 1)
      for (let to = from + shortest; to <= end; to += 1)
        for (const match of indexed().search(normalized.text.slice(from, to), FROM_THE_FIRST))
          if (match.end === to - from) yield { of: match.of, start: from, end: to };
}
const FROM_THE_FIRST: readonly Span[] = [{ start: 0, end: 1 }];

/** Whether a word is a claim from its first letter to its last. */
const isOneClaim = (word: string): boolean =>
  indexed()
    .search(word, FROM_THE_FIRST)
    .some(({ of, end }) => of % 2 === 0 && end === word.length);

/** Two clauses, and not one word with a comma inside: "身形瘦長，高三十五公分" says nothing of growing (長高). */
const HAN_CLAUSES = /^\p{Script=Han}{1,2}[，。；：！？\n]\p{Script=Han}{1,2}$/u;
const HAN = /\p{Script=Han}/u;
/** "Resep dari ibu. Jantung pisang ditumis": a pattern with words between reaches over no end of a sentence. */
const TWO_SENTENCES = /\p{Ll}{3}[.?]\s+\p{Lu}\p{Ll}/u;
const FEWEST_APART = 3;
const joinsClauses = (text: string, { start, end }: Span): boolean => {
  const said = text.slice(start, end);
  return (
    (TWO_SENTENCES.test(said) && said.split(/\s+/).length >= FEWEST_APART) ||
    (HAN_CLAUSES.test(said) && HAN.test(text[start - 1] ?? '') && HAN.test(text[end] ?? ''))
  );
};

function read(normalized: NormalizedText, original: string, parts?: readonly Span[]): Reading {
  const claimed: Span[][] = [];
  const innocent: Span[][] = [];
  const together = parts === undefined ? foundRunTogether(normalized, original) : [];
  for (const match of [...indexed().search(normalized.text, parts), ...together]) {
    const span = spanOf(normalized, match);
    const isClaim = match.of % 2 === 0;
    if (isClaim && joinsClauses(original, span)) continue;
    ((isClaim ? claimed : innocent)[match.of >> 1] ??= []).push(span);
  }
  return { claimed, innocent };
}

const spanOf = (normalized: NormalizedText, match: Match): Span => spanIn(normalized, match);

/** Characters before a disguise in which a claim may begin that ends in it. */
const LONGEST_BEFORE_DISGUISE = 30;

/** Reads only from where a claim can begin that reaches into a disguise; units and disguises are both in order. */
function readHidden({ normalized, disguises }: UndisguisedText, original: string): Reading {
  const { starts } = normalized;
  const parts: Span[] = [];
  let at = 0;
  for (const { start, end } of disguises) {
    while (at < starts.length && (starts[at] ?? 0) < start - LONGEST_BEFORE_DISGUISE) at += 1;
    const from = at;
    while (at < starts.length && (starts[at] ?? 0) < end) at += 1;
    if (at > from) parts.push({ start: from, end: at });
  }
  return read(normalized, original, parts);
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
  const open = normalizationsOf(whole).map((normalized) => read(normalized, text));
  const cut = cutHashtags(whole.normalized, text, isOneClaim);
  if (cut) open.push(read(cut.normalized, text, cut.parts));
  const hidden = undisguise(whole).map((reading) => ({ ...reading, ...readHidden(reading, text) }));

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
