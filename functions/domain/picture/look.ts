import { z } from 'zod';

/**
 * What lies around the photo: near white, a pale or a strong colour of the accent, or near black. Any two differ by more
 * than ΔE 15, so that neighbours on a page that differ in tone are told apart at a glance.
 */
export const TONES = ['light', 'tint', 'colour', 'dark'] as const;
export const Tone = z.enum(TONES);
export type Tone = z.infer<typeof Tone>;

/** The name of a composition is the name of its folder in `templates/compositions`. */
export const CompositionName = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/)
  .meta({ description: 'How a picture is composed', examples: ['full'] });
export type CompositionName = z.infer<typeof CompositionName>;

/** How a picture of a theme is composed and toned. Which compositions a theme wears, its file says. */
export const Look = z.object({ composition: CompositionName, tone: Tone });
export type Look = z.infer<typeof Look>;
