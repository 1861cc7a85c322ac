import type { PlanDocument } from '../../src/plan-document/plan-document.schema.js';

type Initiative = NonNullable<NonNullable<PlanDocument['pillars'][number]['measures']>[number]['initiatives']>[number];

const NEXT = { fiscalYears: { start: 2027, end: 2029 }, title: 'ノーマライゼーションかしわプラン2027（架空）' };

/**
 * An invented next edition of the Kashiwa plan: all is as it was, but for these edits, each of which a test counts on.
 *
 * Two programs are renamed, of which one says what it continues; one is split, two are merged, one is moved; the 課 of most programs has another
 * name; three targets are revised, and one indicator is gone.
 */
export function nextEdition(before: PlanDocument, key: string): PlanDocument {
  const next: PlanDocument = { ...structuredClone(before), ...NEXT, key };
  next.relations = [{ kind: 'CONTINUES', title: before.title, plan: before.key }];
  const initiative = (pillar: number, measure: number, number: number) => {
    const measures = next.pillars.find((one) => one.number === pillar)?.measures;
    return measures
      ?.find((one) => one.number === measure)
      ?.initiatives?.find((one) => one.number === number) as Initiative;
  };
  const indicator = (measure: number, key: string) => {
    const { indicators = [] } = next.pillars[0]?.measures?.find((one) => one.number === measure) ?? {};
    return { indicators, index: indicators.findIndex((one) => one.key === key) };
  };

  // Renamed, and said so: ジョブコーチ派遣事業.
  replace('job-coach-dispatch', [['workplace-supporters', '職場適応援助者による定着支援']], true);
  // Renamed, and not said so: 福祉喫茶コーナーの運営事業.
  replace('welfare-cafe', [['welfare-cafes', '福祉喫茶・売店コーナーの運営']], false);
  // Split: 幼児健康診査.
  replace(
    'infant-health-checkup',
    [
      ['checkup-at-one-and-a-half', '1歳6か月児健康診査'],
      ['checkup-at-three', '3歳児健康診査'],
    ],
    true,
  );
  // Merged: 福祉体験講座 and 福祉体験への支援.
  replace('welfare-experience-course', [['welfare-experience', '福祉体験の推進']], true);
  const merged = next.programs['welfare-experience'] as { continues?: string[] };
  merged.continues = ['program/welfare-experience-course', 'program/welfare-experience-support'];
  delete next.programs['welfare-experience-support'];
  const experiences = initiative(3, 3, 2);
  experiences.programs = experiences.programs?.filter(({ program }) => program !== 'welfare-experience-support');
  // Moved: 障害者が各種講座等に安心して参加できる環境づくり, from initiative 3.2.2 to 3.3.1.
  const left = initiative(3, 2, 2);
  const moved = left.programs?.find(({ program }) => program === 'accessible-courses');
  left.programs = left.programs?.filter((line) => line !== moved);
  if (moved) initiative(3, 3, 1).programs?.push(moved);
  // Called otherwise: 障害福祉課.
  Object.assign(next.departments?.['shogai-fukushi'] as object, { name: '障がい者支援課' });
  // Revised: the last targets of three indicators.
  revise(1, 'average-wage', 16_500, '16,500');
  revise(1, 'employment-transition-users', 160, '160');
  revise(2, 'activity-center-use', 600, '600');
  // Gone: 障害福祉関係団体が実施するイベント数.
  const gone = indicator(2, 'disability-group-events');
  gone.indicators.splice(gone.index, 1);
  return next;

  /** Puts programs in the place of another, wherever that was listed. */
  function replace(old: string, programs: [key: string, name: string][], isSaid: boolean) {
    const { [old]: was, ...others } = next.programs;
    next.programs = others;
    for (const [key, name] of programs) {
      next.programs[key] = { ...was, name, ...(isSaid && { continues: [`program/${old}`] }) } as NonNullable<
        typeof was
      >;
    }
    const places = next.pillars.flatMap(({ measures = [] }) => measures).flatMap(({ initiatives = [] }) => initiatives);
    for (const place of places) {
      place.programs = place.programs?.flatMap((line) =>
        line.program === old ? programs.map(([program]) => ({ ...line, program })) : [line],
      );
    }
  }

  function revise(measure: number, key: string, value: number, printed: string) {
    const { indicators, index } = indicator(measure, key);
    Object.assign(indicators[index]?.series?.[0]?.targets?.at(-1) as object, { value, printed });
  }
}
