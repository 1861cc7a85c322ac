// Lists what failed in a report of vitest: each test with the beginning of its message.
import { readFileSync } from 'node:fs';

const { testResults } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
for (const { name, message, assertionResults } of testResults) {
  if (message) console.log(`${name}\n  ${message.slice(0, 500)}`);
  for (const { status, fullName, failureMessages } of assertionResults) {
    if (status === 'failed') console.log(`${name} > ${fullName}\n  ${failureMessages.join(' ').slice(0, 500)}`);
  }
}
