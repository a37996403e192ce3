import * as z from 'zod';
import type { ProductKind } from './product-kind.ts';

/** How food tastes, in terms that state no claim. */
export const TASTES = ['sweet', 'savoury', 'salty', 'sour', 'bitter', 'lightSweet'] as const;
export const Taste = z.enum(TASTES);
export type Taste = z.infer<typeof Taste>;

/** How food feels in the mouth, or cloth and craft in the hand. */
export const TEXTURES = [
  'crisp',
  'soft',
  'chewy',
  'tender',
  'sticky',
  'smooth',
  'light',
  'thick',
  'heavy',
] as const;
export const Texture = z.enum(TEXTURES);
export type Texture = z.infer<typeof Texture>;

export const SPICE_LEVELS = ['none', 'mild', 'medium', 'hot'] as const;
export const Spice = z.enum(SPICE_LEVELS);
export type Spice = z.infer<typeof Spice>;

/** Occasions that suit a product. */
export const OCCASIONS = [
  'tea',
  'breakfast',
  'lunchbox',
  'gathering',
  'gift',
  'celebration',
  'lebaran',
  'everyday',
  'work',
  'weekend',
  'holidays',
] as const;
export const Occasion = z.enum(OCCASIONS);
export type Occasion = z.infer<typeof Occasion>;

/** When a product is made or offered. */
export const SEASONS = ['allYear', 'harvest', 'dry', 'rainy', 'ramadan'] as const;
export const Season = z.enum(SEASONS);
export type Season = z.infer<typeof Season>;

/** The longest of each text, in UTF-16 units. */
export const APPEAL_TEXTS = {
  /** How to eat, wear, use or keep it. */
  use: 160,
  /** Why the maker makes it. */
  story: 300,
  /** What makes it the maker's own. */
  own: 160,
  /** What one does, sees and takes home: trips and classes. */
  does: 160,
  sees: 160,
  takesHome: 160,
} as const;
export type AppealText = keyof typeof APPEAL_TEXTS;
export const APPEAL_TEXT_NAMES = Object.keys(APPEAL_TEXTS) as readonly AppealText[];

const text = (field: AppealText) => z.string().trim().min(1).max(APPEAL_TEXTS[field]).optional();

/** The most choices of one fact: more make no sentence. */
export const MOST_TAPPED = 3;

/** The texts of `Appeal`, also as translations. */
export const AppealTexts = z.object({
  use: text('use'),
  story: text('story'),
  own: text('own'),
  does: text('does'),
  sees: text('sees'),
  takesHome: text('takesHome'),
});

/** Facts that make people want a product, all optional and all told by the maker. Nothing of this is ever inferred. */
export const Appeal = AppealTexts.extend({
  taste: z.array(Taste).min(1).max(MOST_TAPPED).optional(),
  texture: z.array(Texture).min(1).max(MOST_TAPPED).optional(),
  spice: Spice.optional(),
  occasions: z.array(Occasion).min(1).max(MOST_TAPPED).optional(),
  season: Season.optional(),
});
export type Appeal = z.infer<typeof Appeal>;
type AppealField = keyof Appeal;

const ALWAYS = ['occasions', 'season', 'story', 'own'] as const;

/** The facts that each kind of product may have; others are neither asked for nor said. */
export const APPEAL_OF_KIND: Readonly<Record<ProductKind, readonly AppealField[]>> = {
  food: ['taste', 'texture', 'spice', 'use', ...ALWAYS],
  craft: ['texture', 'use', ...ALWAYS],
  experience: ['does', 'sees', 'takesHome', ...ALWAYS],
  class: ['does', 'takesHome', ...ALWAYS],
};

/** What may be tapped of a fact, where it depends on the kind: food is thick as a drink is, and cloth heavy. */
export const CHOICES_OF_KIND: Readonly<
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

/** Returns the chosen ones that fit the kind; undefined when none does. */
function fitting<V>(chosen: readonly V[] | undefined, offered: readonly V[]): V[] | undefined {
  const kept = (chosen ?? []).filter((one) => offered.includes(one));
  return kept.length > 0 ? kept : undefined;
}

/** Returns the facts that fit the kind; facts that a product kept from another kind are left out. */
export const appealOf = ({
  kind,
  appeal,
}: {
  readonly kind: ProductKind;
  readonly appeal?: Appeal | undefined;
}): Appeal => {
  const { texture, occasions } = CHOICES_OF_KIND[kind];
  const kept = {
    ...appeal,
    texture: fitting(appeal?.texture, texture),
    occasions: fitting(appeal?.occasions, occasions),
  };
  return Object.fromEntries(
    Object.entries(kept).filter(
      ([field, value]) => value !== undefined && (APPEAL_OF_KIND[kind] as readonly string[]).includes(field),
    ),
  );
};
