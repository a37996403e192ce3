import type { ProblemLine } from '../../functions/http/contract/problem.ts';
import { say } from '../i18n/language.ts';
import { makeMessages } from '../i18n/make.ts';
import type { ProductForm } from './draft.ts';
import { readPrice } from './read-price.ts';

/**
 * Returns the problems that the phone can detect without a signal: a name and a readable price are needed before anything is
 * sent. The server checks everything else.
 */
export function ownProblems(form: ProductForm): ProblemLine[] {
  const messages = say(makeMessages);
  const typed = form.price.trim();
  return [
    ...(form.name.trim() === ''
      ? [{ code: 'app.nameMissing', field: 'name', text: messages.nameMissing, better: messages.nameBetter }]
      : []),
    ...(readPrice(typed) === undefined
      ? [
          {
            code: 'app.priceUnclear',
            field: 'price',
            text: typed === '' ? messages.priceMissing : messages.priceUnclear(typed),
            better: messages.priceBetter,
          },
        ]
      : []),
  ];
}
