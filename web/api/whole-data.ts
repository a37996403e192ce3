import type { MyDataPage } from '../../functions/http/contract/my-data.ts';

export type MyData = Omit<MyDataPage, 'next'>;

/** Puts pages together: lists are joined, anything else is as on the first page that has it. */
export function wholeOf(pages: readonly MyDataPage[]): MyData {
  const whole = new Map<string, unknown>();
  for (const page of pages)
    for (const [name, value] of Object.entries({ ...page, next: undefined })) {
      if (value === undefined) continue;
      const before = whole.get(name);
      if (Array.isArray(before) && Array.isArray(value)) whole.set(name, [...before, ...value]);
      else if (!whole.has(name)) whole.set(name, value);
    }
  // Every page has the fields of a page, and joining lists keeps their type.
  return Object.fromEntries(whole) as MyData;
}
