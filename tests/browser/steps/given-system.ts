import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { openStandingSystem, type StandingSystem } from '../fixtures/standing-system.ts';
import { givenMember, openBrowser, type Visitor } from './visitor.ts';

/** What the tests of a file share. */
interface Given {
  readonly system: StandingSystem;
  readonly browser: Browser;
}

/** The same, and a member who has come in before the first test. Each test goes on where the one before left her. */
interface GivenVisit extends Given {
  readonly visitor: Visitor;
  readonly page: Page;
}

/** Returns what is opened before the tests that follow, and throws when it is asked for earlier. */
function beforeTests<T>(open: () => Promise<T>): () => T {
  let opened: { readonly value: T } | undefined;
  beforeAll(async () => {
    opened = { value: await open() };
  });
  return () => {
    if (!opened) throw new Error('it is opened before the first test');
    return opened.value;
  };
}

/**
 * Stands a system and a browser up before the tests of a file, and closes both after them. A phone that a test opens is closed
 * when it ends: what its page asks and draws from then on would slow down the tests that follow.
 */
export function givenSystem(options: Parameters<typeof openStandingSystem>[0]): Given {
  const system = beforeTests(() => openStandingSystem(options));
  const browser = beforeTests(openBrowser);
  let opened: readonly BrowserContext[] = [];
  beforeEach(() => {
    opened = browser().contexts();
  });
  afterEach(async () => {
    const ofTest = browser()
      .contexts()
      .filter((context) => !opened.includes(context));
    await Promise.all(ofTest.map((context) => context.close()));
  });
  afterAll(async () => {
    await browser().close();
    await system().close();
  });
  return {
    get system() {
      return system();
    },
    get browser() {
      return browser();
    },
  };
}

/** The same, with a member who has come in. */
export function givenVisit(
  options: Parameters<typeof openStandingSystem>[0],
  member: string,
  size?: Parameters<typeof givenMember>[3],
): GivenVisit {
  const given = givenSystem(options);
  const visitor = beforeTests(() => givenMember(given.browser, given.system, member, size));
  return {
    get system() {
      return given.system;
    },
    get browser() {
      return given.browser;
    },
    get visitor() {
      return visitor();
    },
    get page() {
      return visitor().page;
    },
  };
}
