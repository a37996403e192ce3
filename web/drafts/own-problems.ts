import type { ProblemLine } from '../../functions/http/contract/problem.ts';
import { say } from '../words/language.ts';
import { makeWords } from '../words/make.ts';
import type { ProductForm } from './draft.ts';
import { readPrice } from './read-price.ts';

/**
 * Returns the problems that the phone can detect without a signal: a name and a readable price are needed before anything is
 * sent. The server checks everything else.
 */
export function ownProblems(form: ProductForm): ProblemLine[] {
  const words = say(makeWords);
  const typed = form.price.trim();
  return [
    ...(form.name.trim() === ''
      ? [{ code: 'app.nameMissing', field: 'name', text: words.nameMissing, better: words.nameBetter }]
      : []),
    ...(readPrice(typed) === undefined
      ? [
          {
            code: 'app.priceUnclear',
            field: 'price',
            text: typed === '' ? words.priceMissing : words.priceUnclear(typed),
            better: words.priceBetter,
          },
        ]
      : []),
  ];
}
