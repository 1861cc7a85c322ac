#!/usr/bin/env node
// Said before graphql-js is loaded, which otherwise examines every type that passes through it.
process.env.NODE_ENV ??= 'production';
const { runCommandLine } = await import('./cli/command-line.js');

process.exitCode = await runCommandLine(process.argv.slice(2));
