import { expect, it } from 'vitest';
import { changed, expectProblems, problemsOf } from '../expect-problems.js';

const withFields = (fields: string) => changed(['title: 見本市福祉計画', `title: 見本市福祉計画\n${fields}`]);

it.each(['2025', '2025-03', '2025-03-24'])('takes %s for when a plan was published', (published) => {
  expect(problemsOf(withFields(`published: "${published}"`))).toEqual([]);
});

it('refuses what is no time of publication, and no address', () => {
  expectProblems(withFields('published: ▲"令和7年3月"\nfiles: [{ url: ▲plan.pdf }]'), [
    'published: the text "令和7年3月" does not fit: when it was published is written as far as it is known, such as "2025-03-24", "2025-03" or "2025"',
    'files[0].url: the text "plan.pdf" does not fit: an address is that of the published file, and begins with https:// or http://',
  ]);
});

it('refuses a file that ends before it begins', () => {
  const file = (first: number, last: string) =>
    `files: [{ url: "https://a.jp/a.pdf", firstPage: ${first}, lastPage: ${last} }]`;
  expectProblems(withFields(file(20, '▲10')), [
    'files[0].lastPage: the last page 10 comes before the first page 20; correct one of them',
  ]);
  expect(problemsOf(withFields(file(10, '20')))).toEqual([]);
});

it('refuses a relation to the plan itself, and the same relation twice', () => {
  expectProblems(
    withFields(
      'relations:\n  - { kind: UNDER, title: 総合計画, plan: ▲mihon-2024 }\n  - △{ kind: RELATED_TO, title: 地域福祉計画 }\n  - ▲{ kind: RELATED_TO, title: 地域福祉計画 }',
    ),
    [
      'relations[0].plan: "mihon-2024" is the key of this plan itself; write that of the other plan',
      'relations[2]: this relation stands in line △ already; keep one of them',
    ],
  );
});

it('takes a plan without content, of which only its relations are known', () => {
  const register =
    'key: iki-kankyo\ntitle: 環境基本計画\nmunicipality: { code: "999997", name: 見本市, prefecture: 見本県 }\nrelations: [{ kind: UNDER, title: 総合計画 }]\n';
  expect(problemsOf(register)).toEqual([]);
});
