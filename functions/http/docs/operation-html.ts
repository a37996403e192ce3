import { html } from 'hono/html';
import type { Answer, Described, Parameter } from './described.ts';
import { exampleHtml, type Html, limitsOf, proseHtml, typeHtml } from './schema-html.ts';

/** The anchor of an operation on the page. */
export const operationAnchor = (operationId: string): string => `op-${operationId}`;
/** The anchor of a refusal that several operations share. */
const refusalAnchor = (name: string): string => `refusal-${name}`;

const parameterRow = ({ name, in: location, required, description, example, schema }: Parameter): Html => {
  const limits = limitsOf(schema);
  return html`<tr>
    <th scope="row">
      <code>${name}</code> <span class="soft">${location}${required ? '' : ', optional'}</span>
    </th>
    <td>
      ${typeHtml(schema)}${proseHtml(description)}
      <p class="soft">
        ${limits === '' ? '' : `${limits}; `}for example
        <code>${typeof example === 'string' ? example : JSON.stringify(example)}</code>
      </p>
    </td>
  </tr>`;
};

const contentHtml = (content: Answer['content']): Html =>
  html`${Object.entries(content).map(
    ([type, { schema, example }]) => html`
      <p><code>${type}</code> ${schema === undefined ? '' : typeHtml(schema)}</p>
      ${example === undefined ? '' : exampleHtml(example)}
    `,
  )}`;

const isSuccess = (status: string): boolean => Number(status) < 400;

function answerHtml(status: string, { $ref, description, content }: Answer): Html {
  const shared = $ref?.split('/').at(-1);
  return html`<tr>
    <th scope="row">${status}</th>
    <td>
      ${
        shared === undefined
          ? html`${proseHtml(description)}${isSuccess(status) ? contentHtml(content) : ''}`
          : html`<a href="#${refusalAnchor(shared)}">${shared}</a>`
      }
    </td>
  </tr>`;
}

const tableOf = (rows: readonly Html[]): Html =>
  html`<table>
    <tbody>
      ${rows}
    </tbody>
  </table>`;

/** Returns an operation under its own heading: who may do it, what it takes, what it answers, and what it refuses. */
export function operationHtml(operation: Described): Html {
  const { operationId, method, path, summary, description, parameters, requestBody, responses } = operation;
  const answers = Object.entries(responses);
  const successes = answers.filter(([status]) => isSuccess(status));
  const refusals = answers.filter(([status]) => !isSuccess(status));
  return html`<article aria-labelledby="${operationAnchor(operationId)}">
    <h3 id="${operationAnchor(operationId)}">
      <span class="method ${method}">${method}</span> ${path} <span class="soft">${operationId}</span>
    </h3>
    <p><strong>${summary}.</strong></p>
    ${proseHtml(description)}
    ${operation.security.length === 0 ? html`<p class="soft">Needs no session.</p>` : ''}
    <h4>Parameters</h4>
    ${tableOf(parameters.map(parameterRow))}
    ${
      requestBody
        ? html`<h4>Body</h4>
            ${proseHtml(requestBody.description)}${contentHtml(requestBody.content)}`
        : ''
    }
    <h4>Answers</h4>
    ${tableOf(successes.map(([status, answer]) => answerHtml(status, answer)))}
    <details>
      <summary>Refusals of ${operationId}: ${refusals.map(([status]) => status).join(', ')}</summary>
      ${tableOf(refusals.map(([status, answer]) => answerHtml(status, answer)))}
    </details>
  </article>`;
}

/** Returns a refusal that several operations share, under its own heading. */
export const sharedRefusalHtml = (name: string, { description }: Answer): Html =>
  html`<section aria-labelledby="${refusalAnchor(name)}">
    <h3 id="${refusalAnchor(name)}">${name}</h3>
    ${proseHtml(description)}
  </section>`;
