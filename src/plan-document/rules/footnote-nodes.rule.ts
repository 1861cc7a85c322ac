import type { Finding } from '../finding.js';
import { didYouMean } from '../nearest.js';
import { quote } from '../quote.js';
import { isUnreadable } from '../shape/loose.js';
import { explainableNodes, NODE_EXAMPLES, type NodeWord } from './explainable-nodes.js';
import type { PlanView } from './plan-view.js';

/** A footnote explains something that the document does not have. */
export function* footnoteNodes(plan: PlanView): Iterable<Finding> {
  const nodes = explainableNodes(plan);
  for (const { path, node } of plan.footnotes) {
    for (const [index, reference] of (node.explains ?? []).entries()) {
      if (reference === undefined) continue;
      const [word = '', name = ''] = reference.split('/');
      const at = [...path, 'explains', index];
      if (!isNodeWord(word)) yield { path: at, message: () => unknownWord(word) };
      else if (!isNameOf(word, name)) {
        yield { path: at, message: `${quote(reference)} names no ${word}; write it as in ${NODE_EXAMPLES[word]}` };
      } else if (!nodes[word].has(name) && isKnown(plan, word)) {
        yield { path: at, message: () => missing(plan, word, name, nodes[word]) };
      }
    }
  }
}

/** Whether all nodes of a kind can be read. */
function isKnown({ document, isWhole }: PlanView, word: NodeWord): boolean {
  const section = SECTIONS[word];
  return section ? !isUnreadable(document, section) : isWhole;
}

/** Where the kinds stand that are declared by key. */
const SECTIONS: Partial<Record<NodeWord, 'programs' | 'departments' | 'committees'>> = {
  program: 'programs',
  department: 'departments',
  committee: 'committees',
};

const isNodeWord = (word: string): word is NodeWord => Object.hasOwn(NODE_EXAMPLES, word);

/** Whether a kind of node is named by numbers, such as 3.1, instead of by its key. */
const isNumbered = (word: NodeWord) => /\d/.test(NODE_EXAMPLES[word]);

function isNameOf(word: NodeWord, name: string): boolean {
  if (!isNumbered(word)) return word === 'series' || !name.includes('.');
  const levels = NODE_EXAMPLES[word].split('.').length;
  return /^[1-9]\d*(\.[1-9]\d*)*$/.test(name) && name.split('.').length === levels;
}

function unknownWord(word: string): string {
  const words = Object.keys(NODE_EXAMPLES);
  return `a footnote cannot explain a ${quote(word)};${didYouMean(word, words)} it explains one of ${words.join(', ')}`;
}

function missing({ document, pillars }: PlanView, word: NodeWord, name: string, names: Set<string>): string {
  if (!isNumbered(word))
    return `there is no ${word} with the key ${quote(name)};${didYouMean(name, names)} name one of this document`;
  const pillar = Number(name.split('.')[0]);
  const isLeftOut = document.printedPillars?.includes(pillar) && pillars.every(({ node }) => node.number !== pillar);
  if (isLeftOut)
    return `pillar ${pillar} is left out of this document, so no footnote can explain ${word} ${name}; remove it`;
  return `there is no ${word} ${name} in this document; correct the number`;
}
