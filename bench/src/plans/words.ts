import type { PlanDocument } from '../product.js';

// The words that generated plans are made of. Names return from city to city, as in real plans: every city has
// its 障害福祉課, and most run an 相談支援事業.

type DepartmentKind = PlanDocument['departments'][string]['kind'];

/** Departments by key, roughly from those that plans name most. */
export const DEPARTMENTS: [key: string, name: string, kind: DepartmentKind][] = [
  ['shogai-fukushi', '障害福祉課', 'DIVISION'],
  ['shakai-fukushi-kyogikai', '社会福祉協議会', 'WELFARE_COUNCIL'],
  ['kodomo-katei', '子ども家庭課', 'DIVISION'],
  ['fukushi-seisaku', '福祉政策課', 'DIVISION'],
  ['korei-shien', '高齢者支援課', 'DIVISION'],
  ['kenko-zukuri', '健康づくり課', 'DIVISION'],
  ['hoiku', '保育課', 'DIVISION'],
  ['gakko-kyoiku', '学校教育課', 'DIVISION'],
  ['hattatsu-center', '発達支援センター', 'CITY_FACILITY'],
  ['kaku-gakko', '各学校', 'SCHOOLS'],
  ['shido', '指導課', 'DIVISION'],
  ['hoken-yobo', '保健予防課', 'DIVISION'],
  ['shogai-gakushu', '生涯学習課', 'DIVISION'],
  ['kominkan', '中央公民館', 'CITY_FACILITY'],
  ['sports', 'スポーツ振興課', 'DIVISION'],
  ['jinji', '人事課', 'DIVISION'],
  ['shoko', '商工振興課', 'DIVISION'],
  ['bosai', '防災危機管理課', 'DIVISION'],
  ['toshi-keikaku', '都市計画課', 'DIVISION'],
  ['kotsu', '交通政策課', 'DIVISION'],
  ['jutaku', '住宅政策課', 'DIVISION'],
  ['koho', '広報広聴課', 'DIVISION'],
  ['shimin-katsudo', '市民活動推進課', 'DIVISION'],
  ['seikatsu-shien', '生活支援課', 'DIVISION'],
  ['kokumin-kenko-hoken', '国保年金課', 'DIVISION'],
  ['chiiki-hokatsu', '地域包括支援センター', 'CITY_FACILITY'],
  ['toshokan', '図書館', 'CITY_FACILITY'],
  ['jinken', '人権推進課', 'DIVISION'],
  ['norin', '農林振興課', 'DIVISION'],
  ['doro', '道路維持課', 'DIVISION'],
  ['kyoiku-kenkyujo', '教育研究所', 'CITY_FACILITY'],
  ['shobo', '消防本部', 'OTHER'],
];

export const COMMITTEES: [key: string, name: string][] = [
  ['hataraku', 'はたらく部会'],
  ['kodomo', 'こども部会'],
  ['kurashi', 'くらし部会'],
];

/** Whom a program is for. */
export const PEOPLE: [key: string, name: string][] = [
  ['shogaisha', '障害者'],
  ['shogaiji', '障害児'],
  ['koreisha', '高齢者'],
  ['kodomo', '子ども'],
  ['katei', '子育て家庭'],
  ['nanbyo', '難病患者'],
  ['care', '医療的ケア児'],
  ['kazoku', '家族介護者'],
  ['jakunen', '若者'],
  ['gaikokujin', '外国人住民'],
];

/** What it is about. */
export const TOPICS: [key: string, name: string][] = [
  ['sodan', '相談支援'],
  ['shuro', '就労支援'],
  ['ido', '移動支援'],
  ['koryu', '地域交流'],
  ['kenshin', '健康診査'],
  ['gakushu', '学習支援'],
  ['kyoju', '居住支援'],
  ['kenri', '権利擁護'],
  ['bosai', '災害時支援'],
  ['tsushin', '意思疎通支援'],
  ['volunteer', 'ボランティア養成'],
  ['sports', 'スポーツ参加'],
  ['bunka', '文化芸術活動'],
  ['ryoiku', '療育'],
  ['homon', '訪問支援'],
  ['joho', '情報提供'],
];

/** What kind of thing it is. */
export const FORMS: [key: string, name: string][] = [
  ['jigyo', '事業'],
  ['jujitsu', 'の充実'],
  ['suishin', '推進事業'],
  ['renrakukai', '連絡会の開催'],
  ['kenshu', '担当者研修'],
  ['josei', 'への助成'],
];

export const AIMS = [
  '地域で安心して暮らし続けられる',
  '一人ひとりに合った支えが届く',
  '身近な場所で相談できる',
  '希望に応じて学び働ける',
  '互いに認め合い支え合える',
  '切れ目のない支援を受けられる',
];

export const PLAN_TITLES = ['障害福祉計画', '障害者計画', '地域福祉計画', '子ども・子育て支援計画'];
