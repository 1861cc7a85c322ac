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
    expect(document.pillars[0]?.measures[0]?.name).toBe('就労支援の充実');
    expect(notes.map((note) => formatProblem(note).message)).toEqual([
      'plan.yaml:58:17 pillars[0].measures[0].name: U+2F40「⽀」を「支」と読みました。見た目は変わらず、直さなくても取り込めます。U+2F40 was read as 支; it looks the same, and nothing needs to be corrected.',
    ]);
  });

  it('is noted once a text, whatever it holds', () => {
    const { document, notes } = check('summary: 工賃が低い。', 'summary: "工\u200b賃が\\u00ad低⾼い⻑。\u200b"');
    expect(document.pillars[0]?.measures[0]?.issues?.[1]?.summary).toBe('工賃が低高い長。');
    expect(notes.map(({ path }) => path)).toEqual(['pillars[0].measures[0].issues[1].summary']);
    expect(notes[0]?.message.en).toContain('U+200B was left out');
    expect(notes[0]?.message.en).toContain('U+00AD was left out, U+2FBC was read as 高, U+2ED1 was read as 長');
  });

  it.each(['葛󠄀飾', '神社', '髙﨑', '👨‍👩‍👧の広場'])('%s stays as printed, without a note', (name) => {
    const { document, notes } = check('name: 就労支援の充実', `name: ${name}`);
    expect(document.pillars[0]?.measures[0]?.name).toBe(name);
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
      expect(problems[0]?.message.ja).toContain('見えない文字');
    }
  });
});
