import { madeKey } from '../../domain/made-key.js';
import { plainName } from '../../plan-document/programs.js';
import type { MappingNode } from '../../plan-document/source/source-tree.js';
import { listIn, mappingIn, scalar, setField, treeOf } from '../../workbook/tree-nodes.js';
import { LISTED_BEFORE, SAID_BEFORE, SAME_NAME } from '../draft-messages.js';
import { canBeCalled, joinLines } from '../words.js';
import type { PrintedLine } from './print.js';
import { addText, keepNotes, type OpenPlace, type PrintContext } from './print-context.js';
import { KINDS, LISTED_TWICE, NO_BODIES, PAGE_OF_PLACE } from './print-messages.js';
import { plainDigits } from './printed-text.js';
import type { PrintedProgram } from './program-words.js';

interface Declared {
  reference: string;
  node: MappingNode;
  bodies: string;
}

/** A line of the print that lists a program. */
export interface DraftListing {
  node: MappingNode;
  program: Declared;
  /** The program was listed before. */
  isAgain: boolean;
  item: ReturnType<PrintContext['account']['item']>;
}

/** The programs of a draft, and the lines that list them. */
export class DraftPrograms {
  private readonly byName = new Map<string, Declared[]>();
  private readonly listed: { place: OpenPlace; listing: DraftListing; line: PrintedLine }[] = [];
  private readonly byPlace = new Map<MappingNode, Map<Declared, DraftListing>>();
  private readonly committees = new Map<string, string>();

  constructor(private readonly context: PrintContext) {}

  /** Lists a program at a place; its first listing declares it. */
  list(place: OpenPlace, printed: PrintedProgram, lines: readonly PrintedLine[], printedNumber?: string): DraftListing {
    const { account, places, bodies } = this.context;
    const [line] = lines as [PrintedLine];
    const offset = places.add(line);
    const { name, isRelisted } = printed;
    const at = { at: places.said(line).ja, offset };
    const handles = printed.bodies.map((body) => bodies.declare(body, undefined, at));
    const item = account.item(isRelisted ? KINDS.relisting : KINDS.program, name);
    account.use(lines, item);
    const same = this.byName.get(plainName(name)) ?? [];
    const before = same.find((one) => isRelisted || one.bodies === handles.join('\n') || handles.length === 0);
    const program = before ?? this.declare(printed, handles, same.length > 0, offset);
    const listedHere = this.listedAt(place);
    const twice = listedHere.get(program);
    if (twice) {
      account.doubt(line, name, LISTED_TWICE);
      return twice;
    }
    const isAgain = isRelisted || before !== undefined;
    const node = treeOf(
      { program: program.reference, printedNumber, page: places.pageOf(line) },
      offset,
    ) as MappingNode;
    if (isAgain) node.fields.set('relisted', { keyOffset: offset, node: scalar(true, offset) });
    if (before && !isRelisted) account.doubt(line, name, LISTED_BEFORE);
    if (!before && same.length > 0) account.doubt(line, name, SAME_NAME);
    if (printed.marks.length > 0) setField(node, 'marks', printed.marks, offset);
    if (before && handles.length > 0 && before.bodies !== handles.join('\n'))
      setField(node, 'departments', handles, offset);
    listIn(place.node, place.parent ? 'programs' : 'listings', offset).entries.push(node);
    keepNotes(this.context, lines, program.node);
    const listing = { node, program, item, isAgain };
    listedHere.set(program, listing);
    this.listed.push({ place, listing, line });
    return listing;
  }

  /** What a place lists so far. */
  private listedAt({ node }: OpenPlace): Map<Declared, DraftListing> {
    const listed = this.byPlace.get(node) ?? new Map<Declared, DraftListing>();
    this.byPlace.set(node, listed);
    return listed;
  }

  private declare(printed: PrintedProgram, handles: string[], isNameTaken: boolean, offset: number): Declared {
    const { root } = this.context;
    const isCalledByKey = isNameTaken || !canBeCalled(printed.name);
    const reference = isCalledByKey ? madeKey([printed.name, ...handles]) : printed.name;
    const committees = printed.committees.map((name) => this.committee(name, offset));
    const fields = {
      ...(isCalledByKey ? { name: printed.name } : {}),
      departments: handles,
      committees: committees.length > 0 ? committees : undefined,
    };
    const node = treeOf(fields, offset) as MappingNode;
    mappingIn(root, 'programs', offset).fields.set(reference, { keyOffset: offset, node });
    const declared = { reference, node, bodies: handles.join('\n') };
    this.byName.set(plainName(printed.name), [...(this.byName.get(plainName(printed.name)) ?? []), declared]);
    return declared;
  }

  private committee(name: string, offset: number): string {
    const known = this.committees.get(name);
    if (known !== undefined) return known;
    const key = madeKey([name]);
    const committees = mappingIn(this.context.root, 'committees', offset);
    committees.fields.set(key, { keyOffset: offset, node: treeOf({ name }, offset) });
    this.committees.set(name, key);
    return key;
  }

  /** Gives a program bodies that are printed behind its name, or in a column of their own. */
  addBodies(listing: DraftListing, names: readonly string[], lines: readonly PrintedLine[]): void {
    const { account, bodies, places } = this.context;
    const [line] = lines as [PrintedLine];
    const offset = places.add(line);
    const handles = names.map((name) => bodies.declare(name, undefined, { at: places.said(line).ja, offset }));
    account.use(lines, listing.item);
    if (handles.length === 0) return;
    const { program, node } = listing;
    if (program.bodies === '') {
      program.bodies = handles.join('\n');
      setField(program.node, 'departments', handles, offset);
    } else if (program.bodies !== handles.join('\n')) setField(node, 'departments', handles, offset);
  }

  addSummary(listing: DraftListing, lines: readonly PrintedLine[]): void {
    const { account, places, withTexts } = this.context;
    const [line] = lines;
    if (!line) return;
    account.use(lines, listing.item);
    keepNotes(this.context, lines, listing.program.node);
    const text = plainDigits(joinLines(lines.map((one) => one.text)));
    if (withTexts) addText(listing.node, 'summary', text, places.add(line));
  }

  addFact(listing: DraftListing, name: string, lines: readonly PrintedLine[]): void {
    const [line] = lines;
    if (!line) return;
    if (listing.isAgain) {
      this.context.account.leaveOut(lines, SAID_BEFORE);
      return;
    }
    const offset = this.context.places.add(line);
    this.context.account.use(lines, listing.item);
    const text = plainDigits(joinLines(lines.map((one) => one.text)));
    listIn(listing.program.node, 'facts', offset).entries.push(treeOf({ name, text }, offset));
  }

  /** Lines of a print without page numbers stand on the page that a link says their place is on. */
  givePages(): void {
    for (const { place, listing, line } of this.listed) {
      const { node } = listing;
      const page = place.node.fields.get('page')?.node;
      if (node.fields.has('page') || page?.kind !== 'scalar') continue;
      setField(node, 'page', page.value, this.context.places.add(line));
      this.context.account.doubt(line, line.text, PAGE_OF_PLACE);
    }
  }

  /** Says of programs that have no bodies that none could be read. */
  checkBodies(listing: DraftListing, lines: readonly PrintedLine[]): void {
    const [line] = lines as [PrintedLine];
    if (listing.program.bodies === '') this.context.account.doubt(line, line.text, NO_BODIES);
  }
}
