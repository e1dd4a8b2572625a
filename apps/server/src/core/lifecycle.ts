import { perServer } from './cache/index.ts';
import type { Core } from './core.ts';
import type { Write } from './db/write.ts';

type Stages<All> = { [Stage in keyof All]: (write: Write, change: never) => Promise<void> };

/** Where features further up the ladder take part in the transactions of one below; `All` names the stages and what each is told. */
export interface Lifecycle<All extends Stages<All>> {
  /** Takes part from now on. */
  join(core: Core, participant: Partial<All>): void;
  /** Lets every participant do its part, in the order they joined; one that fails takes the whole transaction back. */
  tell<Stage extends keyof All>(
    core: Core,
    stage: Stage,
    write: Write,
    change: Parameters<All[Stage]>[1],
  ): Promise<void>;
}

export function lifecycle<All extends Stages<All>>(): Lifecycle<All> {
  const participants = perServer((_: Core) => [] as Partial<All>[]);
  return {
    join: (core, participant) => void participants(core).push(participant),
    async tell(core, stage, write, change) {
      for (const participant of participants(core)) {
        const part = participant[stage] as ((write: Write, change: unknown) => Promise<void>) | undefined;
        await part?.(write, change);
      }
    },
  };
}
