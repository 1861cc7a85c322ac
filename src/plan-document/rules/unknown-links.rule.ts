import type { Bilingual } from '../../domain/bilingual.js';
import type { Finding } from '../finding.js';
import type { Path } from '../path.js';
import { PLACE_LISTS } from '../places.js';
import { quote } from '../quote.js';
import { isUnreadable } from '../shape/loose.js';
import { type Found, Links, type Reference, type Target } from './links.js';
import type { PlacedPlace, PlanView } from './plan-view.js';
import { WORDS } from './words.js';

/** A vision, issue, policy or indicator links to what its place does not have, or by a name that two have; so does what lists something again. */
export function* unknownLinks(plan: PlanView): Iterable<Finding> {
  const links = new Links(plan);
  const check = (target: Target, place: PlacedPlace | undefined, reference: Reference | undefined, path: Path) =>
    checkLink(links, target, place, reference, path);
  for (const { path, node, place } of plan.visions) {
    yield* check('measure', place, node.aimsAt?.measure, [...path, 'aimsAt', 'measure']);
  }
  for (const { path, node, place } of plan.issues) {
    for (const [index, link] of (node.addressedBy ?? []).entries()) {
      yield* check('policy', place, link?.policy, [...path, 'addressedBy', index, 'policy']);
    }
  }
  for (const { path, node, place } of plan.policies) {
    for (const [index, link] of (node.carriedOutBy ?? []).entries()) {
      yield* check('initiative', place, link?.initiative, [...path, 'carriedOutBy', index, 'initiative']);
    }
  }
  for (const { path, node, place } of plan.indicators) {
    if (place) yield* check('policy', place, node.policy, [...path, 'policy']);
  }
  for (const place of plan.places) {
    for (const [index, reference] of (place.node.relistedPolicies ?? []).entries()) {
      yield* check('policy', undefined, reference, [...place.path, 'relistedPolicies', index]);
    }
    yield* relistedIndicators(plan, place);
  }
}

function* checkLink(
  links: Links,
  target: Target,
  place: PlacedPlace | undefined,
  reference: Reference | undefined,
  path: Path,
): Iterable<Finding> {
  if (reference === undefined) return;
  const found = links.find(target, place, reference);
  if (found.length === 1) return;
  if (found.length > 1) {
    // Two of one number are told apart by their keys; that they have none is said elsewhere.
    if (found.some(({ key }) => key === undefined) || typeof reference === 'number') return;
    yield { path, message: () => ambiguous(target, reference, found) };
    return;
  }
  if (place && isUnknown(links, target, place)) return;
  yield {
    path,
    message: () =>
      place && typeof reference === 'number' ? notHere(links, target, place, reference) : nowhere(target, reference),
  };
}

/** Whether something at a place that a link may lead to cannot be read. */
function isUnknown(links: Links, target: Target, place: PlacedPlace): boolean {
  const lists = target === 'policy' ? (['policies'] as const) : Object.values(PLACE_LISTS);
  return (
    lists.some((list) => isUnreadable(place.node, list)) || links.at(target, place).some(({ key }) => key === undefined)
  );
}

function notHere(links: Links, target: Target, place: PlacedPlace, number: number): Bilingual {
  const one = WORDS[target];
  const holder = WORDS[place.word];
  const present = [...new Set(links.at(target, place).map((found) => found.number))].slice(0, 20).join(', ');
  const here =
    present === ''
      ? { ja: `この${holder.ja}に${one.ja}はありません。`, en: `this ${holder.en} has no ${PLURALS[target]}` }
      : {
          ja: `この${holder.ja}に${one.ja}${number} はありません。あるのは ${present} です。`,
          en: `this ${holder.en} has no ${one.en} ${number}, only ${present}`,
        };
  const elsewhere = links
    .all(target)
    .filter((found) => found.number === number)
    .flatMap((found) => placeOf(found)?.name ?? [])
    .slice(0, 5)
    .join(', ');
  if (elsewhere === '') return here;
  return {
    ja: `${here.ja}${one.ja}${number} は${holder.ja}${elsewhere} にありますが、番号でつなげられるのは同じ${holder.ja}の中だけです。`,
    en: `${here.en}; ${one.en} ${number} is in ${holder.en} ${elsewhere}, but a link by number stays within its ${holder.en}`,
  };
}

const PLURALS: Record<Target, string> = { policy: 'policies', measure: 'measures', initiative: 'initiatives' };

const placeOf = (found: Found): PlacedPlace | undefined => ('word' in found ? found.parent : found.place);

function nowhere(target: Target, reference: Reference): Bilingual {
  const { ja, en } = WORDS[target];
  return {
    ja: `${quote(String(reference))} という${ja}はこの文書にありません。番号か、キーか、記載のとおりの番号か名称を書いてください。`,
    en: `no ${en} of this document is called ${quote(String(reference))}; write its number, its key, or its printed number or name`,
  };
}

function ambiguous(target: Target, reference: Reference, found: readonly Found[]): Bilingual {
  const { ja, en } = WORDS[target];
  const names = found.slice(0, 5).map(({ name }) => quote(name ?? ''));
  return {
    ja: `${quote(String(reference))} に当てはまる${ja}が${found.length}つあります：${names.join('、')}。上からのキーで書いてください。`,
    en: `${quote(String(reference))} fits ${found.length}: ${names.join(', ')}; write the keys of the ${en} from the top`,
  };
}

function* relistedIndicators({ indicators }: PlanView, { path, node }: PlacedPlace): Iterable<Finding> {
  const relisted = node.relistedIndicators ?? [];
  if (relisted.length === 0) return;
  for (const [index, reference] of relisted.entries()) {
    if (reference === undefined) continue;
    const found = indicators.filter((one) => one.key === reference || one.node.name === reference);
    if (found.length === 1) continue;
    const keys = found.slice(0, 5).map(({ key }) => quote(key ?? ''));
    yield {
      path: [...path, 'relistedIndicators', index],
      message:
        found.length === 0
          ? {
              ja: `${quote(reference)} という指標はこの文書にありません。キーか名称を書いてください。`,
              en: `no indicator of this document is called ${quote(reference)}; write its key or its name`,
            }
          : {
              ja: `${quote(reference)} に当てはまる指標が${found.length}つあります：${keys.join('、')}。キーで書いてください。`,
              en: `${quote(reference)} fits ${found.length} indicators: ${keys.join(', ')}; write the key`,
            },
    };
  }
}
