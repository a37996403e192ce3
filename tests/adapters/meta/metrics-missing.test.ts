import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MetricsRequest } from '../../../functions/ports/graph.ts';
import {
  ALL_OF_MEDIUM,
  ALL_OF_POST,
  type Asked,
  type Item,
  answering,
  everything,
  itemsOf,
  medium,
  no,
  post,
  row,
  yes,
} from './fake-metrics.ts';
import { type FakeWire, graphOn, json, openWire } from './fake-wire.ts';

let wire: FakeWire;
beforeAll(async () => {
  wire = await openWire();
});
afterAll(() => wire.close());

const read = (requests: readonly MetricsRequest[]) => graphOn(wire).readMetrics(requests);

const withoutRetired =
  (retired: string, message: string) =>
  (asked: Asked): Item =>
    asked.names.some((name) => name.startsWith(retired)) ? no(100, undefined, message) : everything(asked);

describe('a number that Graph does not give', () => {
  it.each([
    [post, 'post_clicks', 'clicks', '(#100) The value must be a valid insights metric'],
    [post, 'reactions', 'reactions', '(#100) Tried accessing nonexisting field'],
    [medium, 'saved', 'saves', '(#100) metric[0] must be one of the following values: reach, views'],
  ] as const)('because it is retired is missing alone: %o %s', async (request, name, metric, message) => {
    const { [metric]: _missing, ...others }: Partial<Record<string, number>> =
      request.platform === 'facebook' ? ALL_OF_POST : ALL_OF_MEDIUM;
    wire.play(answering(withoutRetired(name, message)));
    const [outcome] = await read([request]);
    expect(outcome).toMatchObject({ is: 'done' });
    expect(outcome?.is === 'done' && outcome.value.values).toEqual(others);
    expect(wire.heard).toHaveLength(2);
  });

  it('for want of a permission is missing alone', async () => {
    wire.play(
      answering((asked) =>
        asked.names.some((name) => name.startsWith('comments')) ? no(10) : everything(asked),
      ),
    );
    const [outcome] = await read([post]);
    const { comments: _missing, ...others } = ALL_OF_POST;
    expect(outcome).toMatchObject({ is: 'done', value: { values: others } });
    expect(outcome?.is === 'done' && outcome.value.values).not.toHaveProperty('comments');
    expect(outcome?.is === 'done' && outcome.value).not.toHaveProperty('insightsRefused');
  });

  it('because insights are not allowed leaves what the fields give, and insights are not asked again', async () => {
    wire.play(answering((asked) => (asked.path.endsWith('/insights') ? no(10) : everything(asked))));
    expect(await read([post, medium])).toMatchObject([
      { is: 'done', value: { values: { reactions: 11, comments: 5, shares: 6 }, insightsRefused: true } },
      { is: 'done', value: { values: { reactions: 8, comments: 1 }, insightsRefused: true } },
    ]);
    expect(wire.heard).toHaveLength(1);
  });

  it('is refused when nothing at all may be read', async () => {
    wire.play(answering(() => no(10)));
    expect(await read([post])).toMatchObject([{ is: 'refused', refusal: { code: 10 } }]);
  });

  it('is absent, not zero, when insights come back empty', async () => {
    wire.play(
      answering((asked) => (asked.path.endsWith('/insights') ? yes({ data: [] }) : everything(asked))),
    );
    expect(await read([post, medium])).toMatchObject([
      { value: { values: { reactions: 11, comments: 5, shares: 6 } } },
      { value: { values: { reactions: 8, comments: 1 } } },
    ]);
  });

  it('is absent when its row is no lifetime count', async () => {
    wire.play(
      answering((asked) =>
        asked.path.endsWith('/insights')
          ? yes({
              data: [
                row('post_total_media_view_unique', 0, 'day'),
                row('post_total_media_view_unique', 40),
                row('post_media_view', { like: 1 }),
                row('post_clicks', -1),
                { name: 'post_clicks' },
              ],
            })
          : yes({ id: '100_1', reactions: {}, comments: { summary: { total_count: 0 } } }),
      ),
    );
    const [outcome] = await read([post]);
    expect(outcome?.is === 'done' && outcome.value.values).toEqual({ reach: 40, comments: 0, shares: 0 });
  });
});

it('an item that is asked again and then fails for another reason decides over the post', async () => {
  let round = 0;
  wire.play((response, heard, socket) => {
    round += 1;
    const later = round > 1;
    json(
      200,
      itemsOf(heard).map((asked) => {
        if (!asked.path.endsWith('/insights')) return everything(asked);
        return later ? null : no(100);
      }),
    )(response, heard, socket);
  });
  expect(await read([post])).toMatchObject([{ is: 'unknown', reason: 'noResponse' }]);
});
