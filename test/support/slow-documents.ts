import {
  committees,
  departments,
  fill,
  inInitiative,
  inMeasure,
  list,
  listings,
  longKey,
  measureOf,
  ordinals,
  PILLAR,
  pillarOf,
  plan,
  programs,
} from './plan-parts.js';

// Plan documents within the limits of what is read, each made to give one part of the check as much to do as it can be given.

/** What gives each part of the check most to do. */
export const SLOW_DOCUMENTS: Record<string, () => string> = {
  'a hundred near misses among thousands of long keys': () =>
    plan({
      departments: departments(4_900, longKey),
      programs: `${programs(1, () => 'all', list(4_900, longKey).join())},${programs(200, (index) => `p${index}`, `${longKey(0).slice(3)}`)}`,
      pillars: inInitiative(`{program: all},${listings(200, (index) => `p${index}`)}`),
    }),
  'near misses of long words that share no beginning': () =>
    plan({
      departments: departments(
        4_900,
        (index) =>
          `k${String(index * 7_919)
            .padStart(8, '0')
            .repeat(9)}`,
      ),
      programs: `${programs(
        1,
        () => 'all',
        list(
          4_900,
          (index) =>
            `k${String(index * 7_919)
              .padStart(8, '0')
              .repeat(9)}`,
        ).join(),
      )},${programs(200, (index) => `p${index}`, `k${'1234567x'.repeat(9)}`)}`,
      pillars: inInitiative(`{program: all},${listings(200, (index) => `p${index}`)}`),
    }),
  'near misses in footnotes': () =>
    plan({
      departments: departments(4_900, longKey),
      programs: programs(1, () => 'all', list(4_900, longKey).join()),
      pillars: inInitiative('{program: all}'),
      footnotes: `{ number: 1, summary: a, explains: [${list(4_900, (index) => `department/${longKey(index).slice(2)}`).join()}] }`,
    }),
  'near misses of kinds in footnotes': () =>
    plan({
      footnotes: `{ number: 1, summary: a, explains: [${list(4_900, (index) => `${'progran'.repeat(20)}/${index}`).join()}] }`,
    }),
  'unknown fields that are near': () =>
    plan({
      pillars: inMeasure(
        `initiatives: [${list(3_000, (index) => `{ number: ${index}, nane: a, progrms: [] }`).join()}]`,
      ),
    }),
  'unknown fields with long names': () =>
    plan({ before: list(4_900, (index) => `"${'printedPillar'.repeat(7)}${index}": 1\n`).join('') }),
  'thousands of keys, all unused': () =>
    plan({
      programs: programs(2_800, longKey),
      departments: departments(4_900, longKey),
      committees: committees(4_900, longKey),
    }),
  'five thousand programs, each listed as often as it can be': () =>
    plan({
      programs: programs(3_500),
      pillars: inMeasure(
        `initiatives: [${list(3, (place) => `{ number: ${place + 1}, name: a, programs: [${listings(3_500, (index) => `p${index}`, place > 0 ? ', relisted: true' : '')}] }`).join()}]`,
      ),
    }),
  'one program listed everywhere': () =>
    plan({
      programs: programs(1),
      pillars: pillarOf(
        ordinals(999)
          .map((number) =>
            measureOf(
              `initiatives: [${list(4, (index) => `{ number: ${index + 1}, name: a, programs: [{ program: p0 }] }`).join()}]`,
              number,
            ),
          )
          .join(),
      ),
    }),
  'programs of which no first listing is there': () =>
    plan({
      printedPillars: list(4_900, () => '1').join(),
      programs: programs(2_500),
      pillars: `${list(2_000, () => PILLAR.replace('1', '2')).join()},${PILLAR},${inInitiative(listings(2_500, (index) => `p${index}`, ', relisted: true')).replace('number: 1', 'number: 3')}`,
    }),
  'relistings before a first listing': () =>
    plan({
      programs: programs(1),
      pillars: pillarOf(
        ordinals(999)
          .map((number) =>
            measureOf(
              `initiatives: [${list(3, (index) => `{ number: ${index + 1}, name: a, programs: [{ program: p0, relisted: true }] }`).join()}]`,
              number,
            ),
          )
          .join(),
      ),
    }),
  'a footnote that explains everything': () =>
    plan({
      programs: programs(2_500),
      departments: departments(2_500),
      committees: committees(2_500),
      footnotes: ['program/p', 'department/d', 'committee/c']
        .map(
          (word, at) => `{ number: ${at + 1}, summary: a, explains: [${list(2_500, (index) => word + index).join()}] }`,
        )
        .join(),
    }),
  'footnotes that explain what is not there': () =>
    plan({
      printedPillars: list(4_900, () => '999').join(),
      pillars: list(3_000, () => PILLAR).join(),
      footnotes: list(
        6,
        (at) =>
          `{ number: ${at + 1}, summary: a, explains: [${list(4_900, (index) => `measure/999.${index + 1}`).join()}] }`,
      ).join(),
    }),
  'links that lead nowhere': () =>
    plan({
      pillars: inMeasure(
        `policies: [${list(2_000, (index) => `{ number: ${(index % 998) + 1}, summary: a }`).join()}], issues: [${list(3, (at) => `{ number: ${at + 1}, summary: a, addressedBy: [${list(4_500, () => '{policy: 999}').join()}] }`).join()}]`,
      ),
    }),
  'the same link again and again': () =>
    plan({
      pillars: inMeasure(
        `policies: [{ number: 1, summary: a }], issues: [${list(4, (at) => `{ number: ${at + 1}, summary: a, addressedBy: [${list(4_500, () => '{policy: 1}').join()}] }`).join()}]`,
      ),
    }),
  'indicators of one key': () =>
    plan({
      pillars: inMeasure(
        `indicators: [${list(4_900, () => '{key: a, name: a, kind: REFERENCE, series: [{}, {}]}').join()}]`,
      ),
    }),
  'a line of numbers with thousands of years': () =>
    plan({
      pillars: inMeasure(
        `indicators: [{ key: a, name: a, kind: REFERENCE, series: [{ targets: [${list(4_900, (index) => `{ fiscalYear: ${1945 + (index % 200)}, value: 1 }`).join()}], actuals: [${list(4_900, () => '{ fiscalYear: 2025, value: 1 }').join()}] }] }]`,
      ),
    }),
  'thousands of lines of numbers': () =>
    plan({
      pillars: inMeasure(
        `indicators: [{ key: a, name: a, kind: REFERENCE, series: [${list(4_900, (index) => `{ key: s${index}, baseline: { fiscalYear: 2023, value: ${index} } }`).join()}] }]`,
      ),
    }),
  'long summaries that differ a little': () =>
    plan({
      programs: programs(1),
      pillars: pillarOf(
        ordinals(999)
          .map((number) =>
            measureOf(
              `initiatives: [{ number: 1, name: a, programs: [{ program: p0${number > 1 ? ', relisted: true' : ''}, summary: ${number > 1 ? 'あ'.repeat(200) : list(9_000, (at) => String.fromCodePoint(0x4e00 + at)).join('')}${number} }] }]`,
              number,
            ),
          )
          .join(),
      ),
    }),
  'lines with short summaries beside a long one': () =>
    plan({
      programs: programs(1),
      pillars: pillarOf(
        ordinals(999)
          .map((number) =>
            measureOf(
              `initiatives: [${list(3, (at) => `{ number: ${at + 1}, name: a, programs: [{ program: p0${number + at > 1 ? ', relisted: true' : ''}, summary: ${number + at > 1 ? 'あ' : list(9_000, (at) => String.fromCodePoint(0x4e00 + at)).join('')}${number} }] }`).join()}]`,
              number,
            ),
          )
          .join(),
      ),
    }),
  'thousands of printed pillars that are not loaded': () =>
    plan({
      printedPillars: ordinals(999).join(),
      pillars: ordinals(999)
        .map((number) => `{ number: ${number}, name: a, measures: [] }`)
        .join(),
    }),
  'a value where a group belongs, thousands of times': () => plan({ pillars: list(4_900, () => '1').join() }),
  'numbers of thousands of digits': () =>
    plan({ pillars: list(200, () => `{ number: ${'9'.repeat(19_000)} }`).join() }),
  'texts of thousands of digits where numbers belong': () =>
    plan({ pillars: list(200, () => `{ number: "${'1,'.repeat(9_000)}x" }`).join() }),
  'kana of one sign': () =>
    plan({
      programs: list(
        60,
        (index) => `p${index}: { name: a, departments: [], reading: "${'ー'.repeat(9_000)}！" }`,
      ).join(),
    }),
  'keys of one sign': () =>
    plan({ programs: list(200, () => `${'-'.repeat(900)}a: { name: a, departments: [] }`).join() }),
  'names of hyphens': () =>
    plan({
      programs: list(
        100,
        (index) => `p${index}: { name: "${'a-'.repeat(9_000)}", departments: ["${'a-'.repeat(9_900)}!"] }`,
      ).join(),
    }),
  'texts of spaces': () =>
    plan({
      programs: list(
        200,
        (index) => `p${index}: { name: "${' '.repeat(9_000)}a${' '.repeat(9_000)}", departments: [] }`,
      ).join(),
    }),
  'texts of full-width spaces': () =>
    plan({
      programs: list(
        70,
        (index) => `p${index}: { name: "${'　'.repeat(9_000)}a${'　'.repeat(9_000)}b", departments: [] }`,
      ).join(),
    }),
  'texts of invisible signs': () =>
    plan({
      programs: list(70, (index) => `p${index}: { name: "${'\u200b'.repeat(18_000)}a", departments: [] }`).join(),
    }),
  'texts of joiners': () =>
    plan({
      programs: list(70, (index) => `p${index}: { name: "${'\u200d'.repeat(18_000)}a", departments: [] }`).join(),
    }),
  'texts of radicals': () =>
    plan({ programs: list(70, (index) => `p${index}: { name: "${'⽀⻑'.repeat(9_000)}", departments: [] }`).join() }),
  'texts of combining marks': () =>
    plan({
      programs: list(90, (index) => `p${index}: { name: "a${'\u0301\u0323'.repeat(9_000)}", departments: [] }`).join(),
    }),
  'texts of voicing marks': () =>
    plan({
      programs: list(70, (index) => `p${index}: { name: "${'か\u3099'.repeat(9_000)}", departments: [] }`).join(),
    }),
  'texts of quotes': () =>
    plan({ programs: list(100, (index) => `p${index}: { name: '${"''".repeat(9_000)}', departments: [] }`).join() }),
  'texts of escapes': () =>
    plan({
      programs: list(33, (index) => `p${index}: { name: "${'\\u3042'.repeat(19_000)}", departments: [] }`).join(),
    }),
  'escapes that are none': () =>
    plan({ programs: list(190, (index) => `p${index}: { name: "${'\\x'.repeat(9_000)}", departments: [] }`).join() }),
  'texts of many lines': () =>
    plan({ programs: list(19, (index) => `p${index}: { name: "${'a\n  '.repeat(4_900)}", departments: [] }`).join() }),
  'texts of blank lines': () =>
    plan({ programs: list(6, (index) => `p${index}: { name: "a${'\n'.repeat(16_000)}  b", departments: [] }`).join() }),
  'texts of thousands of plain lines': () => `${plan({})}$schema:\n${' a\n'.repeat(6_000).repeat(1)}`,
  'a block of blank lines': () => `${plan({})}$schema: |\n  a\n${'\n'.repeat(19_000)}  b\n`,
  'a folded block': () => `${plan({})}$schema: >\n${'  a\n'.repeat(4_900)}`,
  'a text that is searched to the end of the file': () =>
    `${plan({})}a: ${"'".repeat(19_001)}\n${fill('b: 1\n', 400_000)}`,
  'plain texts of colons': () =>
    plan({ programs: list(190, (index) => `p${index}: { name: ${'a:'.repeat(9_000)}a, departments: [] }`).join() }),
  'plain texts of number signs': () =>
    `${plan({})}${list(200, (index) => `k${index}: ${'a#'.repeat(9_000)}\n`).join('')}`,
  'long comments': () => plan({ before: `#${fill('a')}\n` }),
  'comments on each line': () =>
    plan({ before: fill('# aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n').slice(0, 43 * 66_000) }),
  'comments inside a list': () => plan({ pillars: `\n${'  # a\n'.repeat(66_000)}  ${PILLAR}\n` }),
  'comments between fields': () =>
    `${plan({})}${list(18_000, (index) => `# a\n# b\n\nk${index % 4_000}: 1\n`).join('')}`,
  'blank lines': () => plan({ before: '\n'.repeat(99_900) }),
  'blank lines of spaces': () => plan({ before: `${' '.repeat(30)}\n`.repeat(99_900) }),
  'blank lines inside a list': () => plan({ pillars: `\n${'\n'.repeat(99_000)}  ${PILLAR}\n` }),
  'blank lines in a block list': () => `${plan({})}a:\n${'  - 1\n\n\n\n'.repeat(4_900)}${'\n'.repeat(60_000)}`,
  'lines of tabs': () => plan({ before: '\t\n'.repeat(90_000) }),
  'a long line of spaces': () => plan({ before: `${' '.repeat(3_900_000)}\n` }),
  'spaces between': () => plan({ programs: `${' '.repeat(3_900_000)}` }),
  'a wide list': () => plan({ printedPillars: list(4_990, () => '1').join() }),
  'wide lists': () => `${plan({})}${list(19, (index) => `k${index}: [${list(4_990, () => '1').join()}]\n`).join('')}`,
  'wide lists of groups': () =>
    `${plan({})}${list(5, (index) => `k${index}: [${list(4_990, () => '{}').join()}]\n`).join('')}`,
  'a wide group': () => `${plan({})}k: {${list(4_990, (index) => `a${index}: 1`).join()}}\n`,
  'the same field again and again': () => `${plan({})}${'title: a\n'.repeat(4_900)}`,
  'explicit keys': () => `${plan({})}${'? a\n'.repeat(4_900)}`,
  'keys without values': () => `${plan({})}k: {${list(4_990, (index) => `a${index}`).join()}}\n`,
  'keys that are lists': () => `${plan({})}${'[a]: 1\n'.repeat(4_000)}`,
  'lists in lists': () =>
    `${plan({})}${list(400, (index) => `k${index}: ${'['.repeat(38)}${']'.repeat(38)}\n`).join('')}`,
  anchors: () => plan({ before: `${fill('&a ', 300_000)}\n` }),
  aliases: () => plan({ before: `a: [${fill('*a,', 300_000)}]\n` }),
  'a line with thousands of mistakes': () => plan({ before: `${fill('a: b: ', 200_000)}\n` }),
  'thousands of mistakes': () => `${plan({})}${'a: @\n'.repeat(20_000)}`,
  'lines that are no fields': () => `${plan({})}${'- abc\n'.repeat(20_000)}`,
  'quotes that do not fit': () => `${plan({})}${'a: "b" c\n'.repeat(20_000)}`,
  'lists at a wrong depth': () => `${plan({})}${'  a:\n b:\n'.repeat(10_000)}`,
  'commas that are missing': () => plan({ pillars: fill('{ number: 1 } ', 200_000) }),
  'bad escapes in one line': () => plan({ before: `a: [${`"${'\\q'.repeat(9_000)}",`.repeat(190)}]\n` }),
};
