import type { Page } from 'playwright-core';

/** Pixels by which the page is wider than the phone; nought when it fits. Says what sticks out. */
export const overflow = (page: Page): Promise<{ readonly by: number; readonly what: readonly string[] }> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const scrolls = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX === 'auto' || scrolls(element.parentElement));
    const what = [...document.querySelectorAll('main *, header *, nav *')]
      .filter((element) => !element.closest('.unseen') && !scrolls(element))
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map(
        (element) =>
          `${element.tagName}.${element.getAttribute('class')} ${element.textContent?.slice(0, 30)}`,
      );
    return { by: scrollWidth - clientWidth, what };
  });

const LEAST_TARGET = 48;

/**
 * Things to tap that are under 48 px in either direction. A link inside a sentence is as high as its line (WCAG 2.5.8
 * lets it); a control that cannot be seen is tapped by its label. The marks of a chart are as small as their numbers: each
 * value stands in the chart's table too.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const targetOf = (element: Element): Element => {
      const input = element instanceof HTMLInputElement ? element : undefined;
      return (input?.labels?.[0] && getComputedStyle(input).opacity === '0') || element.matches('.unseen')
        ? (input?.labels?.[0] ?? element)
        : element;
    };
    return [...document.querySelectorAll('a, button, input, select, textarea, summary, [tabindex="0"]')]
      .filter(
        (element) => element.checkVisibility() && !element.matches('.skip') && !element.closest('.chart'),
      )
      .map(targetOf)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5)
      .map(
        ({ element, box }) =>
          `${element.textContent?.trim()} ${box.width.toFixed(0)}×${box.height.toFixed(0)}`,
      );
  }, LEAST_TARGET);

/** What has the focus, by what a screen reader would call it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });
