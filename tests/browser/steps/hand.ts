import type { Locator, Page } from 'playwright-core';
import { boxOf } from './finger.ts';

/**
 * Seconds that an act takes somebody who is not used to it. These are two to three times what the keystroke-level model
 * gives a trained person (Card, Moran and Newell 1980: 1.1 s to point, 1.35 s to decide, 0.28 s a key).
 */
const SECONDS = { screen: 10, tap: 3, field: 10, drag: 8, swipe: 2 } as const;
type Act = keyof typeof SECONDS;
/** The part of a screen by which one swipe or turn of the wheel moves it. */
const SWIPE = 0.7;

/** Uses a page as a person does, and counts what she has to do for it. */
export class Hand {
  readonly acts: Record<Act, number> = { screen: 0, tap: 0, field: 0, drag: 0, swipe: 0 };
  readonly #page: Page;
  #path = '';

  constructor(page: Page) {
    this.#page = page;
  }

  /** How long a person needs for everything until now. */
  get seconds(): number {
    return (Object.keys(SECONDS) as Act[]).reduce((sum, act) => sum + this.acts[act] * SECONDS[act], 0);
  }

  async tap(target: Locator): Promise<void> {
    await this.#reach(target);
    this.acts.tap += 1;
    await target.click();
  }

  async type(target: Locator, text: string): Promise<void> {
    await this.#reach(target);
    this.acts.field += 1;
    await target.fill(text);
  }

  /** Drags with the mouse, which moves more than once before it is let go. */
  async drag(target: Locator, to: Locator): Promise<void> {
    await this.#reach(target);
    this.acts.drag += 1;
    await target.hover();
    await this.#page.mouse.down();
    const { x, y, width, height } = await boxOf(to);
    await this.#page.mouse.move(x + width / 2, y + height / 2, { steps: 8 });
    await to.hover();
    await this.#page.mouse.up();
  }

  /** Reads a screen that is new, and moves it until the target is in sight. */
  async #reach(target: Locator): Promise<void> {
    await target.waitFor();
    const { pathname } = new URL(this.#page.url());
    if (pathname !== this.#path) this.acts.screen += 1;
    this.#path = pathname;
    const shown = this.#page.viewportSize()?.height ?? 0;
    const { y, height } = await boxOf(target);
    const outside = Math.max(0, -y, y + height - shown);
    this.acts.swipe += Math.ceil(outside / (shown * SWIPE));
  }
}
