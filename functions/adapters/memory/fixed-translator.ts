import type { FieldTexts, TranslationRequest, Translator } from '../../ports/translator.ts';

/** A translator that answers what it is given and keeps what it was asked; silent while it is given nothing. */
export class FixedTranslator implements Translator {
  readonly asked: TranslationRequest[] = [];
  answer: FieldTexts | undefined;

  constructor(answer?: FieldTexts) {
    this.answer = answer;
  }

  async translate(request: TranslationRequest): Promise<{ readonly texts: FieldTexts } | 'silent'> {
    this.asked.push(request);
    return this.answer ? { texts: this.answer } : 'silent';
  }
}
