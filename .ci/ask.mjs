// Starts the product as `npm start` does, on a throw-away folder and a free port, asks it the question
// of the README over HTTP, and stops it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PORT = await freePort();
const home = mkdtempSync(join(tmpdir(), 'keikaku-ci-'));
// Neo4j is there already: the tests brought it. Only the data is to be new.
for (const name of readdirSync('.keikaku').filter((entry) => entry.startsWith('neo4j-'))) {
  symlinkSync(join(process.cwd(), '.keikaku', name), join(home, name));
}
const product = spawn('npm', ['start'], {
  env: { ...process.env, PORT, KEIKAKU_HOME: home },
  stdio: ['ignore', 'inherit', 'inherit'],
});
const ended = new Promise((resolve) => product.once('exit', resolve));

const query = `{ programs(where: { serves: { level: PILLAR, atLeast: 2 } }) {
  totalCount nodes { name } } all: programs { totalCount } }`;

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

async function ask() {
  const response = await fetch(`http://localhost:${PORT}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const answer = await response.json();
  // A machine with much to do may have to be asked again, as these codes say.
  const isLater = answer.errors?.some(({ extensions }) => /^(PLANNING_BUSY|.*_TIMEOUT)$/.test(extensions.code));
  return isLater ? undefined : answer;
}

/** Ready is what /readyz says is: before, the questions of the pages are being warmed. */
const isReady = () =>
  fetch(`http://localhost:${PORT}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );

let answer;
for (let attempt = 0; attempt < 300 && product.exitCode === null && !answer; attempt += 1) {
  if (await isReady()) answer = await ask();
  if (!answer) await new Promise((resolve) => setTimeout(resolve, 500));
}
product.kill('SIGTERM');
await ended;
rmSync(home, { recursive: true, force: true });

const right =
  answer?.data?.programs?.totalCount === 5 &&
  answer.data.programs.nodes[1]?.name === '地域出前講座の実施' &&
  answer.data.all?.totalCount === 68 &&
  answer.extensions?.notLoaded[0]?.missingPillars.join() === '1,2';
if (!right) {
  console.error('The answer is not the one of the README:', JSON.stringify(answer));
  process.exitCode = 1;
}
