import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Lets bars that stay at the edge of the screen stand where they are in the page. What they cover there can be scrolled from
 * under them, and where a screen has been scrolled to is chance.
 */
function letBarsStand(): void {
  for (const element of document.querySelectorAll<HTMLElement>('body *'))
    if (getComputedStyle(element).position === 'sticky') element.style.position = 'static';
}

/**
 * What keeps people with a screen reader, keys or weak eyes out of this screen, as far as axe-core can tell. With `rules`,
 * only these are looked at.
 */
export async function barriers(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  await page.evaluate(letBarsStand);
  const runOnly = rules ? { type: 'rule', values: rules } : RULES;
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${options})`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id} (${help}): ${html.slice(0, 160)}`),
  );
}
