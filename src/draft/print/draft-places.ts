import type { MappingNode } from '../../plan-document/source/source-tree.js';
import { listIn, mappingIn, setField, textOf, treeOf } from '../../workbook/tree-nodes.js';
import { joinLines, numberedName } from '../words.js';
import type { Block } from './blocks.js';
import type { PrintedLine } from './print.js';
import { addText, keepNotes, type OpenPlace, type PrintContext } from './print-context.js';
import { HEADING_AGAIN, KINDS, NAMELESS } from './print-messages.js';
import { compact, lastBracket, plainDigits } from './printed-text.js';
import type { Level } from './reading.js';

const LISTS: Readonly<Record<string, string>> = {
  pillar: 'pillars',
  section: 'sections',
  measure: 'measures',
  initiative: 'initiatives',
};

type Heading = Extract<Block, { kind: 'heading' }>;

/** The places of a draft: a stack of those that are open, from the plan in. */
export class DraftPlaces {
  private current: OpenPlace;
  /** Places by the names of all they stand in, since an overview may print a heading before its chapter does. */
  private readonly known = new Map<string, OpenPlace>();
  private readonly paths = new Map<OpenPlace, string>();

  constructor(private readonly context: PrintContext) {
    this.current = { node: context.root, depth: -1, is: 'plan', parent: undefined };
    this.paths.set(this.current, '');
  }

  get open(): OpenPlace {
    return this.current;
  }

  /** The open place that is this; the innermost where none is. */
  openOf(is: string | undefined): OpenPlace {
    for (let place: OpenPlace | undefined = this.current; is && place; place = place.parent)
      if (place.is === is) return place;
    return this.current;
  }

  /** The open place that a label names: 基本目標１ of 基本目標１の指標. */
  openNamed(label: string, levels: readonly Level[]): OpenPlace | undefined {
    for (let place: OpenPlace | undefined = this.current; place?.parent; place = place.parent) {
      const level = levels.find(({ depth }) => depth === place?.depth);
      const word = level?.spec.levelName ?? level?.style.levelName;
      const number = textOf(place.node, 'printedNumber');
      if (word !== undefined && number !== undefined && label.startsWith(compact(`${word}${number}`))) return place;
    }
    return undefined;
  }

  /** Opens the place of a heading, and closes what stands as deep or deeper. */
  openHeading({ level, printedNumber, name, lines }: Heading): OpenPlace {
    let parent = this.current;
    while (parent.parent && parent.depth >= level.depth) parent = parent.parent;
    this.current = this.placeIn(parent, level, { printedNumber, name }, lines);
    return this.current;
  }

  /** The place that a cell of a table names, in the place that is open. */
  inCell(parent: OpenPlace, is: string, lines: readonly PrintedLine[]): OpenPlace {
    const text = plainDigits(joinLines(lines.map((line) => line.text)));
    const spec = { is } as Level['spec'];
    return this.placeIn(parent, { spec, depth: parent.depth + 0.5 }, numberedName(text), lines);
  }

  /** Leaves all places: what follows stands in the plan itself. */
  private placeIn(
    parent: OpenPlace,
    level: Pick<Level, 'spec' | 'depth'> & { style?: Level['style'] },
    heading: { printedNumber?: string; name: string },
    lines: readonly PrintedLine[],
  ): OpenPlace {
    const { account, places, profile } = this.context;
    const printed = marksIn(heading.name, profile.marks);
    const { marks, isPriority } = printed;
    const { printedNumber } = heading;
    const [line] = lines as [PrintedLine];
    const name = printed.name === '' ? line.text : printed.name;
    const { is } = level.spec;
    const path = `${this.paths.get(parent)}/${is}:${printedNumber ?? ''}:${compact(name)}`;
    const before = this.known.get(path);
    if (before) {
      const item = account.item(KINDS[is] ?? KINDS.section, name);
      account.use(lines, item);
      if (level.style) account.doubt(line, name, HEADING_AGAIN);
      this.givePage(before.node, line);
      return before;
    }
    const offset = places.add(line);
    const levelName = level.spec.levelName ?? level.style?.levelName;
    const node = treeOf({ printedNumber, name, page: places.pageOf(line) }, offset) as MappingNode;
    if (is === 'measure' && isPriority) setField(node, 'priority', true, offset);
    else if (isPriority) marks.push('重点');
    if (marks.length > 0) setField(node, 'marks', marks, offset);
    if (levelName !== undefined) this.nameLevel(is, levelName, node, offset);
    listIn(parent.node, LISTS[is] as string, offset).entries.push(node);
    const place = { node, depth: level.depth, is, parent };
    this.known.set(path, place);
    this.paths.set(place, path);
    account.use(lines, account.item(KINDS[is] ?? KINDS.section, `${printedNumber ?? ''} ${name}`.trim()));
    if (printed.name === '') account.doubt(line, line.text, NAMELESS);
    keepNotes(this.context, lines, node);
    return place;
  }

  private givePage(node: MappingNode, line: PrintedLine): void {
    if (node.fields.has('page'))
      setField(node, 'page', this.context.places.pageOf(line), this.context.places.add(line));
  }

  /** What a level is called goes into the plan, once; another name stands at its place. */
  private nameLevel(is: string, levelName: string, node: MappingNode, offset: number): void {
    const { root } = this.context;
    if (is === 'section') {
      setField(node, 'levelName', levelName, offset);
      return;
    }
    const names = mappingIn(root, 'levelNames', offset);
    if (!names.fields.has(is)) setField(names, is, levelName, offset);
    if (textOf(names, is) !== levelName) setField(node, 'levelName', levelName, offset);
  }

  /** A paragraph below a heading is what the place is about. */
  addSummary(place: OpenPlace, text: string, lines: readonly PrintedLine[]): void {
    const { account, places, withTexts } = this.context;
    const [line] = lines as [PrintedLine];
    const name = textOf(place.node, 'name') ?? '';
    account.use(lines, account.item(KINDS.summary, name));
    keepNotes(this.context, lines, place.node);
    if (withTexts) addText(place.node, 'summary', plainDigits(text), places.add(line));
  }
}

/** The signs of a name, apart from it: （重点）, and those that the profile names. */
export function marksIn(
  text: string,
  known: readonly string[],
): { name: string; marks: string[]; isPriority: boolean } {
  let name = text.trim();
  let isPriority = false;
  const marks: string[] = [];
  for (;;) {
    const bracket = lastBracket(name);
    if (bracket && bracket.before !== '' && bracket.inside === '重点') {
      isPriority = true;
      name = bracket.before;
      continue;
    }
    const mark = known.find((one) => name.endsWith(one) || name.startsWith(one));
    if (mark === undefined || name === mark) return { name: name.trim(), marks, isPriority };
    const sign = mark.replaceAll(/^[（(【［[〔《]|[）)】］\]〕》]$/gu, '');
    if (sign === '重点') isPriority = true;
    else marks.unshift(sign);
    name = (name.endsWith(mark) ? name.slice(0, -mark.length) : name.slice(mark.length)).trim();
  }
}
