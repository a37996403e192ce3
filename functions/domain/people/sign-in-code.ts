import * as z from 'zod';
import { Instant } from '../time/instant.ts';

/** How many digits a code has: those of its name and those that must be guessed. */
const NAME_DIGITS = 4;
const SECRET_DIGITS = 6;
const ALL_DIGITS = NAME_DIGITS + SECRET_DIGITS;

/** How often somebody may be wrong about a code before it ends: the chance to guess it is then five in a million. */
export const CODE_TRIES = 5;

/**
 * A code that a person reads on one of her devices and types on another. It stands for a link of her own, which it uses up. Its
 * first digits name it, so that wrong tries can be counted. Only a digest is stored.
 */
export const SignInCode = z.object({
  name: z.string().length(NAME_DIGITS),
  /** The SHA-256 of all its digits. */
  digest: z.string().length(64),
  /** The digest of the link's secret. */
  invitation: z.string().length(64),
  triesLeft: z.number().int(),
  expiresAt: Instant,
});
export type SignInCode = z.infer<typeof SignInCode>;

/** Returns the digits of a code from random hex digits, of which 16 are enough for a bias of less than one in a million. */
export const codeFrom = (hex: string): string =>
  (BigInt(`0x${hex.slice(0, 16)}`) % 10n ** BigInt(ALL_DIGITS)).toString().padStart(ALL_DIGITS, '0');

/** Returns the digits of what somebody typed as a code, with or without spaces; undefined when it is none. */
export function readCode(typed: string): string | undefined {
  const digits = typed.replaceAll(/[\s-]/g, '');
  return new RegExp(`^\\d{${ALL_DIGITS}}$`).test(digits) ? digits : undefined;
}

/** Returns the digits by which a code is found. */
export const nameOfCode = (code: string): string => code.slice(0, NAME_DIGITS);

/** Writes a code as it is read aloud: `4821 073562`. */
export const spokenCode = (code: string): string => `${nameOfCode(code)} ${code.slice(NAME_DIGITS)}`;
