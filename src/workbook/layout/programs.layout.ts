import { DEPARTMENT_KINDS } from '../../domain/plan.js';
import { choice, key, label, lines, mark, names, owner, text } from '../column.js';
import {
  COMMITTEES,
  DEPARTMENTS,
  FORMER,
  LISTINGS,
  MARKS,
  PAGE,
  PLACES,
  PLAIN,
  PLAN,
  PRINTED_NUMBER,
  PROGRAMS,
  type SheetLayout,
  summary,
} from './sheet.layout.js';

export const programs: SheetLayout = {
  name: PROGRAMS,
  belongsTo: { [PLAN]: ['programs'] },
  isByKey: true,
  columns: [
    text('名称', 'name', '印刷されたとおりの事業名です。改行・脚注番号・《再掲》は除きます。', {
      isRequired: true,
      width: 48,
    }),
    names('担当課', 'departments', '担当する組織の名称を、印刷された順に、1行に一つずつ書きます。', {
      refersTo: DEPARTMENTS,
    }),
    names('会議体', 'committees', '事業を進める部会などです。1行に一つずつ書きます。', { refersTo: COMMITTEES }),
    MARKS,
    text('ふりがな', 'reading', '辞書で正しく読めない名称のとき、仮名で書きます。'),
    FORMER,
    key(),
  ],
};

export const listings: SheetLayout = {
  name: LISTINGS,
  belongsTo: { [PLAN]: ['listings'], [PLACES]: ['programs'] },
  columns: [
    owner('段', PLACES, '事業が掲載されている段の呼び名です。どの段にもないときは空にします。'),
    text('事業', 'program', '「事業」シートの名称です。', { isRequired: true, width: 48, refersTo: PROGRAMS }),
    PRINTED_NUMBER,
    mark('再掲', 'relisted', '《再掲》と印刷された行に○を付けます。'),
    summary('この行'),
    PLAIN,
    PAGE,
    names('この行の担当課', 'departments', '事業の担当課と違う組織が印刷されているときだけ書きます。', {
      refersTo: DEPARTMENTS,
    }),
    MARKS,
    label('「担当の分担」からこの行を指すときだけ書きます。'),
  ],
};

export const departments: SheetLayout = {
  name: DEPARTMENTS,
  belongsTo: { [PLAN]: ['departments'] },
  isByKey: true,
  columns: [
    text('名称', 'name', '印刷されたとおりの名称です。', { isRequired: true, width: 32 }),
    choice('種類', 'kind', ['DepartmentKind', DEPARTMENT_KINDS], '組織の種類です。課・室・係は「課・室」です。', {
      isRequired: true,
      width: 18,
    }),
    text('上の組織', 'parent', '課のある部や局の名称です。印刷されていなければ空にします。', { refersTo: DEPARTMENTS }),
    text('ふりがな', 'reading', '辞書で正しく読めない名称のとき、仮名で書きます。'),
    lines('前の組織', 'continues', '改称や統合の前の組織の名称です。1行に一つずつ書きます。', {
      refersTo: DEPARTMENTS,
    }),
    key(),
  ],
};

export const committees: SheetLayout = {
  name: COMMITTEES,
  belongsTo: { [PLAN]: ['committees'] },
  isByKey: true,
  columns: [text('名称', 'name', '印刷されたとおりの名称です。', { isRequired: true, width: 40 }), key()],
};
