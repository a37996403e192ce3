/**
 * What stands beside a function's code: nothing; the phrase books that captions are written from; all that pictures are
 * drawn with (templates, sharp and fonts); or that and all that photos are opened with.
 */
export type Beside = 'nothing' | 'books' | 'pictures' | 'photos';

/** Every function of the deployment, by the folder below `functions/` whose `handler.ts` is its entry. */
export const FUNCTIONS = {
  http: 'books',
  'http/photos': 'photos',
  'http/connect': 'nothing',
  due: 'nothing',
  'due/router': 'nothing',
  campaigns: 'books',
  render: 'pictures',
  publish: 'nothing',
  collect: 'nothing',
  insights: 'nothing',
} as const satisfies Readonly<Record<string, Beside>>;
export type FunctionFolder = keyof typeof FUNCTIONS;

/** Packages that are no part of a bundle: libraries for one processor, and what a thread of its own loads. */
export const PACKAGES: Readonly<Record<Beside, readonly string[]>> = {
  nothing: [],
  books: [],
  pictures: ['sharp'],
  photos: ['sharp', 'heic-decode'],
};
