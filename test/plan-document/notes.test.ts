import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { formatProblem, PlanDocumentError } from '../../src/plan-document/problem.js';
import { checkPlanDocument } from '../../src/plan-document/read-plan-document.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';

const check = (from: string, to: string) => {
  const { yaml } = smallPlanDocument();
  expect(yaml).toContain(from);
  return checkPlanDocument(Buffer.from(yaml.replace(from, to)), 'plan.yaml');
};

describe('what looks the same in a plan document', () => {
  it('is read as a person would type it, with a note of where and which character', () => {
    const { document, notes } = check('name: 就労支援の充実', 'name: 就労⽀援の充実');
    expect(document.pillars[0]?.measures?.[0]?.name).toBe('就労支援の充実');
    expect(notes.map((note) => formatProblem(note).message)).toEqual([
      'plan.yaml:58:17 pillars[0].measures[0].name: U+2F40「⽀」を「支」と読みました。見た目は変わらず、直さなくても取り込めます。U+2F40 was read as 支; it looks the same, and nothing needs to be corrected.',
    ]);
  });

  it('is noted once a text, whatever it holds', () => {
    const { document, notes } = check('summary: 工賃が低い。', 'summary: "工\u200b賃が\\u00ad低⾼い⻑。\u200b"');
    expect(document.pillars[0]?.measures?.[0]?.issues?.[1]?.summary).toBe('工賃が低高い長。');
    expect(notes.map(({ path }) => path)).toEqual(['pillars[0].measures[0].issues[1].summary']);
    expect(notes[0]?.message.en).toContain('U+200B was left out');
    expect(notes[0]?.message.en).toContain('U+00AD was left out, U+2FBC was read as 高, U+2ED1 was read as 長');
  });

  it.each(['葛󠄀飾', '神社', '髙﨑', '👨‍👩‍👧の広場'])('%s stays as printed, without a note', (name) => {
    const { document, notes } = check('name: 就労支援の充実', `name: ${name}`);
    expect(document.pillars[0]?.measures?.[0]?.name).toBe(name);
    expect(notes).toEqual([]);
  });

  it.each(['\u200b', '\u00ad\u2060', '\ufe0f', '\u3164', '\u2800'])('a name that is only %j is refused', (name) => {
    try {
      check('name: 就労支援の充実', `name: "${name}"`);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(PlanDocumentError);
      const { problems } = error as PlanDocumentError;
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ line: 58, path: 'pillars[0].measures[0].name' });
      expect(problems[0]?.message.ja).toContain('目に見える文字がありません');
    }
  });
});

describe('what can be seen of summaries without the print', () => {
  const messagesOf = (yaml: string) =>
    checkPlanDocument(Buffer.from(yaml), 'plan.yaml').notes.map(({ path, message }) => [path, message.ja]);

  it.each([
    ['支援が要る。', '「要る」'],
    ['企業を増やすことが要り、支援も足りない。', '「要り」'],
    ['一人ごとの計画を作る。', '「一人ごと」'],
    ['手帳のない人に働きかける。', '「手帳のない人」'],
    [`${'支'.repeat(150)}。`, '151文字'],
  ])('%s is noted', (summary, words) => {
    const { yaml } = smallPlanDocument();
    const [[path, message] = [], ...more] = messagesOf(yaml.replace('summary: 工賃が低い。', `summary: ${summary}`));
    expect(path).toBe('pillars[0].measures[0].issues[1].summary');
    expect(message).toContain(words);
    expect(more).toEqual([]);
  });

  it('notes the sentences of an easy text that have more than 40 letters', () => {
    const { yaml } = smallPlanDocument();
    const [line = '', indent = ''] = /^( *)summary: 工賃が低い。$/m.exec(yaml) ?? [];
    const withPlain = (plain: string) => messagesOf(yaml.replace(line, `${line}\n${indent}plain: ${plain}`));
    const long = 'あ'.repeat(39);
    expect(withPlain(`${long}。${long}！${'い'.repeat(40)}`)).toEqual([]);
    expect(withPlain(`みじかい文です。${long}い。`)).toEqual([
      [
        'pillars[0].measures[0].issues[1].plain',
        `やさしい日本語の文「${'あ'.repeat(20)}…」が41文字あります。40文字までの文に分けてください。`,
      ],
    ]);
  });

  it.each(['必要な支援を行う。', '要約を作る。', '要りょうよく説明する。', `${'支'.repeat(149)}。`])(
    '%s is not',
    (summary) => {
      const { yaml } = smallPlanDocument();
      expect(messagesOf(yaml.replace('summary: 工賃が低い。', `summary: ${summary}`))).toEqual([]);
    },
  );

  // The plan prints one text for the two listings of 福祉喫茶コーナー, and two for those of 支援者向け研修会.
  it('two of one program that differ a little are noted, those of two printed texts are not', async () => {
    const yaml = await readFile(new URL('../../seed/kashiwa-2024.yaml', import.meta.url), 'utf8');
    expect(messagesOf(yaml)).toEqual([]);
    const one = '来館者との交流で市民の障害理解を深める。';
    const changed =
      yaml.slice(0, yaml.lastIndexOf(one)) +
      yaml.slice(yaml.lastIndexOf(one)).replace(one, '来館者との交流から理解を広げる。');
    const [[path, message] = [], ...more] = messagesOf(changed);
    expect(path).toMatch(/^pillars\[0\]\.measures\[2\]\.initiatives\[0\]\.programs\[2\]\.summary$/);
    expect(message).toContain('少しだけ違います');
    expect(more).toEqual([]);
  });
});

describe('the code of a goal', () => {
  const withGoal = (goal: string) => {
    const { notes } = check('direction: INCREASE', `direction: INCREASE\n            goal: ${goal}`);
    return notes.map(({ path, message }) => [path, message]);
  };

  it('that no edition of the national goals knows is noted, with the one that is meant', () => {
    const [[path, message] = [], ...others] = withGoal('shofuku7-4-l');
    expect(others).toEqual([]);
    expect(path).toMatch(/indicators\[\d\]\.goal$/);
    expect(message).toEqual({
      ja: '"shofuku7-4-l" は、収録している国の成果目標の番号ではありません。「shofuku7-4-1」ではありませんか。ほかの目標の番号なら、このままで取り込めます。',
      en: '"shofuku7-4-l" is the code of none of the national goals that are known; did you mean "shofuku7-4-1"? if it is of another goal, nothing needs to be corrected',
    });
  });

  it.each(['shofuku7-4-1', 'SDGs 3', 'SDG 3.4'])('%s is not', (goal) => expect(withGoal(goal)).toEqual([]));
});
