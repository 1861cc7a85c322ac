import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { draftPrint, type PrintDraft } from '../../../src/draft/print/draft-print.js';
import { type PrintProfile, printProfile } from '../../../src/draft/print/print.profile.js';
import { readText } from '../../../src/draft/print/read-text.js';
import { readSettings } from '../../../src/plan-document/read-settings.js';

const PLAN = `plan:
  key: mihon-2024
  title: 見本計画
  municipality: { code: "122173", name: 見本市, prefecture: 見本県 }
`;

/** A profile of what stands behind its plan. */
export const profileOf = (yaml: string): PrintProfile =>
  readSettings(printProfile, Buffer.from(PLAN + yaml), 'profile.yaml');

export function storedProfile(url: URL): PrintProfile {
  const file = fileURLToPath(url);
  return readSettings(printProfile, readFileSync(file), file);
}

/** A draft of a text edition. */
export const draftOfText = (text: string, yaml: string, withTexts = false): PrintDraft =>
  draftPrint(readText(Buffer.from(text)), profileOf(yaml), 'plan.txt', { withTexts });
