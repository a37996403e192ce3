import { expect, it } from 'vitest';
import { readGateFacts } from '../../functions/records/gate-facts.ts';
import { publishingWorld } from '../factories/publishing-world.ts';

it('what may forbid a post is read strongly consistent: a pause of a moment ago counts', async () => {
  const { table, post } = await publishingWorld();
  const asked: unknown[] = [];
  const getMany = table.getMany.bind(table);
  table.getMany = (wanted, options) => {
    asked.push(options);
    return getMany(wanted, options);
  };
  expect((await readGateFacts(table, post))?.channel?.id).toBe(post.channel);
  expect(asked.length).toBeGreaterThan(0);
  for (const options of asked) expect(options).toEqual({ consistent: true });
});
