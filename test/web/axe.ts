import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const RUN = `axe.run(document, { runOnly: ${JSON.stringify(TAGS)} }).then(({ violations }) => violations.flatMap(
  ({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + help + ' — ' + target.join(' ') +
    ' — ' + (failureSummary ?? '').split('\\n').slice(1).join(' ').trim())))`;

const SETTLED = `(async () => {
  await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  const waiting = () => document.querySelector('main [aria-busy="true"]');
  for (let left = 50; waiting() && left > 0; left -= 1) await new Promise((go) => setTimeout(go, 100));
})()`;

/** What axe finds on the page as it is now, a line per element. Evaluated by the debugger: the page's CSP allows no scripts of others. */
export async function axeViolations(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    // What is still fading in, or waits for newer numbers, has neither its own colours nor its final look.
    await session.send('Runtime.evaluate', { expression: SETTLED, awaitPromise: true });
    await session.send('Runtime.evaluate', { expression: AXE });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: RUN,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as string[];
  } finally {
    await session.detach();
  }
}
