import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** What depends on colours, and may differ from theme to theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * The barriers that axe-core finds on a page, by all of its rules or those about colours. It is run in the page itself, which takes a third of the time
 * that its package for Playwright takes.
 */
export async function violations(page: Page, scope: 'in all' | 'in colours' = 'in all'): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  // Off unless asked for; a finger needs 24 pixels (WCAG 2.2, 2.5.8).
  const rules = { 'target-size': { enabled: true } };
  const options = scope === 'in colours' ? { runOnly: { type: 'rule', values: COLOUR_RULES } } : { rules };
  const { violations: found } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify({ ...options, resultTypes: ['violations'] })})`,
  );
  return found.map(({ id, nodes }) => `${id}, ${nodes.length} times, such as ${nodes[0]?.html.slice(0, 200)}`);
}
