// One browser of the tests, for as long as they run.

import { Page } from './page.mjs';

/** Launched when the first scenario wants it, and launched again after one that failed, which may have broken it. */
export class RunningBrowser {
  constructor(engine) {
    this.engine = engine;
    this.launched = null;
  }

  /** Runs a scenario on a fresh page, in a context that shares nothing with those before; `signal` aborts when its time is over. */
  async run(scenario, signal) {
    this.launched = this.launched || this.engine.launch();
    const { launched } = this;
    let isOver = false;
    signal.addEventListener('abort', () => isOver || this.close(launched));
    try {
      const context = await (await launched).createBrowserContext();
      const page = new Page(await context.newPage(), this.engine);
      await scenario(page);
      await page.settle();
      await context.close();
    } catch (error) {
      await this.close(launched);
      throw error;
    } finally {
      isOver = true;
    }
  }

  /** Closes this launch of the browser, unless it has been closed. */
  async close(launched = this.launched) {
    if (!launched || launched !== this.launched) return;
    this.launched = null;
    await (await launched).close();
  }
}
