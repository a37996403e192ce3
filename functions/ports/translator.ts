import type { TranslatedField } from '../domain/product/translation/translated-fields.ts';
import type { ProductKind } from '../domain/product/product.ts';
import type { TranslatedLanguage } from '../domain/product/selling.ts';

/** Texts by the field that they were typed in. They hold no name of a person, no address and no phone number. */
export type FieldTexts = Readonly<Partial<Record<TranslatedField, string>>>;

/** Indonesian texts of one product that are to be translated into a language. */
export interface TranslationRequest {
  readonly kind: ProductKind;
  readonly language: TranslatedLanguage;
  readonly texts: FieldTexts;
}

/**
 * Drafts translations. Nobody has checked them: a draft is shown to a person and used only after her yes. `silent` when
 * none came: too slow, refused, or not to be reached. Never throws for what the service does.
 */
export interface Translator {
  translate(request: TranslationRequest): Promise<{ readonly texts: FieldTexts } | 'silent'>;
}
