import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';

const exampleFile = 'schema/operations/programs-serving-several-pillars.graphql';

describe('the example that GraphiQL opens on', () => {
  it('says in Japanese, then in English, what it asks', async () => {
    const [japanese, english] = (await readFile(exampleFile, 'utf8')).split('\n');
    expect(japanese).toMatch(/^# .*[ぁ-ん]/);
    expect(english).toMatch(/^# [\x20-\x7e]+$/);
  });

  it('is one named query that runs as it stands', async () => {
    const { definitions } = parse(await readFile(exampleFile, 'utf8'));
    expect(definitions).toMatchObject([
      { kind: Kind.OPERATION_DEFINITION, name: { value: 'ProgramsServingSeveralPillars' } },
    ]);
    const [question] = definitions as [OperationDefinitionNode];
    const needed = question.variableDefinitions?.filter(
      ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue,
    );
    expect(needed).toEqual([]);
  });
});

describe('the built page', () => {
  const directory = 'dist/web';
  let html: string;

  beforeAll(async () => {
    html = await readFile(join(directory, 'graphiql/index.html'), 'utf8');
  });

  it('is Japanese, has its title, and says what it needs when there is no JavaScript', () => {
    expect(html).toContain('<html lang="ja">');
    expect(html).toContain('<title>GraphiQL · 計画グラフ</title>');
    expect(html).toMatch(/<noscript>[\s\S]*JavaScript が必要です[\s\S]*needs JavaScript[\s\S]*<\/noscript>/);
  });

  it('loads nothing from elsewhere', () => {
    const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address?.startsWith('/assets/'))).toEqual([]);
  });

  it('has no inline script and no font inside a style sheet, which a strict content security policy refuses', async () => {
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
    const styles = (await readdir(join(directory, 'assets'))).filter((name) => name.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(0);
    for (const name of styles) {
      const style = await readFile(join(directory, 'assets', name), 'utf8');
      expect(style).not.toMatch(/url\(["']?(?:https?:|\/\/|data:(?:font|application))/);
    }
  });

  it('brings the notices of what is bundled', async () => {
    expect(await readFile(join(directory, 'licenses.md'), 'utf8')).toContain('## graphiql - ');
  });
});
