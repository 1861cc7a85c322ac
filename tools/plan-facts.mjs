// What a plan document says, as facts that are counted one by one: so two documents of one print can be compared, however
// their keys and references are written. Documents are read as plain data, and whatever is missing says nothing.

/** The kinds of facts, in the order in which they are told. */
export const KINDS = [
  'places',
  'numbers',
  'programs',
  'listings',
  'relistings',
  'bodies',
  'committees',
  'links',
  'pages',
  'indicators',
  'values',
  'footnotes',
  'reasons',
];

const LEVELS = { pillars: 'pillar', sections: 'section', measures: 'measure', initiatives: 'initiative' };
const REASONS = { visions: 'vision', issues: 'issue', policies: 'policy', evidence: 'evidence' };

/** Where it stands that stands under no place. */
const PLAN = '（計画）';

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isSaid = (value) => value !== undefined && value !== null && value !== '';
const list = (value) => (Array.isArray(value) ? value.filter(isObject) : []);
const texts = (value) => (Array.isArray(value) ? value.filter(isSaid).map(String) : []);
const text = (value) => (isSaid(value) ? String(value).normalize('NFKC').replaceAll(/\s/gu, '') : '');
/** A name as it is compared: where one writer has 、 another has ，, which NFKC makes a comma. */
const name = (value) => text(value).replaceAll(',', '、');
/** What tells a part of a place from its siblings. */
const numberOf = (part, index) => text(part.number) || text(part.printedNumber) || text(part.key) || String(index + 1);

/**
 * The facts of a plan document by their kind, in printed order; what is said twice is there twice.
 * @param {unknown} document a plan document, read as plain data
 * @returns {Map<string, string[]>}
 */
export function factsOf(document) {
  const facts = new Map(KINDS.map((kind) => [kind, []]));
  const plan = isObject(document) ? document : {};
  const walk = { facts, add: (kind, fact) => facts.get(kind).push(fact), calls: callsOf(plan) };
  programsOf(walk, plan);
  placesIn(walk, plan, []);
  linesOf(walk, plan.listings, PLAN);
  for (const indicator of list(plan.indicators)) indicatorOf(walk, indicator, PLAN);
  for (const footnote of list(plan.footnotes))
    walk.add('footnotes', `${text(footnote.number)} ${name(footnote.term)}`.trim());
  return facts;
}

/** What programs, bodies and committees are called: by each reference that a document may make to them. */
function callsOf(plan) {
  const named = (record) => {
    const entries = Object.entries(isObject(record) ? record : {});
    return new Map(entries.map(([key, entry]) => [key, name(entry?.name ?? key)]));
  };
  const [programs, departments, committees] = [named(plan.programs), named(plan.departments), named(plan.committees)];
  const bodies = new Set(departments.values());
  return {
    program: (reference) => programs.get(String(reference)) ?? name(reference),
    committee: (reference) => committees.get(String(reference)) ?? name(reference),
    body(reference) {
      const called = departments.get(String(reference)) ?? name(reference);
      if (bodies.has(called)) return called;
      // 青葉区 まちづくり推進課: what it stands in goes before its name.
      const last = name(String(reference).trim().split(/\s+/u).at(-1));
      return bodies.has(last) ? last : called;
    },
  };
}

/** The bodies of a program or line, whether their parts are told or not. */
const bodiesOf = ({ departments, responsible }) => [
  ...texts(departments),
  ...list(responsible).flatMap(({ department }) => (isSaid(department) ? [String(department)] : [])),
];

function programsOf({ add, calls, ...walk }, plan) {
  for (const [key, declared] of Object.entries(isObject(plan.programs) ? plan.programs : {})) {
    const program = calls.program(key);
    const said = isObject(declared) ? declared : {};
    add('programs', program);
    for (const body of bodiesOf(said)) add('bodies', `${program}: ${calls.body(body)}`);
    for (const committee of texts(said.committees)) add('committees', `${program}: ${calls.committee(committee)}`);
    for (const indicator of list(said.indicators)) indicatorOf({ ...walk, add, calls }, indicator, program);
  }
}

function placesIn(walk, holder, above) {
  for (const [field, level] of Object.entries(LEVELS))
    for (const place of list(holder[field])) {
      const path = [...above, name(place.name)];
      placeOf(walk, place, level, path.join(' > '));
      placesIn(walk, place, path);
    }
}

function placeOf(walk, place, level, path) {
  const { add } = walk;
  add('places', `${level} ${path}`);
  const printed = text(place.printedNumber ?? place.number);
  if (printed) add('numbers', `${path}: ${printed}`);
  if (isSaid(place.page)) add('pages', `${path}: ${place.page}`);
  for (const [field, reason] of Object.entries(REASONS))
    for (const [index, part] of list(place[field]).entries())
      add('reasons', `${path}: ${reason} ${numberOf(part, index)}`);
  linksOf(walk, place, path);
  for (const indicator of list(place.indicators)) indicatorOf(walk, indicator, path);
  for (const [index, policy] of list(place.policies).entries())
    for (const indicator of list(policy.indicators))
      indicatorOf(walk, indicator, `${path}: policy ${numberOf(policy, index)}`);
  linesOf(walk, place.programs, path);
}

/** The links between the parts of a place; each end is told by its number, whatever the document calls it by. */
function linksOf({ add }, place, path) {
  const to = (siblings, reference) => {
    const parts = list(siblings);
    const fits = (part) =>
      [part.number, part.key, part.printedNumber, part.name].some(
        (one) => isSaid(one) && name(one) === name(reference),
      );
    const index = parts.findIndex(fits);
    return index < 0 ? name(reference) : numberOf(parts[index], index);
  };
  const on = (page) => (isSaid(page) ? ` p.${page}` : '');
  for (const [index, issue] of list(place.issues).entries())
    for (const { policy } of list(issue.addressedBy))
      add('links', `${path}: issue ${numberOf(issue, index)} → policy ${to(place.policies, policy)}`);
  for (const [index, policy] of list(place.policies).entries())
    for (const { initiative, page } of list(policy.carriedOutBy))
      add(
        'links',
        `${path}: policy ${numberOf(policy, index)} → initiative ${to(place.initiatives, initiative)}${on(page)}`,
      );
  for (const [index, vision] of list(place.visions).entries())
    if (isObject(vision.aimsAt)) {
      const { measure, page } = vision.aimsAt;
      add('links', `${path}: vision ${numberOf(vision, index)} → measure ${to(place.measures, measure)}${on(page)}`);
    }
}

function linesOf({ add, calls }, lines, path) {
  for (const line of list(lines)) {
    const program = calls.program(line.program);
    const listing = `${path} / ${program}`;
    add('listings', listing);
    if (line.relisted === true) add('relistings', listing);
    if (isSaid(line.page)) add('pages', `${listing}: ${line.page}`);
    for (const body of bodiesOf(line)) add('bodies', `${listing}: ${calls.body(body)}`);
  }
}

function indicatorOf({ add }, indicator, holder) {
  const indicatorName = name(indicator.name);
  const told = `${holder}: ${indicatorName}`;
  add('indicators', told);
  for (const field of ['unit', 'direction', 'kind', 'policy'])
    if (isSaid(indicator[field])) add('indicators', `${told} [${field} ${text(indicator[field])}]`);
  for (const [index, series] of list(indicator.series).entries()) {
    const baselines = [...(isObject(series.baseline) ? [series.baseline] : []), ...list(series.baselines)];
    const cells = { BASELINE: baselines, TARGET: list(series.targets), ACTUAL: list(series.actuals) };
    for (const [kind, values] of Object.entries(cells))
      for (const { fiscalYear, printed, value } of values) {
        const said = text(printed) || text(value) || '?';
        add('values', `${indicatorName} #${index + 1} ${kind} ${isSaid(fiscalYear) ? fiscalYear : '?'}: ${said}`);
      }
  }
}

/**
 * What a draft has of the truth, by kind. A fact that is there twice is found twice.
 * @param {unknown} draft a plan document
 * @param {unknown} truth a plan document
 * @returns {Map<string, { found: number, missing: string[], extra: string[], recall: number, precision: number }>}
 */
export function compare(draft, truth) {
  const [drafted, told] = [factsOf(draft), factsOf(truth)];
  return new Map(KINDS.map((kind) => [kind, compareFacts(drafted.get(kind), told.get(kind))]));
}

function compareFacts(drafted, told) {
  const left = new Map();
  for (const fact of drafted) left.set(fact, (left.get(fact) ?? 0) + 1);
  const missing = told.filter((fact) => {
    const count = left.get(fact) ?? 0;
    if (count > 0) left.set(fact, count - 1);
    return count === 0;
  });
  const extra = [...left].flatMap(([fact, count]) => Array.from({ length: count }, () => fact));
  return withRates({ found: told.length - missing.length, missing, extra });
}

/** Of nothing, all is found. */
const rate = (found, others) => (found + others === 0 ? 1 : found / (found + others));
const withRates = (counted) => ({
  ...counted,
  recall: rate(counted.found, counted.missing.length),
  precision: rate(counted.found, counted.extra.length),
});

/**
 * The kinds of a comparison taken together.
 * @param {ReturnType<typeof compare>} comparison
 */
export function ofAll(comparison) {
  const kinds = [...comparison.values()];
  return withRates({
    found: kinds.reduce((sum, { found }) => sum + found, 0),
    missing: kinds.flatMap(({ missing }) => missing),
    extra: kinds.flatMap(({ extra }) => extra),
  });
}
