import { formatPath, type Path } from '../../plan-document/path.js';
import { viewPlan } from '../../plan-document/rules/view-plan.js';
import type { MappingNode } from '../../plan-document/source/source-tree.js';
import { plainValue } from '../../plan-document/source/source-tree.js';
import { listIn, setField, treeOf } from '../../workbook/tree-nodes.js';
import { joinLines } from '../words.js';
import type { PrintedLine } from './print.js';
import { type PrintContext, walkMappings } from './print-context.js';
import { KINDS, NO_NOTED, SAME_FOOTNOTE } from './print-messages.js';
import { plainDigits } from './printed-text.js';

const NOTE = /^([※＊*注]?\s*)([0-9]{1,3})[\s:：.．）)]*(.*)$/su;
const TERM = /^([^：:。、，]{1,40})[：:](.+)$/su;

/** Footnotes, each with what bears its number. */
export class DraftFootnotes {
  private readonly notes: { number: number; term: string | undefined; text: string; lines: readonly PrintedLine[] }[] =
    [];

  constructor(private readonly context: PrintContext) {}

  add(lines: readonly PrintedLine[]): void {
    const [, , number, said = ''] = NOTE.exec(plainDigits(joinLines(lines.map((line) => line.text)))) ?? [];
    if (number === undefined) {
      this.context.account.leaveOut(lines, NO_NOTED);
      return;
    }
    const [, term, text = said] = TERM.exec(said) ?? [];
    const isWeb = term !== undefined && /https?$/u.test(term);
    if (this.notes.some((note) => note.number === Number(number))) {
      this.context.account.leaveOut(lines, SAME_FOOTNOTE);
      return;
    }
    this.notes.push({
      number: Number(number),
      term: isWeb ? undefined : term?.trim(),
      text: isWeb ? said : text.trim(),
      lines,
    });
  }

  /** Adds the footnotes to the draft, which is whole now, since they name what they explain. */
  finish(): void {
    const { account, noted, places, root, withTexts } = this.context;
    const names = this.namesOfNodes();
    for (const { number, term, text, lines } of this.notes) {
      const explains = [...new Set((noted.get(number) ?? []).flatMap((node) => names.get(node) ?? []))];
      if (explains.length === 0) {
        account.leaveOut(lines, NO_NOTED);
        continue;
      }
      const offset = places.add(lines[0] as PrintedLine);
      const node = treeOf({ number, term, explains }, offset) as MappingNode;
      if (withTexts) setField(node, 'summary', text, offset);
      listIn(root, 'footnotes', offset).entries.push(node);
      account.use(lines, account.item(KINDS.footnote, `${number} ${term ?? ''}`.trim()));
    }
  }

  /** How footnotes name what is in the draft. */
  private namesOfNodes(): Map<MappingNode, string> {
    const view = viewPlan(plainValue(this.context.root) as Parameters<typeof viewPlan>[0], []);
    const byPath = new Map<string, string>();
    const put = (word: string, path: Path, name: string | undefined) => {
      if (name !== undefined) byPath.set(formatPath(path), `${word}/${name}`);
    };
    for (const { word, path, name } of view.places) put(word, path, name);
    for (const { path, name } of view.visions) put('vision', path, name);
    for (const { path, name } of view.issues) put('issue', path, name);
    for (const { path, name } of view.policies) put('policy', path, name);
    for (const { path, name } of view.evidence) put('evidence', path, name);
    for (const { path, key } of view.indicators) put('indicator', path, key);
    for (const { handle } of view.declared.all) put('program', ['programs', handle], handle);
    const names = new Map<MappingNode, string>();
    walkMappings(this.context.root, [], (node, path) => {
      const name = byPath.get(formatPath(path));
      if (name !== undefined) names.set(node, name);
    });
    return names;
  }
}
