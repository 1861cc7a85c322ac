import { checkDigit } from '../product.js';

export interface Municipality {
  code: string;
  name: string;
  prefecture: string;
}

/** The prefectures in the order of their numbers, each with how many municipalities it has; 1,741 in all. */
const PREFECTURES: [name: string, municipalities: number][] = [
  ['北海道', 179],
  ['青森県', 40],
  ['岩手県', 33],
  ['宮城県', 35],
  ['秋田県', 25],
  ['山形県', 35],
  ['福島県', 59],
  ['茨城県', 44],
  ['栃木県', 25],
  ['群馬県', 35],
  ['埼玉県', 63],
  ['千葉県', 54],
  ['東京都', 62],
  ['神奈川県', 33],
  ['新潟県', 30],
  ['富山県', 15],
  ['石川県', 19],
  ['福井県', 17],
  ['山梨県', 27],
  ['長野県', 77],
  ['岐阜県', 42],
  ['静岡県', 35],
  ['愛知県', 54],
  ['三重県', 29],
  ['滋賀県', 19],
  ['京都府', 26],
  ['大阪府', 43],
  ['兵庫県', 41],
  ['奈良県', 39],
  ['和歌山県', 30],
  ['鳥取県', 19],
  ['島根県', 19],
  ['岡山県', 27],
  ['広島県', 23],
  ['山口県', 19],
  ['徳島県', 24],
  ['香川県', 17],
  ['愛媛県', 20],
  ['高知県', 34],
  ['福岡県', 60],
  ['佐賀県', 20],
  ['長崎県', 21],
  ['熊本県', 45],
  ['大分県', 18],
  ['宮崎県', 26],
  ['鹿児島県', 43],
  ['沖縄県', 41],
];

const FIRST = [...'青若高大小西東南北上中下松竹梅白赤石岩川'];
const SECOND = [...'山川田野原沢島崎浜木森林宮橋津井谷岡里'];

/** As many municipalities as there are, with valid codes and made-up names. */
export const MUNICIPALITIES: readonly Municipality[] = PREFECTURES.flatMap(([prefecture, count], index) =>
  Array.from({ length: count }, (_, place) => municipalityOf(prefecture, index + 1, place)),
);

function municipalityOf(prefecture: string, prefectureNumber: number, place: number): Municipality {
  // Cities are numbered from 201, towns and villages from 301.
  const isCity = place < 30;
  const digits = `${String(prefectureNumber).padStart(2, '0')}${isCity ? 201 + place : 271 + place}`;
  const word = prefectureNumber * 7 + place;
  const stem = `${FIRST[word % FIRST.length]}${SECOND[Math.floor(word / FIRST.length) % SECOND.length]}`;
  const suffix = isCity ? '市' : place % 3 ? '町' : '村';
  return { code: `${digits}${checkDigit(digits)}`, name: `${stem}${suffix}`, prefecture };
}
