import { appendFileSync } from 'node:fs';
import * as z from 'zod';
import { fail } from '../../bin/kit/fail.ts';
import { demo } from '../../bin/commands/demo/main.ts';
import { killAt, TARGETS } from '../../proofs/kills/kill-at.ts';

// The demo in a process that dies at the write that it is told, and has noted which that was.
const Settings = z.object({
  /** Such as `after graph 3`: right after the third write at Meta. It comes to its end when there is none. */
  KILL_AT: z
    .string()
    .transform((text) => {
      const [moment, target, nth] = text.split(' ');
      return { moment, target, nth: Number(nth) };
    })
    .pipe(
      z.object({
        moment: z.enum(['before', 'after']),
        target: z.enum(TARGETS),
        nth: z.number().int().positive(),
      }),
    )
    .optional(),
  /** Where a line is added: the moment, and what kind of write it was. */
  KILL_NOTES: z.string(),
});

const { KILL_AT: aim, KILL_NOTES } = Settings.parse(process.env);
const between =
  aim && killAt(aim, ({ to, what }) => appendFileSync(KILL_NOTES, `${aim.moment} ${to}: ${what}\n`));
try {
  await demo(process.argv.slice(2), between);
} catch (error) {
  fail(error);
}
