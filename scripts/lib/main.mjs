import { CommandFailed } from './process.mjs';
import { fail } from './say.mjs';

/**
 * Runs a script's body: a program that failed is reported with its output, anything else with its stack.
 * @param {() => Promise<unknown>} body
 */
export async function main(body) {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    fail(error.message);
  }
}
