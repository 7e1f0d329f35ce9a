import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { run } from './run.ts';

/**
 * Run in a network of its own whose only name server is 127.0.0.1: grades a work there, then looks a name up on purpose.
 * Says how many questions came of each: `{ "graded": 0, "asked": 2 }`.
 */
const [program = '', ...args] = process.argv.slice(2);
let questions = 0;
const server = createSocket('udp4', () => {
  questions += 1;
});
await new Promise<void>((listening) => server.bind(53, '127.0.0.1', listening));
const { code, stdout } = await run(program, args);
const graded = questions;
await Promise.race([lookup('spy.example.com').catch(() => {}), new Promise((late) => setTimeout(late, 2000))]);
process.stdout.write(JSON.stringify({ code, stdout, graded, asked: questions - graded }));
process.exit();
