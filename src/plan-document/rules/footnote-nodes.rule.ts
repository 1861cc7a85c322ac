import type { Bilingual } from '../../domain/bilingual.js';
import type { Finding } from '../finding.js';
import type { Suggestions } from '../nearest.js';
import type { Path } from '../path.js';
import { quote } from '../quote.js';
import { isUnreadable } from '../shape/loose.js';
import { explainableNodes, keysOfName, NODE_EXAMPLES, type NodeWord } from './explainable-nodes.js';
import type { PlanView } from './plan-view.js';
import { WORDS } from './words.js';

/** A footnote explains something that the document does not have. */
export function* footnoteNodes(plan: PlanView): Iterable<Finding> {
  const nodes = explainableNodes(plan);
  for (const { path, node } of plan.footnotes) {
    for (const [index, reference] of (node.explains ?? []).entries()) {
      if (reference === undefined) continue;
      const [, word = '', name = ''] = /^([^/]*)\/(.*)$/su.exec(reference) ?? [];
      const at = [...path, 'explains', index];
      if (!isNodeWord(word)) yield { path: at, message: (_saidAt, suggestions) => unknownWord(word, suggestions) };
      else if (nodes[word].has(name)) continue;
      else if (isName(name)) yield* named(plan, word, name, at);
      else if (!isNameOf(word, name)) {
        yield {
          path: at,
          message: {
            ja: `${quote(reference)} は${WORDS[word].ja}を指していません。${NODE_EXAMPLES[word]} のように書いてください。`,
            en: `${quote(reference)} names no ${word}; write it as in ${NODE_EXAMPLES[word]}`,
          },
        };
      } else if (isKnown(plan, word, name)) {
        yield { path: at, message: (_saidAt, suggestions) => missing(plan, word, name, nodes[word], suggestions) };
      }
    }
  }
}

/** A name has other letters than a key. */
const isName = (name: string) => /[^ -~]/u.test(name);

function* named(plan: PlanView, word: NodeWord, name: string, path: Path): Iterable<Finding> {
  const keys = keysOfName(plan, word, name);
  if (keys.length === 1 || !isKnown(plan, word, name)) return;
  const { ja } = WORDS[word];
  const shown = keys.slice(0, 5).map((key) => quote(`${word}/${key}`));
  yield {
    path,
    message:
      keys.length === 0
        ? {
            ja: `${quote(name)} という${ja}はありません。この文書にあるものを書いてください。`,
            en: `there is no ${word} named ${quote(name)}; name one of this document`,
          }
        : {
            ja: `${quote(name)} という${ja}が${keys.length}つあります：${shown.join('、')}。どちらかをキーで書いてください。`,
            en: `${quote(name)} fits ${keys.length}: ${shown.join(', ')}; write one of them by its key`,
          },
  };
}

/** Whether it is known that there is no node so called, since nothing so called is there that cannot be read. */
function isKnown({ document, isWhole }: PlanView, word: NodeWord, name: string): boolean {
  const section = SECTIONS[word];
  return section ? !isUnreadable(document, section) && !Object.hasOwn(document[section] ?? {}, name) : isWhole;
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
  return /^[1-9a-z][a-z0-9-]*(\.[1-9a-z][a-z0-9-]*)*$/.test(name);
}

function unknownWord(word: string, suggestions: Suggestions): Bilingual {
  const words = Object.keys(NODE_EXAMPLES);
  const hint = suggestions.didYouMean(word, words);
  return {
    ja: `脚注は ${quote(word)} を説明できません。${hint.ja}説明できるのは ${words.join('、')} です。`,
    en: `a footnote cannot explain a ${quote(word)};${hint.en} it explains one of ${words.join(', ')}`,
  };
}

function missing(
  { document, pillars }: PlanView,
  word: NodeWord,
  name: string,
  names: Set<string>,
  suggestions: Suggestions,
): Bilingual {
  const { ja } = WORDS[word];
  if (!isNumbered(word)) {
    const hint = suggestions.didYouMean(name, names);
    return {
      ja: `キーが ${quote(name)} の${ja}はありません。${hint.ja}この文書にあるものを書いてください。`,
      en: `there is no ${word} with the key ${quote(name)};${hint.en} name one of this document`,
    };
  }
  const pillar = Number(name.split('.')[0]);
  const isLeftOut = document.printedPillars?.includes(pillar) && pillars.every(({ number }) => number !== pillar);
  if (isLeftOut) {
    return {
      ja: `柱${pillar} はこの文書にないので、脚注は${ja}${name} を説明できません。消してください。`,
      en: `pillar ${pillar} is left out of this document, so no footnote can explain ${word} ${name}; remove it`,
    };
  }
  return {
    ja: `この文書に${ja}${name} はありません。番号を直してください。`,
    en: `there is no ${word} ${name} in this document; correct the number`,
  };
}
