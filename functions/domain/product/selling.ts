import * as z from 'zod';
import { AppealTexts } from './appeal.ts';
import { Instant } from '../time/instant.ts';
import { type Language, LANGUAGES } from '../language.ts';
import { LocalDay } from '../time/local-day.ts';
import { Rupiah } from './money.ts';

/** WhatsApp's own addresses: orders there go to the seller of the post, so a product has no such link. */
const MESSENGER = /(?:^|\.)(?:wa\.me|whatsapp\.com)$/;

function isShopAddress(address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null &&
    url.protocol === 'https:' &&
    url.username === '' &&
    url.port === '' &&
    /^(?!.*\.$)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(url.hostname) &&
    !MESSENGER.test(url.hostname) &&
    [address, `${address}/`].includes(url.href)
  );
}

/** Where a product can also be ordered: the page of a shop or marketplace, by its address as a browser shows it. */
export const OrderPage = z
  .string()
  .max(200)
  .refine(isShopAddress, { error: 'must be a full https address of a shop' });
export type OrderPage = z.infer<typeof OrderPage>;

/** A higher price that held before, shown struck through until a day. Only `saveProduct` can check that it held. */
export const FormerPrice = z.object({ amount: Rupiah, until: LocalDay });
export type FormerPrice = z.infer<typeof FormerPrice>;

/** The price that was stored before the present one, and when it held. */
export const PreviousPrice = z.object({ amount: Rupiah, from: Instant, until: Instant });
export type PreviousPrice = z.infer<typeof PreviousPrice>;

/** A product that must be ordered ahead; `readyOn` is the first day on which it is available. */
export const PreOrder = z.object({ readyOn: LocalDay.optional() });
export type PreOrder = z.infer<typeof PreOrder>;

/**
 * A product's name, description and appeal texts in another language, typed by a person, or drafted by a model and saved
 * by a person who looked at it.
 */
export const Translation = AppealTexts.extend({
  name: z.string().trim().min(1).max(80).optional(),
  words: z.string().trim().min(1).max(500).optional(),
  ingredients: z.string().trim().min(1).max(300).optional(),
});
export type Translation = z.infer<typeof Translation>;
/** A translation for each language but Indonesian, which the form itself holds. */
const ByLanguage = Object.fromEntries(
  LANGUAGES.filter((language) => language !== 'id').map((language) => [language, Translation.optional()]),
) as Record<Exclude<Language, 'id'>, z.ZodOptional<typeof Translation>>;
export const Translations = z.object(ByLanguage);
export type Translations = z.infer<typeof Translations>;
/** The languages into which a product's texts may be translated. */
export const TranslatedLanguage = Translations.keyof();
export type TranslatedLanguage = z.infer<typeof TranslatedLanguage>;

/** Whether the former price may still be shown on a day. */
export const formerPriceHolds = (former: FormerPrice | undefined, day: LocalDay | undefined): boolean =>
  former !== undefined && day !== undefined && day <= former.until;

/** Whether a product still has to be ordered ahead on a day. An unknown day counts as before `readyOn`. */
export const isPreOrder = (preOrder: PreOrder | undefined, day: LocalDay | undefined): boolean =>
  preOrder !== undefined && (preOrder.readyOn === undefined || day === undefined || day < preOrder.readyOn);

/** Returns a product's translation into a language; undefined for Indonesian, which the form itself holds. */
export const translationIn = (
  { translations }: { readonly translations?: Translations | undefined },
  language: Language,
): Translation | undefined => (language === 'id' ? undefined : translations?.[language]);

/**
 * Returns the unit that a price is for, if it may be stated: beside the price of a bundle the unit would be read as the price
 * of one.
 */
export const unitOfPrice = ({
  unit,
  bundle,
}: {
  readonly unit?: string | undefined;
  readonly bundle?: string | undefined;
}): string | undefined => (bundle === undefined ? unit : undefined);
