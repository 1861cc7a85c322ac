import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import {
  StructureLinesDocument,
  type StructureLinesQuery,
  StructurePlacesDocument,
  type StructurePlacesQuery,
} from '../operations.generated';
import { useParameter } from '../shared/address';
import { AnswerOf } from '../shared/answer';
import { useSay } from '../shared/language';
import { useMark, useNumbered } from '../shared/node-link';
import { Page } from '../shared/page';
import { Key, Picture } from '../shared/picture';
import { hasAnyShape, useKindWord, usePlan } from '../shared/plan';
import { ScrollArea } from '../shared/scroll-area';
import { useAllPages } from '../shared/use-all-pages';
import type { Asked } from '../shared/use-answer';
import { visited } from '../shell/view.loading';
import { GraphSwitch, useIsGraph } from './graph.switch';
import { StructureDrawing } from './structure.drawing';
import { boxesIn, columnsOf, type Look, layoutOf, partsOf } from './structure.layout';
import { type Branch, branchesIn, structureOf } from './structure.tree';

const MapView = visited(() => import('../map/map.view'));

const placesOf = ({ places }: StructurePlacesQuery) => places;
const linesOf = ({ listings }: StructureLinesQuery) => listings;

/** The structure of a plan as it is printed, or as a graph. */
export default function StructureView() {
  const plan = usePlan();
  const [isGraph] = useIsGraph();
  // The graph draws programs around pillars, measures and initiatives.
  return isGraph && !hasAnyShape(plan) ? <MapView /> : <Structure />;
}

function Structure() {
  const say = useSay();
  const plan = usePlan();
  const [focus] = useParameter('focus');
  const places = useAllPages(StructurePlacesDocument, { plan: plan.id }, placesOf);
  const lines = useAllPages(StructureLinesDocument, { plan: plan.id }, linesOf);
  const mark = useMark();
  const numbered = useNumbered();
  const asked: Asked<unknown> = places.isWhole && !lines.isWhole ? lines.asked : places.asked;
  const isWhole = places.isWhole && lines.isWhole;
  const subject = places.nodes.find(({ id }) => id === focus)?.name;
  return (
    <Page title={say('map')} subject={subject} lead={say('structureLead')}>
      {!hasAnyShape(plan) && <GraphSwitch />}
      <AnswerOf asked={asked}>
        {() =>
          isWhole ? (
            <Chart
              key={plan.id}
              tree={structureOf({
                plan,
                places: places.nodes,
                lines: lines.nodes,
                missingPillars: plan.missingPillars,
                loadedPillars: plan.loadedPillars,
                markOf: mark,
                missing: (number) => say('pillarNotLoaded', { pillar: numbered('PILLAR', number) }),
              })}
              focus={focus}
            />
          ) : (
            <progress
              aria-label={say('loading')}
              value={places.nodes.length + lines.nodes.length}
              max={places.total + lines.total || 1}
            />
          )
        }
      </AnswerOf>
    </Page>
  );
}

/** More lines than these are first shown by the places that hold them. */
const MOST_OPEN = 150;

/** So much of the height of half an A3 sheet is there for a chart, for each dot of its width. */
const SHEET_SHAPE = 1.22;

function Chart({ tree, focus }: { tree: Branch; focus: string }) {
  const say = useSay();
  const word = useKindWord();
  const columns = useMemo(() => columnsOf([tree]), [tree]);
  const last = columns.all.length - 1;
  const hasMany = branchesIn([tree]).filter(({ kind }) => kind === 'PROGRAM').length > MOST_OPEN;
  const [levels, setLevels] = useParameter('levels', `${hasMany ? last - 1 : last}`);
  const [bodies, setBodies] = useParameter('bodies');
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const area = useRef<HTMLElement>(null);
  const look = useLook(tree, { open: Number(levels), turned, focus, hasBodies: bodies === '1' });
  const layout = layoutOf([tree], columns, look);
  const isPrinted = useIsPrinted();
  const alt = say('structureAlt', { boxes: boxesIn(layout.boxes).length, curves: layout.curves.length });

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each that is looked at.
  useEffect(() => {
    area.current?.querySelector('.chosen')?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [focus]);

  const fold = (key: string) =>
    setTurned((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  return (
    <Picture
      name="structure"
      title={say('structureOf')}
      legend={
        <>
          <label>
            <span>{say('openTo')}</span>{' '}
            <select
              value={levels}
              onChange={(event) => {
                setTurned(new Set());
                setLevels(event.target.value);
              }}
            >
              {columns.all.slice(1).map(({ kinds }, at) => (
                <option key={kinds.join()} value={at + 1}>
                  {say('openToLevel', { level: kinds.map((kind) => word(kind)).join('・') })}
                </option>
              ))}
            </select>
          </label>
          <label className="check">
            <input
              type="checkbox"
              checked={bodies === '1'}
              onChange={(event) => setBodies(event.target.checked ? '1' : '')}
            />
            {say('withDepartments')}
          </label>
          <Key className="priority-box">{say('priority')}</Key>
          <Key className="joint-box">{say('jointProgram')}</Key>
          <Key className="relisted">{say('relistedOne')}</Key>
        </>
      }
    >
      <ScrollArea className="drawing" ref={area} label={alt} isTold>
        <StructureDrawing alt={alt} columns={columns} layout={layout} focus={focus} fold={fold} />
      </ScrollArea>
      <div className="sheets">{isPrinted && <Sheets tree={tree} look={look} />}</div>
    </Picture>
  );
}

/** The chart on paper: in as many halves of A3 sheets as it needs, without the plan, which stands above. */
function Sheets({ tree, look }: { tree: Branch; look: Look }) {
  const say = useSay();
  const columns = columnsOf(tree.branches);
  const width = layoutOf([], columns, look).width;
  const parts = partsOf(tree.branches, columns, look, { height: width * SHEET_SHAPE, goesOn: say('goesOnHere') });
  return parts.map((layout, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts never move.
    <StructureDrawing key={at} alt={say('structureOf')} columns={columns} layout={layout} />
  ));
}

interface Choice {
  /** How many levels are open, of those below the plan. */
  open: number;
  /** What the reader folded or unfolded since. */
  turned: ReadonlySet<string>;
  focus: string;
  hasBodies: boolean;
}

/** How boxes look by what is chosen; what leads to the node in focus is open. */
function useLook(tree: Branch, { open, turned, focus, hasBodies }: Choice): Look {
  const say = useSay();
  const { opened, above } = useMemo(() => {
    const opened = new Set<string>();
    const above = new Map<string, Branch>();
    const walk = (branch: Branch, level: number): boolean => {
      for (const one of branch.branches) above.set(one.key, branch);
      const leads = branch.branches.map((one) => walk(one, level + 1)).includes(true);
      if (leads || level < open) opened.add(branch.key);
      return leads || (focus !== '' && branch.id === focus);
    };
    walk(tree, 0);
    return { opened, above };
  }, [tree, open, focus]);
  const firstPlace = ({ first }: Branch): Branch | undefined => (first === null ? undefined : above.get(first));
  return {
    isOpen: ({ key }) => opened.has(key) !== turned.has(key),
    smallOf: (branch) => {
      const place = firstPlace(branch);
      const from = branch.isFirstMissing
        ? say('relistedFromUnloaded')
        : place && say('relistedFrom', { place: place.mark || place.name });
      return [
        ...(branch.isRelisted && from ? [from] : []),
        ...(hasBodies && branch.bodies.length > 0 ? [branch.bodies.join('・')] : []),
      ];
    },
  };
}

/** Whether the page is being printed: drawn before the browser looks at it. */
function useIsPrinted(): boolean {
  const [isPrinted, setIsPrinted] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setIsPrinted(true));
    const end = () => setIsPrinted(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinted;
}
