import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

it('compose.yaml has no password of its own, and says what to set', async () => {
  const { services } = parse(await readFile('compose.yaml', 'utf8'));
  const { NEO4J_AUTH: auth } = services.neo4j.environment;
  const { NEO4J_PASSWORD: password } = services.keikaku.environment;
  // `:?` ends `docker compose up` with the message where the variable is not set or empty; `:-` would be a default.
  expect(auth).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]*パスワード[^}]*password[^}]*\}$/);
  expect(password).toMatch(/^\$\{NEO4J_PASSWORD:\?\}$/);
});
