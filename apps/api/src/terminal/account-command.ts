import { parseArgs } from 'node:util';
import { readConfiguration } from '../config/env.js';
import { migrate } from '../database/migrate.js';
import { openDatabase } from '../start-database.js';
import { addAccount } from './account-add.js';
import { standardInput } from './standard-input.js';
import { TerminalProblem } from './terminal-problem.js';

const text = { type: 'string' } as const;
const options = { email: text, name: text, post: text, role: text, committee: text, agency: text };

/** Makes an account in the database the product is set up to use. The password comes on standard input. */
export async function accountCommand(args: readonly string[]): Promise<string> {
  const asked = read(args);
  const password = (await standardInput()).trim();
  const database = await openDatabase(readConfiguration(process.env));
  try {
    await migrate(database.owner);
    return `${await addAccount(database.owner, { ...asked, password })}\n`;
  } finally {
    await database.stop();
  }
}

function read(args: readonly string[]) {
  try {
    const { email = '', name = '', post = '', role = '', ...places } = parseArgs({ args: [...args], options }).values;
    return { email, name, post, role, ...places };
  } catch (error) {
    throw new TerminalProblem(error instanceof Error ? error.message : 'The options could not be read.');
  }
}
