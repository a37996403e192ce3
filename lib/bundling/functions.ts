/**
 * The files beside a function's code: none; the phrase books for captions, checked; everything for drawing pictures (templates,
 * sharp and fonts); that and everything for decoding photos; or what finds subject and faces (models, their runtime, sharp).
 */
export type Beside = 'nothing' | 'books' | 'pictures' | 'photos' | 'models';

/** Every function of the deployment, by the folder below `functions/` whose `handler.ts` is its entry. */
export const FUNCTIONS = {
  http: 'books',
  'http/photos': 'photos',
  'http/connect': 'nothing',
  due: 'nothing',
  'due/router': 'nothing',
  campaigns: 'books',
  inspect: 'models',
  render: 'pictures',
  publish: 'nothing',
  collect: 'nothing',
  insights: 'nothing',
} as const satisfies Readonly<Record<string, Beside>>;
export type FunctionFolder = keyof typeof FUNCTIONS;

/** Packages that are not bundled: libraries with code for one processor, and packages that a worker thread loads. */
export const PACKAGES: Readonly<Record<Beside, readonly string[]>> = {
  nothing: [],
  books: [],
  pictures: ['sharp'],
  photos: ['sharp', 'heic-decode'],
  models: ['sharp'],
};
