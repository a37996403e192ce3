import { claimIndex, type Match, type Scan, spanIn } from './claim-index.ts';
import type { NormalizedText } from './normalized-text.ts';
import type { ClaimRow } from './claim-row.ts';
import { CLAIM_ROWS } from './claim-rows.ts';
import { isAbsent, isDenied } from './denials.ts';
import { cutHashtags } from './hashtags.ts';
import { isAnyName, isNamed, isNamedInAddress } from './names.ts';
import { normalizationsOf, readText } from './normalize-text.ts';
import { isFamilyNews, isInNotice, isTaught } from './notices.ts';
import { remembered } from './remembered.ts';
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
/** The index takes a second of a processor, so that it is made when the first text is checked. */
const indexed = (): ReturnType<typeof claimIndex> => (index ??= claimIndex(patternsOf));
const isClaim = (of: number): boolean => of % 2 === 0;

/** Spans of the original by the row of the law. */
type SpansByRow = readonly (readonly Span[] | undefined)[];

/** What one reading of a text says: words of the rows, and the innocent phrases of some of them. */
interface Reading {
  readonly claimed: SpansByRow;
  /** Returns the phrases of the rows that are named; most belong to rows of which a text has no word. */
  readonly innocentOf: (isWanted: (row: number) => boolean) => SpansByRow;
}

/** The scans of words that are written as one, which no space ends: each has to be matched to its end. */
const scansRunTogether = (normalized: NormalizedText, original: string) =>
  wordsRunTogether(normalized, original).flatMap(({ start, end, shortest, latest }) => {
    const scans: { readonly scan: Scan; readonly from: number; readonly to: number }[] = [];
    for (let from = start; from <= latest; from += 1)
      for (let to = from + shortest; to <= end; to += 1)
        scans.push({ scan: indexed().scan(normalized.text.slice(from, to), FROM_THE_FIRST), from, to });
    return scans;
  });
const FROM_THE_FIRST: readonly Span[] = [{ start: 0, end: 1 }];

/** Whether a word is a claim from its first letter to its last. */
const isOneClaim = remembered((word) =>
  indexed()
    .scan(word, FROM_THE_FIRST)
    .matches(isClaim)
    .some(({ end }) => end === word.length),
);

/** Two clauses, and not one word with a comma inside: "身形瘦長，高三十五公分" says nothing of growing (長高). */
const HAN_CLAUSES = /^\p{Script=Han}{1,2}[，。；：！？\n]\p{Script=Han}{1,2}$/u;
const HAN = /\p{Script=Han}/u;
/** "Resep dari ibu. Jantung pisang ditumis": a pattern with words between reaches over no end of a sentence. */
const TWO_SENTENCES = /\p{Ll}{3}\.\s+\p{Lu}\p{Ll}/u;
const FEWEST_APART = 3;
const joinsClauses = (text: string, { start, end }: Span): boolean => {
  const said = text.slice(start, end);
  return (
    (TWO_SENTENCES.test(said) && said.split(/\s+/).length >= FEWEST_APART) ||
    (HAN_CLAUSES.test(said) && HAN.test(text[start - 1] ?? '') && HAN.test(text[end] ?? ''))
  );
};

function read(normalized: NormalizedText, original: string, parts?: readonly Span[]): Reading {
  const scan = indexed().scan(normalized.text, parts);
  const together = parts === undefined ? scansRunTogether(normalized, original) : [];
  const spansByRow = (isWanted: (of: number) => boolean, isKept?: (span: Span) => boolean): SpansByRow => {
    const spans: Span[][] = [];
    const matches = [
      ...scan.matches(isWanted),
      ...together.flatMap(({ scan: own, from, to }) =>
        own
          .matches(isWanted)
          .filter(({ end }) => end === to - from)
          .map(({ of }): Match => ({ of, start: from, end: to })),
      ),
    ];
    for (const match of matches) {
      const span = spanIn(normalized, match);
      if (!isKept || isKept(span)) (spans[match.of >> 1] ??= []).push(span);
    }
    return spans;
  };
  return {
    claimed: spansByRow(isClaim, (span) => !joinsClauses(original, span)),
    innocentOf: (isWanted) => spansByRow((of) => !isClaim(of) && isWanted(of >> 1)),
  };
}

/** Characters before a disguise in which a claim may begin that ends in it. */
const LONGEST_BEFORE_DISGUISE = 30;

/** Reads only from where a claim can begin that reaches into a disguise; units and disguises are both in order. */
function readHidden({ normalized, disguises }: UndisguisedText, original: string): Reading {
  const { starts } = normalized;
  const parts: Span[] = [];
  let at = 0;
  for (const { start, end, earliest } of disguises) {
    const first = Math.max(earliest, start - LONGEST_BEFORE_DISGUISE);
    while (at < starts.length && (starts[at] ?? 0) < first) at += 1;
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

/** "Bu Murni" and "Bu Segar Alami" are names; in "bapak jadi greng" more than a name stands behind the title. */
const mayBeName = (text: string, { start, end }: Span): boolean =>
  /^(?:\S+$|\p{Lu})/u.test(text.slice(start, end));

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
  const hidden = undisguise(whole, (word) => indexed().mayBegin(word), isOneClaim).map((reading) => ({
    ...reading,
    ...readHidden(reading, text),
  }));
  const rows = new Set([...open, ...hidden].flatMap(({ claimed }) => Object.keys(claimed).map(Number)));
  const innocents = open.map(({ innocentOf }) => innocentOf((row) => rows.has(row)));

  const isLawful = (row: ClaimRow, span: Span): boolean =>
    known.some((name) => isInside(span, name)) ||
    (row.alsoAName && mayBeName(text, span) ? isNamed(text, span) : isAnyName(text, span)) ||
    (isAddress && isNamedInAddress(text, span)) ||
    isDenied(text, span) ||
    (row.goods === true && isAbsent(text, span)) ||
    (row.lesson === true && isTaught(text, span)) ||
    (row.notice === true && isInNotice(text, span)) ||
    (row.news === true && isFamilyNews(text, span));

  return [...rows]
    .toSorted((one, other) => one - other)
    .flatMap((at) => {
      const row = CLAIM_ROWS[at] as ClaimRow;
      const openly = open.flatMap(({ claimed }) => claimed[at] ?? []);
      const innocent = innocents.flatMap((phrases) => phrases[at] ?? []);
      const secretly = hidden.flatMap(({ claimed, innocentOf, disguises }) => {
        const spans = (claimed[at] ?? []).filter(
          (span) =>
            disguises.some((disguise) => overlap(span, disguise) && span.start >= disguise.earliest) &&
            !openly.some((other) => overlap(span, other)),
        );
        const phrases = spans.length > 0 ? (innocentOf((of) => of === at)[at] ?? []) : [];
        return spans.filter((span) => !phrases.some((phrase) => isInside(span, phrase)));
      });
      const said = [...openly, ...secretly].filter(
        (span) => !innocent.some((phrase) => isInside(span, phrase)),
      );
      // What stands inside a lawful claim is lawful with it: "tidak rendah kalori" denies "kalori", too.
      const lawful = said.filter((span) => isLawful(row, span));
      const spans = widest(said.filter((span) => !lawful.some((phrase) => isInside(span, phrase))));
      const quotes = spans.map((span) => text.slice(span.start, span.end));
      return quotes.length > 0 ? [{ row, quotes: [...new Set(quotes)], spans }] : [];
    });
}
