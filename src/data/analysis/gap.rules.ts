import { readdirSync, readFileSync } from 'node:fs';
import type { Bilingual } from '../../domain/bilingual.js';
import { type GapSentence, PLACEHOLDER, SEVERITIES, type Severity } from '../../domain/gap.js';
import { isLevelKind } from '../../domain/level-name.js';
import { PROJECT_FOLDER } from '../../domain/project.folder.js';
import { expanded, type Statement } from '../store/cypher.js';

/** Looks for one kind of gap: a file of cypher/gaps/, which is all there is of it. */
export interface GapRule {
  code: string;
  severity: Severity;
  /** Those that what it finds may have: its own, and INFO where it is so in plans that print such links too seldom. */
  severities: readonly Severity[];
  /** What it is called in tables. */
  title: Bilingual;
  sentence: GapSentence;
  /** What it finds, and where it does not judge. */
  finds: string;
  statement: Statement;
}

const folder = new URL('cypher/gaps/', PROJECT_FOLDER);

const FIELDS = ['rule', 'severity', 'title ja', 'title en', 'ja', 'en', 'finds'] as const;
const FILE = new RegExp(`^${FIELDS.map((field) => `// ${field}: (.+)\\n`).join('')}(?!//)([\\s\\S]+)$`);

/** Every rule there is, the gravest first, and by code within a severity. */
export const GAP_RULES: readonly GapRule[] = readdirSync(folder)
  .sort()
  .map((file) => parseGapRule(file, readFileSync(new URL(file, folder), 'utf8')))
  .sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));

/** Reads a file of cypher/gaps/. Throws with its name where something is wrong with it, so that it fails at start. */
export function parseGapRule(file: string, text: string): GapRule {
  const fail = (message: string) => new Error(`cypher/gaps/${file}: ${message}`);
  const parts = FILE.exec(text);
  if (!parts) {
    const lines = FIELDS.map((field) => `"// ${field}: …"`).join(', ');
    throw fail(`it is one line each of ${lines}, in this order, and then the statement.`);
  }
  const [code, severity, titleJa, titleEn, ja, en, finds, body] = parts.slice(1) as HeaderAndBody;
  const name = `${code.toLowerCase().replaceAll('_', '-')}.cypher`;
  if (file !== name) throw fail(`the rule ${code} belongs into a file named ${name}.`);
  if (!isSeverity(severity)) throw fail(`"${severity}" is no severity; it is one of ${SEVERITIES.join(', ')}.`);
  const facts = [...`${ja}${en}`.matchAll(PLACEHOLDER)].map(([, fact]) => fact as string);
  for (const column of ['plan', 'node', ...facts.filter((fact) => !isLevelKind(fact))]) {
    if (!returns(body, column)) throw fail(`its statement returns no "${column}".`);
  }
  const severities: Severity[] = returns(body, 'severity') ? [severity, 'INFO'] : [severity];
  const statement = { name: `gap.${code}`, text: `// gap.${code}\n${expanded(body.trim())}` };
  const title = { ja: titleJa, en: titleEn };
  return { code, severity, severities, title, sentence: { ja, en }, finds, statement };
}

type HeaderAndBody = [
  code: string,
  severity: string,
  titleJa: string,
  titleEn: string,
  ja: string,
  en: string,
  finds: string,
  body: string,
];

function isSeverity(word: string): word is Severity {
  return (SEVERITIES as readonly string[]).includes(word);
}

/** Whether a column is among what stands behind the last RETURN at the start of a line. */
function returns(body: string, column: string): boolean {
  const [, last = ''] = /\nRETURN\b(?!.*\nRETURN\b)(.*)$/s.exec(body) ?? [];
  return new RegExp(`\\b${column}\\b`).test(last);
}
