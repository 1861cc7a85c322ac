import { hrefOfNode } from '../shared/address';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { useKindWord } from '../shared/plan';
import { type Columns, connectorOf, FONT, SIZE, type StructureBox, type StructureLayout } from './structure.layout';

interface DrawingProps {
  columns: Columns;
  layout: StructureLayout;
  /** What it shows, for those who do not see it. */
  alt: string;
  /** The id of the node that the reader looks at; empty for none. */
  focus?: string;
  /** Folds or unfolds a box; absent on paper, where nothing can be. */
  fold?: (key: string) => void;
}

/** The structure of a plan as boxes in columns with lines between them; each leads to the page of what it names. */
export function StructureDrawing({ columns, alt, layout, focus = '', fold }: DrawingProps) {
  const { boxes, curves, width, height } = layout;
  const word = useKindWord();
  return (
    <svg className="structure" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>{alt}</title>
      {columns.all.map(({ x, width: wide, kinds }) => (
        <text key={x} className="column" x={x + wide / 2} y={16}>
          {kinds.map((kind) => word(kind)).join('・')}
        </text>
      ))}
      <Boxes boxes={boxes} focus={focus} fold={fold} />
      {curves.map(({ from, to, path }) => (
        <path key={`${from} ${to}`} className="relisting" d={path} />
      ))}
    </svg>
  );
}

interface BoxesProps {
  boxes: readonly StructureBox[];
  focus: string;
  fold: DrawingProps['fold'];
}

/** SVG has no lists of its own: groups take their roles. */
const LIST = { role: 'list' } as const;
const ITEM = { role: 'listitem' } as const;

/** Boxes one below the other, each with those to its right: a list in a list for those who hear it. */
function Boxes({ boxes, focus, fold }: BoxesProps) {
  if (boxes.length === 0) return null;
  return (
    <g {...LIST}>
      {boxes.map((box) => (
        <g {...ITEM} key={box.branch.key}>
          {box.boxes.length > 0 && <path className="connector" d={connectorOf(box)} />}
          <Box box={box} isFocus={box.branch.id === focus} />
          {fold && box.branch.branches.length > 0 && <Fold box={box} fold={fold} />}
          <Boxes boxes={box.boxes} focus={focus} fold={fold} />
        </g>
      ))}
    </g>
  );
}

function Box({ box: { branch, x, y, width, height, lines, small }, isFocus }: { box: StructureBox; isFocus: boolean }) {
  const { id, kind, isPriority, isJoint, isRelisted, name, mark } = branch;
  const looks = [
    'box',
    kind.toLowerCase(),
    id === null && 'missing',
    isPriority && 'priority',
    isJoint && 'joint',
    isRelisted && 'again',
    isFocus && 'chosen',
  ];
  const drawn = (
    <>
      <rect x={x} y={y} width={width} height={height} rx={4} />
      {isPriority && <rect className="stripe" x={x} y={y} width={5} height={height} rx={2} />}
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text never move.
        <text key={at} x={x + SIZE.padding + 3} y={y + SIZE.padding + 12 + at * SIZE.line}>
          {line}
        </text>
      ))}
      {small.map((line, at) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text never move.
          key={at}
          className="small"
          x={x + SIZE.padding + 3}
          y={y + SIZE.padding + lines.length * SIZE.line + FONT.small - 1 + at * SIZE.small}
        >
          {line}
        </text>
      ))}
    </>
  );
  const look = looks.filter(Boolean).join(' ');
  if (id === null) return <g className={look}>{drawn}</g>;
  return (
    <Link
      href={hrefOfNode(id)}
      className={look}
      aria-label={[mark, name, ...small].filter(Boolean).join(' ')}
      aria-current={isFocus ? 'true' : undefined}
    >
      {drawn}
    </Link>
  );
}

/** What folds away what is to the right of a box, or shows how much is folded. */
function Fold({ box, fold }: { box: StructureBox; fold: (key: string) => void }) {
  const say = useSay();
  const { branch, x, y, width, folded } = box;
  const [middle, height] = [x + width - SIZE.fold / 2 - 1, y + SIZE.padding + SIZE.line / 2];
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no buttons.
    <g
      role="button"
      tabIndex={0}
      className={folded ? 'fold' : 'fold open on-screen'}
      aria-expanded={folded === 0}
      aria-label={say('foldOf', { name: `${branch.mark} ${branch.name}`.trim() })}
      onClick={() => fold(branch.key)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        fold(branch.key);
      }}
    >
      <rect x={middle - 13} y={height - 12} width={26} height={24} rx={12} />
      <text x={middle} y={height + 4}>
        {folded ? `+${folded}` : '−'}
      </text>
    </g>
  );
}
