import { compact, lastBracket } from './printed-text.js';

const COUNTED =
  '人|名|件|回|円|千円|万円|百万円|億円|%|パーセント|か所|カ所|ヶ所|箇所|施設|団体|世帯|校|園|クラス|学級|時間|分|日|月|年|点|位|台|本|冊|部|戸|棟|組|社|店|事業所|法人|地区|市|種類|講座|コース|日間|ha|m2|㎡|km|kg|t|トン|ポイント|ppm|倍|床|室|隻|食|通|泊|票|項目|計画|プラン|グループ|サークル|教室|議席|頭|羽|株|kWh|tCO2|t-CO2|kL|L';
const UNIT = new RegExp(`^(?:延べ)?(?:${COUNTED})(?:[/・](?:年度?|月|日|人|回|週|${COUNTED}))?$`, 'u');

/** Units of measure are letters: kW, t-CO2/年. */
const MEASURE = /^[a-zA-Zμ℃°%‰²³][a-zA-Z0-9μ²³-]{0,7}(?:\/(?:[a-zA-Z0-9]{1,6}|人|日|年|月|世帯))?$/u;

/** Whether a text is a unit: 人/年, ％, か所. */
export const isUnit = (text: string): boolean =>
  [UNIT, MEASURE].some((unit) => unit.test(compact(text).replace(/^単位[::]?/u, '')));

/** The unit that a name ends with, in brackets; undefined where it ends with none. */
export function unitIn(name: string): string | undefined {
  const bracket = lastBracket(name);
  return bracket && isUnit(bracket.inside) ? bracket.inside.replace(/^単位[:：]?\s*/u, '') : undefined;
}
