import { PlanDocumentError } from '../../plan-document/problem.js';
import { readSettings } from '../../plan-document/read-settings.js';
import { writeDraft } from '../write-draft.js';
import { draftPage } from './draft-page.js';
import { draftPrint } from './draft-print.js';
import { UnreadablePrintError } from './print.js';
import { printProfile } from './print.profile.js';
import { type LineFate, linesOf } from './print-account.js';
import { proposePrintProfile } from './propose-profile.js';
import { readPrint } from './read-print.js';

/** What is made of the file of a print: a draft, or the proposal of a profile where there is none yet. */
export type FileDraft =
  | { proposedProfile: string }
  | {
      /** In YAML, with the line that each part came from. */
      document: string;
      /** The same as an Excel workbook. */
      workbook: Uint8Array;
      /** A page in HTML that shows what became of every line. */
      evidence: string;
      lines: Record<LineFate['is'], number>;
    };

/**
 * Makes a draft of the file of a print.
 *
 * @param name the file's name, whose ending says what it is
 * @param profile in YAML; null where one is to be proposed
 * @throws {PlanDocumentError} with what is wrong with the print or the profile, under these words
 */
export async function draftFile(bytes: Uint8Array, name: string, profile: string | null): Promise<FileDraft> {
  const print = await readPrint(bytes, name).catch((error: unknown) => {
    if (!(error instanceof UnreadablePrintError)) throw error;
    throw problemWith('print', error.reason);
  });
  if (profile === null) {
    const proposedProfile = proposePrintProfile(print);
    if (proposedProfile === undefined) throw problemWith('print', NO_HEADINGS);
    return { proposedProfile };
  }
  const draft = draftPrint(print, readSettings(printProfile, Buffer.from(profile), 'profile'), 'print');
  const fates = linesOf(print).map((line) => draft.account.fateOf(line)?.is);
  const count = (fate: LineFate['is']) => fates.filter((one) => one === fate).length;
  return {
    document: String(await writeDraft(draft.document, 'yaml', draft.origins)),
    workbook: (await writeDraft(draft.document, 'xlsx')) as Uint8Array,
    evidence: draftPage(draft, name),
    lines: { used: count('used'), doubtful: count('doubtful'), unused: count('unused'), running: count('running') },
  };
}

const problemWith = (file: string, message: { ja: string; en: string }) =>
  new PlanDocumentError([{ file, line: 1, column: 1, path: '', message }]);

const NO_HEADINGS = {
  ja: '番号の付いた見出しが見つからないので、設定の案を作れません。設定を書いて、一緒に送ってください。',
  en: 'no numbered headings were found, so no profile can be proposed; write one and send it along',
};
