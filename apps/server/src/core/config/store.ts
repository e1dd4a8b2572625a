import { createHash, randomBytes } from 'node:crypto';
import { clientConfig } from './client/index.ts';
import type { Config, SettingName } from './config.ts';
import { followUp, normalize } from './normalize.ts';
import { parseSettings } from './parse.ts';
import { type ConfigDatabase, readActive, replaceActive } from './rows.ts';
import { validate } from './rules/index.ts';
import { mask, SECRETS, unmask } from './secrets.ts';
import { combine, SETTINGS, toTree, type Values, valueAt } from './tree.ts';
import { BUILD_NUMBER, COMPATIBLE_VERSION } from './version.ts';

type Listener = (config: Config, before: Config) => void;

/** Keys the server makes for itself when nobody has given one. */
const GENERATED: readonly SettingName[] = ['SqlSettings.AtRestEncryptKey', 'FileSettings.PublicLinkSalt'];

/**
 * The configuration in force and the way to change it. Layers, the later ones winning: defaults, file, database, environment.
 * Only what differs from defaults and file is written to the database, and never what the environment fixes.
 */
export class ConfigStore {
  /** Variables that look like a setting's but name none. */
  readonly unknownVariables: readonly string[];
  readonly #file: Values;
  readonly #environment: Values;
  readonly #listeners = new Set<Listener>();
  #stored: Values = new Map();
  #current: Config;
  #versionId: string | undefined;
  #db: ConfigDatabase | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  /** @throws {InvalidConfig} if the layers add up to a configuration that breaks a rule */
  constructor(layers: { file: Values; environment: Values; unknownVariables?: readonly string[] }) {
    this.#file = layers.file;
    this.#environment = layers.environment;
    this.unknownVariables = layers.unknownVariables ?? [];
    this.#current = this.#effective(this.#stored);
    validate(this.#current);
  }

  /** The configuration in force, frozen. Read it anew each time: a change replaces it. */
  get current(): Config {
    return this.#current;
  }

  /** What the header X-Version-Id says: clients reload their settings when it changes. */
  get versionId(): string {
    this.#versionId ??= versionIdOf(this.#current);
    return this.#versionId;
  }

  /**
   * Adds the layer of the database and keeps it for writing; makes the keys that are still missing.
   * @throws {InvalidConfig} if what is stored breaks a rule
   */
  async attach(db: ConfigDatabase): Promise<void> {
    this.#db = db;
    await this.reload();
    if (GENERATED.some((name) => isEmpty(this.#current, name))) await this.#change(missingKeys);
  }

  /** Reads the layer of the database again: after another node has changed it, or somebody by hand. */
  async reload(): Promise<void> {
    await this.#inTurn(async () => {
      if (this.#db) this.#adopt(storedValues(await readActive(this.#db)));
    });
  }

  /**
   * Changes the settings that the document names and leaves the others; a whole configuration is one that names them all.
   * @param document sections with settings; masked secrets mean: keep what is there
   * @throws {WrongType} on a value of a wrong type, {InvalidConfig} if a rule is broken; nothing is changed then
   */
  async patch(document: unknown): Promise<Config> {
    const values = parseSettings(document);
    return this.#change(() => values);
  }

  /** The configuration as it may leave the server: with secrets masked. Plain data of the caller's own. */
  masked(): Record<string, Record<string, unknown>> {
    const values = new Map<SettingName, unknown>();
    for (const setting of SETTINGS.values()) values.set(setting.name, valueAt(this.#current, setting.path));
    for (const name of SECRETS) values.set(name, mask(name, values.get(name)));
    return structuredClone(toTree(values));
  }

  /** The settings that the environment fixes, as sections with `true` for each. */
  environment(): Record<string, Record<string, unknown>> {
    return toTree(new Map([...this.#environment.keys()].map((name) => [name, true])));
  }

  /** Calls `listener` after each change. @returns a function that ends this */
  onChange(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #change(sent: (current: Config) => ReadonlyMap<SettingName, unknown>): Promise<Config> {
    return this.#inTurn(async () => {
      let next = this.#stored;
      if (this.#db) {
        await replaceActive(this.#db, (value) => {
          const stored = storedValues(value);
          next = this.#changed(stored, sent(this.#effective(stored)));
          return sameValues(next, stored) ? undefined : toTree(next);
        });
      } else next = this.#changed(this.#stored, sent(this.#current));
      this.#adopt(next);
      return this.#current;
    });
  }

  /** The stored layer after a change: secrets unmasked, values in their kept form, without what the environment fixes. */
  #changed(stored: Values, sent: ReadonlyMap<SettingName, unknown>): Values {
    const before = this.#effective(stored);
    const changes = new Map<SettingName, unknown>();
    for (const [name, value] of sent) {
      if (this.#environment.has(name)) continue;
      const kept = valueAt(before, SETTINGS.get(name)?.path ?? []);
      changes.set(name, SECRETS.includes(name) ? unmask(value, kept) : value);
    }
    followUp(changes, before, Date.now());
    const next = this.#withoutBase(new Map([...stored, ...normalized(changes)]));
    validate(this.#effective(next));
    return next;
  }

  /** Without the values that are the same in the layers below: those follow the file and later defaults. */
  #withoutBase(values: Values): Values {
    const base = (name: SettingName) => (this.#file.has(name) ? this.#file.get(name) : SETTINGS.get(name)?.initial);
    return new Map([...values].filter(([name, value]) => !isSame(value, base(name))));
  }

  #effective(stored: Values): Config {
    return combine(normalized(this.#file), stored, normalized(this.#environment));
  }

  #adopt(stored: Values): void {
    const before = this.#current;
    const config = this.#effective(stored);
    validate(config);
    this.#stored = stored;
    if (isSame(config, before)) return;
    this.#current = config;
    this.#versionId = undefined;
    for (const listener of this.#listeners) listener(config, before);
  }

  /** One change after the other: each starts from what the one before has left. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined); // its caller is told; the next one goes on
    return done;
  }
}

const isEmpty = (config: Config, name: SettingName): boolean => valueAt(config, SETTINGS.get(name)?.path ?? []) === '';

/** New keys for those that a configuration lacks. */
const missingKeys = (config: Config) =>
  new Map(GENERATED.filter((name) => isEmpty(config, name)).map((name) => [name, newKey()] as const));

const newKey = (): string => randomBytes(24).toString('base64url');

const storedValues = (value: unknown): Values => normalized(parseSettings(value ?? {}));

function normalized(values: ReadonlyMap<SettingName, unknown>): Map<SettingName, unknown> {
  const copy = new Map(values);
  normalize(copy);
  return copy;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const sameValues = (a: Values, b: Values): boolean => isSame([...a].sort(), [...b].sort());

function versionIdOf(config: Config): string {
  const hash = createHash('md5')
    .update(JSON.stringify(clientConfig(config, { authenticated: true })))
    .digest('hex');
  return `${COMPATIBLE_VERSION}.${BUILD_NUMBER}.${hash}.true`;
}
