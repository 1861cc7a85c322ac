import type { PlanDocument } from '../../plan-document/plan-document.schema.js';
import { checkTree } from '../../plan-document/read-plan-document.js';
import type { MappingNode } from '../../plan-document/source/source-tree.js';
import { setField, treeOf } from '../../workbook/tree-nodes.js';
import { DraftBodies } from '../draft-bodies.js';
import { type Block, blocksOf } from './blocks.js';
import { DraftFootnotes } from './draft-footnotes.js';
import { DraftIndicators } from './draft-indicators.js';
import { DraftPlaces } from './draft-places.js';
import { DraftProgramTables } from './draft-program-tables.js';
import { type DraftListing, DraftPrograms } from './draft-programs.js';
import { DraftReasons } from './draft-reasons.js';
import { type Origin, originsOf } from './origins.js';
import type { Print, PrintedLine } from './print.js';
import type { LabelSpec, PrintProfile } from './print.profile.js';
import { PrintAccount } from './print-account.js';
import type { OpenPlace, PrintContext } from './print-context.js';
import {
  HEADING_LIKE,
  KINDS,
  NO_INDICATORS,
  NO_MARK,
  NO_NAME,
  NO_PLACE,
  NO_TEXT,
  NOT_THERE,
  NOTHING_WANTED,
  UNKNOWN_TABLE,
} from './print-messages.js';
import { PrintPlaces } from './print-places.js';
import { bodiesOf, programIn } from './program-words.js';
import { type Level, readingOf } from './reading.js';
import { dropUnnamed, settleKeys, settleRelistings } from './settle-draft.js';

/** A draft of a plan made of a print, and an account of every line of it. */
export interface PrintDraft {
  document: PlanDocument;
  print: Print;
  places: PrintPlaces;
  account: PrintAccount;
  /** Where in the print each part of the document came from. */
  origins: readonly Origin[];
}

/**
 * A draft of a plan made of its print.
 *
 * @param file the name under which problems are reported
 * @param withTexts whether printed sentences are put where summaries stand, for a city's own plan
 * @throws {PlanDocumentError} where what was read is no plan, by line
 */
export function draftPrint(
  print: Print,
  profile: PrintProfile,
  file: string,
  { withTexts = false }: { withTexts?: boolean } = {},
): PrintDraft {
  return new PrintDrafter(print, profile, file, withTexts).draft();
}

/** A label, and the place whose it is. */
interface OpenLabel {
  word: string;
  spec: LabelSpec;
  place: OpenPlace;
}

const REASONS = ['visions', 'issues', 'policies', 'evidence'];
type Paragraph = Extract<Block, { kind: 'paragraph' }>;

class PrintDrafter {
  private readonly context: PrintContext;
  private readonly places: DraftPlaces;
  private readonly programs: DraftPrograms;
  private readonly tables: DraftProgramTables;
  private readonly indicators: DraftIndicators;
  private readonly reasons: DraftReasons;
  private readonly footnotes: DraftFootnotes;
  private readonly seen = new Set<Level>();
  private label: OpenLabel | undefined;
  /** The program whose heading is above. */
  private listing: DraftListing | undefined;

  constructor(
    private readonly print: Print,
    profile: PrintProfile,
    file: string,
    withTexts: boolean,
  ) {
    const places = new PrintPlaces(file, print);
    const account = new PrintAccount(places);
    const root = treeOf(profile.plan, -1) as MappingNode;
    const bodies = new DraftBodies(root, account.notes, profile.bodies);
    this.context = { root, profile, reading: readingOf(profile), places, account, bodies, withTexts, noted: new Map() };
    this.places = new DraftPlaces(this.context);
    this.programs = new DraftPrograms(this.context);
    this.tables = new DraftProgramTables(this.context, this.places, this.programs);
    this.indicators = new DraftIndicators(this.context);
    this.reasons = new DraftReasons(this.context);
    this.footnotes = new DraftFootnotes(this.context);
  }

  draft(): PrintDraft {
    const { account, places, reading, root } = this.context;
    for (const block of blocksOf(this.print, reading)) this.take(block);
    this.reasons.resolve();
    this.programs.givePages();
    this.indicators.settlePolicies();
    settleKeys(this.context);
    settleRelistings(this.context);
    dropUnnamed(root);
    this.footnotes.finish();
    account.close(this.print);
    for (const page of this.print.pagesWithoutText) account.notes.leaveOut(`${page}枚目`, '', NO_TEXT);
    this.tellUnseen();
    const { document } = checkTree({
      ...{ places, root, findings: [], unreadable: [], told: new Set<string>(), isWhole: true, notes: [] },
    });
    return { document, print: this.print, places, account, origins: originsOf(root, places) };
  }

  private take(block: Block): void {
    const { account } = this.context;
    switch (block.kind) {
      case 'running':
        account.running(block.lines);
        return;
      case 'footnote':
        this.footnotes.add(block.lines);
        return;
      case 'heading':
        this.takeHeading(block);
        return;
      case 'label':
        this.openLabel(block);
        account.use(block.lines, account.item(KINDS.label, block.word));
        if (block.rest !== '')
          this.takeParagraph({ kind: 'paragraph', marker: undefined, text: block.rest, lines: asRest(block) });
        return;
      case 'paragraph':
        this.takeParagraph(block);
        return;
      case 'unknown table':
        account.leaveOut(block.lines, this.label?.spec.is === 'nothing' ? NOTHING_WANTED : UNKNOWN_TABLE);
        return;
      case 'table':
        this.takeTable(block);
    }
  }

  private openLabel({ word, spec }: Extract<Block, { kind: 'label' }>): void {
    const named = this.places.openNamed(word, this.context.reading.levels);
    this.label = { word, spec, place: named ?? this.places.openOf(spec.of) };
  }

  /** What the profile has and the print has not is mostly written in another way there. */
  private tellUnseen(): void {
    const { account, reading } = this.context;
    const styles = reading.levels.filter((level) => !this.seen.has(level)).map(({ style }) => style.pattern);
    for (const word of [...styles, ...reading.words.unseen]) account.notes.doubt('—', word, NOT_THERE);
  }

  private takeHeading(heading: Extract<Block, { kind: 'heading' }>): void {
    this.label = undefined;
    this.listing = undefined;
    this.seen.add(heading.level);
    if (heading.level.spec.is !== 'program') {
      this.places.openHeading(heading);
      return;
    }
    const { profile, reading } = this.context;
    const words = { isBody: reading.isBody, hasBodies: false, relisted: profile.relisted, marks: profile.marks };
    const printed = programIn([{ ...(heading.lines[0] as PrintedLine), text: heading.name }], words);
    if (printed.name === '') this.context.account.leaveOut(heading.lines, NO_NAME);
    else this.listing = this.programs.list(this.places.open, printed, heading.lines, heading.printedNumber);
  }

  private takeTable({ table, lines }: Extract<Block, { kind: 'table' }>): void {
    const { account } = this.context;
    if (this.label?.spec.is === 'nothing') {
      account.leaveOut(lines, NOTHING_WANTED);
      return;
    }
    const isOfPrograms = table.columns.some((column) => column?.spec.is === 'program');
    account.use(table.headerLines, account.item(KINDS.header, isOfPrograms ? KINDS.program.ja : KINDS.indicator.ja));
    this.listing = undefined;
    if (isOfPrograms) this.tables.read(table, this.label?.place ?? this.places.open);
    else this.indicators.read(table, this.label?.place ?? this.places.open, this.label?.spec);
  }

  private takeParagraph(paragraph: Paragraph): void {
    const { account } = this.context;
    const { text, lines, marker } = paragraph;
    const spec = this.label?.spec;
    const open = this.places.open;
    if (spec && REASONS.includes(spec.is)) {
      this.takeReason(paragraph, spec);
      return;
    }
    switch (spec?.is) {
      case 'nothing':
        account.leaveOut(lines, NOTHING_WANTED);
        return;
      case 'programs':
        if (marker !== undefined) this.takeItem(paragraph);
        else account.leaveOut(lines, NO_MARK);
        return;
      case 'departments':
        this.takeBodies(paragraph);
        return;
      case 'indicators':
        this.takeReasonOfNoIndicators(paragraph);
        return;
      case 'fact':
        this.takeFact(paragraph);
        return;
      default:
    }
    if (this.listing) this.programs.addSummary(this.listing, lines);
    else if (!open.parent) account.leaveOut(lines, NO_PLACE);
    else {
      this.places.addSummary(open, text, lines);
      const [line, ...others] = lines as [PrintedLine, ...PrintedLine[]];
      if (others.length === 0 && (line.headingLevel !== undefined || isHeadingLike(text)))
        account.doubt(line, text, HEADING_LIKE);
    }
  }

  private takeReason(paragraph: Paragraph, spec: LabelSpec): void {
    const { account } = this.context;
    const { marker, text, lines } = paragraph;
    const place = this.label?.place ?? this.places.open;
    if (!place.parent) {
      account.leaveOut(lines, NO_PLACE);
      return;
    }
    const isItem = marker !== undefined || lines[0]?.isApart || /[ぁ-ん].*[。】）)]$/u.test(text);
    if (isItem) this.reasons.add(place, spec as Parameters<DraftReasons['add']>[1], paragraph);
    else account.leaveOut(lines, NO_MARK);
  }

  private takeItem({ text, lines, marker }: Paragraph): void {
    const { profile, reading } = this.context;
    const words = { isBody: reading.isBody, hasBodies: false, relisted: profile.relisted, marks: profile.marks };
    const [first, ...others] = lines as [PrintedLine, ...PrintedLine[]];
    const printed = programIn([{ ...first, text }], words);
    if (printed.name === '') {
      this.context.account.leaveOut(lines, NO_NAME);
      return;
    }
    const number = /[\p{Nd}①-⑳ア-ン]/u.test(marker ?? '') ? marker : undefined;
    const listing = this.programs.list(this.places.open, printed, [first, ...others], number);
    this.programs.checkBodies(listing, lines);
  }

  private takeBodies({ text, lines }: Paragraph): void {
    const { account, bodies, places, reading } = this.context;
    const [line] = lines as [PrintedLine];
    const names = bodiesOf([{ ...line, text }], reading.isBody);
    this.label = undefined;
    if (this.listing) {
      this.programs.addBodies(this.listing, names, lines);
      return;
    }
    const offset = places.add(line);
    const at = { at: places.said(line).ja, offset };
    const responsible = names.map((name) => ({ department: bodies.declare(name, undefined, at) }));
    setField(this.places.open.node, 'responsible', responsible, offset);
    account.use(lines, account.item(KINDS.departments, names.join('、')));
  }

  private takeFact({ text, lines }: Paragraph): void {
    const { account } = this.context;
    if (this.listing && this.label)
      this.programs.addFact(this.listing, this.label.word, [{ ...(lines[0] as PrintedLine), text }]);
    else account.leaveOut(lines, NO_MARK);
  }

  /** A sentence where a table of indicators is expected says why there is none. */
  private takeReasonOfNoIndicators({ text, lines }: Paragraph): void {
    const { account, places, withTexts } = this.context;
    const { node } = this.places.open;
    const [line] = lines as [PrintedLine];
    if (!/[ぁ-ん].*。$/u.test(text) || node.fields.has('indicators') || !this.places.open.parent) {
      account.leaveOut(lines, NO_MARK);
      return;
    }
    account.use(lines, account.item(KINDS.indicator, '—'));
    if (withTexts) setField(node, 'noIndicatorReason', text, places.add(line));
    account.doubt(line, text, NO_INDICATORS);
  }
}

const LONGEST_HEADING = 40;

/** A short line that is no sentence. */
const isHeadingLike = (text: string) => text.length <= LONGEST_HEADING && !/[。．、，]|[ぁ-ん]$/u.test(text);

const asRest = ({ lines, rest }: Extract<Block, { kind: 'label' }>): PrintedLine[] =>
  lines.map((line) => ({ ...line, text: rest }));
