import { describe, expect, it } from 'vitest';
import * as z from 'zod';

interface Facts {
  readonly address: string;
  readonly tagline: string;
}
type Form = (
  name: string,
  known: Facts,
) => { readonly typed: Facts; readonly update: (more: Partial<Facts>) => void; readonly saved: () => void };
const Typed = z.object({ useTyped: z.custom<Form>((value) => typeof value === 'function') });

/** By its address: what is made for browsers is not compiled with the tests, which know no DOM. */
const ADDRESS = new URL('../../web/components/use-typed.ts', import.meta.url).href;
const KNOWN: Facts = { address: 'RT 03', tagline: '' };
const form = async (name: string, known = KNOWN) => Typed.parse(await import(ADDRESS)).useTyped(name, known);

describe('a form over what is known', () => {
  it('shows what has become known since, and above it what she typed over', async () => {
    (await form('brand/kenanga')).update({ tagline: 'Dari lereng' });
    const { typed } = await form('brand/kenanga', { address: 'RT 07', tagline: 'Lama' });
    expect(typed).toEqual({ address: 'RT 07', tagline: 'Dari lereng' });
  });

  it('keeps what she typed when she looks elsewhere, and for nothing else', async () => {
    (await form('brand/melati')).update({ address: 'RT 09' });
    expect((await form('brand/seruni')).typed).toEqual(KNOWN);
    expect((await form('brand/melati')).typed).toEqual({ address: 'RT 09', tagline: '' });
  });

  it('is as it is known once it is saved, but for what she typed after that was sent', async () => {
    (await form('brand/dahlia')).update({ address: 'RT 01' });
    const sent = await form('brand/dahlia');
    sent.saved();
    expect((await form('brand/dahlia')).typed).toEqual(KNOWN);

    sent.update({ address: 'RT 02' });
    const second = await form('brand/dahlia');
    second.update({ tagline: 'Baru' });
    second.saved();
    expect((await form('brand/dahlia')).typed).toEqual({ address: 'RT 02', tagline: 'Baru' });
  });
});
