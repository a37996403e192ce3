import { DAY } from '../../functions/domain/time/instant.ts';
import { PartnerCodeReply } from '../../functions/http/contract/partners.ts';
import { type Ended, NEIGHBOUR, tampered, type WorldOfProofs } from './bring-proofs.ts';
import { type Cell, cell, type Fault, FLAMBOYAN, GOOD, steps } from './proof-cells.ts';
import type { Ask } from './world.ts';

const codeOf = async ({ read }: WorldOfProofs, who: Ask = FLAMBOYAN): Promise<string> =>
  (await read(PartnerCodeReply, '/api/partner-code', { method: 'POST', ...who })).code;
const agree = ({ end }: WorldOfProofs, code: string, who: Ask = NEIGHBOUR): Promise<Ended> =>
  end('/api/partners', { method: 'POST', json: { code }, ...who });

const WRONG: Ended = [422, 'partner.codeWrong'];

/** The codes by which another community becomes a partner. */
export const partnerCodes: Record<Fault, Cell> = {
  wrong: cell('that nobody made', WRONG, (world) => agree(world, '0000-0000-0000-0000')),
  expired: cell('of seven days ago', [410, 'partner.codeEnded'], async (world) => {
    const code = await codeOf(world);
    await world.clock.advanceBy(7 * DAY);
    return agree(world, code);
  }),
  replayed: steps(
    'after the partnership ended',
    [GOOD, [204, 'good'], [410, 'partner.codeUsed']],
    async (world) => {
      const code = await codeOf(world);
      const end = { method: 'DELETE', ...NEIGHBOUR };
      return [
        await agree(world, code),
        await world.end('/api/partners/rukun-lereng', end),
        await agree(world, code),
      ];
    },
  ),
  'of another member': cell('of any coordinator there: it speaks for the village', GOOD, async (world) => {
    await world.join('teratai', ['coordinator']);
    return agree(world, await codeOf(world, { as: 'teratai' }));
  }),
  'of another community': cell(
    'is what it is for; one’s own is refused',
    [403, 'partner.codeOwn'],
    async (world) => agree(world, await codeOf(world), FLAMBOYAN),
  ),
  tampered: cell('with one sign changed', WRONG, async (world) =>
    agree(world, tampered(await codeOf(world))),
  ),
};
