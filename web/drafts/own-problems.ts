import type { ProblemLine } from '../../functions/http/contract/problem.ts';
import { say } from '../words/language.ts';
import { makeWords } from '../words/make.ts';
import type { ProductForm } from './draft.ts';
import { readPrice } from './read-price.ts';

/**
 * What the phone itself can tell, without a signal: a name and a price that can be read are needed before anything is
 * sent. Everything else is the server's to judge.
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
