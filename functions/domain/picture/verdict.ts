import * as z from 'zod';
import type { Verdict as Judged } from './judge-photo.ts';

/** What is wrong with a photo, most important first. The list is compared with the type of `judge-photo.ts` by the compiler. */
const VERDICTS = ['dark', 'empty', 'notPhoto', 'blurred', 'soft'] as const satisfies readonly Judged[];
export const Verdict = z.enum(VERDICTS);
export type Verdict = z.infer<typeof Verdict>;
