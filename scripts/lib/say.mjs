/** A line for the person who waits, on stderr so that stdout stays the program's own. */
export function say(/** @type {string} */ text) {
  process.stderr.write(`${text}\n`);
}

/**
 * Ends the command with a sentence that says what to do, and no stack.
 * @param {string} text
 * @returns {never}
 */
export function fail(text) {
  say(`\n${text}`);
  process.exit(1);
}

const seconds = (/** @type {number} */ since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Does a piece of work that takes noticeable time and says so: a terminal sees the seconds run, a log gets two lines.
 * @template T
 * @param {string} label what is being done, as a sentence without a full stop
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const since = performance.now();
  const live = process.stderr.isTTY;
  const draw = () => process.stderr.write(`\r\x1b[K… ${label} ${seconds(since)}`);
  const clock = live ? setInterval(draw, 100) : undefined;
  if (live) draw();
  else say(`… ${label}`);
  const end = (/** @type {string} */ mark) => {
    clearInterval(clock);
    say(`${live ? '\r\x1b[K' : ''}${mark} ${label} (${seconds(since)})`);
  };
  try {
    const result = await work();
    end('✓');
    return result;
  } catch (error) {
    end('✗');
    throw error;
  }
}
