import { LEVELS, type NodeKind } from './plan.js';

/** A level of a plan, as the graph names it. */
export type LevelKind = Uppercase<(typeof LEVELS)[number]> & NodeKind;

export const LEVEL_KINDS = LEVELS.map((level) => level.toUpperCase()) as [LevelKind, ...LevelKind[]];

/** Whether a word is the name of a level. */
export function isLevelKind(word: string): word is LevelKind {
  return (LEVEL_KINDS as string[]).includes(word);
}

/** What a plan prints for its levels; those that it does not name are not there. */
export type LevelNames = ReadonlyMap<NodeKind, string>;

/** The names of its levels, from the two lists that a plan stores. */
export function levelNamesOf({ levelKinds, levelNames }: { levelKinds: NodeKind[]; levelNames: string[] }): LevelNames {
  return new Map(levelKinds.map((kind, index) => [kind, levelNames[index] as string]));
}

/** What a level is called in the words of its plan, or mostly, where the plan does not name it. */
export const levelName = (level: LevelKind, names: LevelNames): string => names.get(level) ?? USUAL_NAMES[level];

const USUAL_NAMES: Record<LevelKind, string> = {
  PILLAR: '柱',
  // Each may have a name of its own; there is none that is usual.
  SECTION: '',
  VISION: '目指す姿',
  MEASURE: '施策',
  ISSUE: '課題',
  POLICY: '方針',
  INITIATIVE: '取組',
  PROGRAM: '事業',
  DEPARTMENT: '担当課',
  COMMITTEE: '会議体（部会など）',
  INDICATOR: '指標',
};
