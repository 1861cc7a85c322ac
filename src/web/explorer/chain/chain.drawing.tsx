import { useEffect, useRef } from 'react';
import type { NodeLabelFragment } from '../operations.generated';
import { hrefOf } from '../shared/address';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { textOf, useMark } from '../shared/node-link';
import { useKindWord } from '../shared/plan';
import { ScrollArea } from '../shared/scroll-area';
import { wrapped } from '../shared/wrapped-text';
import type { Chain } from './chain.layout';

const BOX = { width: 152, gap: 32, padding: 6, line: 17, space: 10, top: 34 };

/** The height of a line above a column. */
const HEAD_LINE = 15;

/** Full-width characters in a line of a box, at 13 pixels each; there is room for one more, which no line may begin with. */
const LINE_LENGTH = 10;

/** The room of a line that passes a column by, above its boxes. */
const LANE = 12;

interface Box {
  node: NodeLabelFragment;
  lines: string[];
  column: number;
  x: number;
  y: number;
  height: number;
}

interface DrawingProps {
  chain: Chain;
  from: string;
  /** The nodes at which gaps were found, by their ids. */
  places: ReadonlyMap<string, 'broken' | 'noted'>;
}

/** A chain as columns from reason to action, and lines between them; each box leads to the chain of what it names. */
export function ChainDrawing({ chain, from, places }: DrawingProps) {
  const say = useSay();
  const word = useKindWord();
  const mark = useMark();
  const drawing = useRef<HTMLElement>(null);
  const { boxes, lanes, width, height } = layout(chain, mark);
  const chosen = boxes.get(from)?.x ?? 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another chain may have its chosen box where that of the last one was.
  useEffect(() => {
    // Only the drawing moves: the page stays where the reader is.
    if (drawing.current) drawing.current.scrollLeft = chosen + BOX.width / 2 - drawing.current.clientWidth / 2;
  }, [from, chosen]);

  return (
    <ScrollArea className="drawing" ref={drawing} label={say('chainAlt')} isTold>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        <title>{say('chainAlt')}</title>
        {chain.columns.map(({ kinds }, place) => (
          // One below the other: beside each other they are wider than a column.
          <text key={kinds[0]} className="column">
            {kinds.map((kind, line) => (
              <tspan
                key={kind}
                x={place * (BOX.width + BOX.gap) + BOX.width / 2}
                y={18 + (line - (kinds.length - 1) / 2) * HEAD_LINE}
              >
                {word(kind)}
              </tspan>
            ))}
          </text>
        ))}
        {chain.links.map((link) => (
          <path
            key={`${link.from} ${link.to}`}
            className="link"
            d={route(link, boxes, lanes)}
            strokeWidth={Math.min(1 + link.ways / 2, 7)}
          />
        ))}
        {[...boxes.values()].map(({ node, lines, x, y, height: tall }) => {
          const place = places.get(node.id);
          const kinds = [node.id === from && 'chosen', place].filter(Boolean).join(' ');
          return (
            <Link
              key={node.id}
              href={hrefOf('/chain', { from: node.id })}
              className={`box ${kinds}`}
              aria-label={`${mark(node)} ${textOf(node)}${place ? `（${say(`${place}Place`)}）` : ''}`.trim()}
              aria-current={node.id === from ? 'true' : undefined}
            >
              <rect x={x} y={y} width={BOX.width} height={tall} rx={6} />
              {lines.map((line, index) => (
                <text
                  // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text never move.
                  key={index}
                  x={x + BOX.padding}
                  y={y + BOX.padding + 12 + index * BOX.line}
                  className={index === 0 && mark(node) ? 'first' : undefined}
                >
                  {line}
                </text>
              ))}
            </Link>
          );
        })}
      </svg>
    </ScrollArea>
  );
}

/** A line past a column: the height at which all lines from one node pass it by. */
type Lanes = Map<string, number>;

const laneOf = (from: string, column: number) => `${from} ${column}`;

function layout(chain: Chain, mark: (node: NodeLabelFragment) => string) {
  const columnOf = new Map(chain.columns.flatMap(({ nodes }, place) => nodes.map(({ id }) => [id, place] as const)));
  const passing = passersBy(chain, columnOf);
  const columns = chain.columns.map(({ nodes }) =>
    nodes.map((node) => {
      const lines = [...(mark(node) ? [mark(node)] : []), ...wrapped(textOf(node), LINE_LENGTH)];
      return { node, lines, height: lines.length * BOX.line + BOX.padding * 2 - 2 };
    }),
  );
  const heights = columns.map((column, place) =>
    column.reduce((sum, { height }) => sum + height + BOX.space, (passing[place]?.length ?? 0) * LANE - BOX.space),
  );
  const tallest = Math.max(...heights);
  const boxes = new Map<string, Box>();
  const lanes: Lanes = new Map();
  columns.forEach((column, place) => {
    let y = BOX.top + (tallest - (heights[place] as number)) / 2;
    for (const from of passing[place] ?? []) {
      lanes.set(laneOf(from, place), y);
      y += LANE;
    }
    for (const box of column) {
      boxes.set(box.node.id, { ...box, column: place, x: place * (BOX.width + BOX.gap) + 1, y });
      y += box.height + BOX.space;
    }
  });
  return { boxes, lanes, width: columns.length * (BOX.width + BOX.gap) - BOX.gap + 2, height: BOX.top + tallest + 4 };
}

/** For each column the nodes from which lines go past it, to a column further on. */
function passersBy({ columns, links }: Chain, columnOf: ReadonlyMap<string, number>): string[][] {
  return columns.map((_column, place) => [
    ...new Set(
      links
        .filter(({ from, to }) => (columnOf.get(from) ?? place) < place && (columnOf.get(to) ?? place) > place)
        .map(({ from }) => from),
    ),
  ]);
}

/** A line from box to box, beside all others: it passes columns by in its lane. */
function route({ from, to }: Chain['links'][number], boxes: Map<string, Box>, lanes: Lanes): string {
  const [start, end] = [boxes.get(from) as Box, boxes.get(to) as Box];
  let [x, y] = [start.x + BOX.width, start.y + start.height / 2];
  let path = `M${x},${y}`;
  const bendTo = (toX: number, toY: number) => {
    const middle = (x + toX) / 2;
    path += `C${middle},${y} ${middle},${toY} ${toX},${toY}`;
    [x, y] = [toX, toY];
  };
  for (let column = start.column + 1; column < end.column; column += 1) {
    const left = column * (BOX.width + BOX.gap) + 1;
    bendTo(left, lanes.get(laneOf(from, column)) ?? y);
    x = left + BOX.width;
    path += `H${x}`;
  }
  bendTo(end.x, end.y + end.height / 2);
  return path;
}
