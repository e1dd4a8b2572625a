const WIDTH = 24;

/** A bar with speed and time left on a terminal; a line for each tenth in a log. */
export class Progress {
  readonly #label: string;
  readonly #total: number;
  readonly #since = performance.now();
  #done = 0;
  #drawnAt = 0;
  #tenth = 0;

  constructor(label: string, total: number) {
    this.#label = label;
    this.#total = total;
  }

  add(count = 1): void {
    this.#done += count;
    const now = performance.now();
    if (process.stderr.isTTY) {
      if (now - this.#drawnAt < 100 && this.#done < this.#total) return;
      this.#drawnAt = now;
      process.stderr.write(`\r\x1b[K${this.#line()}`);
    } else {
      const tenth = Math.floor((10 * this.#done) / this.#total);
      if (tenth > this.#tenth) process.stderr.write(`${this.#line()}\n`);
      this.#tenth = tenth;
    }
  }

  end(): void {
    const seconds = (performance.now() - this.#since) / 1000;
    const line = `✓ ${this.#label}: ${count(this.#done)} in ${seconds.toFixed(1)} s`;
    process.stderr.write(`${process.stderr.isTTY ? '\r\x1b[K' : ''}${line}\n`);
  }

  #line(): string {
    const share = this.#done / this.#total;
    const filled = Math.round(share * WIDTH);
    const seconds = (performance.now() - this.#since) / 1000;
    const perSecond = this.#done / seconds;
    const left = Math.ceil((this.#total - this.#done) / perSecond);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`;
    return `${bar} ${this.#label} ${count(this.#done)} of ${count(this.#total)}, ${count(Math.round(perSecond))}/s, ${left} s left`;
  }
}

const count = (value: number): string => value.toLocaleString('en');
