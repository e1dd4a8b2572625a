/** How times are written for the reader. All take Unix milliseconds. */
export interface Times {
  /** 09:04 */
  time(at: number): string;
  /** 09:04 today, Mon 17:51 this week, 23 Nov 17:51 before */
  short(at: number): string;
  /** 09:04 today, Mon this week, 23 Nov before: for lists */
  brief(at: number): string;
  /** Today, Yesterday, Monday 23 November; with the year when it is another one */
  day(at: number): string;
  /** Monday 23 November 2026 at 17:51, for titles */
  full(at: number): string;
  /** the same for all times of one day of the reader's */
  dayKey(at: number): string;
}

export interface TimeChoice {
  /** the browser's when left out */
  locale?: string;
  timeZone?: string;
  /** 24 hours, or what the locale does when left out */
  clock24?: boolean;
  /** the present; `Date.now` when left out */
  now?: () => number;
}

/** Writers of times in a language, time zone and clock. Make them once per choice: the formatters are costly. */
export function timesFor({ locale, timeZone, clock24, now = Date.now }: TimeChoice): Times {
  const zone = timeZone === undefined ? {} : { timeZone };
  const cycle = clock24 === undefined ? {} : ({ hourCycle: clock24 ? 'h23' : 'h12' } as const);
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...zone, ...options });
  const time = format({ timeStyle: 'short', ...cycle });
  const weekday = format({ weekday: 'short' });
  const date = format({ day: 'numeric', month: 'short' });
  const day = format({ weekday: 'long', day: 'numeric', month: 'long' });
  const dayOfYear = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const full = format({ dateStyle: 'full', timeStyle: 'short', ...cycle });
  const key = new Intl.DateTimeFormat('en-CA', { ...zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const capital = (text: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
  /** Days from `at` to today, by the calendar. */
  const daysAgo = (at: number) => Math.round((Date.parse(key.format(now())) - Date.parse(key.format(at))) / 86_400_000);
  return {
    time: (at) => time.format(at),
    short: (at) => {
      const ago = daysAgo(at);
      if (ago === 0) return time.format(at);
      return `${ago > 0 && ago < 7 ? weekday.format(at) : date.format(at)} ${time.format(at)}`;
    },
    brief: (at) => {
      const ago = daysAgo(at);
      if (ago === 0) return time.format(at);
      return (ago > 0 && ago < 7 ? weekday : date).format(at);
    },
    day: (at) => {
      const ago = daysAgo(at);
      if (ago === 0 || ago === 1) return capital(relative.format(-ago, 'day'));
      return (key.format(at).slice(0, 4) === key.format(now()).slice(0, 4) ? day : dayOfYear).format(at);
    },
    full: (at) => full.format(at),
    dayKey: (at) => key.format(at),
  };
}
