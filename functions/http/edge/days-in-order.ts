import { because } from './unreadable.ts';

interface Days {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Whether the days of a query are in order, as far as both are named; with `NOT_IN_ORDER` for `refine`. */
export const inOrder = ({ from, to }: Days): boolean => from === undefined || to === undefined || from <= to;

export const NOT_IN_ORDER = {
  path: ['to'],
  ...because('reversed', {
    id: 'Hari terakhir tidak boleh sebelum hari pertama.',
    en: 'The last day may not be before the first.',
  }),
};
