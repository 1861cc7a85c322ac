// How Word prints the numbers of headings and lists, by the names it has for the formats.

const AIUEO = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';
const HALF_AIUEO = 'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ';
const IROHA = 'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン';
// There are no half letters for ヰ and ヱ.
const HALF_IROHA = 'ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ';
const KANJI_DIGITS = '〇一二三四五六七八九';
const ROMAN = Object.entries({
  M: 1000,
  CM: 900,
  D: 500,
  CD: 400,
  C: 100,
  XC: 90,
  L: 50,
  XL: 40,
  X: 10,
  IX: 9,
  V: 5,
  IV: 4,
  I: 1,
});

type Format = (number: number) => string;

const FORMATS = new Map<string, Format>([
  ['none', () => ''],
  ['decimalZero', (number) => String(number).padStart(2, '0')],
  ['decimalFullWidth', fullWidth],
  ['decimalFullWidth2', fullWidth],
  ['decimalEnclosedCircle', letters('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳')],
  ['decimalEnclosedCircleChinese', letters('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳')],
  ['decimalEnclosedParen', letters('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇')],
  ['decimalEnclosedFullstop', letters('⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛')],
  ['numberInDash', (number) => `- ${number} -`],
  ['aiueo', around(HALF_AIUEO)],
  ['aiueoFullWidth', around(AIUEO)],
  ['iroha', around(HALF_IROHA)],
  ['irohaFullWidth', around(IROHA)],
  ['upperLetter', repeated],
  ['lowerLetter', (number) => repeated(number).toLowerCase()],
  ['upperRoman', roman],
  ['lowerRoman', (number) => roman(number).toLowerCase()],
  ['japaneseCounting', kanji],
  ['chineseCounting', kanji],
  ['ideographDigital', kanjiDigits],
  ['japaneseDigitalTenThousand', kanjiDigits],
  ['ideographTraditional', letters('甲乙丙丁戊己庚辛壬癸')],
  ['ideographZodiac', letters('子丑寅卯辰巳午未申酉戌亥')],
  ['ideographEnclosedCircle', letters('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉')],
]);

/** A number as it is printed; one whose format is not known, in plain digits. */
export function printedNumber(number: number, format: string): string {
  return (FORMATS.get(format) ?? String)(number);
}

/** Numbers that are printed as such, and not as letters. */
export const isDigits = (format: string | undefined): boolean =>
  format === undefined || /^(decimal|numberInDash)/.test(format);

/** The number of a format that is told by its beginning: 001, 002, 003, ... */
export function padded(number: number, examples: string): string {
  const [first = ''] = /^0*1/.exec(examples) ?? [];
  return String(number).padStart(first.length, '0');
}

function fullWidth(number: number): string {
  return String(number).replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** Plain digits above the last letter. */
function letters(all: string): Format {
  return (number) => [...all][number - 1] ?? String(number);
}

/** The first letter again after the last. */
function around(all: string): Format {
  const every = [...all];
  return (number) => (number < 1 ? String(number) : (every[(number - 1) % every.length] as string));
}

/** A to Z, AA to ZZ, AAA. */
function repeated(number: number): string {
  if (number < 1) return String(number);
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.min(Math.ceil(number / 26), 100));
}

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let printed = '';
  for (const [sign, value] of ROMAN) {
    while (rest >= value) {
      printed += sign;
      rest -= value;
    }
  }
  return printed;
}

function kanjiDigits(number: number): string {
  return number < 0 ? String(number) : String(number).replaceAll(/\d/g, (digit) => KANJI_DIGITS[Number(digit)] ?? '');
}

function kanji(number: number): string {
  if (number < 1 || number > 9999) return kanjiDigits(number);
  return [...String(number).padStart(4, '0')]
    .map((digit, at) => {
      const unit = ['千', '百', '十', ''][at] as string;
      if (digit === '0') return '';
      return digit === '1' && unit !== '' ? unit : `${KANJI_DIGITS[Number(digit)]}${unit}`;
    })
    .join('');
}
