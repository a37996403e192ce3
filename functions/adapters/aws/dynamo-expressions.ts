import {
  type AttributeValue,
  type Changes,
  type Check,
  type Query,
  TABLE_INDEXES,
} from '../../ports/table.ts';

/** Names and values of one request's expressions. Every attribute has a placeholder, because many words are reserved. */
export class Placeholders {
  readonly #names = new Map<string, string>();
  readonly #values: AttributeValue[] = [];

  name(attribute: string): string {
    const known = this.#names.get(attribute) ?? `#n${this.#names.size}`;
    this.#names.set(attribute, known);
    return known;
  }

  value(value: AttributeValue): string {
    return `:v${this.#values.push(value) - 1}`;
  }

  /** Returns the placeholder members of the request. Empty ones are left out, because DynamoDB refuses them. */
  members(): { ExpressionAttributeNames?: Record<string, string>; ExpressionAttributeValues?: Values } {
    const names = Object.fromEntries([...this.#names].map(([attribute, name]) => [name, attribute]));
    const values = Object.fromEntries(this.#values.map((value, index) => [`:v${index}`, value]));
    return {
      ...(this.#names.size > 0 && { ExpressionAttributeNames: names }),
      ...(this.#values.length > 0 && { ExpressionAttributeValues: values }),
    };
  }
}
type Values = Record<string, AttributeValue>;

function checkExpression(check: Check, placeholders: Placeholders): string {
  const name = placeholders.name(check.attribute);
  if (!('value' in check || 'values' in check)) {
    return check.is === 'absent' ? `attribute_not_exists(${name})` : `attribute_exists(${name})`;
  }
  if (check.is !== 'in') return `${name} ${check.is} ${placeholders.value(check.value)}`;
  return `${name} IN (${check.values.map((value) => placeholders.value(value)).join(', ')})`;
}

/** Returns all checks as one condition expression; an empty object when there are no checks. */
export function conditionOf(
  checks: readonly Check[],
  placeholders: Placeholders,
): { ConditionExpression?: string } {
  if (checks.length === 0) return {};
  return { ConditionExpression: checks.map((check) => checkExpression(check, placeholders)).join(' AND ') };
}

/** Returns the changes as an update expression; an empty object when there are no changes. */
export function updateOf(changes: Changes, placeholders: Placeholders): { UpdateExpression?: string } {
  const sets: string[] = [];
  const removes: string[] = [];
  for (const [attribute, value] of Object.entries(changes.set ?? {})) {
    const name = placeholders.name(attribute);
    if (value === undefined) removes.push(name);
    else sets.push(`${name} = ${placeholders.value(value)}`);
  }
  const adds = Object.entries(changes.add ?? {}).map(
    ([attribute, amount]) => `${placeholders.name(attribute)} ${placeholders.value(amount)}`,
  );
  const clauses = [
    ['SET', sets],
    ['REMOVE', removes],
    ['ADD', adds],
  ] as const;
  const expression = clauses.flatMap(([verb, terms]) =>
    terms.length > 0 ? `${verb} ${terms.join(', ')}` : [],
  );
  return expression.length > 0 ? { UpdateExpression: expression.join(' ') } : {};
}

/** Returns a query's partition and bounds as a key condition. Empty bounds are left out: DynamoDB refuses empty keys. */
export function keyConditionOf(query: Query, placeholders: Placeholders): { KeyConditionExpression: string } {
  const names = query.index ? TABLE_INDEXES[query.index] : { pk: 'pk', sk: 'sk' };
  const partition = `${placeholders.name(names.pk)} = ${placeholders.value(query.pk)}`;
  const range = rangeExpression(query, () => placeholders.name(names.sk), placeholders);
  return { KeyConditionExpression: range ? `${partition} AND ${range}` : partition };
}

function rangeExpression(
  { from, to, prefix }: Query,
  sortKey: () => string,
  placeholders: Placeholders,
): string | undefined {
  if (prefix) return `begins_with(${sortKey()}, ${placeholders.value(prefix)})`;
  if (from && to) return `${sortKey()} BETWEEN ${placeholders.value(from)} AND ${placeholders.value(to)}`;
  if (from) return `${sortKey()} >= ${placeholders.value(from)}`;
  return to ? `${sortKey()} <= ${placeholders.value(to)}` : undefined;
}
