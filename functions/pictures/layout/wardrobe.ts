import type { Wardrobe } from '../../domain/picture/offered-looks.ts';
import type { LabelContent } from '../../domain/picture/picture-content.ts';
import { isChosenOnly, type Theme, wearable, wornIn, type WornTheme } from './theme.ts';

/** What decides in which compositions a product can be shown. */
type Worn = Pick<LabelContent, 'pack' | 'cutOut' | 'photos' | 'look'>;

/**
 * Returns the compositions that pictures of a product wear on pages. In its family the pack replaces the others: a maker who
 * chose one wants it seen. Cut out or in a collage, the product is shown only if its maker chose that look.
 */
export function wornOnPages({ compositions }: WornTheme, label: Worn): readonly Theme[] {
  const { pack, look } = label;
  const worn = wearable([...compositions.values()], label).filter(
    (one) => !isChosenOnly(one) || one.composition === look?.composition,
  );
  const packed = worn.filter(({ led }) => led === 'pack');
  const replaced = new Set(pack === undefined ? [] : packed.map(({ family }) => family));
  return worn.filter((one) => one.led === 'pack' || isChosenOnly(one) || !replaced.has(one.family));
}

/** Returns what a theme offers for a product. */
export function wardrobeOf(worn: WornTheme, label: Omit<Worn, 'look'>): Wardrobe {
  const { name, title, compositions } = worn;
  const { composition, tone } = wornIn(worn, label);
  return {
    name,
    title,
    usual: { composition, tone },
    worn: wearable([...compositions.values()], label).map((one) => ({
      composition: one.composition,
      family: one.family,
      title: one.composed,
    })),
  };
}
