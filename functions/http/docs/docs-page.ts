import { html, raw } from 'hono/html';
import { openApiDocument } from '../open-api.ts';
import { readDocument } from './described.ts';
import { DOCS_STYLE } from './docs-style.ts';
import { operationAnchor, operationHtml, sharedRefusalHtml } from './operation-html.ts';
import { type Html, proseHtml, schemaAnchor, schemaHtml } from './schema-html.ts';

const headingAnchor = (tag: string): string => `about-${tag.replaceAll(' ', '-')}`;

function page(): Html {
  const { info, tags, operations, schemas, responses, securitySchemes } = readDocument(openApiDocument());
  const under = (tag: string) => operations.filter((operation) => operation.tags.includes(tag));
  const names = Object.keys(schemas).toSorted();
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>The API of ${info.title}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        ${raw(`<style>${DOCS_STYLE}</style>`)}
      </head>
      <body>
        <a class="skip" href="#content">Skip to the description</a>
        <nav aria-label="Operations">
          ${tags.map(
            ({ name }) =>
              html`<p><a href="#${headingAnchor(name)}">${name}</a></p>
                <ul>
                  ${under(name).map(
                    ({ operationId, method, path }) =>
                      html`<li>
                        <a href="#${operationAnchor(operationId)}"
                          ><span class="method ${method}">${method}</span> ${path.replace('/api', '')}</a
                        >
                      </li>`,
                  )}
                </ul>`,
          )}
          <p><a href="#refusals">shared refusals</a></p>
          <p><a href="#schemas">schemas</a></p>
        </nav>
        <main id="content" tabindex="-1">
          <h1>The API of ${info.title}</h1>
          ${proseHtml(info.description)}
          <p>For programs: <a href="openapi.json">openapi.json</a>, of which this page is made.</p>
          <h2 id="session">The session</h2>
          ${Object.values(securitySchemes).map(({ description }) => proseHtml(description))}
          ${tags.map(
            ({ name, description }) =>
              html`<h2 id="${headingAnchor(name)}">${name}</h2>
                ${proseHtml(description)} ${under(name).map(operationHtml)}`,
          )}
          <h2 id="refusals">Shared refusals</h2>
          ${Object.entries(responses).map(([name, answer]) => sharedRefusalHtml(name, answer))}
          <h2 id="schemas">Schemas</h2>
          <p>${names.map((name) => html`<a href="#${schemaAnchor(name)}">${name}</a> `)}</p>
          ${Object.entries(schemas).map(([name, schema]) => schemaHtml(name, schema))}
        </main>
      </body>
    </html>`;
}

let made: Html | undefined;

/**
 * Returns the description of the API as a page for people: no script, and nothing from another address. It is made once,
 * when somebody asks.
 */
export const docsPage = (): Html => (made ??= page());
