#!/usr/bin/env node
// Said before graphql-js is loaded, which otherwise examines every type that passes through it.
process.env.NODE_ENV ??= 'production';
const { runCommandLine } = await import('./cli/command-line.js');

process.exitCode = await runCommandLine(process.argv.slice(2));

// What keeps the process for longer is a connection to a database that has gone silent: the driver cannot close one in use.
setTimeout(() => process.exit(), 1_000).unref();
