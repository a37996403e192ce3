import type { FoundClaim } from '../law/find-claims.ts';
import { isInside, overlap, type Span, spansOf } from '../law/span.ts';
import { type Drawn, type Draws, NOTHING_REFUSED, type Refused, refusing } from './draws.ts';
import type { Section } from './phrase-book.ts';

/** A text of ours, and the draws from which it was made. */
export interface DrawnText {
  readonly text: string;
  readonly draws: Draws;
}

/**
 * Sections that a caption needs: they say what is offered, whose it is, what it costs, how to order it, and what the law
 * requires. Any other section is left out if none of its variants may be published.
 */
const NEEDED: ReadonlySet<Section> = new Set<Section>([
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

/** Whether a caption must have a sentence of the section. */
export const isNeeded = (section: Section): boolean => NEEDED.has(section);

/** Orders two sentences by which is drawn again first: the one with more other variants, then the one that is not needed. */
const byAlternatives = (one: Drawn, other: Drawn): number =>
  other.among().length - one.among().length ||
  Number(isNeeded(one.section)) - Number(isNeeded(other.section));

/**
 * Returns the sentence of ours to draw again because of a claim. Undefined when none contributes to the claim, or when
 * the claim is wholly inside a typed name or unit, and so would be a claim in any sentence. Two sentences may form a
 * claim together, and so may a sentence of ours and a typed description: "… per potong. Harganya …".
 */
function atFault({ text, draws }: DrawnText, span: Span): Drawn | undefined {
  const shares = draws.drawn.filter((one) => spansOf(text, [one.text]).some((at) => overlap(at, span)));
  const filled = shares.flatMap((one) => one.filled());
  if (spansOf(text, filled).some((at) => isInside(span, at))) return undefined;
  // Of equals the later one: what is said first matters more.
  return shares.reverse().sort(byAlternatives)[0];
}

/**
 * Draws a text until the law has no objection to our sentences in it. `draw` makes the text without the variants that
 * were refused so far; the same facts and seed give the same text. Each round excludes at least one more variant, so the
 * loop ends; nearly always the first round is the last. Claims that remain are in typed text.
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
