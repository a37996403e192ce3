import type { Appeal, AppealText, Occasion, Taste, Texture } from '../../functions/domain/product/appeal.ts';
import type { ProductKind } from '../../functions/domain/product/product.ts';

const ALWAYS = ['occasions', 'season', 'story', 'own'] as const;

// The app imports no code of the domain, which would bring zod into its bundle. A test compares these copies with it.

/** The facts that each kind may have, the same as in the domain. */
export const APPEAL_FIELDS_OF: Readonly<Record<ProductKind, readonly (keyof Appeal)[]>> = {
  food: ['taste', 'texture', 'spice', 'use', ...ALWAYS],
  craft: ['texture', 'use', ...ALWAYS],
  experience: ['does', 'sees', 'takesHome', ...ALWAYS],
  class: ['does', 'takesHome', ...ALWAYS],
};

/** What may be tapped, by kind, the same as in the domain. */
export const CHOICES_OF: Readonly<
  Record<ProductKind, { readonly texture: readonly Texture[]; readonly occasions: readonly Occasion[] }>
> = {
  food: {
    texture: ['crisp', 'soft', 'chewy', 'tender', 'sticky', 'smooth', 'thick'],
    occasions: ['tea', 'breakfast', 'lunchbox', 'gathering', 'gift', 'celebration', 'lebaran', 'everyday'],
  },
  craft: {
    texture: ['soft', 'smooth', 'light', 'heavy'],
    occasions: ['gift', 'celebration', 'lebaran', 'everyday', 'work'],
  },
  experience: { texture: [], occasions: ['weekend', 'holidays', 'gathering', 'lebaran'] },
  class: { texture: [], occasions: ['weekend', 'holidays', 'work'] },
};

export const TASTES: readonly Taste[] = ['sweet', 'lightSweet', 'savoury', 'salty', 'sour', 'bitter'];

/** The most that may be tapped of one fact: more make no sentence. */
export const MOST_TAPPED = 3;

/** Texts that a kind may have, in the order of the form. */
export const appealTextsOf = (kind: ProductKind): readonly AppealText[] =>
  (['does', 'sees', 'takesHome', 'use', 'own', 'story'] as const).filter((field) =>
    APPEAL_FIELDS_OF[kind].includes(field),
  );
