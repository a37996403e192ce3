import { html } from 'hono/html';
import type { Field, Schema } from './described.ts';
import { typeNotation } from './type-notation.ts';

/** What is put into the page: escaped already. */
export type Html = ReturnType<typeof html>;

/** The anchor of a schema on the page. */
export const schemaAnchor = (name: string): string => `schema-${name}`;

/** Returns a type, with a link at each schema that it names. */
export const typeHtml = (schema: unknown): Html =>
  html`<code
    >${typeNotation(schema).map((part) =>
      'name' in part ? html`<a href="#${schemaAnchor(part.name)}">${part.name}</a>` : part.text,
    )}</code
  >`;

/** Returns a text of the document: paragraphs, with code between backticks. */
export const proseHtml = (text: string): Html =>
  html`${text
    .split('\n\n')
    .filter((paragraph) => paragraph !== '')
    .map(
      (paragraph) =>
        html`<p>
          ${paragraph.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part))}
        </p>`,
    )}`;

/** Returns an example as formatted JSON. */
export const exampleHtml = (value: unknown): Html =>
  html`<pre><code>${typeof value === 'string' ? value : JSON.stringify(value, null, 2)}</code></pre>`;

/** Returns the limits of a value in words; empty when there are none. */
export function limitsOf({ minLength, maxLength, minimum, maximum, maxItems, ...rest }: Field): string {
  const least = minLength === undefined || minLength === 0 ? [] : [`at least ${minLength} characters`];
  return [
    ...(rest.format === undefined ? [] : [rest.format]),
    ...least,
    ...(maxLength === undefined ? [] : [`at most ${maxLength} characters`]),
    ...(minimum === undefined || minimum === Number.MIN_SAFE_INTEGER ? [] : [`from ${minimum}`]),
    ...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? [] : [`up to ${maximum}`]),
    ...(maxItems === undefined ? [] : [`at most ${maxItems} of them`]),
    ...(rest.pattern === undefined ? [] : [`matches ${rest.pattern}`]),
    ...(rest.default === undefined ? [] : [`by default ${JSON.stringify(rest.default)}`]),
  ].join(', ');
}

const fieldRow = (name: string, field: Field, isRequired: boolean): Html => {
  const limits = limitsOf(field);
  return html`<tr>
    <th scope="row"><code>${name}</code>${isRequired ? '' : html` <span class="soft">optional</span>`}</th>
    <td>
      ${typeHtml(field)}${field.description === undefined ? '' : proseHtml(field.description)}
      ${limits === '' ? '' : html`<p class="soft">${limits}</p>`}
    </td>
  </tr>`;
};

/** Returns a schema of the document under its own heading. */
export function schemaHtml(name: string, schema: Schema): Html {
  const { properties, required, description, examples } = schema;
  return html`<section aria-labelledby="${schemaAnchor(name)}">
    <h3 id="${schemaAnchor(name)}">${name}</h3>
    ${description === undefined ? '' : proseHtml(description)}
    ${
      properties
        ? html`<table>
            <tbody>
              ${Object.entries(properties).map(([field, one]) => fieldRow(field, one, required.includes(field)))}
            </tbody>
          </table>`
        : html`<p>${typeHtml(schema)} <span class="soft">${limitsOf(schema)}</span></p>`
    }
    ${examples ? exampleHtml(examples[0]) : ''}
  </section>`;
}
