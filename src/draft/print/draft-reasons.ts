import { asPrinted } from '../../domain/place-key.js';
import type { EvidenceKind } from '../../domain/plan.js';
import type { MappingNode } from '../../plan-document/source/source-tree.js';
import { listIn, setField, textOf, treeOf } from '../../workbook/tree-nodes.js';
import { type PrintedLink, takeLinks } from './links.js';
import type { PrintedLine } from './print.js';
import type { LabelSpec } from './print.profile.js';
import type { DraftItem } from './print-account.js';
import { addText, keepNotes, type OpenPlace, type PrintContext } from './print-context.js';
import { KIND_BY_WORDS, KINDS, NO_TARGET_OF_LINK } from './print-messages.js';

type ReasonKind = 'visions' | 'issues' | 'policies' | 'evidence';

/** What each kind of reason can point to. */
const POINTS: Readonly<Record<ReasonKind, { field: string; to: string; list: string } | undefined>> = {
  visions: { field: 'aimsAt', to: 'measure', list: 'measures' },
  issues: { field: 'addressedBy', to: 'policy', list: 'policies' },
  policies: { field: 'carriedOutBy', to: 'initiative', list: 'initiatives' },
  evidence: undefined,
};

/** Words that tell of what kind a piece of evidence is, the first that is there. */
const EVIDENCE_WORDS: readonly [RegExp, EvidenceKind][] = [
  [/ヒアリング|聴き取り|聞き取り|意見交換/u, 'HEARING'],
  [/アンケート|調査/u, 'SURVEY'],
  [
    /国(では|は|の|が|において)|法律?(の|に|が|は|改正|施行)|省|庁(では|が|は)|施行令|県(では|は|の)/u,
    'NATIONAL_POLICY',
  ],
];

interface Link {
  link: PrintedLink;
  kind: ReasonKind;
  node: MappingNode;
  place: OpenPlace;
  line: PrintedLine;
}

/** Visions, issues, policies and evidence of a draft, and the links between them. */
export class DraftReasons {
  private readonly links: Link[] = [];

  /** What the paragraph above said, where it has no sign and no number. */
  private last: { spec: LabelSpec; place: OpenPlace; node: MappingNode; item: DraftItem } | undefined;

  constructor(private readonly context: PrintContext) {}

  add(
    place: OpenPlace,
    spec: LabelSpec & { is: ReasonKind },
    { marker, text, lines }: { marker: string | undefined; text: string; lines: readonly PrintedLine[] },
  ): void {
    const { account, places, withTexts } = this.context;
    const [line] = lines as [PrintedLine];
    const offset = places.add(line);
    const { links, rest } = takeLinks(text);
    const last = this.last;
    if (marker === undefined && last?.spec === spec && last.place === place && spec.is !== 'evidence') {
      // Paragraphs without signs or numbers say one thing together.
      account.use(lines, last.item);
      keepNotes(this.context, lines, last.node);
      if (withTexts) addText(last.node, 'summary', rest, offset);
      for (const link of links) this.links.push({ link, kind: spec.is, node: last.node, place, line });
      return;
    }
    const printed =
      marker === undefined
        ? undefined
        : asPrinted(marker).replace(/[.．、,):：]+$/u, (end) =>
            marker.startsWith('(') || marker.startsWith('（') ? end : '',
          );
    const printedNumber = printed !== undefined && /[\p{Nd}①-⑳ア-ンⅠ-Ⅻ]/u.test(printed) ? printed : undefined;
    const list = listIn(place.node, spec.is, offset);
    const node = treeOf({ printedNumber, page: places.pageOf(line) }, offset) as MappingNode;
    if (withTexts) setField(node, 'summary', rest, offset);
    list.entries.push(node);
    const item = account.item(KINDS[spec.is], `${printedNumber ?? list.entries.length} ${rest.slice(0, 20)}`);
    account.use(lines, item);
    this.last = marker === undefined ? { spec, place, node, item } : undefined;
    keepNotes(this.context, lines, node);
    if (spec.is === 'evidence') this.setKind(node, spec, text, line, offset);
    for (const link of links) this.links.push({ link, kind: spec.is, node, place, line });
  }

  private setKind(node: MappingNode, { kind }: LabelSpec, text: string, line: PrintedLine, offset: number): void {
    const told = EVIDENCE_WORDS.find(([word]) => word.test(text))?.[1] ?? 'STATISTIC';
    setField(node, 'kind', kind ?? told, offset);
    if (!kind) this.context.account.doubt(line, text.slice(0, 40), KIND_BY_WORDS);
  }

  /** Links whose both ends are in the draft; what they say of pages is said of what they lead to. */
  resolve(): void {
    for (const { link, kind, node, place, line } of this.links) {
      const points = POINTS[kind];
      // A link leads to what stands at the same place.
      const found = points && numbered(place.node, points.list, link.number);
      const offset = this.context.places.add(line);
      if (!points || !found || !this.isWordOf(link.word, points.to)) {
        this.context.account.doubt(line, `${link.word}${link.number}`, NO_TARGET_OF_LINK);
        continue;
      }
      const { number, page } = link;
      const said = { [points.to]: /^\d+$/.test(number) ? Number(number) : number, page };
      if (points.field === 'aimsAt') setField(node, 'aimsAt', said, offset);
      else listIn(node, points.field, offset).entries.push(treeOf(said, offset));
      if (page !== undefined && !found.fields.has('page')) setField(found, 'page', page, offset);
    }
  }

  /** Whether the word of a link is what the plan calls this. */
  private isWordOf(word: string, to: string): boolean {
    const { levels, words } = this.context.reading;
    const level = levels.find(({ style, spec }) => (spec.levelName ?? style.levelName) === word);
    return level ? level.spec.is === to : to === 'policy' && words.isPolicy(word);
  }
}

/** The entry of a list that such a number is printed before. */
function numbered(holder: MappingNode, list: string, number: string): MappingNode | undefined {
  const entries = holder.fields.get(list)?.node;
  if (entries?.kind !== 'list') return undefined;
  const plain = (text: string | undefined) => text?.replaceAll(/[().\s]/gu, '');
  return entries.entries.find(
    (entry): entry is MappingNode =>
      entry.kind === 'mapping' && plain(textOf(entry, 'printedNumber')) === plain(number),
  );
}
