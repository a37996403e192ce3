import type { FoundClaim } from '../law/find-claims.ts';
import { isInside, placesOf, type Span } from '../law/names.ts';
import { type Drawn, type Draws, NOTHING_REFUSED, type Refused, refusing } from './draws.ts';
import type { Part } from './phrase-book.ts';

/** A text of ours, and how it was drawn. */
export interface DrawnText {
  readonly text: string;
  readonly draws: Draws;
}

/**
 * Parts without which a caption does not say what there is, whose it is, what it costs, how to order it, or what the law
 * wants said. Every other is left out where none of its wordings may be published.
 */
const NEEDED: ReadonlySet<Part> = new Set<Part>([
  'opening',
  'credit',
  'price',
  'preOrder',
  'preOrderOpen',
  'notHalal',
  'order',
  'orderAny',
  'orderOne',
  'caution',
]);

export const isNeeded = (part: Part): boolean => NEEDED.has(part);

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Which of two is rather drawn again: the one with more other wordings, then the one that need not be said at all. */
const byRoom = (one: Drawn, other: Drawn): number =>
  other.among().length - one.among().length || Number(isNeeded(one.part)) - Number(isNeeded(other.part));

/**
 * The sentence of ours to draw again for a claim, undefined where none has a share in it: what stands wholly in a typed
 * name or unit would be a claim in any sentence. Two sentences may make one claim together, or one of ours with words that
 * were typed: "… per potong. Harganya …".
 */
function atFault({ text, draws }: DrawnText, span: Span): Drawn | undefined {
  const shares = draws.drawn.filter((one) => placesOf(text, [one.text]).some((at) => overlap(at, span)));
  const filled = shares.flatMap((one) => one.filled());
  if (placesOf(text, filled).some((at) => isInside(span, at))) return undefined;
  // Of equals the later one: what is said first matters more.
  return shares.reverse().sort(byRoom)[0];
}

/**
 * Draws a text until the law has nothing against our sentences in it. `draw` makes it without the wordings that were
 * refused so far; the same facts and seed give the same text. Each round does without one wording more at least, so it
 * ends; nearly always the first one is the last. Claims that remain are in what was typed.
 */
export function drawLawfully(
  draw: (refused: Refused) => DrawnText,
  claimsIn: (text: string) => readonly FoundClaim[],
): DrawnText & { readonly claims: readonly FoundClaim[] } {
  let refused = NOTHING_REFUSED;
  for (;;) {
    const drawn = draw(refused);
    const claims = claimsIn(drawn.text);
    const again = claims.flatMap(({ spans }) => spans.flatMap((span) => atFault(drawn, span) ?? []));
    if (again.length === 0) return { ...drawn, claims };
    refused = refusing(refused, again);
  }
}
