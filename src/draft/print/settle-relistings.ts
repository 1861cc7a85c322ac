import { formatPath } from '../../plan-document/path.js';
import { relistings } from '../../plan-document/rules/relistings.rule.js';
import { viewPlan } from '../../plan-document/rules/view-plan.js';
import { type MappingNode, plainValue } from '../../plan-document/source/source-tree.js';
import { type PrintContext, set, walkMappings } from './print-context.js';
import { SETTLED } from './print-messages.js';

/** One pass makes a listing the first, the next one makes those behind it relistings. */
const MOST_PASSES = 3;

/**
 * Makes the first listing of each program the first and all others relistings, where the print says otherwise or the first one could not be
 * read, and says so: such a document would be refused as a whole.
 */
export function settleRelistings(context: PrintContext): void {
  const { account, places, root } = context;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    // As the check sees it, for which nothing written means that nothing is left out.
    const document = { printedPillars: [], ...(plainValue(root) as Parameters<typeof viewPlan>[0]) };
    const view = viewPlan(document, []);
    const wrong = new Set([...relistings(view)].map(({ path }) => formatPath(path.slice(0, -1))));
    if (wrong.size === 0) return;
    const found: MappingNode[] = [];
    walkMappings(root, [], (node, path) => {
      if (wrong.has(formatPath(path))) found.push(node);
    });
    for (const node of found) {
      const line = places.lineAt(node.offset);
      if (node.fields.has('relisted')) node.fields.delete('relisted');
      else set(node, 'relisted', true, node.offset);
      if (line) account.doubt(line, line.text, SETTLED);
    }
  }
}
