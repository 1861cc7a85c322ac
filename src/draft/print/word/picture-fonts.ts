// Fonts of pictures have them in places where Unicode has no letters (U+F06C); here is what a person would have typed.

const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    ...{ 108: '●', 109: '○', 110: '■', 111: '□', 112: '□', 113: '□', 114: '□', 115: '◆', 116: '◆', 117: '◆', 118: '❖' },
    ...{ 119: '◆', 158: '・', 159: '•', 161: '○', 162: '○', 163: '○', 164: '◎', 165: '◎', 167: '▪', 168: '□' },
    ...{ 171: '★', 216: '➢', 223: '←', 224: '→', 225: '↑', 226: '↓', 231: '←', 232: '→', 233: '↑', 234: '↓', 240: '⇨' },
    ...{ 251: '✗', 252: '✓', 253: '☒', 254: '☑' },
    ...Object.fromEntries([...'①②③④⑤⑥⑦⑧⑨⑩'].map((sign, at) => [129 + at, sign])),
    ...Object.fromEntries([...'❶❷❸❹❺❻❼❽❾❿'].map((sign, at) => [140 + at, sign])),
  },
  'wingdings 2': { 79: '✗', 80: '✓', 81: '☒', 82: '☑', 151: '●', 152: '●', 153: '○', 162: '■', 163: '□' },
  symbol: { 168: '◆', 174: '→', 180: '×', 183: '•', 184: '÷', 222: '⇒' },
};

/**
 * The text with signs in place of the pictures of a font.
 * @param otherwise stands for a picture that is not known
 */
export function signsOf(text: string, font: string, otherwise: string): string {
  const signs = SIGNS[font.toLowerCase()];
  return text.replaceAll(/[\uf020-\uf0ff]/g, (picture) => signs?.[picture.charCodeAt(0) - 0xf000] ?? otherwise);
}
