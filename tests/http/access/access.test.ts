import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { INSIDE_ROUTES } from '../../../functions/http/all-routes.ts';
import { itemsOf, NEIGHBOURS_TRACES, PESISIR } from '../../factories/neighbour.ts';
import { SAMPLES } from '../route-samples.ts';
import { ACCESS, type AccessRow, NAMED_IN_BODIES } from './access-table.ts';
import { CALLERS, idOf, type Role, type Whose, WHOSE, type World, worldOfThings } from './things.ts';

const ROLES = Object.keys(CALLERS) as Role[];
const STATUSES = { '+': 'served', '-': 403, '0': 404, g: 410, c: 409 } as const;

interface Case {
  readonly operation: string;
  readonly role: Role;
  readonly whose: Whose | 'nothing';
  readonly answer: (typeof STATUSES)[keyof typeof STATUSES];
}

const answersOf = (row: AccessRow, whose: Case['whose']): string =>
  row.about === 'nothing' || whose === 'nothing' ? ('answers' in row ? row.answers : '') : row[whose];

const cases = Object.entries(ACCESS).flatMap(([operation, row]) =>
  (row.about === 'nothing' ? (['nothing'] as const) : WHOSE).flatMap((whose) =>
    ROLES.map((role, index): Case => {
      const letter = z.enum(['+', '-', '0', 'g', 'c']).parse(answersOf(row, whose)[index]);
      return { operation, role, whose, answer: STATUSES[letter] };
    }),
  ),
);

/** Returns the good request of an operation, about the caller's thing of that kind. */
function requestOf(operation: string, whose: Case['whose'], caller: string) {
  const sample = SAMPLES[operation];
  const row = ACCESS[operation];
  const route = INSIDE_ROUTES.find(({ operationId }) => operationId === operation);
  if (!sample || !row || !route) throw new Error(`${operation} has no sample`);
  if (row.about === 'nothing' || whose === 'nothing') return sample.good;
  const at = route.path.split('/').findIndex((part) => part.startsWith('{'));
  const [path = '', query] = sample.good.path.split('?');
  const parts = path.split('/').with(at, idOf(row.about, whose, caller));
  return { ...sample.good, path: parts.join('/') + (query === undefined ? '' : `?${query}`) };
}

const Told = z.object({ code: z.string() });

const worlds = new Map<string, Promise<World>>();

/** A world for all refusals of an operation: each of them is seen to change nothing, and a world takes long to make. */
function worldRefusing(operation: string): Promise<World> {
  const made = worlds.get(operation) ?? worldOfThings();
  worlds.set(operation, made);
  return made;
}

describe('the table of who may do what', () => {
  it('has a row for every operation behind the session, about a thing where its path names one', () => {
    const operations = INSIDE_ROUTES.map(({ operationId = '' }) => operationId);
    expect(Object.keys(ACCESS).toSorted()).toEqual(operations.toSorted());
    const own = new Set(['{kind}']);
    for (const { path, operationId = '' } of INSIDE_ROUTES) {
      const named = path.split('/').find((part) => part.startsWith('{') && !own.has(part));
      const isAboutNothing = ACCESS[operationId]?.about === 'nothing';
      expect({ operationId, isAboutNothing }).toEqual({ operationId, isAboutNothing: named === undefined });
    }
  });

  it('answers about what is foreign as about what is absent', () => {
    const rows = Object.values(ACCESS).flatMap((row) => (row.about === 'nothing' ? [] : [row]));
    expect(rows.length).toBeGreaterThan(30);
    const told = rows.filter(({ about }) => about !== 'groupPlan');
    for (const { foreign, absent } of told) expect(foreign).toBe(absent);
  });
});

describe('a request of every operation', () => {
  const served = cases.filter(({ answer }) => answer === 'served');
  const refused = cases.filter(({ answer }) => answer !== 'served');

  it.each(served)(
    '$operation by a $role, about $whose, is served, and neither tells nor touches what neighbours have',
    async ({ operation, role, whose }) => {
      const world = await worldOfThings();
      const before = itemsOf(world.table, PESISIR);
      const { path, ...how } = requestOf(operation, whose, CALLERS[role]);
      const response = await world.ask(path, { ...how, as: CALLERS[role] });
      const told = await response.text();
      expect({ isServed: response.ok, told }).toMatchObject({ isServed: true });
      expect(told).not.toMatch(NEIGHBOURS_TRACES);
      expect(itemsOf(world.table, PESISIR)).toEqual(before);
    },
  );

  it.each(refused)(
    '$operation by a $role, about $whose, is answered $answer, and changes nothing',
    async ({ operation, role, whose, answer }) => {
      const world = await worldRefusing(operation);
      const before = world.stored();
      const { path, ...how } = requestOf(operation, whose, CALLERS[role]);
      const response = await world.ask(path, { ...how, as: CALLERS[role] });
      const told = await response.text();
      expect({ status: response.status, told }).toMatchObject({ status: answer });
      expect(told).not.toMatch(NEIGHBOURS_TRACES);
      expect(world.stored()).toEqual(before);
    },
  );

  const foreign = refused.filter(
    ({ operation, whose }) => whose === 'foreign' && ACCESS[operation]?.about !== 'groupPlan',
  );

  it.each(foreign)(
    '$operation by a $role is told the same about what is foreign as about what is absent',
    async ({ operation, role }) => {
      const codes: string[] = [];
      for (const whose of ['foreign', 'absent'] as const) {
        const world = await worldRefusing(operation);
        const { path, ...how } = requestOf(operation, whose, CALLERS[role]);
        const response = await world.ask(path, { ...how, as: CALLERS[role] });
        codes.push(Told.parse(await response.json()).code);
      }
      expect(codes[0]).toBe(codes[1]);
    },
  );

  it.each(Object.keys(ACCESS).map((operation) => ({ operation })))(
    '$operation without a session is refused before anything is looked at',
    async ({ operation }) => {
      const world = await worldRefusing(operation);
      const before = world.stored();
      const whose = ACCESS[operation]?.about === 'nothing' ? 'nothing' : 'own';
      const { path, ...how } = requestOf(operation, whose, CALLERS.member);
      expect(await world.refused(path, how)).toMatchObject({ status: 401, code: 'session.missing' });
      expect(world.stored()).toEqual(before);
    },
  );

  it.each(Object.entries(NAMED_IN_BODIES).map(([operation, named]) => ({ operation, ...named })))(
    '$operation refuses what only the neighbours have in its body',
    async ({ operation, change, status }) => {
      const world = await worldRefusing(operation);
      const before = world.stored();
      const whose =
        operation === 'connectPages' ? 'own' : ACCESS[operation]?.about === 'nothing' ? 'nothing' : 'absent';
      const as = SAMPLES[operation]?.by ?? '';
      const { path, json, ...how } = requestOf(operation, whose, as);
      const body = change(z.record(z.string(), z.unknown()).parse(json));
      const problem = await world.refused(path, { ...how, json: body, as });
      expect(problem.status).toBe(status);
      expect(world.stored()).toEqual(before);
    },
  );
});
